import type { Period } from '../period/period';
import type { TableRow } from '../reading/indicatorTable';
import type { Figure } from './assessment';
import type { ChosenColumns } from './chooseColumns';
import { isFlow } from './kinds';
import { isMissing, readFigure, type Reader } from './readFigure';

/** A running total made of single quarters or months; null when one of them is missing. */
function sumFigure(row: TableRow, columns: ChosenColumns, reader: Reader): Figure | null {
  const figures = columns.addends.map((column) => readFigure(row, column, reader, null));
  const parts = figures.filter((figure) => figure !== null);
  const last = parts.at(-1);
  if (!last || parts.length < figures.length) return null;
  return {
    ...last,
    value: Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(15)),
    decimals: Math.max(...parts.map(({ decimals }) => decimals)),
    period: columns.added,
    estimate: parts.some(({ estimate }) => estimate),
    live: parts.every(({ live, factor }) => live && factor === last.factor),
    addends: columns.addends.map(({ column }) => column),
  };
}

/**
 * The result for the period; the estimate where the actual figure is missing. What is due over several years and adds
 * up is the sum of the years so far. Null without a number.
 */
export function resultOf(
  row: TableRow,
  columns: ChosenColumns,
  reader: Reader,
  due: Period | null,
): Figure | null {
  if (due?.kind === 'years' && isFlow(reader.kind) && columns.addends.length > 0)
    return sumFigure(row, columns, reader);
  for (const column of columns.results) {
    const figure = readFigure(row, column, reader, columns.covered);
    if (figure || !isMissing(row, column)) return figure;
  }
  // A rate of the last quarter is the rate now; only what adds up is added up.
  const last = columns.addends.at(-1);
  if (!last) return null;
  return isFlow(reader.kind)
    ? sumFigure(row, columns, reader)
    : readFigure(row, last, reader, columns.covered);
}

/** Last year's same period as a share of last year, where both are known and the share is one. */
export function seasonOf(
  row: TableRow,
  columns: ChosenColumns,
  reader: Reader,
  same: Figure | null,
): number | null {
  const year = columns.lastYear && readFigure(row, columns.lastYear, reader, null);
  if (!year || !same || columns.lastYear.column === same.column) return null;
  const share = same.value / year.value;
  return share > 0 && share <= 1 ? share : null;
}
