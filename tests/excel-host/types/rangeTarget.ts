import type { Area } from '../../../src/grid/workbook';
import type { HostObject } from '../wire/hostObject';
import type { Look } from '../model/look';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { sameLine, type Line } from '../model/look';
import { sizeOf } from '../model/areas';
import { notImplemented } from '../wire/hostError';

/** The cells a Range or RangeAreas object stands for. */
export interface RangeTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

const targets = new WeakMap<HostObject, RangeTarget>();

/** Remembers what a range object stands for, so that other methods can take it as an argument. */
export function withTarget(object: HostObject, target: RangeTarget): HostObject {
  targets.set(object, target);
  return object;
}

export function targetOf(value: unknown): RangeTarget | undefined {
  return typeof value === 'object' && value !== null ? targets.get(value as HostObject) : undefined;
}

/** The looks in a range, the default look standing for cells that were never touched. */
export function* looksIn({ sheet, areas }: RangeTarget): Generator<Look> {
  for (const area of areas) {
    let count = 0;
    for (const { cell } of sheet.existing(area)) {
      count += 1;
      yield cell.look;
    }
    if (count === sizeOf(area).cells) continue;
    const styled = [...sheet.columnLooks].filter(([column]) => column >= area.left && column <= area.right);
    for (const [, look] of styled) yield look;
    if (styled.length < sizeOf(area).columns) yield sheet.plain;
  }
}

/** A property of the look if all cells agree, else null, as Excel reports it. */
export function uniform<Key extends keyof Look>(looks: Iterable<Look>, key: Key): Look[Key] | null {
  let first: Look | undefined;
  for (const look of looks) {
    if (!first) first = look;
    else if (!same(look[key], first[key])) return null;
  }
  return first ? first[key] : null;
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'object' || typeof b === 'object') return sameLine(a as Line | null, b as Line | null);
  return a === b;
}

/** Changes the look of every cell of a range. */
export function changeLooks(target: RangeTarget, change: (look: Look) => Look): void {
  const { workbook, sheet } = target;
  const changed = new Map<Look, Look>();
  for (const area of target.areas) {
    if (sizeOf(area).cells > 5_000_000) throw notImplemented('formats of whole rows and columns');
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        workbook.requireUnlocked(sheet, row, column);
        const cell = sheet.ensureCell(row, column);
        let look = changed.get(cell.look);
        if (!look) changed.set(cell.look, (look = change(cell.look)));
        cell.look = look;
      }
    }
  }
}

/** Gives cells the named style, as far as the emulator knows styles: the plain one. */
export function setStyle(target: RangeTarget, style: unknown): void {
  if (style !== 'Normal') throw notImplemented(`style ${String(style)}`);
  const { sheet, areas } = target;
  // Cells that do not exist have the plain look already, unless their column is formatted.
  if (sheet.columnLooks.size > 0) changeLooks(target, () => sheet.plain);
  for (const area of areas) {
    for (const { row, column, cell } of sheet.existing(area)) {
      target.workbook.requireUnlocked(sheet, row, column);
      cell.look = sheet.plain;
    }
  }
}
