import { parseTarget } from '../../language/parseTarget';
import type { TargetExpression } from '../../language/quantity';
import { shiftDecimal } from '../../language/shiftDecimal';
import { foldInPlace } from './foldInPlace';
import { maskNumbers } from './maskNumbers';
import { measureAt } from './measureAt';

/** A figure of a sentence: what it asks for, and where it stands. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly target: TargetExpression;
  /** The unit as written, with what it is counted on left off; '' without a unit. */
  readonly unitText: string;
  /** Whether it is said to start from ("từ 12%", without "trở lên"). */
  readonly isFrom: boolean;
  /** Whether "giảm còn", "xuống" stands before it: a level that is reached from above. */
  readonly isRemainder: boolean;
  /** Whether it is for one year: "9%/năm", "30 ha mỗi năm". */
  readonly isPerYear: boolean;
}

const NUMBER = String.raw`(?<![\d.,·])\d+(?:[.,]\d+)*(?![\d·])`;
const BOUND =
  '≥|>=|≤|<=|>|<|≈|~|=|không dưới|không thấp hơn|không quá|không vượt quá|không vượt|không cao hơn|không trên|tối thiểu đạt|ít nhất đạt|tối thiểu|tối đa|ít nhất|nhiều nhất|trên|hơn|dưới|khoảng|xấp xỉ|gần|vượt|từ|(?:giảm )?(?:xuống )?còn|giảm xuống|xuống';
const FIGURE = new RegExp(String.raw`((?:(?<!\p{L})(?:${BOUND}) ?)*)(${NUMBER})(?:/${NUMBER})?`, 'gu');
const RANGE_END = new RegExp(String.raw`^ ?(-|đến|tới) ?(?:khoảng )?(${NUMBER})`, 'u');
const PER_YEAR = /^(?: ?\/ ?năm| (?:một|mỗi|hằng|hàng) năm| năm(?= ?(?:[.,;]|$)))/u;
const LIMIT = /^ ?(?:trở lên|trở xuống)/u;
const BEFORE_RESULT = /(?:đạt|là|:|chiếm|mức|bằng) ?$/u;

/** Reads the figure whose number matched, or null when it is none: no unit, and nothing that says it is a result. */
function readFigure(text: string, masked: string, match: RegExpExecArray): Figure | null {
  const [whole, bounds = '', first = ''] = match;
  const before = masked.slice(0, match.index);
  let end = match.index + whole.length;
  let unitText = '';
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(masked.slice(end))?.[0] ?? '';
    end += found.length;
    return found;
  };
  const takeMeasure = (): ReturnType<typeof measureAt> => {
    const found = measureAt(masked.slice(end), before);
    if (found) unitText = text.slice(end, end + found.length).trim();
    end += found?.length ?? 0;
    return found;
  };
  let measure = takeMeasure();
  const range = RANGE_END.exec(masked.slice(end));
  const isRange = range !== null && (range[1] === '-' || bounds.includes('từ') || measure?.unit === '%');
  if (isRange) {
    end += range[0].length;
    measure = takeMeasure() ?? measure;
  }
  const perYear = take(PER_YEAR);
  const limit = take(LIMIT);
  const isPerYear = [perYear, take(PER_YEAR)].some((found) => found !== '') || (measure?.isPerYear ?? false);
  const isResult = bounds !== '' || BEFORE_RESULT.test(before);
  if (!measure && !(isResult && /^ ?(?:[;,.)]|$)/u.test(masked.slice(end)))) return null;
  const target = parseTarget(
    `${bounds.replace(/ đạt(?= )/u, '')}${first}${isRange ? ` - ${range[2] ?? ''}` : ''}${limit}`,
  );
  if (!target) return null;
  const scaled = (value: number | null): number | null =>
    value === null ? null : shiftDecimal(value, measure?.exponent ?? 0);
  const { value, low, high } = target;
  return {
    start: match.index,
    end,
    target: {
      ...target,
      value: scaled(value),
      low: scaled(low),
      high: scaled(high),
      unit: measure?.unit ?? null,
    },
    unitText: unitText.replace(/\/năm$/u, ''),
    isFrom: bounds.startsWith('từ') && !isRange && limit === '',
    isRemainder: /còn|xuống/u.test(bounds),
    isPerYear,
  };
}

/**
 * Finds the figures of a cleaned sentence in order: bounds ("trên", "khoảng", "từ … trở lên"), ranges and units. A
 * number without a known unit counts only where the words before it say that it is the result ("đạt 0,78").
 */
export function findFigures(text: string): Figure[] {
  const masked = maskNumbers(foldInPlace(text));
  const figures: Figure[] = [];
  for (const match of masked.matchAll(FIGURE)) {
    if (match.index < (figures.at(-1)?.end ?? 0)) continue;
    const figure = readFigure(text, masked, match);
    if (figure) figures.push(figure);
  }
  return figures;
}
