import type { Workbook } from '../grid/workbook';
import type { Period } from '../period/period';
import { cornerUnit } from './cornerUnit';
import { findTables } from './findTables';
import type { TableFrame } from './findTables';
import type {
  ColumnRole,
  IndicatorTable,
  SheetCorrections,
  SheetReading,
  TableColumn,
} from './indicatorTable';
import { openPage } from './page';
import type { Page } from './page';
import { readColumns } from './readColumns';
import { readRows } from './readRows';
import { shapeKey } from './shapeKey';
import { sheetPeriod, workbookYear } from './sheetPeriod';
import { readTitle } from './sheetTitle';
import type { SheetTitle } from './sheetTitle';
import { weighTable } from './weighTable';

/**
 * Reads every worksheet: from plain cells to indicator tables, each decision with its confidence and evidence. What the
 * officer corrected wins over what is read, on the sheet itself and on other sheets of its shape. Sheets that hold no
 * indicator table come back with none.
 */
export function readTables(
  workbook: Workbook,
  corrections: readonly SheetCorrections[] = [],
): readonly SheetReading[] {
  const pages = workbook.sheets.map((sheet) => openPage(workbook, sheet));
  const year = workbookYear(workbook.file, pages);
  return pages.map((page) => {
    const { sheet } = page;
    const own = corrections.find((correction) => correction.sheet === sheet.name);
    if (own) return readSheet(page, own, year);
    for (const { headerRows, roles, shape } of corrections) {
      if (shape === undefined) continue;
      const others = { sheet: sheet.name, ...(headerRows && { headerRows }), ...(roles && { roles }) };
      const reading = readSheet(page, others, year);
      if (reading.tables.length > 0 && reading.tables.map(shapeKey).join('|') === shape) return reading;
    }
    return readSheet(page, undefined, year);
  });
}

interface ReadTable {
  readonly table: IndicatorTable;
  readonly period: Period | null;
}

function readSheet(
  page: Page,
  given: SheetCorrections | undefined,
  defaultYear: number | undefined,
): SheetReading {
  const { sheet } = page;
  const frames = findTables(page, given?.headerRows);
  const top = readTitle(page, frames[0]?.titleRows ?? [], defaultYear);
  const tables = frames
    .map((frame): ReadTable | null => {
      const own = readTitle(page, frame.titleRows, defaultYear);
      return readTable(
        frame,
        { ...own, period: sheetPeriod(own.period ?? top.period, sheet.name, defaultYear) },
        given,
      );
    })
    .filter((read) => read !== null);
  return {
    sheet: sheet.name,
    period: sheetPeriod(top.period, sheet.name, defaultYear) ?? tables[0]?.period ?? null,
    title: top.text,
    tables: tables.map(({ table }) => table),
    isProtected: sheet.isProtected,
  };
}

function readTable(
  frame: TableFrame,
  title: SheetTitle,
  given: SheetCorrections | undefined,
): ReadTable | null {
  const { page } = frame.strip;
  const { columns, blocks, period } = readColumns(frame, title, given?.roles);
  // Header rows that the officer gave are those of a table.
  const weighed = weighTable(page, frame, columns, title, given?.headerRows !== undefined);
  const name = columns.find(({ role }) => role === 'name');
  if (!weighed || !name) return null;
  const nameColumns = columns
    .filter(
      ({ column, header, role }) => column === name.column || (role === 'other' && header === name.header),
    )
    .map(({ column }) => column);
  const unit = frame.unit ?? cornerUnit(name.header);
  const rows = readRows(frame, {
    columns,
    nameColumns,
    unit: unit ?? commonUnit(columns),
    given: given?.kinds ?? {},
  });
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return null;
  const table: IndicatorTable = {
    sheet: page.sheet.name,
    area: {
      top: frame.headerRows[0] ?? first.row,
      left: columns[0]?.column ?? name.column,
      bottom: last.row,
      right: columns.at(-1)?.column ?? name.column,
    },
    headerRows: frame.headerRows,
    indexRow: frame.indexRow,
    firstRow: first.row,
    lastRow: last.row,
    unit,
    columns,
    rows,
    blocks,
    ...weighed,
  };
  return { table, period };
}

const MEASURES: readonly ColumnRole[] = ['plan', 'target', 'actual', 'estimate', 'same-period', 'previous'];

/** The unit that all columns of figures give in their headers, where there is no column of units. */
function commonUnit(columns: readonly TableColumn[]): string | null {
  if (columns.some(({ role }) => role === 'unit')) return null;
  const units = new Set(columns.filter(({ role }) => MEASURES.includes(role)).map(({ unit }) => unit));
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}
