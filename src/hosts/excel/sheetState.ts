import { columnName } from '../../grid/address';
import type { Area, ListObject } from '../../grid/workbook';
import { withoutNeighboursLine } from './cellLook';
import type { ColumnUnits } from './columnUnits';
import type { SheetScope } from './editScope';
import { LOOK_PATHS } from './lookProperties';
import type { LookValues } from './lookPaths';
import { readContents, type Content } from './readContents';
import { readFormats, type FormatState } from './readFormats';
import { readListObjects } from './readListObjects';
import { readLooks } from './readLooks';
import { readMerges } from './readMerges';
import { readNotes, type PlacedNote } from './readNotes';
import { known, reading, together, type Reading } from './reading';
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
  /** How a cell without any formatting looks. */
  readonly normal: LookValues;
  /** A cell of the scope's blocks. */
  readonly cell: CellAt;
  /** A cell of the scope's models. */
  readonly model: CellAt;
  readonly merges: readonly Area[];
  /** Widths of the scope's columns in points; null for the default width. */
  readonly widths: ReadonlyMap<number, number | null>;
  readonly tables: readonly ListObject[];
  readonly formats: readonly FormatState[];
  readonly notes: readonly PlacedNote[];
  readonly printArea: Area | null;
}

/** A cell nobody formats. */
const UNTOUCHED: Area = { top: 1_048_576, left: 16_384, bottom: 1_048_576, right: 16_384 };
const FRAME_BYTES = 3_000;

export function readSheetState(worksheet: Excel.Worksheet, scope: SheetScope): Reading<SheetState> {
  const parts = together([
    readFrame(worksheet, scope),
    readCells(worksheet, scope.blocks),
    readCells(worksheet, scope.models),
    readLooks(worksheet, UNTOUCHED, LOOK_PATHS),
    together(scope.merges.map((area) => readMerges(worksheet, area))),
    scope.tables.length > 0 ? readListObjects(worksheet) : known([]),
    scope.formats ? readFormats(worksheet) : known([]),
    scope.notes ? readNotes(worksheet) : known([]),
  ] as const);
  return {
    ...parts,
    value: () => {
      const ownLook = withoutNeighboursLine();
      const [frame, cell, model, normalAt, merges, tables, formats, notes] = parts.value();
      return {
        scope,
        ...frame,
        normal: normalAt(UNTOUCHED.top, UNTOUCHED.left),
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
      };
    },
  };
}

function readFrame(
  worksheet: Excel.Worksheet,
  scope: SheetScope,
): Reading<Pick<SheetState, 'isProtected' | 'units' | 'widths' | 'printArea'>> {
  return reading(
    FRAME_BYTES,
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
      printArea: worksheet.pageLayout.getPrintAreaOrNullObject().untrack().load('address'),
    }),
    ({ protection, units, columns, printArea }) => ({
      isProtected: protection.protected,
      units: units(),
      widths: new Map(
        columns.map(({ column, format }) => [column, format.useStandardWidth ? null : format.columnWidth]),
      ),
      printArea: printAreaOf(printArea),
    }),
  );
}

function readCells(worksheet: Excel.Worksheet, areas: readonly Area[]): Reading<CellAt> {
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
