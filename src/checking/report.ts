import type { Assessment } from '../assessing/assessment';
import type { NewCell, SetCells } from '../edits/edit';
import { cellAddress, quoteSheet } from '../grid/address';
import type { Bilingual } from '../language/bilingual';
import { formatNumber } from '../language/formatNumber';
import type { TableColumn, TableRow } from '../reading/indicatorTable';
import type { FigureTable } from './figureTable';
import type { Finding, RuleId, Severity } from './finding';
import type { ShownFigure } from './shownFigure';

type Details = Pick<Finding, 'message'> &
  Partial<Pick<Finding, 'stated' | 'expected' | 'target' | 'cells' | 'fix'>>;

/** All findings are built here, field by field: spreading the details took longer than most rules take to find them. */
function findingIn(
  rule: RuleId,
  severity: Severity,
  place: Pick<Finding, 'sheet' | 'row' | 'column' | 'block'>,
  { message, stated = null, expected = null, target = null, cells = [], fix = null }: Details,
): Finding {
  const { sheet, row, column, block } = place;
  return { rule, severity, sheet, row, column, block, message, stated, expected, target, cells, fix };
}

/** A finding at a cell (or a whole row, without a column) of a table. */
export function findingAt(
  rule: RuleId,
  severity: Severity,
  { table }: FigureTable,
  place: { readonly row: TableRow | null; readonly column: TableColumn | null },
  details: Details,
): Finding {
  const { row, column } = place;
  return findingIn(
    rule,
    severity,
    {
      sheet: table.sheet,
      row: row?.row ?? null,
      column: column?.column ?? null,
      block: column?.block ?? null,
    },
    details,
  );
}

/** A finding on a sheet as a whole, or on the workbook (sheet null). */
export function findingOn(rule: RuleId, severity: Severity, sheet: string | null, details: Details): Finding {
  return findingIn(rule, severity, { sheet, row: null, column: null, block: null }, details);
}

/** A finding on the verdict of a row, at the cell of its result. */
export function findingOf(
  rule: RuleId,
  severity: Severity,
  { sheet, row, block }: Assessment,
  column: number | null,
  details: Details,
): Finding {
  return findingIn(rule, severity, { sheet, row, column, block }, details);
}

/** Where a figure stands: `G13`. */
export const addressOf = ({ row, column }: Pick<ShownFigure, 'row' | 'column'>): string =>
  cellAddress(row.row, column.column);

/** Where a figure of another sheet stands: `'Biểu 02'!G13`. */
export const addressOn = (sheet: string, figure: Pick<ShownFigure, 'row' | 'column'>): string =>
  `${quoteSheet(sheet)}!${addressOf(figure)}`;

/** The edit that puts one cell of the staff's right, at the officer's press. */
export const replacement = (sheet: string, row: number, column: number, cell: NewCell): SetCells => ({
  kind: 'set-cells',
  sheet,
  top: row,
  left: column,
  cells: [[cell]],
  replaces: true,
});

/** Formats that tell nothing of decimals, and what shows as many of a number instead. */
const FORMATS: Readonly<Record<string, string>> = { General: '0', '@': '#,##0' };

/**
 * The format that a number put into a cell needs to show with so many decimals: none where the cell has one of its own.
 * A cell formatted as text would make a text of the number again.
 */
export function shownWith(
  { sheet }: FigureTable,
  row: number,
  column: number,
  decimals: number,
): Pick<NewCell, 'style'> {
  const format = FORMATS[sheet?.cells[row]?.[column]?.style.numberFormat ?? ''];
  if (format === undefined) return {};
  return { style: { numberFormat: decimals > 0 ? `${format}.${'0'.repeat(decimals)}` : format } };
}

/** A number in both languages. */
export const amount = (value: number, decimals: number): Bilingual => ({
  vi: formatNumber(value, decimals, 'vi'),
  en: formatNumber(value, decimals, 'en'),
});

/** A figure as it is shown in its sheet. */
export const shown = ({ value, decimals }: ShownFigure): Bilingual => amount(value, decimals);
