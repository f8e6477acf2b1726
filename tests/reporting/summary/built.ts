import type { Cell, CellValue, Sheet, Workbook } from '../../../src/grid/workbook';
import { parseArea } from '../../../src/grid/address';
import { writeMemory, EMPTY_MEMORY, type Memory } from '../../../src/decisions/memory';
import type { Edit } from '../../../src/edits/edit';
import { applyEdits } from '../../../src/hosts/file/applyEdits';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { examine } from '../../../src/pipeline/examine';
import { removeAll } from '../../../src/pipeline/removeAll';
import { summarize, type SummarizeOptions } from '../../../src/pipeline/summarize';
import type { Summary } from '../../../src/reporting/summary/summary';
import { period } from '../../support/tables';

const FILE = 'biểu.xlsx';

export const read = (bytes: Uint8Array): Workbook => readWorkbook(openXlsx(bytes, FILE));

/** The workbook with edits applied. */
export const edit = (bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> =>
  applyEdits(openXlsx(bytes, FILE), edits);

export interface Built {
  readonly bytes: Uint8Array;
  readonly summary: Summary;
  readonly workbook: Workbook;
  /** The summary sheet. */
  readonly sheet: Sheet;
}

/** The workbook with the summary of a period built, as the command does it. */
export async function build(bytes: Uint8Array, time: string, options: SummarizeOptions = {}): Promise<Built> {
  const before = read(bytes);
  const summary = summarize(before, examine(before, { period: period(time) }), options);
  const written = await edit(bytes, summary.edits);
  const workbook = read(written);
  const sheet = workbook.sheets.find(({ name }) => name === summary.sheet);
  if (!sheet) throw new Error(`a sheet ${summary.sheet} expected`);
  return { bytes: written, summary, workbook, sheet };
}

export const takeOut = (bytes: Uint8Array): Promise<Uint8Array> => edit(bytes, removeAll(read(bytes)));

/** The workbook with decisions in it. */
export const deciding = (bytes: Uint8Array, memory: Partial<Memory>): Promise<Uint8Array> =>
  edit(bytes, [{ kind: 'set-memory', xml: writeMemory({ ...EMPTY_MEMORY, ...memory }) }]);

/** A cell by its address. */
export function cellAt({ cells }: Sheet, address: string): Cell | undefined {
  const area = parseArea(address);
  return area ? cells[area.top]?.[area.left] : undefined;
}

export const valueAt = (sheet: Sheet, address: string): CellValue => cellAt(sheet, address)?.value ?? null;

/** The officer types into cells, over whatever stands there. */
export const type = (
  bytes: Uint8Array,
  sheet: string,
  texts: Readonly<Record<string, string | number>>,
): Promise<Uint8Array> =>
  edit(
    bytes,
    Object.entries(texts).map(([address, value]): Edit => {
      const { top = 1, left = 1 } = parseArea(address) ?? {};
      return { kind: 'set-cells', sheet, top, left, cells: [[{ value }]], replaces: true };
    }),
  );

/** The addresses of the cells of a sheet that hold a text, in reading order. */
export function find(
  sheet: Sheet,
  text: string | RegExp,
): readonly (readonly [row: number, column: number])[] {
  const fits = (value: CellValue | undefined): boolean =>
    typeof value === 'string' && (typeof text === 'string' ? value === text : text.test(value));
  return sheet.cells.flatMap((row, number) =>
    (row ?? []).flatMap((cell, column) => (fits(cell?.value) ? [[number, column] as const] : [])),
  );
}
