import type { Workbook } from '../grid/workbook';
import type { Period } from '../period/period';
import { cornerUnit } from './cornerUnit';
import { findTables } from './findTables';
import type { TableFrame } from './findTables';
import { givenBy, NOTHING_GIVEN } from './given';
import type { Given } from './given';
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
import { rememberedFrom } from './rememberedFrom';
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
  const given = pages.map(({ sheet: { name } }) => {
    const own = corrections.find(({ sheet }) => sheet === name);
    return own ? givenBy(own) : NOTHING_GIVEN;
  });
  const readings = pages.map((page, at) => readSheet(page, given[at] ?? NOTHING_GIVEN, year));
  return pages.map((page, at) => {
    const reading = readings[at] ?? readSheet(page, NOTHING_GIVEN, year);
    // What was said last counts first.
    for (const one of corrections.toReversed()) {
      if (one.sheet === page.sheet.name) continue;
      const model = pages.findIndex(({ sheet }) => sheet.name === one.sheet);
      const [modelPage, modelReading] = [pages[model], readings[model]];
      const remembered = rememberedFrom(
        one,
        modelPage && modelReading ? { page: modelPage, reading: modelReading } : null,
        { page, reading },
        given[at] ?? NOTHING_GIVEN,
        (trial) => readSheet(page, trial, year),
      );
      if (remembered) return readSheet(page, remembered, year);
    }
    return reading;
  });
}

interface ReadTable {
  readonly table: IndicatorTable;
  readonly period: Period | null;
}

function readSheet(page: Page, given: Given, defaultYear: number | undefined): SheetReading {
  const { sheet } = page;
  const frames = findTables(page, given.headerRows?.value);
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
  const named = sheetPeriod(top.period, sheet.name, defaultYear);
  const reached = tables[0]?.period ?? null;
  return {
    sheet: sheet.name,
    // The title of a sheet kept up through the year names the year, whatever it holds so far.
    period: named?.kind === 'year' ? (reached ?? named) : (named ?? reached),
    title: top.text,
    tables: tables.map(({ table }) => table),
    isProtected: sheet.isProtected,
  };
}

function readTable(frame: TableFrame, title: SheetTitle, given: Given): ReadTable | null {
  const { page } = frame.strip;
  const { columns, blocks, period } = readColumns(frame, title, given.roles);
  // Header rows that the officer gave are those of a table.
  const weighed = weighTable(page, frame, columns, title, given.headerRows);
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
    given: given.kinds,
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
