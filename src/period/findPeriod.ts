import { blank, clearMisleading, REST_OF_YEAR } from './clearMisleading';
import { dayPeriod, monthPeriod, monthsPeriod, quarterPeriod, yearPeriod, yearsPeriod } from './parsePeriod';
import type { Period } from './period';
import { FIGURES, foldPeriodText, UNTIL, YEAR } from './periodWords';

const COUNT_WORDS: ReadonlyMap<string, number> = new Map(
  'một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, index) => [word, index + 1]),
);

/** Quarters as written; the letter l often stands for the Roman numeral. */
const QUARTERS: ReadonlyMap<string, number> = new Map(
  ['i l 1 một nhất', 'ii ll 2 hai', 'iii lll 3 ba', 'iv lv 4 bốn tư'].flatMap((names, index) =>
    names.split(' ').map((name): [string, number] => [name, index + 1]),
  ),
);

type Build = (groups: readonly (string | undefined)[], year: number) => Period | null;

/** Quarters named one after the other from the first on are a running total: "quý I, II và III" is nine months. */
const quarters: Build = ([, first = '', more = ''], year) => {
  const numbers = [first, ...more.split(/[ ,+&]+/)]
    .map((name) => QUARTERS.get(name))
    .filter((number) => number !== undefined);
  const running = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
  return running ? monthsPeriod(year, 3 * numbers.length) : quarterPeriod(year, numbers[0] ?? 1);
};

const months: Build = ([, count = ''], year) => {
  const number = COUNT_WORDS.get(count) ?? Number(count);
  return number >= 1 && number <= 12 ? monthsPeriod(year, number) : null;
};

const month: Build = ([, number], year) => monthPeriod(year, Number(number));

const day: Build = ([, number, monthNumber], year) => dayPeriod(year, Number(monthNumber), Number(number));

const MONTH = '(0?[1-9]|1[0-2])(?!\\d)';
const DAY = '(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?!\\d)';
const QUARTER = '(iv|lv|i{1,3}|l{1,3}|[1-4])(?![\\p{L}\\d])';
const FURTHER_QUARTERS = '((?: ?(?:[+,&]|và) ?(?:quý ?)?(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d]))*)';
const NOT_IN_WORD = '(?<![\\p{L}\\d])';

/** How the parts of a year, and the whole of it, are written in folded text. */
const FINDERS: readonly (readonly [RegExp, Build])[] = (
  [
    [`(?:${UNTIL}|${FIGURES})(?: ngày)? ?${DAY}`, day],
    [`${UNTIL} ngày (\\d{1,2}) tháng (\\d{1,2})(?!\\d)`, day],
    [`(?<!\\d)0?1[/.-]0?1(?:[/.-]${YEAR})? ?- ?${DAY}`, day],
    [`${UNTIL} (?:cuối )?tháng ${MONTH}`, months],
    [`${UNTIL} ${MONTH}(?=/${YEAR})`, months],
    [`(?:tháng|${NOT_IN_WORD}t) ?0?1 ?(?:-|đến|tới) ?(?:tháng|t)? ?${MONTH}`, months],
    [`(?<![\\d/.,-])(\\d{1,2}) ?(?:tháng|t)(?![\\p{L}\\d])(?! ?\\d{1,2}(?!\\d))`, months],
    [`(?<!\\p{L})(${[...COUNT_WORDS.keys()].join('|')}) tháng(?! (?:\\d{1,2}(?!\\d)|tới))`, months],
    [`quý ?${QUARTER}${FURTHER_QUARTERS}`, quarters],
    [`quý (một|nhất|hai|ba|bốn|tư)(?!\\p{L})`, quarters],
    [`${NOT_IN_WORD}q\\.? ?${QUARTER}`, quarters],
    [`(?<!\\d ?)tháng ?${MONTH}`, month],
    [`(?<![\\p{L}\\d.])t\\.? ?${MONTH}(?!\\p{L})`, month],
    [`(?<![\\d/.-])(0?[1-9]|1[0-2])(?=/${YEAR}(?![\\d/]))`, month],
    ['cả năm', (_, year) => yearPeriod(year)],
  ] satisfies [string, Build][]
).map(([pattern, build]) => [new RegExp(pattern, 'gu'), build]);

