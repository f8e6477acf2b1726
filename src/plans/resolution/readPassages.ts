import { foldText } from '../../language/foldText';
import { bareName } from './bareName';
import type { Passage } from './documentPassages';
import { findFigures } from './findFigures';
import { maskNumbers } from './maskNumbers';
import type { Draft } from './draft';
import { leadingYear } from './dueYear';
import { readSentence } from './readSentence';
import { sentences } from './sentences';

/** A draft with the sentence it was read from. */
export interface PassageDraft extends Draft {
  readonly sentence: string;
}

export interface PassagesReading {
  readonly drafts: readonly PassageDraft[];
  readonly unparsed: readonly string[];
}

/** What an aim or a task must say for its figures to be commitments. */
const COMMITMENT = /(?<!\p{L})(?:phấn đấu|phân đấu|phần đấu|đặt mục tiêu)(?!\p{L})/u;
/** A target without a number: a fall that is asked for, a thing that must be no more. */
const WITHOUT_NUMBER = /^(?:giảm|không còn)(?!\p{L})/u;
/** "… không còn hộ nghèo, …": a thing that must be no more, beside figures of something else. */
const NO_MORE = /(?<!\p{L})không còn [^;,.()]*(?:\([^()]*\))?/giu;
const RESULT =
  /(?<!\p{L})(?:kỳ họp (?:lần )?thứ .*thông qua|đại biểu tán thành|đã|ước đạt được|đạt được)(?!\p{L})/u;
const LONGEST_WITHOUT_NUMBER = 90;

function readTargetless(sentence: string, year: number | null, parent: string | null): PassageDraft | null {
  const name = bareName(sentence);
  if (name.length > LONGEST_WITHOUT_NUMBER || !WITHOUT_NUMBER.test(foldText(name))) return null;
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    parent,
    figure: null,
    wording: foldText(sentence),
    year,
    sentence,
  };
}

/** The part of a sentence that commits to figures, or null. */
function commitmentIn(sentence: string): string | null {
  const place = COMMITMENT.exec(foldText(sentence));
  return place ? sentence.slice(place.index) : null;
}

/** A sentence's things that must be no more, taken out of it where it holds figures of other things too. */
function takeNoMore(sentence: string): { readonly rest: string; readonly noMore: readonly string[] } {
  const noMore = sentence.match(NO_MORE) ?? [];
  const rest = sentence.replace(NO_MORE, '').replace(/(?:[,;]\s*){2,}/gu, '; ');
  return noMore.length > 0 && findFigures(rest).length > 0
    ? { rest: rest.replace(/(20\d\d)\s*,/u, '$1'), noMore }
    : { rest: sentence, noMore: [] };
}

const looksLikeTarget = (sentence: string): boolean =>
  /\d\s*%|\d+[.,]\d|(?<![\d·])\d+ \p{L}/u.test(maskNumbers(foldText(sentence))) ||
  /(?<!\p{L})(?:top|tốp|nhóm|thứ hạng) \d/u.test(foldText(sentence));

/** Reads the targets in the paragraphs of a document, in order, and collects what looks like a target but is not understood. */
export function readPassages(passages: readonly Passage[]): PassagesReading {
  const drafts: PassageDraft[] = [];
  const unparsed: string[] = [];
  /** The paragraph that ends in "trong đó:", and whose parts are listed below it. */
  let open: { readonly level: number; readonly whole: string } | null = null;
  for (const { role, year, group, block } of passages) {
    if (role === 'other' || block.kind === 'table') continue;
    if (open && block.level <= open.level) open = null;
    let yearHere = year;
    for (const sentence of sentences(block.text)) {
      const whole = role === 'commitments' ? commitmentIn(sentence) : sentence;
      if (whole === null || RESULT.test(foldText(whole))) continue;
      const { rest: said, noMore } = takeNoMore(whole);
      yearHere = leadingYear(said) ?? yearHere;
      const parent = open?.whole ?? group;
      const context = { year: yearHere, parent, previous: drafts.at(-1) ?? null };
      const reading = readSentence(said, context);
      drafts.push(...reading.drafts.map((draft) => ({ ...draft, sentence })));
      for (const thing of noMore) {
        const draft = readTargetless(thing, yearHere, parent);
        if (draft) drafts.push({ ...draft, sentence });
      }
      const hasFigures = findFigures(said).length > 0;
      const targetless = hasFigures || role === 'commitments' ? null : readTargetless(said, yearHere, parent);
      if (targetless) drafts.push(targetless);
      else if (
        reading.isPartial ||
        (reading.drafts.length === 0 && role === 'targets' && looksLikeTarget(said))
      )
        unparsed.push(sentence);
    }
    const last = drafts.at(-1);
    if (last && /trong đó\s*:?$/iu.test(block.text)) open = { level: block.level, whole: last.name };
  }
  return { drafts, unparsed };
}
