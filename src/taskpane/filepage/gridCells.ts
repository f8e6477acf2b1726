import type { Status } from '../../assessing/assessment';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import { areaAddress, contains } from '../../grid/address';
import type { Area, Cell, Sheet, Workbook } from '../../grid/workbook';
import type { Language } from '../../language/bilingual';
import { COLOURS, insertedAreas } from '../../reporting/ourNames';
import { ROW_HIGHLIGHT } from '../../reporting/statusColours';
import { shownText } from '../examiner/shownText';
import type { GridCell } from './grid';

const STATUS_BY_LABEL = new Map<unknown, Status>(
  (Object.keys(STATUS_LABELS) as Status[]).map((status) => [STATUS_LABELS[status].vi, status]),
);

function alignmentOf({ value, style }: Cell): GridCell['align'] {
  if (style.horizontal !== 'general') return style.horizontal;
  return typeof value === 'number' ? 'right' : typeof value === 'string' ? 'left' : 'center';
}

/** The verdict an inserted column gives in a row of its area; null outside. */
function verdictIn(sheet: Sheet, row: number, inserted: readonly Area[]): Status | null {
  for (const { top, bottom, left, right } of inserted) {
    if (row < top || row > bottom) continue;
    for (let column = left; column <= right; column++) {
      const status = STATUS_BY_LABEL.get(sheet.cells[row]?.[column]?.value);
      if (status) return status;
    }
  }
  return null;
}

/** The parts of staff tables whose rows our conditional formats highlight. */
function highlightBands({ conditionalRules }: Sheet, inserted: readonly Area[]): Area[] {
  const areas = conditionalRules
    .filter(({ formula }) => formula?.includes(COLOURS))
    .flatMap((rule) => rule.areas)
    .filter(({ top, left }) => !inserted.some((own) => contains(own, top, left)));
  return [...new Map(areas.map((area) => [areaAddress(area), area])).values()];
}

const NOTHING: Cell['style'] = {
  numberFormat: 'General',
  font: '',
  bold: false,
  italic: false,
  indent: 0,
  horizontal: 'general',
  bordered: false,
};

/**
 * The cells of some rows (first and last, counted from 1) as they are drawn: merged areas whole, inserted columns with
 * their colours, which in the file are conditional formats.
 */
export function gridCells(
  workbook: Workbook,
  sheet: Sheet,
  first: number,
  last: number,
  language: Language,
): GridCell[] {
  const inserted = insertedAreas(workbook).flatMap(({ place }) =>
    place?.sheet === sheet.name ? [place.area] : [],
  );
  const merges = sheet.merges.filter(({ top, bottom }) => top <= last && bottom >= first);
  const isCovered = (row: number, column: number): boolean =>
    merges.some((merge) => contains(merge, row, column));
  const bands = highlightBands(sheet, inserted);
  const band = (row: number, verdict: Status | null): GridCell[] => {
    const highlight = verdict && ROW_HIGHLIGHT[verdict];
    if (!highlight) return [];
    return bands
      .filter(({ top, bottom }) => row >= top && row <= bottom)
      .map((area) => ({ ...draw({ ...area, top: row, bottom: row }, undefined, null), highlight }));
  };
  const draw = (area: Area, cell: Cell | undefined, verdict: Status | null): GridCell => {
    const { value = null, style = NOTHING } = cell ?? {};
    const isOurs = inserted.some((own) => contains(own, area.top, area.left));
    const isVerdict = isOurs && verdict !== null && STATUS_BY_LABEL.get(value) === verdict;
    return {
      area,
      text: shownText(value, style.numberFormat, language, workbook.date1904),
      align: cell ? alignmentOf(cell) : 'left',
      bold: style.bold,
      italic: style.italic,
      bordered: style.bordered,
      accent: isOurs && inserted.some(({ top }) => top === area.top),
      verdict: isVerdict ? verdict : null,
      highlight: null,
    };
  };
  const cells = merges.map((merge) => draw(merge, sheet.cells[merge.top]?.[merge.left], null));
  for (let row = first; row <= last; row++) {
    const verdict = verdictIn(sheet, row, inserted);
    cells.push(...band(row, verdict));
    sheet.cells[row]?.forEach((cell, column) => {
      if (!cell || isCovered(row, column)) return;
      cells.push(draw({ top: row, bottom: row, left: column, right: column }, cell, verdict));
    });
  }
  return cells;
}
