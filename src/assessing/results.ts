import type { Period } from '../period/period';
import type { TableRow } from '../reading/indicatorTable';
import type { Figure } from './assessment';
import type { ChosenColumns } from './chooseColumns';
import { isFlow } from './kinds';
import { isMissing, readFigure, type Reader } from './readFigure';
import { withoutNoise } from './withoutNoise';

const DIGITS = 15;

/** A running total made of single quarters or months; null when one of them is missing. */
function sumFigure(row: TableRow, columns: ChosenColumns, reader: Reader): Figure | null {
  let last: Figure | null = null;
  let sum = 0;
  let decimals = 0;
  let estimate = false;
  let live = true;
  for (const column of columns.addends) {
    const figure = readFigure(row, column, reader, null);
    if (!figure) return null;
    sum += figure.value;
    decimals = Math.max(decimals, figure.decimals);
    estimate ||= figure.estimate;
    live &&= figure.live && figure.factor === (last ?? figure).factor;
    last = figure;
  }
  return (
    last && {
      ...last,
      value: withoutNoise(sum, DIGITS),
      decimals,
      period: columns.added,
      estimate,
      live,
      addends: columns.addendNumbers,
    }
  );
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
