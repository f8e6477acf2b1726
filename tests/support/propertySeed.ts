import fc from 'fast-check';

/** Properties try the same cases everywhere, so that a run can be repeated; `PROPERTY_SEED=7 npx jest` tries others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20240320) });
