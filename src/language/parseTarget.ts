import { NUMERAL, parseNumeral } from './numeral';
import { parseMeasure, unitAfterNumber, type Measure } from './parseMeasure';
import { foldQuantityText } from './quantityWords';
import type { Operator, Separators, TargetExpression } from './quantity';

type Bound = Exclude<Operator, 'range'>;

/** Words before a target that do not change what it asks for. */
const FILLER =
  /^(?:phấn đấu|đạt|ước|thực hiện|duy trì|giữ vững|giữ|ổn định|tiếp tục|ở mức|mức|bình quân|hằng năm|hàng năm|mỗi năm|có|là|đến năm \d{4}|đến hết năm \d{4}|năm \d{4}|nâng lên|nâng|tăng lên|lên|tăng thêm|thêm|tăng|:|,)(?: |$)/;

/** Words after a target that do not change what it asks for. */
const TAIL = /[ ,]*(?:hằng năm|hàng năm|mỗi năm|một năm|bình quân|so với .*|\([^()]*\)|\.)$/;

/** Words and signs before a number that say how it bounds, with what they mean. */
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [
    /^(?:≥|>=|=>|tối thiểu|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|ít nhất|thấp nhất|bằng hoặc trên) ?/,
    '>=',
  ],
  [
    /^(?:≤|<=|=<|không quá|không vượt quá|không vượt|không trên|không cao hơn|không lớn hơn|tối đa|nhiều nhất|cao nhất) ?/,
    '<=',
  ],
  [/^(?:giảm xuống còn|giảm xuống|giảm còn|xuống còn|chỉ còn|còn lại|còn|xuống) ?/, '<='],
  [/^(?:>|trên|hơn|lớn hơn|cao hơn|vượt trên|vượt) ?/, '>'],
  [/^(?:<|dưới|thấp hơn|nhỏ hơn|ít hơn) ?/, '<'],
  [/^(?:≈|~|khoảng|xấp xỉ|trong khoảng|chừng|gần|tầm) ?/, 'approx'],
  [/^= ?/, '='],
];

const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/ ?trở lên$/, '>='],
  [/ ?trở xuống$/, '<='],
];

const RANGE = new RegExp(`^(${NUMERAL}) ?([^\\d-]*?) ?(?:-|÷|~|đến|tới) ?(${NUMERAL})(?: ?(\\D.*))?$`, 'u');
const YEAR = /^(?:19|20)\d\d$/;

/** The bound that is kept when several are written: "giảm còn dưới 3%" is below 3, "còn khoảng 5%" at most 5. */
function combine(outer: Bound | null, inner: Bound): Bound {
  if (outer === null || outer === 'approx') return inner;
  return inner === 'approx' || inner === '=' ? outer : inner;
}

function parseRange(text: string, separators: Separators): TargetExpression | null {
  const [, first = '', unitBetween = '', second = '', rest = ''] = RANGE.exec(text) ?? [];
  const low = parseNumeral(first, separators);
  const high = parseNumeral(second, separators);
  if (low === null || high === null || low.value >= high.value) return null;
  const unit = unitAfterNumber(rest);
  if (unit === undefined || (unitBetween !== '' && unitAfterNumber(unitBetween) === undefined)) return null;
  if (unit === null && YEAR.test(first) && YEAR.test(second)) return null;
  const decimals = Math.max(low.decimals, high.decimals);
  const expression = { operator: 'range', value: null, low: low.value, high: high.value } as const;
  return { ...expression, approx: false, unit: unit ?? unitAfterNumber(unitBetween) ?? null, decimals };
}

function bounded(operator: Bound, { value, decimals, unit }: Measure): TargetExpression {
  return { operator, value, low: null, high: null, approx: false, unit, decimals };
}

/** Reads a target from a text that `foldQuantityText` has folded. */
export function parseFoldedTarget(folded: string, separators: Separators): TargetExpression | null {
  const plain = parseMeasure(folded, separators);
  if (plain !== null) return bounded('=', plain);
  let text = folded;
  let operator: Bound | null = null;
  let approx = false;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(FILLER, '').replace(TAIL, '').trim();
    for (const [pattern, meaning] of AFTER) {
      if (!pattern.test(text)) continue;
      text = text.replace(pattern, '').replace(/^từ /, '');
      operator = meaning;
    }
    for (const [pattern, meaning] of BEFORE) {
      if (!pattern.test(text)) continue;
      text = text.replace(pattern, '');
      approx ||= meaning === 'approx';
      operator = combine(operator, meaning);
      break;
    }
    text = text.replace(/^giảm (?:bình quân |thêm )?(?=\D*\d)/, '');
  }
  const range = parseRange(text.replace(/^từ /, ''), separators);
  if (range !== null) return { ...range, approx };
  const openEnded = text.startsWith('từ ');
  const measure = parseMeasure(text.replace(/^từ /, ''), separators);
  if (measure === null) return null;
  return { ...bounded(openEnded ? '>=' : (operator ?? '='), measure), approx };
}

/**
 * Reads a target as staff write it: `3.000`, `≥ 95`, `95% trở lên`, `trên 80%`, `không quá 2%`, `giảm còn 50%`,
 * `9 - 10%`, `khoảng 8 - 9%`, `duy trì khoảng 300 nghìn tấn`. "tăng" and "giảm" before the number are left to the
 * indicator: `giảm 5%` is a target of 5. Null when the text holds no target with a number, such as a date, a
 * document's number or two years (2020-2025).
 */
export function parseTarget(text: string, separators: Separators = 'vi'): TargetExpression | null {
  return parseFoldedTarget(foldQuantityText(text), separators);
}
