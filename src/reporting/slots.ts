/** A place for one thing, empty until it is made. */
export interface Slot<Thing> {
  made?: Thing;
}

interface Branch<Thing> extends Slot<Thing> {
  further?: Map<unknown, Branch<Thing>>;
}

/** The slot of the thing that these parts tell from the others, compared as the keys of a map. */
export type Slots<Thing> = (parts: readonly unknown[]) => Slot<Thing>;

/** Keeps each of a few things that many ask for: the rows of a column share their formulas. */
export function slots<Thing>(): Slots<Thing> {
  const root: Branch<Thing> = {};
  return (parts) => {
    let branch = root;
    for (const part of parts) {
      branch.further ??= new Map();
      let next = branch.further.get(part);
      if (!next) branch.further.set(part, (next = {}));
      branch = next;
    }
    return branch;
  };
}
