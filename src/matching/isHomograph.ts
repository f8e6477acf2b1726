import type { Word } from './wordSimilarity';

/**
 * Whether two names part at a word that only its diacritics tell apart ("sản lượng dứa", "sản lượng dừa"): a name typed
 * without any may then mean either.
 */
export function isHomograph(a: readonly Word[], b: readonly Word[]): boolean {
  const parting = a.findIndex((word, index) => word.text !== b[index]?.text);
  return parting >= 0 && a[parting]?.plain === b[parting]?.plain;
}
