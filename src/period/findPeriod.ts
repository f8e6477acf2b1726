import { foldText } from '../language/foldText';
import { dayPeriod, monthPeriod, monthsPeriod, quarterPeriod, yearPeriod, yearsPeriod } from './parsePeriod';
import type { Period } from './period';

/*
 * All patterns run on folded text (lower case, one spelling) and accept keywords typed without diacritics.
 */
const YEAR = '(?:19[89]|20[0-9])[0-9]';
const COUNT_WORDS = [
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
const QUARTERS: Readonly<Record<string, number>> = {
  ...{ i: 1, l: 1, '1': 1, một: 1, nhất: 1, ii: 2, ll: 2, '2': 2, hai: 2 },
  ...{ iii: 3, lll: 3, '3': 3, ba: 3, iv: 4, lv: 4, '4': 4, bốn: 4, tư: 4 },
};

const source = (pattern: RegExp): string => pattern.source;
const until = source(/(?:đ[ếe]n|den|t[ớo]i|h[ếe]t|th[ờo]i đi[ểe]m|thoi diem)(?: h[ếe]t)?/);

/** What looks like a period and is none: replaced by blanks of the same length before anything is looked for. */
const MISLEADING: readonly RegExp[] = [
  // The number of a document, with its year: 100/NQ-HĐND, 343/2016/TT-BTC, 01-NQ/ĐH.
  new RegExp(
    `(?:s[ốo] ?:? ?)?(?<![\\d/])(?!${YEAR}[/-])\\d{1,5}(?:/${YEAR})? ?[-/] ?[a-zđ]{2,}[a-zđ0-9&]*(?:[-/][a-zđ&]+)+(?: năm ${YEAR})?|(?:s[ốo] ?:? ?)\\d{1,5}(?:/${YEAR})?[-/][a-zđ]{2,}(?: năm ${YEAR})?`,
    'g',
  ),
  // The date of a document, a signature or a meeting, unless figures run to it.
  new RegExp(
    `(?<!${until} )ng[àa]y ?[\\d….]*(?: ?[/.-] ?[\\d….]{1,2} ?[/.-] ?\\d{4}| ?th[áa]ng ?[\\d….]* ?(?:,? ?n[ăa]m ?[\\d….]*)?)`,
    'g',
  ),
  new RegExp(
    `(?<!(?:${until}|-)(?: ng[àa]y)? ?)(?<![\\d/.-])\\d{1,2}[/.-]\\d{1,2}[/.-]${YEAR}(?! ?(?:-|đ[ếe]n))`,
    'g',
  ),
  // Base years of prices and standards.
  new RegExp(`gi[áa](?: so s[áa]nh| ss| c[ốo] đ[ịi]nh| co dinh| g[ốo]c)?(?: n[ăa]m)? ${YEAR}`, 'g'),
  new RegExp(`theo (?:chu[ẩa]n|ti[êe]u ch[íi])[^,;)]*?${YEAR}(?: ?[-/] ?${YEAR})?`, 'g'),
  new RegExp(`(?:c[ăa]n c[ứu]|theo|thi h[àa]nh) lu[ậa]t [^,;()]*?${YEAR}`, 'g'),
  // Terms of councils and school years.
  new RegExp(`(?:nhi[ệe]m k[ỳy]|ni[êe]n (?:kh[óo]a|v[ụu])|n[ăa]m h[ọo]c) ?:? ?${YEAR} ?[-/] ?${YEAR}`, 'g'),
  // Next period's tasks.
  /\d ?(?:th[áa]ng|qu[ýy]) (?:cu[ốo]i|c[òo]n l[ạa]i)(?: c[ủu]a)?(?: n[ăa]m)?/g,
];

interface Found {
  readonly index: number;
  readonly period: Period;
}

type Build = (groups: readonly (string | undefined)[], year: number) => Period | null;

interface Finder {
  readonly pattern: RegExp;
  readonly build: Build;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function monthCount(text: string | undefined): number {
  const word = COUNT_WORDS.indexOf(text ?? '');
  return word >= 0 ? word + 1 : Number(text);
}

/** Quarters named one after the other from the first on are a running total: "quý I, II và III" is nine months. */
const quarters: Build = ([, first = '', more = ''], year) => {
  const numbers = [first, ...more.split(/[ ,+&]+/)]
    .map((name) => QUARTERS[name])
    .filter((n) => n !== undefined);
  const running = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
  return running ? monthsPeriod(year, 3 * numbers.length) : quarterPeriod(year, QUARTERS[first] ?? 1);
};

const months: Build = ([, count], year) => {
  const number = monthCount(count);
  return number >= 1 && number <= 12 ? monthsPeriod(year, number) : null;
};

const month: Build = ([, number], year) => monthPeriod(year, Number(number));

const day: Build = ([, number, monthNumber], year) => dayPeriod(year, Number(monthNumber), Number(number));

const MONTH = '(0?[1-9]|1[0-2])(?!\\d)';
const QUARTER = '(iv|lv|i{1,3}|l{1,3}|[1-4])(?![\\p{L}\\d])';
const QUARTER_WORD = '(một|nhất|hai|ba|bốn|tư)(?![\\p{L}])';
const finder = (pattern: string, build: Build): Finder => ({ pattern: new RegExp(pattern, 'gu'), build });

/** Parts of a year, and the year as a whole. */
const FINDERS: readonly Finder[] = [
  finder(`${until}(?: ng[àa]y)? ?(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?!\\d)`, day),
  finder(`(?<!\\d)0?1[/.-]0?1(?:[/.-]${YEAR})? ?- ?(\\d{1,2})[/.-](\\d{1,2})(?!\\d)`, day),
  finder(`${until} ng[àa]y (\\d{1,2}) th[áa]ng (\\d{1,2})(?!\\d)`, day),
  finder(`${until} (?:cu[ốo]i )?th[áa]ng ${MONTH}`, months),
  finder(`${until} ${MONTH}(?=/${YEAR})`, months),
  finder(`(?:th[áa]ng|(?<![\\p{L}\\d])t) ?0?1 ?(?:-|đ[ếe]n|den) ?(?:th[áa]ng|t)? ?${MONTH}`, months),
  finder(`(?<![\\d/.,-])(\\d{1,2}) ?(?:th[áa]ng|t)(?![\\p{L}\\d])(?! ?\\d{1,2}(?!\\d))`, months),
  finder(
    `(?<!\\p{L})(${COUNT_WORDS.slice(0, 12).reverse().join('|')}) tháng(?! (?:\\d{1,2}(?!\\d)|tới))`,
    months,
  ),
  finder(
    `qu[ýy] ?${QUARTER}((?: ?(?:[+,&]|v[àa]) ?(?:qu[ýy] ?)?(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d]))*)`,
    quarters,
  ),
  finder(`quý ${QUARTER_WORD}`, quarters),
  finder(`(?<![\\p{L}\\d])q\\.? ?${QUARTER}`, quarters),
  finder(`(?<!\\d ?)th[áa]ng ?${MONTH}`, month),
  finder(`(?<![\\p{L}\\d.])t\\.? ?${MONTH}(?!\\p{L})`, month),
  finder(`(?<![\\d/.-])(0?[1-9]|1[0-2])(?=/${YEAR}(?![\\d/]))`, month),
  finder(`c[ảa] n[ăa]m`, (_, year) => yearPeriod(year)),
];

const SPAN = new RegExp(
  `((?:giai đo[ạa]n|giai doan|th[ờo]i k[ỳy]|\\d+ n[ăa]m|k[ếe] ho[ạa]ch n[ăa]m)[ :(]*)?(?<!\\d)(${YEAR}) ?[-/] ?(?:n[ăa]m )?(${YEAR})(?!\\d)`,
);
const YEAR_WORD = new RegExp(`n[ăa]m:? ?(${YEAR})(?!\\d)`);
const LATER_YEAR = new RegExp(`(?:đ[ếe]n|den|t[ầa]m nh[ìi]n|đ[ịi]nh hướng)[^,;]{0,12}?${YEAR}(?!\\d)`, 'g');
const BARE_YEAR = new RegExp(
  `(?<![\\d.,])(${YEAR})(?![.,]?\\d)(?! ?(?:%|‰|đ[ồo]ng|tri[ệe]u|tỷ|ngh[ìi]n|ngư[ờo]i|ha|h[ộo]|t[ấa]n|con|m²|m2|lượt|trđ|x[ãa])(?!\\p{L}))`,
  'u',
);
const COMPARISON = /(?<!\p{L})so (?:v[ớo]i|s[áa]nh|c[ùu]ng k[ỳy])/u;

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}

function yearOf(text: string): number | null {
  const year = YEAR_WORD.exec(text)?.[1] ?? BARE_YEAR.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** The year of a part of a year: written right after it, else the next one named, else one named before. */
function yearFor(text: string, end: number, defaultYear: number | undefined): number | null {
  const after = text.slice(end);
  const next = new RegExp(
    `^[ ,/.()-]*(?:đ[ầa]u )?(?:c[ủu]a )?(?:n[ăa]m )?(${YEAR}(?!\\d))|^ ?[/.] ?(\\d\\d)(?![\\d/.])`,
  ).exec(after);
  const close = next?.[1] ?? next?.[2];
  if (close !== undefined) return fullYear(close);
  return yearOf(after) ?? yearOf(text.slice(0, end)) ?? defaultYear ?? null;
}

function findParts(text: string, defaultYear: number | undefined): Found[] {
  return FINDERS.flatMap(({ pattern, build }) =>
    Array.from(text.matchAll(pattern), (match) => {
      const year = yearFor(text, match.index + match[0].length, defaultYear);
      const period = year === null ? null : build(match, year);
      return period && { index: match.index, period };
    }).filter((found) => found !== null),
  );
}

/** The first part named; "tháng 8 và 8 tháng" means the running total that ends with the month. */
function choosePart(found: readonly Found[]): Period | null {
  const first = found.reduce<Found | null>(
    (best, next) => (best && best.index <= next.index ? best : next),
    null,
  );
  if (first?.period.kind !== 'month') return first?.period ?? null;
  const { start, end } = first.period;
  const running = found.find(({ period }) => period.end === end && period.start < start);
  return running?.period ?? first.period;
}

function findSpan(text: string): Period | null {
  const [, word, first, last] = SPAN.exec(text) ?? [];
  const length = Number(last) - Number(first);
  return length >= (word === undefined ? 2 : 1) && length < 30
    ? yearsPeriod(Number(first), Number(last))
    : null;
}

function find(text: string, defaultYear: number | undefined): Period | null {
  const part = choosePart(findParts(blank(text, new RegExp(SPAN, 'g')), defaultYear));
  if (part !== null) return part;
  const span = findSpan(text);
  const years = blank(blank(text, new RegExp(SPAN, 'g')), LATER_YEAR);
  const year = YEAR_WORD.exec(years)?.[1];
  if (year !== undefined) return yearPeriod(Number(year));
  if (span !== null) return span;
  const bare = yearOf(years) ?? yearOf(text);
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
  const cleared = MISLEADING.reduce(blank, foldText(text));
  const comparison = COMPARISON.exec(cleared)?.index ?? cleared.length;
  return find(cleared.slice(0, comparison), defaultYear) ?? find(cleared, defaultYear);
}
