import type { PackageDraft } from './packageDraft';

/** Takes out a part to which `source` leads, and all parts to which only it led. */
export function removeBranch(draft: PackageDraft, source: string, part: string): void {
  const branch = reachable(draft, part);
  draft.unrelate(source, part);
  const kept = reachable(draft, '');
  const gone = [...branch].filter((each) => !kept.has(each));
  for (const each of gone) draft.remove(each);
  if (gone.some((each) => each.endsWith('.vml'))) draft.dropUnusedDefault('vml');
}

/** A part ('' for the package) and all parts to which relationships lead from it. */
function reachable(draft: PackageDraft, start: string): ReadonlySet<string> {
  const found = new Set([start]);
  // A set goes on to what is added to it on the way.
  for (const part of found) {
    for (const { target, external } of draft.relationships(part)) {
      if (!external && draft.has(target)) found.add(target);
    }
  }
  return found;
}
