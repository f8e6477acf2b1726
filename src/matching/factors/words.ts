import { alignWords } from '../compare/alignWords';
import type { Prepared } from '../compare/prepared';
import { sharedTrigrams } from '../compare/trigrams';
import type { Factor } from './factor';

/** The share of the letters' vote beside the words'. */
const LETTERS = 0.2;
/** How much words that only the row has count, beside words that only the target has: a narrower name is another thing. */
const ROW = 0.55;
/** What words cost that stand in each other's place. */
const SWAPPED = 1.2;
/** What each word costs that only the row has, however long the name is: it makes a part of the thing. */
const NARROWER = 0.2;

function likeness(row: Prepared, target: Prepared): number {
  const { rowCovered, targetCovered, rowOnly } = alignWords(row, target);
  const ofRow = row.totalWeight === 0 ? 0 : rowCovered / row.totalWeight;
  const ofTarget = target.totalWeight === 0 ? 0 : targetCovered / target.totalWeight;
  const swapped =
    Math.min(row.totalWeight - rowCovered, target.totalWeight - targetCovered) /
    Math.max(row.totalWeight, target.totalWeight);
  const narrower = rowOnly.reduce((sum, place) => sum + (row.weights[place] ?? 0), 0);
  return ofRow ** ROW * ofTarget ** (1 - ROW) * (1 - SWAPPED * swapped) * Math.exp(-NARROWER * narrower);
}

function letters(row: Prepared, target: Prepared): number {
  return row.reading.unmarked || target.reading.unmarked
    ? sharedTrigrams(row.plainTrigrams, target.plainTrigrams)
    : sharedTrigrams(row.trigrams, target.trigrams);
}

const quoted = (words: readonly string[]): string => `"${words.join(' ')}"`;

/** How far the words and the letters of the names agree. */
export const wordsFactor: Factor = {
  weigh: (row, target) => {
    const words = likeness(row, target);
    return words === 0 ? 0 : (1 - LETTERS) * words + LETTERS * letters(row, target);
  },
  explain: (row, target) => {
    const { rowOnly, targetOnly } = alignWords(row, target);
    const texts = ({ reading }: Prepared, places: readonly number[]): string[] =>
      places.map((place) => reading.words[place]?.text ?? '');
    const more = texts(row, rowOnly);
    const less = texts(target, targetOnly);
    if (more.length + less.length === 0)
      return { vi: 'Tên có đủ các từ của chỉ tiêu.', en: 'The name has the words of the target.' };
    const vi = [
      more.length > 0 && `tên trên biểu có thêm ${quoted(more)}`,
      less.length > 0 && `chỉ tiêu có thêm ${quoted(less)}`,
    ];
    const en = [
      more.length > 0 && `only the sheet says ${quoted(more)}`,
      less.length > 0 && `only the target says ${quoted(less)}`,
    ];
    const join = (parts: readonly (string | false)[]): string =>
      parts.filter((part) => part !== false).join('; ');
    return { vi: `Khác về từ: ${join(vi)}.`, en: `The words differ: ${join(en)}.` };
  },
};
