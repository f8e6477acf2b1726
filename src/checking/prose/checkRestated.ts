import type { Language } from '../../language/bilingual';
import { formatNumber } from '../../language/formatNumber';
import { unitDimension } from '../../language/unitDimension';
import { meet } from '../interval';
import { inUnit } from './baseOf';
import { baseSort, isChange } from './claims';
import type { AmountFigure, Figure } from './figures';
import { operandIn, type Operand } from './operand';
import { contentWords, restOfSegment, segmentStart, wordsBefore, type Passage } from './passage';
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
  /** The commune or district it is about, or ''. */
  readonly place: string;
  readonly year: string | null;
  readonly mode: 'plan' | 'estimate' | 'actual';
}

/** Where something is measured, which one sentence says and the other leaves to the context. */
const SCOPE = new Set(
  'nha nuoc tren dia ban thanh pho tinh huyen xa phuong phuong toan den cay cac'.split(' '),
);

const QUARTERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
/** The times a report speaks of, each with the year that belongs to it. */
const TIME = new RegExp(
  [
    '(?<![\\d.,])(?<months>\\d{1,2})\\s+tháng(?:\\s+đầu)?(?:\\s+năm)?(?:\\s+20\\d{2})?',
    'quý\\s+(?<quarter>iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?:\\s?\\/\\s?20\\d{2}|\\s+năm\\s+20\\d{2})?',
    'cả\\s+năm(?:\\s+20\\d{2})?',
    '(?<!\\d\\s)tháng\\s+(?<month>\\d{1,2})(?!\\d)',
    '(?<!(?:với|kỳ|từ|của)\\s)(?<!\\p{L})năm\\s+20\\d{2}',
  ].join('|'),
  'gu',
);

interface Time {
  readonly name: string;
  readonly start: number;
}

/** The last time a text speaks of. */
function timeIn(text: string): Time | null {
  const last = [...text.matchAll(TIME)].at(-1);
  if (!last) return null;
  const { months, quarter, month } = last.groups ?? {};
  const name =
    months !== undefined
      ? `${Number(months)} tháng`
      : quarter !== undefined
        ? `quý ${QUARTERS[quarter] ?? quarter}`
        : month === undefined
          ? 'năm'
          : `tháng ${Number(month)}`;
  return { name, start: last.index };
}

const PLACE = /(?:xã|phường|thị trấn|huyện|quận|thị xã|thôn|bản)\s+(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*)/gu;

const placeIn = (text: string): string | null => [...text.matchAll(PLACE)].at(-1)?.[1] ?? null;

const yearIn = (text: string): string | null => /20\d{2}/.exec(text)?.[0] ?? null;

function modeIn(text: string): Quantity['mode'] {
  if (/(?<!\p{L})ước(?!\p{L})/u.test(text)) return 'estimate';
  return /kế hoạch|mục tiêu|phấn đấu|dự toán|dự kiến|chỉ tiêu|nhiệm vụ/u.test(text) ? 'plan' : 'actual';
}

/** A figure that says how much there is: an amount, or a rate that is named as one and compared with nothing. */
function levelOf(passage: Passage, figure: Figure): AmountFigure | null {
  if (figure.kind !== 'percent') return figure.kind === 'amount' ? figure : null;
  const isRate = /(?<!\p{L})tỷ lệ\s+\p{L}/u.test(wordsBefore(passage, figure));
  const sort = baseSort(restOfSegment(passage, figure.end));
  return isRate && sort === 'unsaid' ? { ...figure, kind: 'amount', unit: '%' } : null;
}

/** What can be measured of many things, and names none of them. */
const MEASURES = new Set(
  'dien tich nang suat binh quan san luong doanh thu so tien kinh phi gia tri kim ngach quy mo khoi luong tong'.split(
    ' ',
  ),
);

/** A thing named by one word alone can be anything. */
const LEAST_WORDS = 2;

function quantitiesIn(passage: Passage): Quantity[] {
  const heading = passage.sentence.heading.toLowerCase();
  let subject: readonly string[] = [];
  return passage.figures.flatMap((found): Quantity[] => {
    const figure = levelOf(passage, found);
    if (figure?.parenthesis !== 0 || isChange(passage, figure)) return [];
    const named = contentWords(wordsBefore(passage, figure).replace(TIME, ' '));
    if (named.length > 0) subject = named;
    const before = passage.text.slice(0, figure.start);
    const own = timeIn(before);
    const time = own ?? timeIn(heading);
    const words = own ? before.slice(segmentStart(passage, own.start)) : `${heading} ${before}`;
    const thing = [...new Set(subject.filter((word) => !SCOPE.has(word)))].sort();
    const isNamed = thing.length >= LEAST_WORDS && thing.some((word) => !MEASURES.has(word));
    if (time === null || !isNamed || figure.about !== 'exactly') return [];
    return [
      {
        passage,
        figure,
        operand: operandIn(passage, figure),
        thing: thing.join(' '),
        scope: new Set(subject.filter((word) => SCOPE.has(word))),
        time: time.name,
        place:
          placeIn(passage.sentence.text.slice(0, figure.start)) ?? placeIn(passage.sentence.heading) ?? '',
        year: yearIn(words) ?? yearIn(passage.text) ?? yearIn(heading),
        mode: modeIn(words),
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
  a.place === b.place &&
  (a.year === null || b.year === null || a.year === b.year) &&
  (isWithin(a.scope, b.scope) || isWithin(b.scope, a.scope));

const written = ({ value, decimals, unit }: AmountFigure, language: Language): string =>
  `${formatNumber(value, decimals, language)}${unit === '%' ? unit : ` ${unit}`}`;

/** Figures further apart are rather of two things than of one. */
const FARTHEST = 3;

function contradiction(first: Quantity, second: Quantity): ProseFinding | 'agree' | null {
  const before = inUnit(first.operand, second.operand.unit);
  if (!before) return null;
  if (meet(before.interval, second.operand.interval)) return 'agree';
  const [low, high] = [before.value, second.operand.value].sort((a, b) => a - b);
  if (low === undefined || high === undefined || low <= 0 || high / low > FARTHEST) return null;
  const said = (language: Language): string => written(first.figure, language);
  const now = (language: Language): string => written(second.figure, language);
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
