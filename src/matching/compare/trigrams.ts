const MODULUS = 0x1fffff;

/** The groups of three letters of a text, as sorted numbers, each once. */
export function trigrams(text: string): Uint32Array {
  const padded = `^${text}$`;
  const codes = new Set<number>();
  for (let at = 0; at + 2 < padded.length; at++) {
    const code =
      (padded.charCodeAt(at) * 40503 + padded.charCodeAt(at + 1)) * 40503 + padded.charCodeAt(at + 2);
    codes.add(code % MODULUS);
  }
  return Uint32Array.from(codes).sort();
}

/** How much of the trigrams two texts share, from 0 to 1 (Dice's coefficient). */
export function sharedTrigrams(a: Uint32Array, b: Uint32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
