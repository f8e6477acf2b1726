import { areaAddress, cellAddress, columnName } from '../../grid/address';
import type { NewFormat, SheetChange, WorkbookChange } from './change';
import type { NameState } from './workbookState';
import { sendInBatches, type Exchange, type Progress } from './sendInBatches';
import { addressLists } from './addresses';
import { writeCells } from './writeCells';

const FEW_BYTES = 1_000;

/** Writes a change in as few syncs as the payload limit allows, in order. */
export async function writeChange(
  context: Excel.RequestContext,
  change: WorkbookChange,
  progress: Progress = {},
): Promise<void> {
  const { application } = context;
  await sendInBatches(context, exchangesOf(context, change), progress, () => {
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  });
}

function exchangesOf({ workbook }: Excel.RequestContext, change: WorkbookChange): Exchange[] {
  return [
    ...change.sheets.flatMap((sheet) => writeSheet(workbook.worksheets.getItem(sheet.sheet), sheet)),
    ...change.namesGone.map((name) => write(() => workbook.names.getItem(name).delete())),
    ...change.namesNew.map((name) => write(() => addName(workbook, name))),
    ...change.namesChanged.map((name) => write(() => changeName(workbook.names.getItem(name.name), name))),
    ...writeMemory(workbook, change.memory),
  ];
}

function write(send: () => void, bytes = FEW_BYTES): Exchange {
  return { bytes, send };
}

function writeSheet(worksheet: Excel.Worksheet, change: SheetChange): Exchange[] {
  const resize = ({ name, area }: SheetChange['growTables'][number]): Exchange =>
    write(() => worksheet.tables.getItem(name).resize(areaAddress(area)));
  const { printArea } = change;
  return [
    ...change.unmerge.map((area) => write(() => rangeOf(worksheet, areaAddress(area)).unmerge())),
    ...change.shrinkTables.map(resize),
    ...addressLists(change.clear).map((addresses) =>
      write(() => clear(worksheet, addresses), FEW_BYTES + addresses.length),
    ),
    ...change.merge.map((area) => write(() => rangeOf(worksheet, areaAddress(area)).merge(false))),
    ...writeCells(worksheet, change.cells),
    ...change.growTables.map(resize),
    ...[...change.widths].map(([column, points]) => write(() => setWidth(worksheet, column, points))),
    ...change.formatsGone.map((id) =>
      write(() => worksheet.getRange().untrack().conditionalFormats.getItem(id).delete()),
    ),
    ...change.formatsNew.map((format) => write(() => addFormat(worksheet, format))),
    ...change.notesGone.map(({ row, column }) =>
      write(() => worksheet.notes.getItem(cellAddress(row, column)).delete()),
    ),
    ...change.notesNew.map(({ row, column, text }) =>
      write(() => worksheet.notes.add(cellAddress(row, column), text), FEW_BYTES + text.length),
    ),
    ...(printArea === undefined ? [] : [write(() => setPrintArea(worksheet, printArea))]),
  ];
}

function rangeOf(worksheet: Excel.Worksheet, address: string): Excel.Range {
  return worksheet.getRange(address).untrack();
}

/**
 * Empties cells and gives them the workbook's plain look. Excel's own clearing of formats would also cut the staff's
 * conditional formats out of the area.
 */
function clear(worksheet: Excel.Worksheet, addresses: string): void {
  const cells = worksheet.getRanges(addresses).untrack();
  cells.clear('Contents');
  cells.style = 'Normal';
}

function setWidth(worksheet: Excel.Worksheet, column: number, points: number | null): void {
  const { format } = rangeOf(worksheet, `${columnName(column)}:${columnName(column)}`);
  if (points === null) format.useStandardWidth = true;
  else format.columnWidth = points;
}

/** Excel puts a new format before all others; the staff's come first here. */
const LAST_PRIORITY = 1_000_000;

function addFormat(worksheet: Excel.Worksheet, { areas, formula, fill, color, bold }: NewFormat): void {
  const [addresses = ''] = addressLists(areas);
  const format = worksheet.getRanges(addresses).untrack().conditionalFormats.add('Custom');
  format.custom.rule.formula = `=${formula}`;
  if (fill !== '') format.custom.format.fill.color = fill;
  if (color !== '') format.custom.format.font.color = color;
  if (bold) format.custom.format.font.bold = true;
  format.priority = LAST_PRIORITY;
}

function setPrintArea(worksheet: Excel.Worksheet, area: (SheetChange['printArea'] & object) | null): void {
  if (area) worksheet.pageLayout.setPrintArea(areaAddress(area));
  // A print area is a name of the sheet, and there is no other way to take it away.
  else worksheet.names.getItemOrNullObject('Print_Area').delete();
}

function addName(workbook: Excel.Workbook, { name, formula, visible, comment }: NameState): void {
  const item = workbook.names.add(name, formula, comment);
  item.visible = visible;
}

function changeName(item: Excel.NamedItem, { formula, visible, comment }: NameState): void {
  item.formula = formula;
  item.visible = visible;
  item.comment = comment;
}

function writeMemory({ customXmlParts }: Excel.Workbook, memory: WorkbookChange['memory']): Exchange[] {
  if (!memory) return [];
  const { id, xml } = memory;
  return [
    write(
      () => {
        if (id === null) {
          if (xml !== null) customXmlParts.add(xml);
        } else if (xml === null) customXmlParts.getItem(id).delete();
        else customXmlParts.getItem(id).setXml(xml);
      },
      FEW_BYTES + 2 * (xml?.length ?? 0),
    ),
  ];
}
