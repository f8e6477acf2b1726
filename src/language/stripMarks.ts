import { foldText } from './foldText';

/** The comparison key without diacritics, `đ` as `d`: what a text looks like when typed without marks. */
export function stripMarks(text: string): string {
  const bare = foldText(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replaceAll('đ', 'd');
  // Marks of other alphabets.
  return /[^\0-\x7F]/.test(bare) ? bare.replace(/\p{M}+/gu, '').normalize('NFC') : bare;
}
