import { foldText } from '../../language/foldText';
import { stripMarks } from '../../language/stripMarks';
import type { Sentence } from './document';
import { figuresIn, type Figure } from './figures';

/** A sentence with its figures, ready to be asked about the words around them. */
export interface Passage {
  readonly sentence: Sentence;
  /** Lower case; every character in its place. */
  readonly text: string;
  readonly figures: readonly Figure[];
}

export const passageOf = (sentence: Sentence): Passage => ({
  sentence,
  text: sentence.text.toLowerCase(),
  figures: figuresIn(sentence.text),
});

/** What parts a sentence into segments: punctuation, and "và" before a further comparison. */
const PARTS = /[;:()]|,(?!\d)|\s-\s|\svà\s(?=(?:bằng|đạt|tăng|giảm|chiếm|vượt|ước)\s)/gu;

/** Where the segment that holds a place begins. */
export function segmentStart({ text }: Passage, place: number): number {
  let start = 0;
  for (const part of text.slice(0, place).matchAll(PARTS)) start = part.index + part[0].length;
  return start;
}

/** The words after a place, to the end of their segment. */
export function restOfSegment({ text }: Passage, place: number): string {
  const rest = text.slice(place);
  PARTS.lastIndex = 0;
  const end = /[;:()]|,(?!\d)|\.(?!\d)|\s-\s|\svà\s(?=(?:bằng|đạt|tăng|giảm|chiếm|vượt|ước)\s)|\sước\s/u.exec(
    rest,
  );
  return end ? rest.slice(0, end.index) : rest;
}

/** The words before a place, back to the beginning of their segment or to the figure before. */
export function wordsBefore(passage: Passage, figure: Figure): string {
  const from = segmentStart(passage, figure.start);
  const before = passage.figures.findLast(({ end }) => end <= figure.start && end > from);
  return passage.text.slice(before?.end ?? from, figure.start);
}

/** Words that only link, and say nothing of what is measured. */
const EMPTY_PHRASES =
  /(?<!\p{L})(?:lũy kế|tính chung|kết quả|trong kỳ|qua đó|như vậy|thực hiện|tỷ lệ)(?!\p{L})/gu;
const EMPTY = new Set(
  foldText(
    `và ước đã mới chỉ được thì là còn cũng đều cả năm đạt bằng tăng giảm khoảng gần hơn trên tới tổng số so với của các
     những mức cùng do lên xuống thêm chiếm vượt gấp`,
  ).split(' '),
);

/**
 * The words of a phrase that say what is meant, without diacritics, because scanned texts lose some: "so với tổng vốn
 * kế hoạch" → von, hoach.
 */
export function contentWords(phrase: string): string[] {
  return foldText(phrase)
    .replace(EMPTY_PHRASES, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map(stripMarks);
}
