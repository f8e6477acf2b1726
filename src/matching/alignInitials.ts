const isSameLetter = (letter: string, word: string): boolean =>
  word.startsWith(letter) || (letter === 'd' && word.startsWith('đ'));

/**
 * Finds where the letters of an abbreviation are the initials of consecutive words ("ntmnc" in "số xã đạt chuẩn nông
 * thôn mới nâng cao"): the position of the first word, or null.
 *
 * @param abbreviation folded; d may stand for đ
 * @param isFree whether the word at a position may still be taken
 */
export function alignInitials(
  abbreviation: string,
  words: readonly string[],
  isFree: (position: number) => boolean,
): number | null {
  for (let start = 0; start + abbreviation.length <= words.length; start++) {
    let matched = 0;
    while (
      matched < abbreviation.length &&
      isFree(start + matched) &&
      isSameLetter(abbreviation.charAt(matched), words[start + matched] ?? '')
    ) {
      matched++;
    }
    if (matched === abbreviation.length) return start;
  }
  return null;
}
