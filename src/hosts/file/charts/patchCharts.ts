import type { Chart } from '../../../edits/edit';
import { relationshipId, type SheetPart } from '../openXlsx';
import { dialectOf, type Dialect } from '../write/dialect';
import type { PackageDraft } from '../write/packageDraft';
import { relationshipReference } from '../write/relationshipReference';
import { removeBranch } from '../write/removeBranch';
import { insertIntoSheet } from '../write/worksheetOrder';
import { prefixOf, splice, without } from '../xml/editXml';
import { child, parseXml } from '../xml/parseXml';
import { chartSpace } from './chartSpace';
import type { ChartValues } from './chartValues';
import { addDrawnChart, drawnCharts, emptyDrawing, removeDrawnCharts } from './drawing';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Adds charts to a sheet, in the place of those of the same names. Gives the sheet's frame, which points to the
 * drawing that holds them.
 */
export function addCharts(
  draft: PackageDraft,
  sheet: SheetPart,
  frame: string,
  charts: readonly Chart[],
  values: ChartValues,
): string {
  if (charts.length === 0) return frame;
  const wanted = new Map(charts.map((chart) => [chart.name, chart]));
  const cleared = removeCharts(draft, sheet, frame, [...wanted.keys()]);
  const dialect = dialectOf(parseXml(cleared).uri);
  const { part, frame: drawn } = withDrawing(draft, sheet, cleared, dialect);
  const partName = (number: number): string => `xl/charts/chart${number}.xml`;
  for (const chart of wanted.values()) {
    const made = partName(draft.freeNumber((number) => [partName(number)]));
    draft.create(made, CHART_TYPE, chartSpace(chart, dialect, values));
    const id = draft.relate(part, `${dialect.relationships}/chart`, made);
    draft.write(part, addDrawnChart(draft.read(part) ?? '', chart, id, dialect));
  }
  return drawn;
}

/** Removes the charts of these names, and the drawing when nothing is left in it. */
export function removeCharts(
  draft: PackageDraft,
  sheet: SheetPart,
  frame: string,
  names: readonly string[],
): string {
  const part = drawingPart(draft, sheet, frame);
  const drawing = part === undefined ? null : draft.read(part);
  if (part === undefined || drawing === null) return frame;
  const gone = drawnCharts(drawing).filter(({ name }) => names.includes(name));
  if (gone.length === 0) return frame;
  const targets = new Map(draft.relationships(part).map(({ id, target }) => [id, target]));
  for (const { id } of gone) {
    const chart = targets.get(id);
    if (chart !== undefined) removeBranch(draft, part, chart);
  }
  const left = removeDrawnCharts(drawing, gone);
  if (left !== null) {
    draft.write(part, left);
    return frame;
  }
  removeBranch(draft, sheet.part, part);
  const pointer = child(parseXml(frame), 'drawing');
  return pointer ? splice(frame, [without(pointer)]) : frame;
}

function drawingPart(draft: PackageDraft, sheet: SheetPart, frame: string): string | undefined {
  const pointer = child(parseXml(frame), 'drawing');
  const id = pointer && relationshipId(pointer);
  return draft.relationships(sheet.part).find((each) => each.id === id && !each.external)?.target;
}

function withDrawing(
  draft: PackageDraft,
  sheet: SheetPart,
  frame: string,
  dialect: Dialect,
): { readonly part: string; readonly frame: string } {
  const present = drawingPart(draft, sheet, frame);
  if (present !== undefined) return { part: present, frame };
  const root = parseXml(frame);
  const partName = (number: number): string => `xl/drawings/drawing${number}.xml`;
  const part = partName(draft.freeNumber((number) => [partName(number)]));
  draft.create(part, DRAWING_TYPE, emptyDrawing(dialect));
  const id = draft.relate(sheet.part, `${dialect.relationships}/drawing`, part);
  const pointer = `<${prefixOf(root)}drawing${relationshipReference(root, id)}/>`;
  return { part, frame: splice(frame, [insertIntoSheet(frame, root, 'drawing', pointer)]) };
}
