/** Names under which things are set aside until they are removed: none that is taken, short enough for a sheet. */
export function namesAside(names: readonly string[], taken: readonly string[]): ReadonlyMap<string, string> {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let number = 0;
  return new Map(
    names.map((name) => {
      do number += 1;
      while (known.has(`_chitieu~${number}`));
      return [name, `_chitieu~${number}`];
    }),
  );
}
