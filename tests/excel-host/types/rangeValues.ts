import type { Area, CellValue } from '../../../src/grid/workbook';
import { sizeOf } from '../model/areas';
import { invalidArgument } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { displayText } from './displayText';
import type { RangeTarget } from './rangeTarget';
import { changeLooks } from './rangeTarget';
import { asText } from './readArgument';

/** More cells than this and Excel answers null. */
const READ_LIMIT = 5_000_000;

/** The two-dimensional arrays of a range. */
export function readGrid({ workbook, sheet }: RangeTarget, area: Area): NonNullable<HostObject['get']> {
  const each =
    <T>(read: (row: number, column: number) => T) =>
    (): T[][] | null => {
      const { rows, columns, cells } = sizeOf(area);
      if (cells > READ_LIMIT) return null;
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => read(area.top + r, area.left + c)),
      );
    };
  const value = (row: number, column: number): CellValue => workbook.value(sheet, row, column);
  const format = (row: number, column: number): string => sheet.lookAt(row, column).numberFormat;
  return {
    Values: each((row, column) => onWire(value(row, column))),
    ValueTypes: each((row, column) => valueType(value(row, column))),
    Formulas: each((row, column) => workbook.formula(sheet, row, column) ?? onWire(value(row, column))),
    NumberFormat: each(format),
    Text: each((row, column) => displayText(value(row, column), format(row, column))),
  };
}

export function writeGrid(target: RangeTarget, area: Area): NonNullable<HostObject['set']> {
  const { workbook, sheet } = target;
  const enter = (input: unknown): void => {
    forEach(area, input, (row, column, value) => workbook.enter(sheet, row, column, value));
  };
  return {
    Values: enter,
    Formulas: enter,
    NumberFormat: (input) => {
      forEach(area, input, (row, column, value) => {
        const numberFormat = asText(value);
        const areas = [{ top: row, left: column, bottom: row, right: column }];
        changeLooks({ ...target, areas }, (look) => ({ ...look, numberFormat }));
      });
    },
  };
}

/** Calls for every cell of an area with its value: one for all, or an array of the area's size; null leaves a cell. */
function forEach(
  area: Area,
  input: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  const { rows, columns } = sizeOf(area);
  if (
    Array.isArray(input) &&
    (input.length !== rows || input.some((row) => (row as unknown[]).length !== columns))
  ) {
    throw invalidArgument('The array does not have the size of the range');
  }
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const value: unknown = Array.isArray(input) ? (input as unknown[][])[r]?.[c] : input;
      if (value !== null && value !== undefined) write(area.top + r, area.left + c, value);
    }
  }
}

function onWire(value: CellValue): number | string | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof value as 'number' | 'string' | 'boolean'
  ];
}
