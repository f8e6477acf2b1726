import { cellAddress } from '../../grid/address';
import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import { addedRows } from '../addedCells';
import { isRate } from '../additive';
import type { CheckedTable, Rule } from '../check';
import type { Finding } from '../finding';
import { findingAt } from '../report';

/** Rates counted on the same people or adding up to a whole may be added. */
const SAME_BASE = /vạn dân|nghìn dân|1\.?000 dân/u;
const WHOLE = 100;

function mayBeAdded(
  checked: CheckedTable,
  row: TableRow,
  column: TableColumn,
  parts: readonly TableRow[],
): boolean {
  if (parts.some(({ unit }) => SAME_BASE.test(unit ?? ''))) return true;
  if (parts.some((part) => checked.sortOf(part).kind === 'structure')) return true;
  const inPercent = parts.every(({ unit }) => unit === '%') && column.role !== 'ratio';
  const total = checked.figureAt(row, column);
  // Hộ nghèo and hộ cận nghèo: two shares of one whole give a third.
  return inPercent && row.kind !== 'total' && (total?.value ?? 0) <= WHOLE;
}

function inCell(checked: CheckedTable, row: TableRow, column: TableColumn, formula: string): Finding[] {
  const rows = addedRows(formula, column.column);
  if (!rows || rows.length < 2) return [];
  const parts = rows.flatMap((number) => {
    const part = checked.rowAt(number);
    return part && part.cells.get(column.column)?.quantity.kind === 'number' ? [part] : [];
  });
  // A column with a unit of its own measures something else than the row's indicator.
  const isOwn = column.unit === null || column.unit === row.unit;
  const rates = column.role === 'ratio' ? parts : parts.filter((part) => isOwn && isRate(checked, part));
  const [first] = rates;
  if (!first || parts.length < 2 || mayBeAdded(checked, row, column, parts)) return [];
  const address = cellAddress(row.row, column.column);
  const what =
    column.role === 'ratio'
      ? { vi: 'các tỷ lệ so sánh', en: 'comparison percentages' }
      : { vi: `"${first.name}"${first.unit === null ? '' : ` (${first.unit})`}`, en: `"${first.name}"` };
  return [
    findingAt(
      'non-additive-sum',
      'warning',
      checked,
      { row, column },
      {
        message: {
          vi: `Ô ${address} (=${formula}) cộng ${what.vi}: tỷ lệ, năng suất và số bình quân không cộng được với nhau.`,
          en: `Cell ${address} (=${formula}) adds up ${what.en}: rates, yields and averages cannot be summed.`,
        },
        stated: `=${formula}`,
        cells: rates.map((rate) => cellAddress(rate.row, column.column)),
      },
    ),
  ];
}

/** A sum over rates, yields or averages. */
export const nonAdditiveSum: Rule = ({ tables }) =>
  tables.flatMap((checked) =>
    checked.table.columns.flatMap((column) =>
      (checked.scan().formulas.get(column.column) ?? [])
        .filter(({ formula }) => /SUM|SUBTOTAL|\+/iu.test(formula))
        .flatMap(({ row, formula }) => inCell(checked, row, column, formula)),
    ),
  );
