/** The kind of an outline mark. Marks of one kind under one parent stand at one level. */
export type OutlineClass =
  'letter' | 'roman' | 'arabic' | 'dotted' | 'small-letter' | 'dash' | 'plus' | 'star' | 'bullet';

export interface OutlineMark {
  readonly class: OutlineClass;
  /** Position in its series (C → 3, IV → 4, 1.2 → 2); 0 for marks that are all alike. */
  readonly number: number;
  /** For `1.2`, `I.3`, `2a`: the mark it stands under. */
  readonly prefix: string | null;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanNumber(text: string): number {
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = ROMAN_DIGITS[text.charAt(at)] ?? 0;
    total += digit < (ROMAN_DIGITS[text.charAt(at + 1)] ?? 0) ? -digit : digit;
  }
  return total;
}

/** The letter before, for telling the letter I after H from the Roman numeral. `Đ` follows D. */
const LETTERS = 'ABCDĐEFGHIKLMNOPQRSTUVXY';
const PLAIN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function letterNumber(letter: string): number {
  return PLAIN_LETTERS.indexOf(letter) + 1 || LETTERS.indexOf(letter) + 1;
}

/**
 * Reads an outline mark. `before` are the marks already open above it: a letter that is a Roman numeral too (I, V, C)
 * is a letter only where the letter before it is open.
 */
export function readOutlineMark(mark: string, before: readonly OutlineMark[]): OutlineMark | null {
  const text = mark.startsWith('(') || mark.endsWith(')') ? mark.replace(/^\(|\)$/g, '') : mark;
  if (text === '-') return { class: 'dash', number: 0, prefix: null };
  if (text === '+') return { class: 'plus', number: 0, prefix: null };
  if (text === '*') return { class: 'star', number: 0, prefix: null };
  if (text === '•') return { class: 'bullet', number: 0, prefix: null };
  // Lists of projects or households are numbered into the ten thousands; longer numbers are codes.
  if (/^\d+$/.test(text))
    return text.length <= 5 ? { class: 'arabic', number: Number(text), prefix: null } : null;
  const dotted = /^(.+)\.(\d{1,3})$/.exec(text);
  if (dotted?.[1]) return { class: 'dotted', number: Number(dotted[2]), prefix: dotted[1] };
  const lettered = /^(\d{1,3})([a-z])$/.exec(text);
  if (lettered?.[1])
    return { class: 'dotted', number: (lettered[2] ?? 'a').charCodeAt(0) - 96, prefix: lettered[1] };
  if (/^[a-zđ]$/.test(text)) return { class: 'small-letter', number: text.charCodeAt(0) - 96, prefix: null };
  if (/^[ivx]{2,5}$/.test(text))
    return { class: 'small-letter', number: romanNumber(text.toUpperCase()), prefix: null };
  const letter = /^[A-ZĐ]$/.test(text) ? letterNumber(text) : 0;
  const roman = /^[IVXL]{1,6}$/.test(text) ? romanNumber(text) : 0;
  if (letter && roman) {
    const open = before.find((other) => other.class === 'letter');
    const openRoman = before.find((other) => other.class === 'roman');
    const continues =
      open?.number === letter - 1 ||
      (open &&
        LETTERS.indexOf(text) > 0 &&
        letterNumber(LETTERS.charAt(LETTERS.indexOf(text) - 1)) === open.number);
    if (continues && openRoman?.number !== roman - 1)
      return { class: 'letter', number: letter, prefix: null };
    return { class: 'roman', number: roman, prefix: null };
  }
  if (roman) return { class: 'roman', number: roman, prefix: null };
  if (letter) return { class: 'letter', number: letter, prefix: null };
  return null;
}
