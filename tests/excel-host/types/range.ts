import { overlaps } from '../../../src/grid/address';
import type { Area } from '../../../src/grid/workbook';
import {
  areaOf,
  bounding,
  fullAddress,
  intersection,
  isWholeColumns,
  isWholeRows,
  sizeOf,
} from '../model/areas';
import { deleteLines, insertLines } from '../model/shiftCells';
import { LAST_COLUMN, LAST_ROW, type SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { HostError, invalidArgument, notImplemented } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { cellsOf, changedLook, readFormat, readProperties } from './cellProperties';
import { conditionalFormats } from './conditionalFormats';
import { copyCells } from './copyCells';
import { mergeCells, unmergeCells } from './mergeCells';
import { rangeAreas } from './rangeAreas';
import { rangeFormat } from './rangeFormat';
import {
  changeLooks,
  looksIn,
  setStyle,
  targetOf,
  uniform,
  withTarget,
  type RangeTarget,
} from './rangeTarget';
import { readGrid, writeGrid } from './rangeValues';
import { asGrid, asNumber, asOneOf, asRecord, asText } from './readArgument';
import { columnSizes, rowSizes } from './sizes';
import { tableCollection } from './tables';
import { usedArea } from './usedArea';
import { worksheet } from './worksheet';

/** A Range: one area of one sheet. */
export function range(workbook: WorkbookModel, sheet: SheetModel, area: Area): HostObject {
  const target: RangeTarget = { workbook, sheet, areas: [requireInside(area)] };
  const at = (other: Area): HostObject => range(workbook, sheet, other);
  const object: HostObject = {
    type: 'Range',
    get: {
      Address: () => fullAddress(sheet.name, area),
      RowIndex: () => area.top - 1,
      ColumnIndex: () => area.left - 1,
      RowCount: () => sizeOf(area).rows,
      ColumnCount: () => sizeOf(area).columns,
      CellCount: () => sizeOf(area).cells,
      IsEntireColumn: () => isWholeColumns(area),
      IsEntireRow: () => isWholeRows(area),
      RowHidden: () => lineState(area.top, area.bottom, sheet.hiddenRows),
      ColumnHidden: () => lineState(area.left, area.right, sheet.hiddenColumns),
      ...readGrid(target, area),
    },
    set: {
      ...writeGrid(target, area),
      Style: (value) => setStyle(target, value),
      RowHidden: (value) => setHidden(target, sheet.hiddenRows, area.top, area.bottom, value),
      ColumnHidden: (value) => setHidden(target, sheet.hiddenColumns, area.left, area.right, value),
    },
    call: {
      ...navigation(workbook, sheet, area),
      GetUsedRange: (valuesOnly) =>
        at(usedArea(target, area, valuesOnly === true) ?? { ...area, bottom: area.top, right: area.left }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedArea(target, area, valuesOnly === true);
        return used && at(used);
      },
      GetMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((merge) => overlaps(merge, area));
        return merges.length > 0 ? rangeAreas({ workbook, sheet, areas: merges }) : null;
      },
      GetTables: () => tableCollection(workbook, sheet, area),
      GetCellProperties: (options) => grid(area, (cell) => readProperties(cellsOf(target, cell), options)),
      GetRowProperties: (options) =>
        lines(area, 'rows', (line) => lineProperties(target, line, 'row', options)),
      GetColumnProperties: (options) =>
        lines(area, 'columns', (line) => lineProperties(target, line, 'column', options)),
      SetCellProperties: (properties) => setCellProperties(target, area, properties),
      Clear: (applyTo) => clear(target, area, applyTo),
      Merge: (across) => mergeCells(target, area, across === true),
      Unmerge: () => unmergeCells(target, area),
      CopyFrom: (source, type, skipBlanks, transpose) => {
        if (skipBlanks === true || transpose === true)
          throw notImplemented('Range.CopyFrom with skipBlanks or transpose');
        copyCells(target, area, source, type);
      },
      Insert: (shift) => {
        shiftLines(target, area, asOneOf(shift, ['Down', 'Right']), insertLines);
        return at(area);
      },
      Delete: (shift) => shiftLines(target, area, asOneOf(shift, ['Up', 'Left']), deleteLines),
      Select: () => {
        if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'The sheet is hidden');
        workbook.active = sheet;
        workbook.selection = area;
      },
      _ValidateArraySize: (rows, columns) => {
        if (rows !== sizeOf(area).rows || columns !== sizeOf(area).columns) {
          throw invalidArgument('The array does not have the size of the range');
        }
      },
    },
    to: {
      Format: () => rangeFormat(target),
      Worksheet: () => worksheet(workbook, sheet),
      ConditionalFormats: () => conditionalFormats(target),
    },
  };
  return withTarget(object, target);
}

function requireInside(area: Area): Area {
  const { top, left, bottom, right } = area;
  if (top < 1 || left < 1 || bottom > LAST_ROW || right > LAST_COLUMN || top > bottom || left > right) {
    throw invalidArgument('The range lies outside the sheet');
  }
  return area;
}

