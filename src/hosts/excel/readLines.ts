import { areaAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import { COLUMNS_BEYOND } from './readBlankLooks';
import { widthOfPoints, type ColumnUnits } from './columnUnits';
import { rowBands } from './rectangles';
import { nothing, type Reading } from './reading';
import type { Exchange } from './sendInBatches';

/** Hidden rows and columns, and the widths that are not the default, from the sheet's first row and column on. */
export interface Lines {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly columnWidths: ReadonlyMap<number, number>;
}

const LAST_COLUMN = 16_384;
const ROWS_PER_EXCHANGE = 20_000;
const BYTES_PER_ROW = 24;
const BYTES_PER_COLUMN = 64;

export function readLines(sheet: Excel.Worksheet, used: Area, units: ColumnUnits): Reading<Lines> {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const columnWidths = new Map<number, number>();
  const right = Math.min(LAST_COLUMN, used.right + COLUMNS_BEYOND);

  let columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
  const columnExchange: Exchange = {
    bytes: right * BYTES_PER_COLUMN,
    send: () => {
      columns = sheet
        .getRange(areaAddress({ top: 1, left: 1, bottom: 1, right }))
        .untrack()
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    },
    receive: () => {
      for (const [index, { columnHidden, format }] of columns?.value.entries() ?? []) {
        if (columnHidden) hiddenColumns.add(index + 1);
        else if (format?.columnWidth !== undefined && format.columnWidth !== units.standard) {
          columnWidths.set(index + 1, widthOfPoints(format.columnWidth, units));
        }
      }
    },
  };

  const rowExchange = (band: Area): Exchange => {
    let rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
    return {
      bytes: (band.bottom - band.top + 1) * BYTES_PER_ROW,
      send: () => {
        rows = sheet.getRange(areaAddress(band)).untrack().getRowProperties({ rowHidden: true });
      },
      receive: () => {
        for (const [index, { rowHidden }] of rows?.value.entries() ?? []) {
          if (rowHidden) hiddenRows.add(band.top + index);
        }
      },
    };
  };
  const firstColumn = { top: 1, left: 1, bottom: used.bottom, right: 1 };
  return {
    first: [columnExchange, ...rowBands(firstColumn, ROWS_PER_EXCHANGE).map(rowExchange)],
    next: nothing,
    value: () => ({ hiddenRows, hiddenColumns, columnWidths }),
  };
}
