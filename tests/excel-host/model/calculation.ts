import { initSync, Model } from '@ironcalc/wasm';
import type { CellValue } from '../../../src/grid/workbook';

/** Makes the spreadsheet engine ready; in a browser page its own `init()` does the same. */
export function startEngine(wasm: Uint8Array): void {
  const engine = initSync({ module: wasm as Uint8Array<ArrayBuffer> });
  // Taken at once and given back, the memory stays the engine's: growing it bit by bit makes Node collect garbage
  // each time, which takes most of the time on a large workbook.
  engine.__wbindgen_free(engine.__wbindgen_malloc(ENGINE_BYTES, 1), ENGINE_BYTES, 1);
}

/** Enough for some hundred thousand cells. */
const ENGINE_BYTES = 128 * 1024 * 1024;

/** A format that shows every number with all the digits the engine gives. */
const ALL_DIGITS = '0.00000000000000E+00';
const HAS_ALL_DIGITS = /^-?\d\.\d{14}E/;

/** The engine's own sheet that holds what defined names refer to: the engine knows only names of cells. */
const NAMES_SHEET = '_names';

const TYPE = { number: 1, text: 2, logical: 4, error: 16 } as const;

/**
 * The spreadsheet engine (IronCalc): evaluates formulas and shifts references. Sheets are addressed by their place
 * in the workbook counted from 0, rows and columns from 1. Evaluation waits until a result is asked for.
 */
export class Calculation {
  private readonly model = new Model('workbook', 'en', 'UTC', 'en');
  private stale = false;
  private readonly formatted = new Set<string>();
  private changes = 0;
  private readonly names: { name: string; scope: number | null }[] = [];

  constructor() {
    this.model.pauseEvaluation();
    this.model.renameSheet(0, NAMES_SHEET);
  }

  addSheet(name: string): void {
    this.model.newSheet();
    this.model.renameSheet(this.model.getWorksheetsProperties().length - 1, name);
    this.stale = true;
  }

  renameSheet(sheet: number, name: string): void {
    this.model.renameSheet(sheet + 1, name);
  }

  moveSheet(sheet: number, place: number): void {
    this.model.moveSheet(sheet + 1, place + 1);
    for (const named of this.names) {
      if (named.scope === null) continue;
      if (named.scope === sheet) named.scope = place;
      else if (named.scope > sheet && named.scope <= place) named.scope -= 1;
      else if (named.scope < sheet && named.scope >= place) named.scope += 1;
    }
    this.stale = true;
  }

  deleteSheet(sheet: number): void {
    for (const { name, scope } of this.names) if (scope === sheet) this.deleteName(name, scope);
    this.model.deleteSheet(sheet + 1);
    for (const named of this.names) if (named.scope !== null && named.scope > sheet) named.scope -= 1;
    this.stale = true;
  }

  setLiteral(sheet: number, row: number, column: number, value: CellValue): void {
    this.touch();
    if (value === null) {
      this.model.rangeClearContents(sheet + 1, row, column, row, column);
    } else {
      this.model.setUserInput(sheet + 1, row, column, literalInput(value));
    }
  }

  /** Enters a formula with its `=`; returns the engine's writing of it. */
  setFormula(sheet: number, row: number, column: number, formula: string): string {
    this.touch();
    this.model.setUserInput(sheet + 1, row, column, formula);
    return this.formula(sheet, row, column);
  }

  clear(sheet: number, top: number, left: number, bottom: number, right: number): void {
    this.stale = true;
    this.model.rangeClearContents(sheet + 1, top, left, bottom, right);
  }

  /** The engine's writing of the formula that stands in a cell. */
  formula(sheet: number, row: number, column: number): string {
    return this.model.getCellContent(sheet + 1, row, column);
  }

