const MOST = 20_000;

/**
 * The same work on texts, done once for each: what large sheets are made of are a few thousand syllables, units and
 * abbreviations. When very many have come by, it starts over.
 */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
