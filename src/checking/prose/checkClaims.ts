import type { Bilingual, Language } from '../../language/bilingual';
import { formatNumber } from '../../language/formatNumber';
import { exactly, meet, minus, quotient, rounded, times, truncated, type Interval } from '../interval';
import { roundedAs, writtenAs } from './asStated';
import { basesOf, type Base } from './baseOf';
import { claimsIn, type Claim, type Way } from './claims';
import { addUp, operandIn, operandsOf, type Operand } from './operand';
import type { Passage } from './passage';
import { proseFinding, type ProseCheck, type ProseFinding } from './proseFinding';

/** A share of a base as a percentage says it; how far it may be from the number as written. */
const asWritten = ({ value, decimals, about }: Claim['percent'], cut: boolean): Interval => {
  const slack = value * 0.05;
  if (about === 'more') return { low: value, high: value + slack };
  if (about === 'less') return { low: value - slack, high: value };
  if (about === 'around') return { low: value - slack, high: value + slack };
  return cut ? truncated(value, decimals) : rounded(value, decimals);
};

/** What two operands give in percent, said the way of a claim. */
function given(part: Interval, whole: Interval, way: Way): Interval {
  const share = times(quotient(part, whole), 100);
  if (way === 'share') return share;
  return way === 'growth' ? minus(share, exactly(100)) : minus(exactly(100), share);
}

function givenExactly(part: Operand, whole: Operand, way: Way): number {
  const share = (part.value / whole.value) * 100;
  return way === 'share' ? share : way === 'growth' ? share - 100 : 100 - share;
}

interface Outcome {
  readonly verdict: 'right' | 'truncated' | 'wrong';
  readonly expected: number;
  readonly part: Operand;
  readonly base: Base;
}

const RANK = { right: 0, truncated: 1, wrong: 2 } as const;

/** The subjects a claim can mean: its figure alone, or the figures named together. */
function partsOf({ passage, subject, joined }: Claim): Operand[] {
  if (subject.kind === 'fraction') return [operandsOf(subject)[0]];
  const own = operandIn(passage, subject);
  return joined.length > 0
    ? [addUp([...joined.map((figure) => operandIn(passage, figure)), own]), own]
    : [own];
}

/** The outcome with the base and the subject that suit the statement best. */
function bestOutcome(claim: Claim, bases: readonly Base[]): Outcome | null {
  const outcomes = bases.flatMap((base) =>
    partsOf(claim).map((part): Outcome => {
      const means = given(part.interval, base.operand.interval, claim.way);
      const verdict = meet(asWritten(claim.percent, false), means)
        ? 'right'
        : meet(asWritten(claim.percent, true), means)
          ? 'truncated'
          : 'wrong';
      const exact = givenExactly(part, base.operand, claim.way);
      return {
        verdict,
        expected: roundedAs(exact, claim.percent),
        part,
        base,
      };
    }),
  );
  const near = ({ expected }: Outcome): number => Math.abs(expected - claim.percent.value);
  const isBetter = (a: Outcome, b: Outcome): boolean =>
    a.base.isNamed === b.base.isNamed ? near(a) < near(b) : a.base.isNamed;
  return outcomes.reduce<Outcome | null>(
    (best, next) =>
      !best ||
      RANK[next.verdict] < RANK[best.verdict] ||
      (next.verdict === best.verdict && isBetter(next, best))
        ? next
        : best,
    null,
  );
}

/**
 * Whether a wrong outcome speaks against the statement and not against our understanding of it: the base is named, or
 * the only one possible and the statement close to what it gives.
 */
function isCertain({ base, expected, verdict }: Outcome, claim: Claim, choices: number): boolean {
  const { value } = claim.percent;
  const isFraction = claim.subject.kind === 'fraction';
  if (base.isNamed && isFraction && claim.base !== 'plan') return true;
  const ratio = Math.max(value, expected) / Math.max(Math.min(value, expected), 1e-9);
  if (base.isNamed) return ratio <= 2;
  const isClose = verdict === 'truncated' || (ratio <= 1.2 && Math.abs(value - expected) <= 5);
  return choices === 1 && isClose;
}

const written = ({ parts }: Operand, language: Language): string => {
  const text = parts.map(({ value, decimals }) => formatNumber(value, decimals, language)).join(' + ');
  return parts.length > 1 ? `(${text})` : text;
};

function reckoning({ part, base }: Outcome, way: Way, language: Language): string {
  const ratio = `${written(part, language)}/${written(base.operand, language)}`;
  return way === 'share' ? ratio : way === 'growth' ? `${ratio} − 1` : `1 − ${ratio}`;
}

function findingFor(claim: Claim, outcome: Outcome): ProseFinding {
  const { percent, passage, way } = claim;
  const isCut = outcome.verdict === 'truncated';
  const shown = (value: number, language: Language): string => writtenAs(value, percent, language);
  const unit = percent.isTimes ? 100 : 1;
  const message: Bilingual = {
    vi: isCut
      ? `${shown(percent.value, 'vi')} là số bị cắt bớt chữ số: ${reckoning(outcome, way, 'vi')} làm tròn là ${shown(outcome.expected, 'vi')}.`
      : `Câu ghi ${shown(percent.value, 'vi')}, nhưng ${reckoning(outcome, way, 'vi')} = ${shown(outcome.expected, 'vi')}.`,
    en: isCut
      ? `${shown(percent.value, 'en')} is cut off instead of rounded: ${reckoning(outcome, way, 'en')} rounds to ${shown(outcome.expected, 'en')}.`
      : `The sentence says ${shown(percent.value, 'en')}, but ${reckoning(outcome, way, 'en')} = ${shown(outcome.expected, 'en')}.`,
  };
  return proseFinding('stated-ratio', isCut ? 'info' : 'error', passage, percent, {
    stated: percent.value / unit,
    expected: outcome.expected / unit,
    message,
  });
}

/** Every percentage whose figure and base stand in the text, re-computed. `earlierOf` gives what a passage can refer to. */
export function checkClaims(
  passages: readonly Passage[],
  earlierOf: (passage: Passage) => readonly Passage[],
): ProseCheck {
  const findings: ProseFinding[] = [];
  let checked = 0;
  for (const passage of passages) {
    let inherited: Base | null = null;
    for (const claim of claimsIn(passage)) {
      const bases = basesOf(claim, earlierOf(passage), inherited);
      const outcome = bestOutcome(claim, bases);
      if (!outcome) continue;
      const isSure = outcome.verdict === 'right' || isCertain(outcome, claim, bases.length);
      if (!isSure) continue;
      checked++;
      if (outcome.verdict !== 'right') findings.push(findingFor(claim, outcome));
      if (outcome.base.isNamed && claim.base === 'whole') inherited = outcome.base;
      // "125 cơ sở, có 109 cơ sở đạt, chiếm 87,2%; 16 cơ sở vi phạm, chiếm …": what was right of one is meant of the next.
      else if (outcome.verdict === 'right' && claim.base === 'unsaid' && claim.way === 'share')
        inherited ??= { ...outcome.base, isNamed: false };
    }
  }
  return { findings, checked };
}
