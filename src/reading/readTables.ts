import type { Sheet, Workbook } from '../grid/workbook';
import { findPeriod } from '../period/findPeriod';
import { periodYear } from '../period/periodYear';
import { findTables } from './findTables';
import type { TableFrame } from './findTables';
import type { IndicatorTable, SheetCorrections, SheetReading } from './indicatorTable';
import { openPage } from './page';
import type { Page } from './page';
import { readColumns } from './readColumns';
import { readRows } from './readRows';
import { readTitle } from './sheetTitle';
import { weighTable } from './weighTable';

/**
 * Reads every worksheet: from plain cells to indicator tables, each decision with its confidence and evidence. What the
 * officer corrected wins over what is read. Sheets that hold no indicator table come back with none.
 */
export function readTables(
  workbook: Workbook,
  corrections: readonly SheetCorrections[] = [],
): readonly SheetReading[] {
  const fileYear = findPeriod(workbook.file.replace(/[_.-]+/g, ' '));
  return workbook.sheets.map((sheet) => {
    const given = corrections.find((correction) => correction.sheet === sheet.name);
    return readSheet(openPage(workbook, sheet), sheet, given, fileYear ? periodYear(fileYear) : undefined);
  });
}

function readSheet(
  page: Page,
  sheet: Sheet,
  given: SheetCorrections | undefined,
  defaultYear: number | undefined,
): SheetReading {
  const frames = findTables(page, given?.headerRows);
  const top = readTitle(page, frames[0]?.titleRows ?? [], defaultYear);
  const read = frames.map((frame) => readTable(page, frame, given, defaultYear, top.period));
  const tables = read.filter((one) => one !== null);
  return {
    sheet: sheet.name,
    period: top.period ?? tables[0]?.period ?? null,
    title: top.text,
    tables: tables.map(({ table }) => table),
    isProtected: sheet.isProtected,
  };
}

function readTable(
  page: Page,
  frame: TableFrame,
  given: SheetCorrections | undefined,
  defaultYear: number | undefined,
  sheetPeriod: SheetReading['period'],
): { table: IndicatorTable; period: SheetReading['period'] } | null {
  const own = readTitle(page, frame.titleRows, defaultYear);
  const title = { ...own, period: own.period ?? sheetPeriod };
  const { columns, blocks, period } = readColumns(frame, title, given?.roles);
  const weighed = weighTable(page, frame, columns, title);
  if (!weighed) return null;
  const name = columns.find(({ role }) => role === 'name');
  if (!name) return null;
  const names = columns
    .filter(
      ({ column, header, role }) =>
        column === name.column || (column > name.column && role === 'other' && header === name.header),
    )
    .map(({ column }) => column);
  const rows = readRows(frame, { columns, nameColumns: names, unit: frame.unit, given: given?.kinds ?? {} });
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
    unit: frame.unit,
    columns,
    rows,
    blocks,
    ...weighed,
  };
  return { table, period };
}
