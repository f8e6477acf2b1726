/** The trigrams of a text as sorted numbers, each once. */
export function trigrams(text: string): Int32Array {
  const padded = `  ${text} `;
  const codes = new Int32Array(padded.length - 2);
  for (let at = 0; at + 2 < padded.length; at++) {
    codes[at] = (padded.charCodeAt(at) * 31 + padded.charCodeAt(at + 1)) * 8191 + padded.charCodeAt(at + 2);
  }
  codes.sort();
  return codes.filter((code, index) => index === 0 || code !== codes[index - 1]);
}

/** Twice the shared trigrams over all of both, from 0 to 1. */
export function trigramSimilarity(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return (2 * shared) / (a.length + b.length);
}
