import { sameSheet } from '../sheetFates';
import type { EditScope } from './editScope';
import { readGoneSheet, type GoneSheet } from './goneSheet';
import { newSheetState } from './newSheetState';
import { known, reading, readNow, together, type Reading } from './reading';
import { readMemory, type MemoryPart } from './readMemory';
import { readSheetState, type SheetState } from './sheetState';
import type { Progress } from './sendInBatches';

/** A workbook-wide name as it stands. */
export interface NameState {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** What stands in the workbook where some edits will touch it. */
export interface WorkbookState {
  readonly scope: EditScope;
  readonly sheets: readonly SheetState[];
  readonly gone: readonly GoneSheet[];
  /** Those of the scope's names that exist. */
  readonly names: readonly NameState[];
  /** The product's own custom XML part, if it is in the scope and there. */
  readonly memory: MemoryPart | null;
}

const BYTES_PER_NAME = 300;

/** Reads everything some edits will touch; fails with ItemNotFound when a sheet is gone. */
export async function readWorkbookState(
  context: Excel.RequestContext,
  scope: EditScope,
  progress: Progress = {},
): Promise<WorkbookState> {
  const { worksheets } = context.workbook;
  const parts = together([
    together(
      scope.sheets.map((sheet) =>
        scope.added.some((name) => sameSheet(name, sheet.sheet))
          ? newSheetState(worksheets.getFirst(), sheet)
          : readSheetState(worksheets.getItem(sheet.sheet), sheet),
      ),
    ),
    together(scope.gone.map(({ name }) => readGoneSheet(worksheets.getItem(name)))),
    readNames(context, scope.names),
    scope.memory ? readMemory(context) : known(null),
  ] as const);
  const [sheets, gone, names, memory] = await readNow(context, parts, progress);
  return { scope, sheets, gone, names, memory };
}

function readNames({ workbook }: Excel.RequestContext, names: readonly string[]): Reading<NameState[]> {
  return reading(
    names.length * BYTES_PER_NAME,
    () => names.map((name) => workbook.names.getItemOrNullObject(name).load('name,formula,visible,comment')),
    (items) =>
      items
        .filter(({ isNullObject }) => !isNullObject)
        .map(({ name, formula, visible, comment }) => ({ name, formula: String(formula), visible, comment })),
  );
}
