import { formatNumber } from '../../language/formatNumber';
import { roundHalfUp } from '../../language/roundHalfUp';
import { exactly, meet, minus, plus, quotient, rounded, times, type Interval } from '../interval';
import { inUnit } from './baseOf';
import { roundedAs, writtenAs } from './asStated';
import { baseSort, claimsIn, directionOf, isChange, type Claim } from './claims';
import type { AmountFigure, Figure } from './figures';
import { operandIn, operandOf, type Operand } from './operand';
import { contentWords, restOfSegment, wordsBefore, type Passage } from './passage';
import { proseFinding, type ProseCheck, type ProseFinding } from './proseFinding';

/** One way of saying how a figure compares with a base: a percentage, or a difference in its own unit. */
interface Statement {
  readonly figure: Figure;
  readonly subject: AmountFigure;
  /** What it is compared with, as a key. */
  readonly base: string;
  /** The figure as a share of its base, as far as the statement leaves it open. */
  readonly share: Interval;
  readonly claim: Claim | null;
}

/** The words after a figure, past a parenthesis that follows or encloses it. */
function phraseAfter(passage: Passage, { end }: Figure): string {
  const rest = passage.text.slice(end);
  const skipped = /^\s*(?:\([^()]*\)|\))/u.exec(rest)?.[0].length ?? 0;
  return restOfSegment(passage, end + skipped);
}

const EARLIER = /cùng kỳ(?:\s(?:năm\s)?\d{4})?|(?:năm|quý|tháng)\s(?:trước|ngoái|[\divx]+)|cuối năm[^,.;]*/u;
const SO_FAR = /so\s(?:với\s)?(cùng kỳ(?:\s(?:năm\s)?\d{4})?|(?:năm|quý|tháng)\s(?:trước|ngoái|\d+))/gu;

/**
 * A key for what a figure is compared with: by the words after it, else by those before it ("so với cùng kỳ giảm 01
 * vụ"); null where nothing says so.
 */
function baseKey(passage: Passage, figure: Figure): string | null {
  const phrase = phraseAfter(passage, figure);
  const sort = baseSort(phrase);
  if (sort === 'same-period') return EARLIER.exec(phrase)?.[0] ?? null;
  if (sort === 'plan') return `kế hoạch: ${contentWords(phrase).join(' ')}`;
  if (phrase.trim() !== '') return null;
  return [...passage.text.slice(0, figure.start).matchAll(SO_FAR)].at(-1)?.[1] ?? null;
}

function claimed(claim: Claim): Statement[] {
  const { passage, subject, percent, way } = claim;
  // "giảm 9,2%, chiếm 73,4%": a share by itself is of a whole.
  const base = way === 'share' && claim.base === 'unsaid' ? null : baseKey(passage, percent);
  if (subject.kind !== 'amount' || base === null || percent.about !== 'exactly') return [];
  const fraction = times(rounded(percent.value, percent.decimals), 0.01);
  const share =
    way === 'share' ? fraction : way === 'growth' ? plus(exactly(1), fraction) : minus(exactly(1), fraction);
  return share.low > 0 ? [{ figure: percent, subject, base, share, claim }] : [];
}

/** What a difference is a difference of: the one figure of its unit before it. */
function subjectOfChange(passage: Passage, change: AmountFigure): AmountFigure | null {
  const before = passage.figures.filter(
    (figure): figure is AmountFigure =>
      figure.kind === 'amount' &&
      figure.end <= change.start &&
      figure.parenthesis === 0 &&
      !isChange(passage, figure) &&
      inUnit(operandOf(figure), change.unit) !== null,
  );
  const [only] = before;
  return before.length === 1 && only ? only : null;
}

function baseOfChange(subject: Operand, change: Operand, way: 'growth' | 'fall'): Interval {
  return way === 'growth'
    ? minus(subject.interval, change.interval)
    : plus(subject.interval, change.interval);
}

function changed(passage: Passage, change: Figure): Statement[] {
  if (change.kind !== 'amount' || change.about !== 'exactly' || !isChange(passage, change)) return [];
  const base = baseKey(passage, change);
  const subject = base === null ? null : subjectOfChange(passage, change);
  const operand = subject && inUnit(operandIn(passage, subject), change.unit);
  if (base === null || !subject || !operand) return [];
  const way = directionOf(passage, change);
  const share = quotient(operand.interval, baseOfChange(operand, operandOf(change), way));
  const statement = { figure: change, subject, base, share, claim: null };
  return Number.isFinite(share.low) && Number.isFinite(share.high) ? [statement] : [];
}

