/** A place for one thing, empty until it is made. */
export interface Slot<Thing> {
  made?: Thing;
}

interface Branch<Thing> extends Slot<Thing> {
  further?: Map<unknown, Branch<Thing>>;
}

/** The slot of the thing that these parts tell from the others, compared as the keys of a map. */
export type Slots<Thing> = (parts: readonly unknown[]) => Slot<Thing>;

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return a.length === b.length;
}

/**
 * Keeps each of a few things that many ask for: the rows of a column share their formulas, most of them with the row
 * above.
 */
export function slots<Thing>(): Slots<Thing> {
  const root: Branch<Thing> = {};
  let before: readonly unknown[] = [];
  let branch = root;
  return (parts) => {
    if (areSame(parts, before)) return branch;
    before = parts;
    branch = root;
    for (const part of parts) {
      branch.further ??= new Map();
      let next = branch.further.get(part);
      if (!next) branch.further.set(part, (next = {}));
      branch = next;
    }
    return branch;
  };
}
