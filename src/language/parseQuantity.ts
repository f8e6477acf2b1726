import { cleanText } from './cleanText';
import { NUMERAL, parseNumeral } from './numeral';
import { parseMeasure, unitAfterNumber } from './parseMeasure';
import { parseFoldedTarget } from './parseTarget';
import { parseVerdict } from './parseVerdict';
import type { Quantity, Separators } from './quantity';
import { foldQuantityText } from './quantityWords';
import { shiftDecimal } from './shiftDecimal';
import { unitDimension } from './unitDimension';

type Missing = Extract<Quantity, { kind: 'missing' }>['mark'];

const MISSING: readonly (readonly [RegExp, Missing])[] = [
  [/^$/, 'blank'],
  [/^(?:[-‐‑‒–—―−_/\\] ?)+$/, 'dash'],
  [/^[.…⋯ ]+$/, 'dots'],
  [/^[xX×]$/, 'x'],
];
const ERROR = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/;
const DITTO = /^(?:["〃“”″]+|''|,,|-? ?"?n\.? ?t\.?"? ?-?|như trên|nhu tren|\/\/)$/i;
/** Most cells: a number, perhaps with a sign or a percent sign. */
const PLAIN = /^([+-]?)(\d[\d.,]*)(%?)$/;

const FRACTION = new RegExp(
  `^(?:(?:ước |lũy kế )?(?:đạt|có) )?(${NUMERAL}) ?/ ?(${NUMERAL})(?: ?(\\D.*))?$`,
  'u',
);
const CHANGE = /^(tăng|giảm)(?: (?:thêm|bình quân|khoảng|được))? (.*)$/;
const RATIO = new RegExp(`^(?:(?:ước )?(?:bằng|đạt|đạt khoảng|bằng khoảng) )?(${NUMERAL}) ?%(.*)$`, 'u');
const TIMES = new RegExp(`^(?:tăng )?(?:bằng|gấp)(?: khoảng)? (${NUMERAL}) lần(?: .*)?$`, 'u');
const COMPARED = /^ ?(?:so )?(?:với |cùng kỳ|kế hoạch|kh(?!\p{L})|dự toán|dt(?!\p{L})|chỉ tiêu|mục tiêu)/u;

/** "15/3", "3/2024" without a unit: a day or a month, not the part of a whole. */
function isDate(numerator: number, denominator: number): boolean {
  if (denominator >= 1990 && denominator <= 2100) return true;
  return numerator > denominator && numerator <= 31 && denominator <= 12;
}

function parseFraction(text: string, separators: Separators): Quantity | null {
  const [, above = '', below = '', rest = ''] = FRACTION.exec(text) ?? [];
  const numerator = parseNumeral(above, separators)?.value;
  const denominator = parseNumeral(below, separators)?.value;
  const unit = unitAfterNumber(rest.replace(/ ?\([^()]*\)$/, ''));
  if (numerator === undefined || denominator === undefined || denominator === 0 || unit === undefined)
    return null;
  return unit === null && isDate(numerator, denominator)
    ? null
    : { kind: 'fraction', numerator, denominator, unit };
}

/** `57% : 33% : 5%`, `57 - 33 - 10`: with a colon the sign says so, else the parts must make a whole. */
function parseShares(text: string, separators: Separators): Quantity | null {
  const byColon = /[:;]/.test(text);
  const parts = text.split(byColon ? / ?[:;] ?/ : / ?[-/] ?/);
  if (parts.length < (byColon ? 2 : 3)) return null;
  const numerals = parts.map((part) => parseNumeral(part.replace(/ ?%$/, ''), separators));
  const shares = numerals.filter((numeral) => numeral !== null);
  if (shares.length < parts.length) return null;
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  const whole = Math.abs(total - 100) <= 1;
  if (!whole && !(byColon && text.includes('%'))) return null;
  return {
    kind: 'shares',
    values: shares.map(({ value }) => value),
    decimals: Math.max(...shares.map(({ decimals }) => decimals)),
  };
}

function parseRatio(text: string, separators: Separators): Quantity | null {
  if (text === 'gấp đôi' || text === 'tăng gấp đôi') return { kind: 'ratio', value: 200, decimals: 0 };
  const times = parseNumeral(TIMES.exec(text)?.[1] ?? '', separators);
  if (times)
    return { kind: 'ratio', value: shiftDecimal(times.value, 2), decimals: Math.max(0, times.decimals - 2) };
  const [, number = '', rest = ''] = RATIO.exec(text) ?? [];
  const numeral = parseNumeral(number, separators);
  const stated = /^(?:ước )?bằng /.test(text) || COMPARED.test(rest);
  return numeral && stated ? { kind: 'ratio', ...numeral } : null;
}

function parseChange(text: string, separators: Separators): Quantity | null {
  const [, verb, rest = ''] = CHANGE.exec(text) ?? [];
  if (verb === undefined) return null;
  const measure = parseMeasure(
    rest.replace(/,? so (?:với )?(?:cùng kỳ|ck|năm|kế hoạch|kh|tháng|quý).*$/, ''),
    separators,
  );
  return (
    measure && { kind: 'change', ...measure, value: verb === 'giảm' ? 0 - measure.value : measure.value }
  );
}

function parseTargetOrNumber(folded: string, separators: Separators): Quantity | null {
  const target = parseFoldedTarget(folded, separators);
  if (target === null) return null;
  const { operator, value, decimals, unit } = target;
  return operator === '=' && value !== null
    ? { kind: 'number', value, decimals, unit }
    : { kind: 'target', target };
}

/** The readings of a text with digits, the most particular first. */
const READINGS = [parseShares, parseFraction, parseRatio, parseChange, parseTargetOrNumber];

function parseDigits(folded: string, separators: Separators): Quantity | null {
  for (const read of READINGS) {
    const quantity = read(folded, separators);
    if (quantity !== null) return quantity;
  }
  return null;
}

/** "01 Lý Thường Kiệt": a number before a proper name is an address, not an amount. */
const PROPER_NAME = /\d \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;

function isNamed(quantity: Quantity, text: string): boolean {
  return (
    quantity.kind === 'number' &&
    quantity.unit !== null &&
    PROPER_NAME.test(text) &&
    unitDimension(quantity.unit) === null
  );
}

/**
 * What a cell's text says: a number with its unit, a fraction, a target, a change, a ratio, shares, a verdict, a ditto
 * mark, the mark of a missing figure, an error, or just text. A blank, a dash and 0 are three different things. Dates,
 * telephone numbers, documents' numbers and spans of years are text.
 *
 * @param separators decided over the whole column (`detectSeparators`); they matter only where a number reads both
 * ways (1.598).
 */
export function parseQuantity(text: string, separators: Separators = 'vi'): Quantity {
  const [, sign, digits = '', percent] = PLAIN.exec(text) ?? [];
  const numeral = parseNumeral(digits, separators);
  if (numeral !== null) {
    const value = sign === '-' ? 0 - numeral.value : numeral.value;
    return { kind: 'number', value, decimals: numeral.decimals, unit: percent === '%' ? '%' : null };
  }
  const cleaned = cleanText(text);
  const missing = MISSING.find(([pattern]) => pattern.test(cleaned));
  if (missing) return { kind: 'missing', mark: missing[1] };
  if (ERROR.test(cleaned)) return { kind: 'error', error: cleaned };
  if (DITTO.test(cleaned)) return { kind: 'ditto' };
  if (/\d|đôi|doi/i.test(cleaned)) {
    const found = parseDigits(foldQuantityText(cleaned), separators);
    return found === null || isNamed(found, cleaned) ? { kind: 'text', text: cleaned } : found;
  }
  const verdict = parseVerdict(cleaned);
  return verdict === null ? { kind: 'text', text: cleaned } : { kind: 'verdict', verdict, text: cleaned };
}
