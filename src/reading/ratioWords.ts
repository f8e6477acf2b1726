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
const DATED = /(?:quý|tháng|ngày|đến|\d)\s*[IVX\d]*\s*\/\s*\d/iu;
const STROKE = /^(.*[\p{L}\d)])\s*\/\s*(\S.*)$/u;

/** Reads the words over a comparison column, lowest first. `main` is the reported period. */
export function readRatioWords(path: HeaderPath, main: Period | null): RatioWords {
  const text = path.at(-1)?.text ?? '';
  const stroke = DATED.test(text.replace(/\d{4}\s*\/\s*(?=\d{4})/g, '')) ? null : STROKE.exec(text);
  const year = main ? periodYear(main) : undefined;
  const above = stroke?.[1];
  const below = stroke?.[2] ?? text;
  const higher = path.slice(0, -1).map((part) => part.text);
  const of = [below, ...higher.reverse()].map(ofWords).find((found) => found !== null) ?? null;
  return {
    of,
    authority: authorityOf(path),
    above: above === undefined ? null : { period: periodSaid(above, year), measure: measureSaid(above) },
    below: findPeriod(below, year),
  };
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

/** What a text compares with: what follows "so với" where it says so. */
function ofWords(text: string): TableColumn['of'] {
  const object =
    COMPARED.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined) ?? text;
  const folded = stripMarks(object);
  const concepts = conceptsOf(folded);
  if (concepts.has('same-period')) return 'same-period';
  if (concepts.has('previous')) return 'previous';
  if (concepts.has('plan')) return 'plan';
  const compared = object !== text && (concepts.has('actual') || concepts.has('estimate'));
  if (compared) return 'previous';
  return authorityOf([{ text: object, key: folded, row: 0, left: 0, right: 0 }]) === null ? null : 'plan';
}
