import { VOWELS } from './vowels';

/**
 * VNI for Windows: the mark that follows a base letter, in the order of the tones (ngang, huyền, hỏi, ngã, sắc, nặng).
 * The marks of a circumflex or a breve carry the tone with them.
 */
const MARKS: Readonly<Record<string, { readonly base: string; readonly marks: readonly string[] }>> = {
  a: { base: 'a', marks: ['', 'ø', 'û', 'õ', 'ù', 'ï'] },
  ă: { base: 'a', marks: ['ê', 'è', 'ú', 'ü', 'é', 'ë'] },
  â: { base: 'a', marks: ['â', 'à', 'å', 'ã', 'á', 'ä'] },
  e: { base: 'e', marks: ['', 'ø', 'û', 'õ', 'ù', 'ï'] },
  ê: { base: 'e', marks: ['â', 'à', 'å', 'ã', 'á', 'ä'] },
  o: { base: 'o', marks: ['', 'ø', 'û', 'õ', 'ù', 'ï'] },
  ô: { base: 'o', marks: ['â', 'à', 'å', 'ã', 'á', 'ä'] },
  ơ: { base: 'ô', marks: ['', 'ø', 'û', 'õ', 'ù', 'ï'] },
  u: { base: 'u', marks: ['', 'ø', 'û', 'õ', 'ù', 'ï'] },
  ư: { base: 'ö', marks: ['', 'ø', 'û', 'õ', 'ù', 'ï'] },
};

/** Letters that VNI writes in another way than a base letter and a mark. */
const SINGLES: Readonly<Record<string, readonly string[]>> = {
  i: ['i', 'ì', 'æ', 'ó', 'í', 'ò'],
  y: ['y', 'yø', 'yû', 'yõ', 'yù', 'î'],
};

function written(vowel: string, tone: number): string {
  const single = SINGLES[vowel]?.[tone];
  const pair = MARKS[vowel];
  return single ?? (pair === undefined ? '' : pair.base + (pair.marks[tone] ?? ''));
}

const SMALL: readonly (readonly [string, string])[] = [
  ...VOWELS.flatMap((row) =>
    Array.from(row, (letter, tone): [string, string] => [written(row.charAt(0), tone), letter]),
  ),
  ['ñ', 'đ'],
];

/** Every Vietnamese letter by the one or two Latin-1 characters that stand for it, small and capital. */
export const VNI: ReadonlyMap<string, string> = new Map(
  SMALL.flatMap(([sequence, letter]): [string, string][] => [
    [sequence, letter],
    [sequence.toUpperCase(), letter.toUpperCase()],
  ]).filter(([sequence, letter]) => sequence !== letter),
);

const PAIR = /[aeouyôö][àáâãäåèéêëõøùúûüï]|[æìíîòóôöñ]/gi;

/**
 * Decodes VNI text. A mark may be small after a capital letter (`Aù`), as people type it. Characters outside the
 * table stay.
 */
export function decodeVni(text: string): string {
  return text.replace(PAIR, (sequence) => {
    const exact = VNI.get(sequence);
    if (exact !== undefined) return exact;
    const base = sequence.charAt(0);
    const small = VNI.get(sequence.toLowerCase());
    // A letter and a mark that do not belong together: the letter alone may still be encoded.
    if (small === undefined) return (VNI.get(base) ?? base) + sequence.slice(1);
    return base === base.toLowerCase() ? small : small.toUpperCase();
  });
}
