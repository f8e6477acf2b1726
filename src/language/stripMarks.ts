import { foldText } from './foldText';

/** The comparison key without diacritics, `đ` as `d`: what a text looks like when typed without marks. */
export function stripMarks(text: string): string {
  return foldText(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .normalize('NFC');
}
