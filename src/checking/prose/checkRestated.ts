import { formatNumber } from '../../language/formatNumber';
import { unitDimension } from '../../language/unitDimension';
import { meet } from '../interval';
import { inUnit } from './baseOf';
import { isChange } from './claims';
import type { AmountFigure } from './figures';
import { operandIn, type Operand } from './operand';
import { contentWords, segmentStart, wordsBefore, type Passage } from './passage';
import { proseFinding, type ProseCheck, type ProseFinding } from './proseFinding';

/** What a figure is the figure of: a thing, a time, and whether it is planned, expected or reached. */
interface Quantity {
  readonly passage: Passage;
  readonly figure: AmountFigure;
  readonly operand: Operand;
  /** The words of the thing, in alphabetical order, and the words that only narrow it down. */
  readonly thing: string;
  readonly scope: ReadonlySet<string>;
  readonly time: string;
  readonly year: string | null;
  readonly mode: 'plan' | 'estimate' | 'actual';
}

/** Where something is measured, which one sentence says and the other leaves to the context. */
const SCOPE = new Set(
  'nha nuoc tren dia ban thanh pho tinh huyen xa phuong phuong toan den cay cac'.split(' '),
);

const TIMES: readonly (readonly [RegExp, (words: RegExpExecArray) => string])[] = [
  [/(?<![\d.,])(\d{1,2})\s+tháng(?:\s+đầu\s+năm)?/u, ([, months = '']) => `${Number(months)} tháng`],
  [/quý\s+(iv|i{1,3}|[1-4])(?![\p{L}\d])/u, ([, quarter = '']) => `quý ${QUARTERS[quarter] ?? quarter}`],
  [/cả năm/u, () => 'năm'],
  [/(?<!\p{L})năm\s+(?:20)\d{2}/u, () => 'năm'],
];
const QUARTERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const TIME_WORDS =
  /(?<!\p{L})(?:\d{1,2}\s+tháng(?:\s+(?:đầu|cuối)\s+năm)?|quý\s+(?:iv|i{1,3}|[1-4])|tháng\s+\d+|(?:cả\s+)?năm(?:\s+\d{4})?|giai đoạn)(?![\p{L}\d])/gu;

const timeIn = (text: string): string | null => {
  for (const [pattern, name] of TIMES) {
    const words = pattern.exec(text);
    if (words) return name(words);
  }
  return null;
};

const yearIn = (text: string): string | null => /20\d{2}/.exec(text)?.[0] ?? null;

function modeIn(text: string): Quantity['mode'] {
  if (/(?<!\p{L})ước(?!\p{L})/u.test(text)) return 'estimate';
  return /kế hoạch|mục tiêu|phấn đấu|dự toán|dự kiến|chỉ tiêu|nhiệm vụ/u.test(text) ? 'plan' : 'actual';
}

/** A thing named by one word alone can be anything. */
const LEAST_WORDS = 2;

function quantitiesIn(passage: Passage): Quantity[] {
  const heading = passage.sentence.heading.toLowerCase();
  let subject: readonly string[] = [];
  return passage.figures.flatMap((figure): Quantity[] => {
    if (figure.kind !== 'amount' || figure.parenthesis !== 0 || isChange(passage, figure)) return [];
    const own = contentWords(wordsBefore(passage, figure).replace(TIME_WORDS, ' '));
    if (own.length > 0) subject = own;
    const words = passage.text.slice(segmentStart(passage, figure.start), figure.start);
    const time = timeIn(words) ?? timeIn(heading);
    const thing = [...new Set(subject.filter((word) => !SCOPE.has(word)))].sort();
    if (time === null || thing.length < LEAST_WORDS || figure.about !== 'exactly') return [];
    return [
      {
        passage,
        figure,
        operand: operandIn(passage, figure),
        thing: thing.join(' '),
        scope: new Set(subject.filter((word) => SCOPE.has(word))),
        time,
        year: yearIn(words) ?? yearIn(passage.text) ?? yearIn(heading),
        mode: timeIn(words) === null ? modeIn(`${heading} ${words}`) : modeIn(words),
      },
    ];
  });
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word));

/** Whether two sentences speak of the same figure. */
const isSame = (a: Quantity, b: Quantity): boolean =>
  a.passage !== b.passage &&
  a.time === b.time &&
  a.mode === b.mode &&
  (a.year === null || b.year === null || a.year === b.year) &&
  (isWithin(a.scope, b.scope) || isWithin(b.scope, a.scope));

/** Figures further apart are rather of two things than of one. */
const FARTHEST = 3;

function contradiction(first: Quantity, second: Quantity): ProseFinding | 'agree' | null {
  const before = inUnit(first.operand, second.operand.unit);
  if (!before) return null;
  if (meet(before.interval, second.operand.interval)) return 'agree';
  const [low, high] = [before.value, second.operand.value].sort((a, b) => a - b);
  if (low === undefined || high === undefined || low <= 0 || high / low > FARTHEST) return null;
  const said = (language: 'vi' | 'en'): string =>
    `${formatNumber(first.figure.value, first.figure.decimals, language)} ${first.figure.unit}`;
  const now = (language: 'vi' | 'en'): string =>
    `${formatNumber(second.figure.value, second.figure.decimals, language)} ${second.figure.unit}`;
  const where = first.passage.sentence.text.replace(/\s+/g, ' ').trim().slice(0, 90);
  return proseFinding('restated', 'warning', second.passage, second.figure, {
    stated: second.operand.value,
    expected: before.value,
    message: {
      vi: `Cùng một chỉ tiêu nhưng ở đây ghi ${now('vi')}, chỗ khác ghi ${said('vi')} ("${where}…").`,
      en: `The same quantity is ${now('en')} here and ${said('en')} elsewhere ("${where}…").`,
    },
  });
}

/** Figures given differently in two places, told at the second. */
export function checkRestated(passages: readonly Passage[]): ProseCheck {
  const findings: ProseFinding[] = [];
  let checked = 0;
  const known = new Map<string, Quantity[]>();
  for (const quantity of passages.flatMap(quantitiesIn)) {
    const { unit } = quantity.figure;
    const key = `${quantity.thing} | ${unitDimension(unit) ?? unit}`;
    const before = known.get(key) ?? [];
    const same = before.find((other) => isSame(other, quantity));
    known.set(key, [...before, quantity]);
    const found = same ? contradiction(same, quantity) : null;
    if (found === null) continue;
    checked++;
    if (found !== 'agree') findings.push(found);
  }
  return { findings, checked };
}