  /** The result of a formula cell in the engine's writing, with its type: what `value` reads. */
  result(sheet: number, row: number, column: number): string {
    if (this.stale) {
      this.model.evaluate();
      this.stale = false;
    }
    const type = this.model.getCellType(sheet + 1, row, column);
    let text = this.model.getFormattedCellValue(sheet + 1, row, column);
    if (type === TYPE.number && !HAS_ALL_DIGITS.test(text)) {
      this.showAllDigits(sheet, row, column);
      text = this.model.getFormattedCellValue(sheet + 1, row, column);
    }
    return `${type}|${text}`;
  }

  /** The first number of a column brings the format for all of it: the engine formats cells one by one slowly. */
  private showAllDigits(sheet: number, row: number, column: number): void {
    const key = `${sheet},${column}`;
    const area = this.formatted.has(key) ? { row, height: 1 } : { row: 1, height: 1_048_576 };
    this.formatted.add(key);
    this.model.updateRangeStyle({ sheet: sheet + 1, column, width: 1, ...area }, 'num_fmt', ALL_DIGITS);
  }

  static value(result: string): CellValue {
    const bar = result.indexOf('|');
    const type = Number(result.slice(0, bar));
    const text = result.slice(bar + 1);
    if (type === TYPE.number) return Number(text);
    if (type === TYPE.logical) return text === 'TRUE';
    return type === TYPE.error ? { error: text } : text;
  }

  insertColumns(sheet: number, column: number, count: number): void {
    this.stale = true;
    this.model.insertColumns(sheet + 1, column, count);
  }

  deleteColumns(sheet: number, column: number, count: number): void {
    this.stale = true;
    this.model.deleteColumns(sheet + 1, column, count);
  }

  insertRows(sheet: number, row: number, count: number): void {
    this.stale = true;
    this.model.insertRows(sheet + 1, row, count);
  }

  deleteRows(sheet: number, row: number, count: number): void {
    this.stale = true;
    this.model.deleteRows(sheet + 1, row, count);
  }

  /**
   * Defines a name by what it refers to, with its `=`. The formula stands in a cell of the engine's own sheet, so
   * that constants work and references are shifted; a plain reference is also the name itself, as ranges need it.
   */
  defineName(name: string, scope: number | null, refersTo: string): void {
    this.deleteName(name, scope);
    const slot = this.names.push({ name, scope });
    this.setFormula(-1, slot, 1, refersTo);
    this.bindName(slot);
    this.stale = true;
  }

  /** What a name refers to in the engine's writing, after any shifting. */
  nameRefersTo(name: string, scope: number | null): string {
    return this.formula(-1, this.slotOf(name, scope), 1);
  }

  /** Binds every name anew, after columns or rows moved. */
  rebindNames(): void {
    for (const [index, { name, scope }] of this.names.entries()) {
      if (name === '') continue;
      this.model.deleteDefinedName(name, engineScope(scope));
      this.bindName(index + 1);
    }
  }

  deleteName(name: string, scope: number | null): void {
    const slot = this.slotOf(name, scope);
    if (slot === 0) return;
    this.model.deleteDefinedName(name, engineScope(scope));
    this.clear(-1, slot, 1, slot, 1);
    this.names[slot - 1] = { name: '', scope: null };
    this.stale = true;
  }

  /** The engine keeps every change for other users until it is taken: nobody takes it here. */
  private touch(): void {
    this.stale = true;
    this.changes += 1;
    if (this.changes % 2_000 === 0) this.model.flushSendQueue();
  }

  private slotOf(name: string, scope: number | null): number {
    const wanted = name.toLowerCase();
    return this.names.findIndex((known) => known.name.toLowerCase() === wanted && known.scope === scope) + 1;
  }

  private bindName(slot: number): void {
    const defined = this.names[slot - 1];
    if (!defined) return;
    const refersTo = this.formula(-1, slot, 1).slice(1);
    try {
      this.model.newDefinedName(defined.name, engineScope(defined.scope), refersTo);
    } catch {
      this.model.newDefinedName(defined.name, engineScope(defined.scope), `'${NAMES_SHEET}'!$A$${slot}`);
    }
  }
}

function engineScope(scope: number | null): number | null {
  return scope === null ? null : scope + 1;
}

function literalInput(value: number | string | boolean | { readonly error: string }): string {
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : value.error;
}