/** The methods that lead from a range to another. */
function navigation(workbook: WorkbookModel, sheet: SheetModel, area: Area): NonNullable<HostObject['call']> {
  const at = (other: Area): HostObject => range(workbook, sheet, other);
  const other = (value: unknown): Area => {
    const [first, ...more] = typeof value === 'string' ? [areaOf(value)] : (targetOf(value)?.areas ?? []);
    if (!first || more.length > 0) throw invalidArgument('Not a range');
    return first;
  };
  const common = (value: unknown): Area | null => intersection(area, other(value));
  return {
    GetCell: (row, column) => {
      const top = area.top + asNumber(row);
      const left = area.left + asNumber(column);
      return at({ top, left, bottom: top, right: left });
    },
    GetRow: (row) => {
      const top = area.top + asNumber(row);
      if (top > area.bottom) throw invalidArgument('The row lies outside the range');
      return at({ ...area, top, bottom: top });
    },
    GetColumn: (column) => {
      const left = area.left + asNumber(column);
      if (left > area.right) throw invalidArgument('The column lies outside the range');
      return at({ ...area, left, right: left });
    },
    GetLastRow: () => at({ ...area, top: area.bottom }),
    GetLastColumn: () => at({ ...area, left: area.right }),
    GetLastCell: () => at({ ...area, top: area.bottom, left: area.right }),
    GetEntireColumn: () => at({ ...area, top: 1, bottom: LAST_ROW }),
    GetEntireRow: () => at({ ...area, left: 1, right: LAST_COLUMN }),
    GetBoundingRect: (value) => at(bounding(area, other(value))),
    GetIntersection: (value) => {
      const shared = common(value);
      if (!shared) throw new HostError('ItemNotFound', 'The ranges do not meet');
      return at(shared);
    },
    GetIntersectionOrNullObject: (value) => {
      const shared = common(value);
      return shared && at(shared);
    },
    GetOffsetRange: (rows, columns) => at(moved(area, asNumber(rows), asNumber(columns))),
    GetResizedRange: (rows, columns) =>
      at({ ...area, bottom: area.bottom + asNumber(rows), right: area.right + asNumber(columns) }),
    GetAbsoluteResizedRange: (rows, columns) =>
      at({ ...area, bottom: area.top + asNumber(rows) - 1, right: area.left + asNumber(columns) - 1 }),
  };
}

function moved(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
}

function lineState(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (const line of hidden) if (line >= first && line <= last) count += 1;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function setHidden(
  target: RangeTarget,
  hidden: Set<number>,
  first: number,
  last: number,
  value: unknown,
): void {
  target.workbook.requireUnprotected(target.sheet);
  for (let line = first; line <= last; line++) {
    if (value === true) hidden.add(line);
    else hidden.delete(line);
  }
}

function grid<T>(area: Area, read: (cell: Area) => T): T[][] {
  return lines(area, 'rows', (row) => lines(row, 'columns', read));
}

function lines<T>(area: Area, axis: 'rows' | 'columns', read: (line: Area) => T): T[] {
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const line = first + index;
    return read(
      axis === 'rows' ? { ...area, top: line, bottom: line } : { ...area, left: line, right: line },
    );
  });
}

function lineProperties(target: RangeTarget, area: Area, line: 'row' | 'column', options: unknown): unknown {
  const cells = cellsOf(target, area);
  const result: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asRecord(options))) {
    if (wanted === undefined || wanted === false) continue;
    if (name === `${line}Hidden`) {
      result[name] =
        line === 'row' ? target.sheet.hiddenRows.has(area.top) : target.sheet.hiddenColumns.has(area.left);
    } else if (name === `${line}Index`) {
      result[name] = (line === 'row' ? area.top : area.left) - 1;
    } else if (name === 'format') {
      const { columnWidth, rowHeight, ...format } = asRecord(wanted);
      const one = { ...target, areas: [area] };
      result.format = {
        ...readFormat(cells, format),
        ...(columnWidth === true ? { columnWidth: columnSizes(one).width() } : {}),
        ...(rowHeight === true ? { rowHeight: rowSizes(one).height() } : {}),
      };
    } else throw notImplemented(`${line}Properties.${name}`);
  }
  return result;
}

function setCellProperties(target: RangeTarget, area: Area, properties: unknown): void {
  const rows = asGrid(properties);
  const { rows: height, columns: width } = sizeOf(area);
  if (rows.length !== height || rows.some((row) => row.length !== width)) {
    throw invalidArgument('The properties do not have the size of the range');
  }
  for (const [r, row] of rows.entries()) {
    for (const [c, given] of row.entries()) {
      const top = area.top + r;
      const left = area.left + c;
      const areas = [{ top, left, bottom: top, right: left }];
      changeLooks({ ...target, areas }, (look) => changedLook(look, given));
    }
  }
}

function clear(target: RangeTarget, area: Area, applyTo: unknown): void {
  const what =
    applyTo === undefined || applyTo === null ? 'All' : asOneOf(applyTo, ['All', 'Formats', 'Contents']);
  const { workbook, sheet } = target;
  const kind = what === 'Formats' ? 'formats' : what === 'Contents' ? 'contents' : 'all';
  if (uniform(looksIn(target), 'locked') !== false) workbook.requireUnprotected(sheet);
  workbook.clear(sheet, area, kind);
  if (kind !== 'contents') {
    unmergeCells(target, area);
    conditionalFormats(target).call?.ClearAll?.();
  }
}

function shiftLines(target: RangeTarget, area: Area, shift: string, move: typeof insertLines): void {
  const { rows, columns } = sizeOf(area);
  if (isWholeColumns(area)) move(target.workbook, target.sheet, 'columns', area.left, columns);
  else if (isWholeRows(area)) move(target.workbook, target.sheet, 'rows', area.top, rows);
  else throw notImplemented(`shifting part of a sheet ${asText(shift)}`);
}