const percentFrom = (share: Interval, { way, percent }: Claim): number => {
  const middle = ((share.low + share.high) / 2) * 100;
  const value = way === 'share' ? middle : way === 'growth' ? middle - 100 : 100 - middle;
  return roundedAs(value, percent);
};

function disagreement(passage: Passage, first: Statement, second: Statement): ProseFinding | null {
  const [reference, doubted] = second.claim ? [first, second] : [second, first];
  const { claim } = doubted;
  if (!claim || meet(reference.share, doubted.share)) return null;
  const { percent } = claim;
  const { value } = percent;
  const expected = percentFrom(reference.share, claim);
  const said = passage.sentence.text.slice(reference.figure.start, reference.figure.end);
  return proseFinding('stated-ratio', 'error', passage, claim.percent, {
    stated: value,
    expected,
    message: {
      vi: `Câu ghi ${writtenAs(value, percent, 'vi')}, nhưng theo "${said}" trong cùng câu phải là ${writtenAs(expected, percent, 'vi')}.`,
      en: `The sentence says ${writtenAs(value, percent, 'en')}, but "${said}" in the same sentence makes it ${writtenAs(expected, percent, 'en')}.`,
    },
  });
}

/** "… đạt 190.676 triệu đồng bằng 45,5% dự toán tỉnh giao, ước cả năm đạt 350 tỷ đồng bằng 83,5% dự toán tỉnh giao". */
function impliedBase(passage: Passage, first: Statement, second: Statement): ProseFinding | 'right' | null {
  if (contentWords(wordsBefore(passage, second.subject)).length > 0 || !second.claim) return null;
  const [before, after] = [first, second].map(({ subject, share }) => {
    const operand = inUnit(operandIn(passage, subject), second.subject.unit);
    return operand && { low: operand.interval.low / share.high, high: operand.interval.high / share.low };
  });
  if (!before || !after) return null;
  if (meet(before, after)) return 'right';
  const { value, decimals } = second.claim.percent;
  const base = (before.low + before.high) / 2;
  const expected = roundHalfUp((second.subject.value / base) * 100, decimals);
  const implied = (interval: Interval): number => (interval.low + interval.high) / 2;
  const unit = second.subject.unit;
  return proseFinding('implied-base', 'warning', passage, second.claim.percent, {
    stated: value,
    expected,
    message: {
      vi: `Hai tỷ lệ so với "${second.claim.phrase.trim()}" suy ra hai mức khác nhau: khoảng ${formatNumber(implied(before), 1, 'vi')} và ${formatNumber(implied(after), 1, 'vi')} ${unit}.`,
      en: `The two percentages of "${second.claim.phrase.trim()}" imply two different figures: about ${formatNumber(implied(before), 1, 'en')} and ${formatNumber(implied(after), 1, 'en')} ${unit}.`,
    },
  });
}

const isPlan = ({ base }: Statement): boolean => base.startsWith('kế hoạch: ');

/** Statements of one sentence about one base: how a figure compares with it, said twice, must come to the same. */
export function checkAgreement(passages: readonly Passage[]): ProseCheck {
  const findings: ProseFinding[] = [];
  let checked = 0;
  for (const passage of passages) {
    const statements = [
      ...claimsIn(passage).flatMap(claimed),
      ...passage.figures.flatMap((figure) => changed(passage, figure)),
    ].sort((a, b) => a.figure.start - b.figure.start);
    statements.forEach((second, index) => {
      const same = statements.slice(0, index).filter(({ base }) => base === second.base);
      const ofSubject = same.find(({ subject }) => subject === second.subject);
      if (ofSubject) {
        checked++;
        const finding = disagreement(passage, ofSubject, second);
        if (finding) findings.push(finding);
        return;
      }
      const [other] = same;
      const found = other && isPlan(second) ? impliedBase(passage, other, second) : null;
      if (found === null) return;
      checked++;
      if (found !== 'right') findings.push(found);
    });
  }
  return { findings, checked };
}
