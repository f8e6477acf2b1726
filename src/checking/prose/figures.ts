import { NUMERAL, parseNumeral } from '../../language/numeral';
import { parseUnit, unitName } from '../../language/parseUnit';
import { withoutReferences } from './withoutReferences';

/** A number as a sentence gives it, with what it counts. */
export interface Amount {
  readonly value: number;
  readonly decimals: number;
  /** Canonical where known, else the noun after the number. */
  readonly unit: string;
}

interface Spot {
  readonly start: number;
  /** The end of number and unit. */
  readonly end: number;
  /** "hơn", "gần", "khoảng" before it: how far the figure may be from the number. */
  readonly about: 'exactly' | 'more' | 'less' | 'around';
  /** How deep in parentheses it stands, and in which one (counted through the sentence; 0: none). */
  readonly parenthesis: number;
}

/** A figure in a sentence. */
export type Figure =
  | (Spot & { readonly kind: 'amount' } & Amount)
  /** 36/37 vụ, 67.422 thửa/68.582 thửa. */
  | (Spot & { readonly kind: 'fraction'; readonly part: Amount; readonly whole: Amount })
  | (Spot & {
      readonly kind: 'percent';
      /** In percent: 150 for "gấp 1,5 lần". */
      readonly value: number;
      /** Digits after the decimal sign of the percentage; below 0 where it is told in times. */
      readonly decimals: number;
      readonly isTimes: boolean;
    })
  /** A number without a word for what it counts. */
  | (Spot & { readonly kind: 'bare'; readonly value: number; readonly decimals: number });

export type PercentFigure = Extract<Figure, { kind: 'percent' }>;
export type AmountFigure = Extract<Figure, { kind: 'amount' }>;
export type FractionFigure = Extract<Figure, { kind: 'fraction' }>;

/** Not within a word or a range; a fall may have its sign in a parenthesis: "(-9,5%)". */
const NUMBER = new RegExp(`(?<![\\p{L}\\d□.,]|(?<!\\()-)${NUMERAL}`, 'gu');
const WORDS = /^\s?(?:[\p{L}²³%‰$°.]+(?:\s(?=\p{L})|$|(?![\p{L}²³%‰$°.\s])|(?=\s))){1,4}/u;
const TIMES = new Set(['tháng', 'năm', 'ngày', 'giờ', 'phút', 'tuần', 'tuổi', 'quý', 'lần', 'khóa', 'kỳ']);
/** Words after a number that are no thing counted: "đạt 25 và". */
const NO_NOUN =
  /^(?:và|của|với|cho|trong|tại|là|đến|được|đã|trên|so|bằng|đạt|tăng|giảm|có|hoặc|theo|ở|từ|mức|về|dự|kế)$/iu;
/** A percentage whose sign was forgotten: "bằng 83,5 dự toán tỉnh giao". */
const SIGNLESS = /^\s(?:dự toán|kế hoạch|so với (?:cùng kỳ|kế hoạch|dự toán))/iu;
/** "gấp 1,5 lần" compares; "tăng 1,5 lần" may mean either of two things, "03 lần" counts. */
const MANY_TIMES = /gấp\s+(?:khoảng\s+|gần\s+|hơn\s+|trên\s+)?$/iu;
const COMPARES = /(?:bằng|đạt)\s+$/iu;

interface Written {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  readonly unit: string | null;
  /** Where its unit ends. */
  readonly after: number;
}

/** A unit that the table of units has in just these words. */
function knownUnit(words: string): string | null {
  const unit = parseUnit(words);
  const parts = unit ? [unit.amount, ...unit.per] : [];
  return unit && parts.every(({ dimension, name, base }) => dimension !== null && name.endsWith(base))
    ? unitName(unit)
    : null;
}

/** The unit after a number: the longest known one, else the next word. */
function unitAfter(text: string): { readonly unit: string; readonly length: number } | null {
  const points = /^\s?điểm\s?(?:%|phần trăm)/iu.exec(text);
  if (points) return { unit: 'điểm %', length: points[0].length };
  const found = WORDS.exec(text)?.[0] ?? '';
  const words = found.trim().split(/\s/);
  const lead = found.length - found.trimStart().length;
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ').replace(/[.]+$/, '');
    const unit = knownUnit(name);
    if (unit) return { unit, length: lead + name.length };
  }
  const [first = ''] = words;
  if (!/^\p{L}+$/u.test(first) || NO_NOUN.test(first)) return null;
  return { unit: first.toLowerCase(), length: lead + first.length };
}

