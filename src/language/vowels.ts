/** A tone, in the order ngang, huyền, hỏi, ngã, sắc, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** The twelve vowels, each with its six tones in the order of `Tone`. */
export const VOWELS: readonly string[] = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
];

interface TonedVowel {
  readonly vowel: string;
  readonly tone: Tone;
}

const TONED: ReadonlyMap<string, TonedVowel> = new Map(
  VOWELS.flatMap((row) =>
    Array.from(row, (letter, tone): [string, TonedVowel] => [
      letter,
      { vowel: row.charAt(0), tone: tone as Tone },
    ]),
  ),
);

const ROWS: ReadonlyMap<string, string> = new Map(VOWELS.map((row) => [row.charAt(0), row]));

/** The vowel and tone of a lower-case letter, or undefined for anything that is no vowel. */
export function splitTone(letter: string): TonedVowel | undefined {
  return TONED.get(letter);
}

/** A lower-case vowel with a tone put on it; anything that is no vowel comes back as it is. */
export function withTone(vowel: string, tone: Tone): string {
  return ROWS.get(vowel)?.charAt(tone) ?? vowel;
}
