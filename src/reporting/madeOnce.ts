/** What is known of a thing once so many of the parts that tell it from others are given. */
interface Known<Thing> {
  thing?: Thing;
  further?: Map<unknown, Known<Thing>>;
}

/** Gives the thing that these parts tell from the others, compared as the keys of a map. */
export type MadeOnce<Thing> = (parts: readonly unknown[], make: () => Thing) => Thing;

/** Makes each of a few things once, which many ask for: the rows of a column share their formulas. */
export function madeOnce<Thing>(): MadeOnce<Thing> {
  const all: Known<Thing> = {};
  return (parts, make) => {
    let known = all;
    for (const part of parts) {
      known.further ??= new Map();
      let next = known.further.get(part);
      if (!next) known.further.set(part, (next = {}));
      known = next;
    }
    return (known.thing ??= make());
  };
}