const SPAN = new RegExp(
  `((?:giai đoạn|thời kỳ|\\d+ năm|kế hoạch năm)[ :(]*)?(?<!\\d)(${YEAR}) ?[-/] ?(?:năm )?(${YEAR})(?!\\d)`,
);
const SPANS = new RegExp(SPAN, 'g');
const YEAR_WORD = new RegExp(`năm:? ?(${YEAR})(?!\\d)`);
const LATER_YEARS = new RegExp(`(?:đến|tầm nhìn|định hướng)[^,;]{0,12}?${YEAR}(?!\\d)`, 'g');
const UNITS = '%|‰|đồng|triệu|tỷ|nghìn|người|ha|hộ|tấn|con|m²|m2|lượt|trđ|xã';
const BARE_YEAR = new RegExp(`(?<![\\d.,])(${YEAR})(?![.,]?\\d)(?! ?(?:${UNITS})(?!\\p{L}))`, 'u');
const YEAR_RIGHT_AFTER = new RegExp(
  `^[ ,/.()-]*(?:đầu )?(?:của )?(?:năm )?(${YEAR}(?!\\d))|^ ?[/.] ?(\\d\\d)(?![\\d/.])`,
);
const COMPARISON = /(?<!\p{L})so (?:với|sánh|cùng kỳ|kế hoạch|dự toán|năm|kh|ck|dt)(?!\p{L})/u;

function yearIn(text: string): number | null {
  const year = YEAR_WORD.exec(text)?.[1] ?? BARE_YEAR.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** The year of a part of a year that ends at a position: right after it, else the next one named, else one before. */
function yearFor(text: string, end: number, defaultYear: number | undefined): number | null {
  const after = text.slice(end);
  const [, full, short] = YEAR_RIGHT_AFTER.exec(after) ?? [];
  if (full !== undefined) return Number(full);
  if (short !== undefined) return 2000 + Number(short);
  return yearIn(after) ?? yearIn(text.slice(0, end)) ?? defaultYear ?? null;
}

interface Found {
  readonly index: number;
  readonly period: Period;
}

function findParts(text: string, defaultYear: number | undefined): Found[] {
  return FINDERS.flatMap(([pattern, build]) =>
    Array.from(text.matchAll(pattern), (match) => {
      const year = yearFor(text, match.index + match[0].length, defaultYear);
      const period = year === null ? null : build(match, year);
      return period && { index: match.index, period };
    }).filter((found) => found !== null),
  );
}

/** The part named first; "tháng 8 và 8 tháng" means the running total that ends with the month. */
function choosePart(parts: readonly Found[]): Period | null {
  const first = parts.reduce<Found | null>(
    (best, next) => (best && best.index <= next.index ? best : next),
    null,
  );
  if (first?.period.kind !== 'month') return first?.period ?? null;
  const { start, end } = first.period;
  return parts.find(({ period }) => period.end === end && period.start < start)?.period ?? first.period;
}

/** Two years that bound a plan; a bare 2023-2024 is too short to be one. */
function findSpan(text: string): Period | null {
  const [, word, first, last] = SPAN.exec(text) ?? [];
  const length = Number(last) - Number(first);
  return length >= (word === undefined ? 2 : 1) && length < 30
    ? yearsPeriod(Number(first), Number(last))
    : null;
}

function find(text: string, defaultYear: number | undefined): Period | null {
  const single = blank(text, SPANS);
  const part = choosePart(findParts(single, defaultYear));
  if (part !== null) return part;
  const own = blank(single, LATER_YEARS);
  const year = YEAR_WORD.exec(own)?.[1];
  if (year !== undefined) return yearPeriod(Number(year));
  const span = findSpan(text);
  if (span !== null) return span;
  // "Vụ Đông Xuân 2023-2024", "2 năm (2021-2022)": what is told of two years stands at the end of the second.
  const bare = yearIn(own) ?? (Number(SPAN.exec(text)?.[3]) || yearIn(text));
  return bare === null ? null : yearPeriod(bare);
}

/**
 * The period that a Vietnamese title or header names: "quý I năm 2024", "6 tháng đầu năm", "9T/2024", "đến ngày 15/3",
 * "giai đoạn 2021-2025", "ước cả năm 2024". A part of a year wins over a year, a year over several years, and what
 * stands first over what follows (in "6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm" the first). Numbers and dates of
 * documents, dates of signature, base years of prices and what follows "so với" are not taken for it.
 *
 * @param defaultYear the year of a part of a year that names none; without it such a text names no period.
 */
export function findPeriod(text: string, defaultYear?: number): Period | null {
  const folded = foldPeriodText(text);
  const cleared = blank(clearMisleading(folded), REST_OF_YEAR);
  const comparison = COMPARISON.exec(cleared)?.index ?? cleared.length;
  const period = find(cleared.slice(0, comparison), defaultYear) ?? find(cleared, defaultYear);
  // "KH 6 tháng cuối năm 2024" is not the year.
  return period?.kind === 'year' && folded.search(REST_OF_YEAR) >= 0 ? null : period;
}
