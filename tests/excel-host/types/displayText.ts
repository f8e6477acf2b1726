import { Model } from '@ironcalc/wasm';
import type { CellValue } from '../../../src/grid/workbook';

let formatter: Model | undefined;
const shown = new Map<string, string>();

/** What a cell shows, formatted by the engine in American conventions. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const key = `${value}|${numberFormat}`;
  let text = shown.get(key);
  if (text === undefined) {
    formatter ??= new Model('formatter', 'en', 'UTC', 'en');
    formatter.setUserInput(0, 1, 1, String(value));
    formatter.updateRangeStyle({ sheet: 0, row: 1, column: 1, width: 1, height: 1 }, 'num_fmt', numberFormat);
    shown.set(key, (text = formatter.getFormattedCellValue(0, 1, 1)));
  }
  return text;
}
