import type { DefinedName, Workbook } from '../../grid/workbook';
import { definedName, isBuiltInName } from './definedName';
import type { OutsideChange } from './onChanged';
import { followed, known, reading, readNow, together, type Reading } from './reading';
import { readMemory } from './readMemory';
import { readSheet, type ReadSheet } from './readSheet';
import { runInExcel } from './runInExcel';
import type { Progress } from './sendInBatches';

/** An earlier reading of the same workbook, and what changed since, by Excel's ids of the sheets. */
export interface EarlierReading {
  readonly workbook: Workbook;
  readonly changed: ReadonlyMap<string, OutsideChange['what']>;
}

export interface ReadOptions extends Progress {
  /**
   * With it only the changed sheets are read again, and merged areas only where rows or columns moved: asking Excel
   * for them may empty the officer's undo list.
   */
  readonly since?: EarlierReading | undefined;
}

const FEW_BYTES = 1_000;

/**
 * Reads the open workbook in three syncs, and more only as the payload limit or mixed formats on a large sheet ask
 * for. Notes are read where Excel has them (ExcelApi 1.18). Whether dates count from 1904 cannot be asked: they are
 * taken to count from 1900.
 * @throws UserError when Excel is too old or reports a failure; the signal's reason when it is aborted.
 */
export function readWorkbook({ since, ...progress }: ReadOptions = {}): Promise<Workbook> {
  return runInExcel(async (context) => {
    const outlined = followed(readOutline(context), ({ file, names, worksheets }) => {
      const sheets = together(worksheets.map((worksheet) => readSince(worksheet, since)));
      return { ...sheets, value: () => ({ file, names, sheets: sheets.value() }) };
    });
    const whole = together([outlined, readMemory(context)] as const);
    const [{ file, names, sheets }, memory] = await readNow(context, whole, progress);
    return {
      file,
      sheets: sheets.map(({ sheet }) => sheet),
      names: [...names, ...sheets.flatMap((read) => read.names)].filter(({ name }) => !isBuiltInName(name)),
      date1904: false,
      memory: memory?.xml ?? null,
    };
  });
}

interface Outline {
  readonly file: string;
  readonly names: readonly DefinedName[];
  readonly worksheets: readonly Excel.Worksheet[];
}

function readOutline({ workbook }: Excel.RequestContext): Reading<Outline> {
  return reading(
    FEW_BYTES,
    () => ({
      workbook: workbook.load('name'),
      worksheets: workbook.worksheets.load('items/id,items/name'),
      names: workbook.names.load('items/name,items/formula,items/visible'),
    }),
    ({ worksheets, names }) => ({
      file: workbook.name,
      names: names.items.map((name) => definedName(name)),
      worksheets: worksheets.items,
    }),
  );
}

function readSince(worksheet: Excel.Worksheet, since: EarlierReading | undefined): Reading<ReadSheet> {
  const sheet = since?.workbook.sheets.find(({ name }) => name === worksheet.name);
  if (!since || !sheet) return readSheet(worksheet, null);
  const change = since.changed.get(worksheet.id);
  if (change !== undefined) return readSheet(worksheet, change === 'cells' ? sheet : null);
  return known({ sheet, names: since.workbook.names.filter((name) => name.sheet === sheet.name) });
}
