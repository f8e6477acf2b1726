import { isSyllable, parseSyllable } from '../../language/syllable';
import { alignWords } from '../compare/alignWords';
import type { Prepared } from '../compare/prepared';
import type { Word } from '../names/word';
import type { Factor } from './factor';

const SUBSTITUTED = 0.75;
/** What the words on one side must tell at least, and those on the other. */
const MORE = 0.5;
const LESS = 0.25;

interface Substitution {
  readonly own: readonly number[];
  readonly other: readonly number[];
}

/** A word of the language; what is none is a slip or an abbreviation and may still mean the other. */
const isWord = ({ text, bare }: Word): boolean =>
  text.length > 1 && (bare ? parseSyllable(text) !== null : isSyllable(text));

/** The words of one name that stand where the other has different ones: "xong về việc", "xong về tiền"; null without. */
function substitution(row: Prepared, target: Prepared): Substitution | null {
  const { rowOnly, targetOnly, places } = alignWords(row, target);
  if (rowOnly.length === 0 || targetOnly.length === 0) return null;
  const isRowOnly = new Set(rowOnly);
  const isTargetOnly = new Set(targetOnly);
  const told = (words: readonly number[], { weights }: Prepared): number =>
    Math.max(...words.map((word) => weights[word] ?? 0));
  for (const start of rowOnly) {
    const before = places[start - 1] ?? -1;
    if (before < 0) continue;
    let end = start;
    while (isRowOnly.has(end)) end++;
    if (!row.reading.words.slice(start, end).every(isWord)) continue;
    const after = end < places.length ? (places[end] ?? -1) : target.reading.words.length;
    const own = Array.from({ length: end - start }, (_, index) => start + index);
    const other = Array.from({ length: Math.max(0, after - before - 1) }, (_, index) => before + 1 + index);
    if (other.length === 0 || !other.every((place) => isTargetOnly.has(place))) continue;
    const [first, second] = [told(own, row), told(other, target)];
    if (Math.max(first, second) >= MORE && Math.min(first, second) >= LESS) return { own, other };
  }
  return null;
}

const texts = ({ reading }: Prepared, places: readonly number[]): string =>
  places.map((place) => reading.words[place]?.text ?? '').join(' ');

/** Different words in the same place make another indicator, however long the names are. */
export const substitutionFactor: Factor = {
  weigh: (row, target) => (substitution(row, target) === null ? 1 : SUBSTITUTED),
  explain: (row, target) => {
    const found = substitution(row, target);
    if (found === null) return null;
    const [own, other] = [texts(row, found.own), texts(target, found.other)];
    return {
      vi: `Ở cùng một chỗ, tên trên biểu ghi "${own}", chỉ tiêu ghi "${other}".`,
      en: `In the same place the sheet says "${own}", the target "${other}".`,
    };
  },
};