function numbersIn(text: string): Written[] {
  return [...text.matchAll(NUMBER)].flatMap((match): Written[] => {
    const numeral = parseNumeral(match[0], 'vi');
    if (!numeral) return [];
    const end = match.index + match[0].length;
    const rest = text.slice(end);
    const percent = /^\s?%/.exec(rest);
    const signless = SIGNLESS.test(rest) && COMPARES.test(text.slice(0, match.index));
    const found = percent || signless ? null : unitAfter(rest);
    const unit = percent || signless ? '%' : (found?.unit ?? null);
    const after = end + (percent?.[0].length ?? found?.length ?? 0);
    return [{ start: match.index, end, ...numeral, unit, after }];
  });
}

const ABOUT: readonly (readonly [RegExp, Spot['about']])[] = [
  [/(?<!cao |thấp |nhiều |ít )(?:hơn|trên)\s+$/iu, 'more'],
  [/(?:gần|dưới)\s+$/iu, 'less'],
  [/(?:khoảng|xấp xỉ|chừng|trên dưới)\s+$/iu, 'around'],
];

/** For every place of a text the parenthesis it stands in, counted from 1; 0 outside. */
function parenthesesOf(text: string): number[] {
  const open: number[] = [];
  let count = 0;
  return Array.from(text, (sign) => {
    if (sign === '(') open.push(++count);
    const inside = open.at(-1) ?? 0;
    if (sign === ')') open.pop();
    return inside;
  });
}

const isRangeSign = (between: string): boolean => /^\s?(?:%\s?)?(?:[-–]|đến)\s?$/u.test(between);

/**
 * The figures of a sentence in their order. Numbers that are no figures (dates, documents, years), ranges and durations
 * are left out.
 */
export function figuresIn(sentence: string): Figure[] {
  const text = withoutReferences(sentence);
  const numbers = numbersIn(text);
  const parentheses = parenthesesOf(text);
  const figures: Figure[] = [];
  const spot = ({ start }: Written, end: number): Spot => ({
    start,
    end,
    about: ABOUT.find(([words]) => words.test(text.slice(Math.max(0, start - 12), start)))?.[1] ?? 'exactly',
    parenthesis: parentheses[start] ?? 0,
  });
  for (let index = 0; index < numbers.length; index++) {
    const one = numbers[index];
    const two = numbers[index + 1];
    if (!one) continue;
    if (two && isRangeSign(text.slice(one.end, two.start))) {
      index++;
      continue;
    }
    if (two && isStroke(text.slice(one.end, two.start), one)) {
      const three = numbers[index + 2];
      const isChain = three !== undefined && isStroke(text.slice(two.end, three.start), two);
      const pair = isChain ? null : fractionOf(one, two);
      if (pair) {
        figures.push({ kind: 'fraction', ...spot(one, two.after), ...pair });
        index++;
        continue;
      }
    }
    if (one.unit === '%') {
      const { value, decimals } = one;
      figures.push({ kind: 'percent', ...spot(one, one.after), value, decimals, isTimes: false });
    } else if (one.unit === 'lần' && MANY_TIMES.test(text.slice(0, one.start))) {
      const value = Number((one.value * 100).toPrecision(12));
      const decimals = one.decimals - 2;
      figures.push({ kind: 'percent', ...spot(one, one.after), value, decimals, isTimes: true });
    } else if (one.unit === null) {
      figures.push({ kind: 'bare', ...spot(one, one.end), value: one.value, decimals: one.decimals });
    } else if (!TIMES.has(one.unit)) {
      const { value, decimals, unit } = one;
      figures.push({ kind: 'amount', ...spot(one, one.after), value, decimals, unit });
    }
  }
  return figures;
}

/** A stroke between two numbers, with at most the first one's unit before it. */
const isStroke = (between: string, { unit, end, after }: Written): boolean =>
  /^\s?\/\s?$/.test(unit === null ? between : between.slice(after - end)) || /^\s?\/\s?$/.test(between);

function fractionOf(one: Written, two: Written): { part: Amount; whole: Amount } | null {
  const unit = two.unit ?? one.unit;
  if (unit === null || unit === '%' || TIMES.has(unit)) return null;
  // 4 cuộc/6 đơn vị: two things counted, no share.
  if (one.unit !== null && two.unit !== null && one.unit !== two.unit) return null;
  if (two.value === 0) return null;
  return {
    part: { value: one.value, decimals: one.decimals, unit },
    whole: { value: two.value, decimals: two.decimals, unit },
  };
}
