import { areaAddress, cellAddress, columnName } from '../../grid/address';
import { addChart } from './addChart';
import type { Leftovers, NewFormat, NewSheet, SheetChange, WorkbookChange } from './change';
import { restoreChart } from './restoreChart';
import { writeHeights } from './writeHeights';
import { writePage } from './writePage';
import type { NameState } from './workbookState';
import { sendInBatches, type Exchange, type Progress } from './sendInBatches';
import { addressLists } from './addresses';
import { writeCells } from './writeCells';

const FEW_BYTES = 1_000;
const CHART_BYTES = 10_000;

/**
 * Writes a change in as few syncs as the payload limit allows, in order. Sheets that come are there before anything is
 * written to them: that takes a sync of its own.
 */
export async function writeChange(
  context: Excel.RequestContext,
  change: WorkbookChange,
  progress: Progress = {},
): Promise<void> {
  const { application, workbook } = context;
  const suspend = (): void => {
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  };
  await sendInBatches(context, moveSheets(workbook, change), { signal: progress.signal }, suspend);
  await sendInBatches(context, writeContents(workbook, change), progress, suspend);
}

function moveSheets(workbook: Excel.Workbook, { sheetsRenamed, sheetsNew }: WorkbookChange): Exchange[] {
  return [
    ...sheetsRenamed.map(({ from, to }) => write(() => (workbook.worksheets.getItem(from).name = to))),
    ...sheetsNew.map((sheet) => write(() => addSheet(workbook, sheet))),
  ];
}

function writeContents(workbook: Excel.Workbook, change: WorkbookChange): Exchange[] {
  return [
    ...change.sheets.flatMap((sheet) => writeSheet(workbook, sheet)),
    ...change.namesGone.map((name) => write(() => workbook.names.getItem(name).delete())),
    ...change.namesNew.map((name) => write(() => addName(workbook, name))),
    ...change.namesChanged.map((name) => write(() => changeName(workbook.names.getItem(name.name), name))),
    ...writeMemory(workbook, change.memory),
  ];
}

function write(send: () => void, bytes = FEW_BYTES): Exchange {
  return { bytes, send };
}

function addSheet({ worksheets }: Excel.Workbook, { name, position, visibility }: NewSheet): void {
  const worksheet = worksheets.add(name);
  if (position !== undefined) worksheet.position = position;
  if (visibility !== undefined) worksheet.visibility = visibility;
}

function writeSheet(workbook: Excel.Workbook, change: SheetChange): Exchange[] {
  const worksheet = workbook.worksheets.getItem(change.sheet);
  const resize = ({ name, area }: SheetChange['growTables'][number]): Exchange =>
    write(() => worksheet.tables.getItem(name).resize(areaAddress(area)));
  const { printArea, page } = change;
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
    ...writeHeights(worksheet, change.heights),
    ...(printArea === undefined ? [] : [write(() => setPrintArea(worksheet, printArea))]),
    ...(page === undefined ? [] : [write(() => writePage(worksheet, page))]),
    ...change.namesNew.map((name) => write(() => addName(worksheet, name))),
    ...change.chartsGone.map((name) => write(() => worksheet.charts.getItem(name).delete())),
    ...change.chartsRenamed.map(({ from, to }) => write(() => (worksheet.charts.getItem(from).name = to))),
    ...change.chartsNew.map((chart) => write(() => addChart(workbook, worksheet, chart), CHART_BYTES)),
    ...change.chartsBack.map((chart) => write(() => restoreChart(workbook, worksheet, chart), CHART_BYTES)),
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

/** Takes away what was set aside; what is gone already is passed over. */
export async function removeLeftovers(
  context: Excel.RequestContext,
  { sheets, charts }: Leftovers,
): Promise<void> {
  if (sheets.length + charts.length === 0) return;
  const { worksheets } = context.workbook;
  for (const { sheet, name } of charts) {
    worksheets.getItemOrNullObject(sheet).charts.getItemOrNullObject(name).delete();
  }
  for (const name of sheets) worksheets.getItemOrNullObject(name).delete();
  await context.sync();
}

function addName(
  { names }: Excel.Workbook | Excel.Worksheet,
  { name, formula, visible, comment }: NameState,
): void {
  const item = names.add(name, formula, comment);
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
