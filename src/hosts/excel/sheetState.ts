import { columnName } from '../../grid/address';
import type { Area, ListObject } from '../../grid/workbook';
import { withoutNeighboursLine } from './cellLook';
import { readCharts, type ChartState } from './chartState';
import type { ColumnUnits } from './columnUnits';
import type { SheetScope } from './editScope';
import { LOOK_PATHS } from './lookProperties';
import type { LookValues } from './lookPaths';
import { readPage, type ReadPage } from './pageState';
import { readContents, type Content } from './readContents';
import { readFormats, type FormatState } from './readFormats';
import { readListObjects } from './readListObjects';
import { readLooks } from './readLooks';
import { readMerges } from './readMerges';
import { readNotes, type PlacedNote } from './readNotes';
import { known, reading, together, type Reading } from './reading';
import { readNormalLook } from './readNormalLook';
import { loadUnits, printAreaOf } from './sheetFrame';

/** A cell as it stands: content and look. */
export interface CellState extends Content {
  readonly look: LookValues;
}

export type CellAt = (row: number, column: number) => CellState | undefined;

/** What stands on a sheet where some edits will touch it: plain data, by which it can be put back later. */
export interface SheetState {
  readonly scope: SheetScope;
  readonly isProtected: boolean;
  readonly units: ColumnUnits;
  /** The look of the style Normal, which cells have that were emptied. */
  readonly normal: LookValues;
  /** How a cell of the scope's columns looks that nobody touched: staff format whole columns. */
  readonly untouched: (column: number) => CellState | undefined;
  /** A cell of the scope's blocks. */
  readonly cell: CellAt;
  /** A cell of the scope's models. */
  readonly model: CellAt;
  readonly merges: readonly Area[];
  /** Widths of the scope's columns in points; null for the default width. */
  readonly widths: ReadonlyMap<number, number | null>;
  /** Heights of the scope's rows in points; null for the default height. */
  readonly heights: ReadonlyMap<number, number | null>;
  readonly tables: readonly ListObject[];
  readonly formats: readonly FormatState[];
  readonly notes: readonly PlacedNote[];
  readonly printArea: Area | null;
  /** Null where the scope does not ask for it, and on a sheet that is yet to come. */
  readonly page: ReadPage | null;
  /** Those of the scope's charts that exist. */
  readonly charts: readonly ChartState[];
  /** The ids of all charts of the sheet, where the scope names any. */
  readonly chartIds: readonly string[];
}

/** The row of the cells nobody touches, down to its last cell. */
const LAST_ROW = 1_048_576;
export const LAST_CELL: Area = { top: LAST_ROW, left: 16_384, bottom: LAST_ROW, right: 16_384 };
const FRAME_BYTES = 3_000;
const BYTES_PER_LINE = 400;

export function readSheetState(worksheet: Excel.Worksheet, scope: SheetScope): Reading<SheetState> {
  const parts = together([
    readFrame(worksheet, scope),
    readCells(worksheet, scope.blocks),
    readCells(worksheet, scope.models),
    readCells(worksheet, [LAST_CELL, ...bottomOf(scope.cells)]),
    readNormalLook(worksheet),
    together(scope.merges.map((area) => readMerges(worksheet, area))),
    scope.tables.length > 0 ? readListObjects(worksheet) : known([]),
    scope.formats ? readFormats(worksheet) : known([]),
    scope.notes ? readNotes(worksheet) : known([]),
    scope.page ? readPage(worksheet) : known(null),
    readCharts(worksheet, scope.charts),
  ] as const);
  return {
    ...parts,
    value: () => {
      const ownLook = withoutNeighboursLine();
      const [frame, cell, model, bottom, normal, merges, tables, formats, notes, page, charts] =
        parts.value();
      return {
        scope,
        ...frame,
        normal: normal ?? bottom(LAST_ROW, LAST_CELL.left)?.look ?? [],
        untouched: (column) => bottom(LAST_ROW, column),
        // Beside a table, where columns are inserted, a single line is that of the table.
        cell: (row, column) => {
          const found = cell(row, column);
          return found && { ...found, look: ownLook(found.look) };
        },
        model,
        merges: merges.flat(),
        tables: tables.filter(({ name }) => scope.tables.includes(name)),
        formats,
        notes,
        page,
        charts: charts.charts,
        chartIds: charts.ids,
      };
    },
  };
}

/** The last cells of all columns the areas touch. */
function bottomOf(areas: readonly Area[]): Area[] {
  if (areas.length === 0) return [];
  const left = Math.min(...areas.map((area) => area.left));
  const right = Math.max(...areas.map((area) => area.right));
  return [{ top: LAST_ROW, left, bottom: LAST_ROW, right }];
}

function readFrame(
  worksheet: Excel.Worksheet,
  scope: SheetScope,
): Reading<Pick<SheetState, 'isProtected' | 'units' | 'widths' | 'heights' | 'printArea'>> {
  return reading(
    FRAME_BYTES + (scope.columns.length + scope.rows.length) * BYTES_PER_LINE,
    () => ({
      protection: worksheet.protection.load('protected'),
      units: loadUnits(worksheet),
      columns: scope.columns.map((column) => ({
        column,
        format: worksheet
          .getRange(`${columnName(column)}:${columnName(column)}`)
          .untrack()
          .format.load('columnWidth,useStandardWidth'),
      })),
      rows: scope.rows.map((row) => ({
        row,
        format: worksheet.getRange(`${row}:${row}`).untrack().format.load('rowHeight,useStandardHeight'),
      })),
      printArea: worksheet.pageLayout.getPrintAreaOrNullObject().untrack().load('address'),
    }),
    ({ protection, units, columns, rows, printArea }) => ({
      isProtected: protection.protected,
      units: units(),
      widths: new Map(
        columns.map(({ column, format }) => [column, format.useStandardWidth ? null : format.columnWidth]),
      ),
      heights: new Map(
        rows.map(({ row, format }) => [row, format.useStandardHeight ? null : format.rowHeight]),
      ),
      printArea: printAreaOf(printArea),
    }),
  );
}

export function readCells(worksheet: Excel.Worksheet, areas: readonly Area[]): Reading<CellAt> {
  const parts = together(
    areas.map((area) =>
      together([readContents(worksheet, area), readLooks(worksheet, area, LOOK_PATHS)] as const),
    ),
  );
  return {
    ...parts,
    value: () => {
      const found = parts.value();
      return (row, column) => {
        for (const [contents, lookAt] of found) {
          const content = contents[row]?.[column];
          if (content) return { ...content, look: lookAt(row, column) };
        }
        return undefined;
      };
    },
  };
}
