import { findPeriod } from '../period/findPeriod';
import type { Period } from '../period/period';
import { periodYear } from '../period/periodYear';
import { authorityOf } from './authority';
import { measureOf } from './headerClaims';
import { conceptsOf } from './headerLexicon';
import type { HeaderPath } from './headerTree';
import type { Authority, ColumnRole, TableColumn } from './indicatorTable';
import { stripMarks } from '../language/stripMarks';

/** What the words over a comparison column say about what it compares. */
export interface RatioWords {
  readonly of: TableColumn['of'];
  readonly authority: Authority | null;
  /** What stands above the stroke of "ƯTH 2020/KH 2020": a period, a measure, or nothing known. */
  readonly above: { readonly period: Period | null; readonly measure: ColumnRole | null } | null;
  /** The period of what it compares with. */
  readonly below: Period | null;
}

/** A date or a quarter with its year, whose stroke divides nothing. */
const DATED = /(?:quý|tháng|ngày|đến|\d\s?t|\d)\s*[IVX\d]*\s*\/\s*\d/iu;
const STROKE = /^(.*[\p{L}\d)])\s*\/\s*(\S.*)$/u;

/** Reads the words over a comparison column, lowest first. `main` is the reported period. */
export function readRatioWords(path: HeaderPath, main: Period | null): RatioWords {
  const text = path.at(-1)?.text ?? '';
  const stroke = DATED.test(text.replace(/\d{4}\s*\/\s*(?=\d{4}|\d{1,2}\s?t)/gi, ''))
    ? null
    : STROKE.exec(text);
  const year = main ? periodYear(main) : undefined;
  const above = stroke?.[1];
  const below = stroke?.[2] ?? text;
  const higher = path.slice(0, -1).map((part) => part.text);
  const of = [below, ...higher.reverse()].map(ofWords).find((found) => found !== null) ?? null;
  const compared = findPeriod(objectOf(below), year);
  return {
    of: of ?? (compared && main && ofPeriod(compared, main)),
    authority: authorityOf(path),
    above: above === undefined ? null : { period: periodSaid(above, year), measure: measureSaid(above) },
    below: findPeriod(below, year),
  };
}

/** "6T 2023/6T 2022": a time before the reported one says what it is compared with. */
function ofPeriod(compared: Period, main: Period): TableColumn['of'] {
  const isPart = compared.kind !== 'year' && compared.kind !== 'years';
  if (isPart && periodYear(compared) === periodYear(main) - 1) return 'same-period';
  return compared.end < main.start ? 'previous' : null;
}

/** "Năm/KH" means the year's result. */
function periodSaid(text: string, year: number | undefined): Period | null {
  const found = findPeriod(text, year);
  return (
    found ?? (year !== undefined && /^\s*(?:cả )?năm\s*$/i.test(text) ? findPeriod(`năm ${year}`) : null)
  );
}

function measureSaid(text: string): ColumnRole | null {
  const folded = stripMarks(text);
  return measureOf(folded, conceptsOf(folded));
}

/** "So sánh DT 2025 với ƯTH 2024", "KH 2021 so ƯTH 2020". */
const COMPARED = [/(?<!\p{L})với\s+(\S.*)$/iu, /(?<!\p{L})so(?: sánh)?\s+(\S.*)$/iu];

/** What follows "so với" where a text says so, else the text. */
const objectOf = (text: string): string =>
  COMPARED.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined) ?? text;

/** Shares of a plan that do not name it: "Tỷ lệ giải ngân", "% hoàn thành", "% so với chỉ tiêu". */
const OF_PLAN = /^chi tieu$|\bgiai ngan\b|\bhoan thanh\b/;

function ofWords(text: string): TableColumn['of'] {
  const object = objectOf(text);
  const folded = stripMarks(object);
  const concepts = conceptsOf(folded);
  if (concepts.has('same-period')) return 'same-period';
  if (concepts.has('previous')) return 'previous';
  if (concepts.has('plan') || OF_PLAN.test(folded)) return 'plan';
  const compared = object !== text && (concepts.has('actual') || concepts.has('estimate'));
  if (compared) return 'previous';
  return authorityOf([{ text: object, key: folded, row: 0, left: 0, right: 0 }]) === null ? null : 'plan';
}
