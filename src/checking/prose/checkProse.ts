import { checkAgreement } from './checkAgreement';
import { checkChanges } from './checkChanges';
import { checkClaims } from './checkClaims';
import { checkCounts } from './checkCounts';
import { checkDifferences } from './checkDifferences';
import { checkRestated } from './checkRestated';
import { checkSums } from './checkSums';
import { sentencesIn } from './document';
import { passageOf, type Passage } from './passage';
import type { ProseCheck } from './proseFinding';

/** How many sentences back a sentence may refer to. */
const REACH = 4;

/**
 * What each passage can refer to, the nearest first: the sentences before it in its paragraph and, from a footnote, the
 * sentence that points to it with those before that.
 */
function references(passages: readonly Passage[]): (passage: Passage) => readonly Passage[] {
  const places = new Map(passages.map((passage, index) => [passage, index]));
  const before = (passage: Passage): Passage[] =>
    passages
      .slice(Math.max(0, (places.get(passage) ?? 0) - REACH), places.get(passage) ?? 0)
      .filter(({ sentence }) => sentence.paragraph === passage.sentence.paragraph)
      .toReversed();
  return (passage) => {
    const { footnote } = passage.sentence;
    const host =
      footnote === null ? undefined : passages.find(({ sentence }) => sentence.notes.includes(footnote));
    return host ? [...before(passage), host, ...before(host)] : before(passage);
  };
}

/**
 * Re-computes what a report's prose states: percentages of plan, of a whole and of the same period, differences, sums,
 * and figures given twice. Takes plain text, with footnotes as converters mark them. `checked` counts the statements
 * that could be re-computed from the text itself; percentages are in percent.
 */
export function checkProse(text: string): ProseCheck {
  const passages = sentencesIn(text).map(passageOf);
  const checks = [
    checkClaims(passages, references(passages)),
    checkChanges(passages),
    checkDifferences(passages),
    checkAgreement(passages),
    checkSums(passages),
    checkCounts(passages),
    checkRestated(passages),
  ];
  return {
    findings: checks.flatMap(({ findings }) => findings).sort((a, b) => a.start - b.start),
    checked: checks.reduce((sum, { checked }) => sum + checked, 0),
  };
}
