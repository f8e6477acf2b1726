import { formatNumber } from '../../language/formatNumber';
import type { Language } from '../../language/bilingual';
import { roundHalfUp } from '../../language/roundHalfUp';
import { meet, minus, plus, quotient, rounded, times, truncated, type Interval } from '../interval';
import { inUnit } from './baseOf';
import { directionOf, followsChange, isChange, statedBase } from './claims';
import type { AmountFigure, PercentFigure } from './figures';
import { operandIn, operandOf, type Operand } from './operand';
import { contentWords, restOfSegment, wordsBefore, type Passage } from './passage';
import { proseFinding, type ProseCheck, type ProseFinding } from './proseFinding';

/** A difference with its percentage behind it: "giảm 16 vụ (13,6%) so với cùng kỳ (118 vụ)". */
interface Change {
  readonly passage: Passage;
  readonly difference: AmountFigure;
  readonly percent: PercentFigure;
}

const changesIn = (passage: Passage): Change[] =>
  passage.figures.flatMap((percent): Change[] => {
    if (percent.kind !== 'percent' || percent.about !== 'exactly') return [];
    const difference = followsChange(passage, percent);
    return difference?.kind === 'amount' && difference.about === 'exactly'
      ? [{ passage, difference, percent }]
      : [];
  });

/** The words after a figure that say what it counts: "05 người chết". */
const nounsAfter = ({ text }: Passage, { end }: AmountFigure): string[] =>
  contentWords(text.slice(end).split(/[;:(),.\d]|\sso\s|\svà\s/u)[0] ?? '');

/** What changed: the level of the same unit, and of the same things where there are several, before the difference. */
function levelOf({ passage, difference }: Change, before: Passage | undefined): Operand | null {
  const nouns = nounsAfter(passage, difference);
  for (const place of before ? [passage, before] : [passage]) {
    const levels = place.figures.filter(
      (figure): figure is AmountFigure =>
        figure.kind === 'amount' &&
        (place !== passage || figure.end <= difference.start) &&
        figure.parenthesis === 0 &&
        figure.unit === difference.unit &&
        !isChange(place, figure),
    );
    const alike = levels.filter((level) => {
      const label = new Set([...contentWords(wordsBefore(place, level)), ...nounsAfter(place, level)]);
      return nouns.length > 0 && nouns.every((noun) => label.has(noun));
    });
    const [level, ...more] = levels.length === 1 ? levels : alike;
    if (level && more.length === 0) return operandIn(place, level);
    if (levels.length > 0) return null;
  }
  return null;
}

/** What it changed from: as the text states it behind the percentage, else as level and difference give it. */
function baseOf(change: Change, before: Passage | undefined): Interval | null {
  const { passage, difference, percent } = change;
  const close = percent.end + (/^\s*\)/u.exec(passage.text.slice(percent.end))?.[0].length ?? 0);
  const stated = statedBase(passage, { end: close }, restOfSegment(passage, close));
  const own = stated && inUnit(operandOf(stated), difference.unit);
  if (own) return own.interval;
  const level = levelOf(change, before);
  if (!level) return null;
  const { interval } = operandOf(difference);
  return directionOf(passage, difference) === 'fall'
    ? plus(level.interval, interval)
    : minus(level.interval, interval);
}

const middle = ({ low, high }: Interval): number => (low + high) / 2;

function findingFor({ passage, difference, percent }: Change, base: Interval, isCut: boolean): ProseFinding {
  const { value, decimals } = percent;
  const exact = (difference.value / middle(base)) * 100;
  const expected = roundHalfUp(Number(exact.toPrecision(15)), decimals);
  const shown = (number: number, language: Language): string => formatNumber(number, decimals, language);
  const reckoning = (language: Language): string =>
    [difference.value, Number(middle(base).toPrecision(12))]
      .map((each) => formatNumber(each, difference.decimals, language))
      .join('/');
  return proseFinding('stated-ratio', isCut ? 'info' : 'error', passage, percent, {
    stated: value,
    expected,
    message: {
      vi: isCut
        ? `${shown(value, 'vi')}% là số bị cắt bớt chữ số: ${reckoning('vi')} làm tròn là ${shown(expected, 'vi')}%.`
        : `Câu ghi ${shown(value, 'vi')}%, nhưng ${reckoning('vi')} = ${shown(expected, 'vi')}%.`,
      en: isCut
        ? `${shown(value, 'en')}% is cut off instead of rounded: ${reckoning('en')} rounds to ${shown(expected, 'en')}%.`
        : `The sentence says ${shown(value, 'en')}%, but ${reckoning('en')} = ${shown(expected, 'en')}%.`,
    },
  });
}

/** The percentages written behind differences, re-computed from the level before or after the change. */
export function checkChanges(passages: readonly Passage[]): ProseCheck {
  const findings: ProseFinding[] = [];
  let checked = 0;
  for (const [index, passage] of passages.entries()) {
    const [last] = passages.slice(Math.max(0, index - 1), index);
    const before = last?.sentence.paragraph === passage.sentence.paragraph ? last : undefined;
    for (const change of changesIn(passage)) {
      const base = baseOf(change, before);
      if (!base || base.low <= 0) continue;
      checked++;
      const { value, decimals } = change.percent;
      const given = times(quotient(operandOf(change.difference).interval, base), 100);
      if (meet(rounded(value, decimals), given)) continue;
      findings.push(findingFor(change, base, meet(truncated(value, decimals), given)));
    }
  }
  return { findings, checked };
}
