import { MEMORY_NAMESPACE } from '../../edits/memoryNamespace';
import type { DefinedName, Sheet, Workbook } from '../../grid/workbook';
import { known, reading, type Reading } from './reading';
import { readSheet, type SheetReading } from './readSheet';
import { runInExcel } from './runInExcel';
import { sendInBatches, type Progress } from './sendInBatches';
import { sheetFrame } from './sheetFrame';

export interface ReadOptions extends Progress {
  /**
   * An earlier reading of the same workbook and the names of the sheets whose cells changed since: the others are
   * taken over as they are. Merged areas are taken over on all sheets, because asking Excel for them may empty the
   * officer's undo list.
   */
  readonly since?: { readonly workbook: Workbook; readonly changed: ReadonlySet<string> };
}

/** Names Excel keeps for itself: print areas, repeated rows, filters. */
const BUILT_IN_NAME = /^(?:_xlnm\.|Print_Area$|Print_Titles$|_FilterDatabase$)/;
const FEW_BYTES = 1_000;

/**
 * Reads the open workbook in three syncs, and more only as the payload limit or mixed formats on a large sheet ask
 * for. Notes are read where Excel has them (ExcelApi 1.18). Whether dates count from 1904 cannot be asked: they are
 * taken to count from 1900.
 * @throws UserError when Excel is too old or reports a failure; the signal's reason when it is aborted.
 */
export function readWorkbook(options: ReadOptions = {}): Promise<Workbook> {
  const { since, signal } = options;
  return runInExcel(async (context) => {
    const outline = readOutline(context);
    await sendInBatches(context, outline.exchanges, { signal });
    const { file, worksheets, names, part } = outline.value();

    const memory = readMemory(part);
    const sheets = worksheets.map((worksheet) => {
      const earlier = since?.workbook.sheets.find(({ name }) => name === worksheet.name);
      const kept = earlier && !since?.changed.has(worksheet.name) ? earlier : null;
      return { worksheet, earlier, kept, frame: sheetFrame(worksheet) };
    });
    const frames = sheets.flatMap(({ frame }) => frame.exchanges);
    await sendInBatches(context, [...memory.exchanges, ...frames], { signal });

    const readings = sheets.map(({ worksheet, earlier, kept, frame }): SheetReading =>
      kept
        ? { first: [], missing: () => [], sheet: () => kept }
        : readSheet(worksheet, frame.value(), earlier?.merges ?? null),
    );
    await sendInBatches(
      context,
      readings.flatMap(({ first }) => first),
      options,
    );
    await sendInBatches(
      context,
      readings.flatMap(({ missing }) => missing()),
      { signal },
    );

    return {
      file,
      sheets: readings.map(({ sheet }, index): Sheet => {
        return { ...sheet(), hidden: worksheets[index]?.visibility !== 'Visible' };
      }),
      names: [
        ...names.map((name) => definedName(name)),
        ...sheets.flatMap(({ worksheet, frame }) =>
          frame.value().names.map((name) => definedName(name, worksheet.name)),
        ),
      ].filter(({ name }) => !BUILT_IN_NAME.test(name)),
      date1904: false,
      memory: memory.value(),
    };
  });
}

interface Outline {
  readonly file: string;
  readonly worksheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
  /** The product's own custom XML part. */
  readonly part: Excel.CustomXmlPart | undefined;
}

function readOutline({ workbook }: Excel.RequestContext): Reading<Outline> {
  return reading(
    FEW_BYTES,
    () => ({
      workbook: workbook.load('name'),
      worksheets: workbook.worksheets.load('items/name,items/visibility'),
      names: workbook.names.load('items/name,items/formula,items/visible'),
      parts: workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load('items/id'),
    }),
    ({ worksheets, names, parts }) => ({
      file: workbook.name,
      worksheets: worksheets.items,
      names: names.items,
      part: parts.items[0],
    }),
  );
}

function readMemory(part: Excel.CustomXmlPart | undefined): Reading<string | null> {
  return part
    ? reading(
        FEW_BYTES,
        () => part.getXml(),
        ({ value }) => value,
      )
    : known(null);
}

function definedName({ name, formula, visible }: Excel.NamedItem, sheet?: string): DefinedName {
  const refersTo = String(formula).replace(/^=/, '');
  return { name, refersTo, hidden: !visible, ...(sheet === undefined ? {} : { sheet }) };
}
