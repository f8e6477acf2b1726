import { formatNumber } from '../../language/formatNumber';
import { meet, minus, quotient, rounded, times, type Interval } from '../interval';
import { inUnit } from './baseOf';
import { directionOf, isChange, statedFigure } from './claims';
import type { Figure } from './figures';
import { operandIn, operandOf, type Operand } from './operand';
import { restOfSegment, wordsBefore, type Passage } from './passage';
import { proseFinding, type ProseCheck, type ProseFinding } from './proseFinding';

/** What there is and what there was, or was planned, of the thing a difference is told of. */
interface Levels {
  readonly now: Operand;
  readonly before: Operand;
}

/** The unit of the levels: rates in percent differ by points. */
function unitOfLevels(change: Figure): string | null {
  if (change.kind === 'percent') return '%';
  if (change.kind !== 'amount') return null;
  return change.unit === 'điểm %' ? '%' : change.unit;
}

function levelIn(passage: Passage, figure: Figure, unit: string): Operand | null {
  const isLeft = figure.kind === 'percent' && /(?<!\p{L})còn\s+$/u.test(passage.text.slice(0, figure.start));
  if (figure.about !== 'exactly' || (isChange(passage, figure) && !isLeft)) return null;
  if (figure.kind === 'amount') return inUnit(operandIn(passage, figure), unit);
  return figure.kind === 'percent' && unit === '%' ? operandOf({ ...figure, kind: 'amount', unit }) : null;
}

interface Level {
  readonly figure: Figure;
  readonly operand: Operand;
}

/** "bình quân mỗi năm giảm 0,76%": a part of the difference only. */
const isYearly = (passage: Passage, change: Figure): boolean =>
  /bình quân|trung bình|mỗi|hằng năm|hàng năm/u.test(wordsBefore(passage, change));

/** Levels before the difference, outside parentheses, in its part of the sentence. */
function levelsBefore(passage: Passage, change: Figure, unit: string): Level[] {
  const from = passage.text.lastIndexOf(';', change.start);
  return passage.figures.flatMap((figure) => {
    if (figure.end > change.start || figure.start < from || figure.parenthesis !== change.parenthesis)
      return [];
    const operand = levelIn(passage, figure, unit);
    return operand ? [{ figure, operand }] : [];
  });
}

const FROM = /(?<!\p{L})từ\s+(?:mức\s+)?$/u;
const TO = /(?<!\p{L})(?:lên|xuống|còn|thành)\s+(?:còn\s+)?(?:mức\s+)?$/u;

const yearOf = (passage: Passage, figure: Figure): number =>
  Number(/năm\s+(20\d{2})[^,;]*$/u.exec(wordsBefore(passage, figure))?.[1] ?? NaN);

/** "tăng từ 5 xã lên 12 xã, tăng 7 xã"; "năm 2022 xảy ra 57 vụ, năm 2023 xảy ra 52 vụ, giảm 5 vụ". */
function inSequence(passage: Passage, levels: readonly Level[]): Levels | null {
  const [first, second, third] = levels;
  if (!first || !second || third) return null;
  const [before, now] = [first, second].map(({ figure }) => passage.text.slice(0, figure.start));
  const isRise = FROM.test(before ?? '') && TO.test(now ?? '');
  const isLater = yearOf(passage, first.figure) < yearOf(passage, second.figure);
  return isRise || isLater ? { before: first.operand, now: second.operand } : null;
}

function levelsOf(passage: Passage, change: Figure, unit: string): Levels | null {
  const levels = levelsBefore(passage, change, unit);
  const stated = statedFigure(passage, change, restOfSegment(passage, change.end));
  const before = stated && levelIn(passage, stated, unit);
  if (!before) return inSequence(passage, levels);
  const [level, other] = levels;
  return level && !other ? { now: level.operand, before } : null;
}

/** Everything the difference can be, as its words go. */
function meanings({ now, before }: Levels, isFall: boolean, isRelative: boolean): Interval[] {
  const difference = isFall ? minus(before.interval, now.interval) : minus(now.interval, before.interval);
  return isRelative && before.interval.low > 0
    ? [difference, times(quotient(difference, before.interval), 100)]
    : [difference];
}

function inPassage(passage: Passage, change: Figure): ProseFinding | 'right' | null {
  const unit = unitOfLevels(change);
  if (unit === null || change.about !== 'exactly' || !isChange(passage, change)) return null;
  if (isYearly(passage, change)) return null;
  if (change.kind !== 'amount' && change.kind !== 'percent') return null;
  const levels = levelsOf(passage, change, unit);
  if (!levels) return null;
  const isFall = directionOf(passage, change) === 'fall';
  const { value, decimals } = change;
  const said = change.kind === 'amount' ? operandOf({ ...change, unit }).interval : rounded(value, decimals);
  if (meanings(levels, isFall, change.kind === 'percent').some((each) => meet(each, said))) return 'right';
  const { now, before } = levels;
  const [more, less] = isFall ? [before, now] : [now, before];
  const expected = Number((more.value - less.value).toPrecision(12));
  const text = (number: number, language: 'vi' | 'en'): string => formatNumber(number, decimals, language);
  const reckoning = (language: 'vi' | 'en'): string =>
    `${text(more.value, language)} − ${text(less.value, language)}`;
  return proseFinding('stated-ratio', 'error', passage, change, {
    stated: value,
    expected,
    message: {
      vi: `Câu ghi chênh lệch ${text(value, 'vi')}, nhưng ${reckoning('vi')} là ${text(expected, 'vi')}.`,
      en: `The sentence gives a difference of ${text(value, 'en')}, but ${reckoning('en')} is ${text(expected, 'en')}.`,
    },
  });
}

/** Differences beside the two levels they are differences of: "giảm 20 vụ so với cùng kỳ (57 vụ)". */
export function checkDifferences(passages: readonly Passage[]): ProseCheck {
  const found = passages.flatMap((passage) =>
    passage.figures.flatMap((figure) => inPassage(passage, figure) ?? []),
  );
  return { findings: found.filter((each) => each !== 'right'), checked: found.length };
}
