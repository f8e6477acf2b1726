import { contains } from '../../../src/grid/address';
import type { Area, CellValue } from '../../../src/grid/workbook';
import { HostError, invalidArgument } from '../wire/hostError';
import { Calculation } from './calculation';
import { blankCell, type ModelCell } from './cell';
import { enterValue } from './enterValue';
import { SheetModel } from './sheetModel';
import { startCalculation } from './startCalculation';

export interface NameModel {
  name: string;
  readonly sheet: SheetModel | null;
  visible: boolean;
  comment: string;
  /** As entered, with its `=`, and the engine's writing at that time. */
  refersTo: string;
  engineText: string;
}

export interface XmlPartModel {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}

export interface ChangedArea {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** The state of an open workbook, with the rules that hold for every write. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly xmlParts: XmlPartModel[] = [];
  readonly settings = new Map<string, unknown>();
  calculationMode = 'Automatic';
  isStructureProtected = false;
  active: SheetModel | null = null;
  selection: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  /** What was written since somebody last took note. */
  changed: ChangedArea[] = [];
  private lastId = 0;
  private engine: Calculation | null = null;

  constructor(readonly file: string) {}

  /**
   * The engine, which starts with the first change: as in Excel nothing is recalculated on opening, and formulas keep
   * the results they were saved with until something they depend on changes.
   */
  get calculation(): Calculation {
    this.engine ??= startCalculation(this);
    return this.engine;
  }

  newId(): string {
    this.lastId += 1;
    return `{${String(this.lastId).padStart(8, '0')}}`;
  }

  addSheet(name: string): SheetModel {
    if (this.findSheet(name)) throw new HostError('ItemAlreadyExists', `A sheet named ${name} exists`);
    requireSheetName(name);
    this.requireOpenStructure();
    this.calculation.addSheet(name);
    return this.openSheet(name);
  }

  /** A sheet that comes with the file. */
  openSheet(name: string): SheetModel {
    const sheet = new SheetModel(this.newId(), name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** A sheet by name or id. */
  findSheet(key: string): SheetModel | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  }

  /** @param place among the sheets, from 0 */
  moveSheet(sheet: SheetModel, place: number): void {
    this.requireOpenStructure();
    const from = this.indexOf(sheet);
    if (place === from) return;
    this.calculation.moveSheet(from, place);
    this.sheets.splice(from, 1);
    this.sheets.splice(place, 0, sheet);
  }

  deleteSheet(sheet: SheetModel): void {
    this.requireOpenStructure();
    const visible = this.sheets.filter(({ visibility }) => visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) {
      throw new HostError('InvalidOperation', 'A workbook must have a visible sheet');
    }
    this.calculation.deleteSheet(this.indexOf(sheet));
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const name of this.names.filter((known) => known.sheet === sheet)) {
      this.names.splice(this.names.indexOf(name), 1);
    }
    if (this.active === sheet) this.active = this.sheets[0] ?? null;
  }

  /** The engine's index of a sheet; fails on a sheet that was deleted. */
  indexOf(sheet: SheetModel): number {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) throw new HostError('ItemNotFound', `The sheet ${sheet.name} is gone`);
    return index;
  }

  /** The value of a cell, with formulas evaluated. */
  value(sheet: SheetModel, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (!cell) return null;
    if (cell.formula === null || !this.engine) return cell.value;
    const result = this.engine.result(this.indexOf(sheet), row, column);
    return result === cell.known ? cell.value : Calculation.value(result);
  }

  /** The formula of a cell with its `=`, with references as they are now; null where there is none. */
  formula(sheet: SheetModel, row: number, column: number): string | null {
    const cell = sheet.cell(row, column);
    if (typeof cell?.formula !== 'string') return null;
    if (!this.engine) return cell.formula;
    const now = this.engine.formula(this.indexOf(sheet), row, column);
    return now === cell.engineFormula ? cell.formula : now;
  }

  /** Writes what the add-in or the officer enters into a cell. */
  enter(sheet: SheetModel, row: number, column: number, input: unknown): void {
    this.requireUnlocked(sheet, row, column);
    if (sheet.merges.some((merge) => contains(merge, row, column) && !isTopLeft(merge, row, column))) return;
    const cell = sheet.ensureCell(row, column);
    const entered = enterValue(input, cell.look.numberFormat);
    this.changed.push({ sheet, area: { top: row, left: column, bottom: row, right: column } });
    if (entered.kind === 'formula') {
      this.setFormula(sheet, row, column, entered.formula);
      return;
    }
    this.setLiteral(sheet, row, column, entered.value);
    if (entered.numberFormat !== undefined && cell.look.numberFormat === 'General') {
      cell.look = { ...cell.look, numberFormat: entered.numberFormat };
    }
  }

  setLiteral(sheet: SheetModel, row: number, column: number, value: CellValue): void {
    const cell = sheet.ensureCell(row, column);
    Object.assign(cell, blankCell(cell.look), { value });
    this.calculation.setLiteral(this.indexOf(sheet), row, column, value);
  }

  setFormula(sheet: SheetModel, row: number, column: number, formula: string): ModelCell {
    if (formula.length > 8192) throw new HostError('FormulaLengthExceedsLimit', 'At most 8,192 characters');
    const cell = sheet.ensureCell(row, column);
    const engineFormula = this.calculation.setFormula(this.indexOf(sheet), row, column, formula);
    Object.assign(cell, blankCell(cell.look), { formula, engineFormula });
    return cell;
  }

  /** Empties cells; `formats` takes the look away as well. */
  clear(sheet: SheetModel, area: Area, what: 'contents' | 'formats' | 'all'): void {
    for (const { row, column, cell } of [...sheet.existing(area)]) {
      this.requireUnlocked(sheet, row, column);
      if (what === 'formats') cell.look = sheet.plain;
      else if (what === 'contents') Object.assign(cell, blankCell(cell.look));
      else Object.assign(cell, blankCell(sheet.plain));
    }
    if (what !== 'formats') {
      this.calculation.clear(this.indexOf(sheet), area.top, area.left, area.bottom, area.right);
      this.changed.push({ sheet, area });
    }
  }

  requireOpenStructure(): void {
    if (this.isStructureProtected) throw new HostError('AccessDenied', 'The workbook is protected');
  }

  requireUnlocked(sheet: SheetModel, row: number, column: number): void {
    if (sheet.isProtected && (sheet.cell(row, column)?.look.locked ?? true)) {
      throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected`);
    }
  }

  requireUnprotected(sheet: SheetModel): void {
    if (sheet.isProtected) throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected`);
  }

  findName(name: string, sheet: SheetModel | null): NameModel | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((known) => known.name.toLowerCase() === wanted && known.sheet === sheet);
  }

  addName(name: string, refersTo: string, sheet: SheetModel | null, comment = '', visible = true): NameModel {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
      throw invalidArgument(`Not a name: ${name}`);
    }
    if (this.findName(name, sheet)) throw new HostError('ItemAlreadyExists', `The name ${name} exists`);
    const model: NameModel = { name, sheet, visible, comment, refersTo: '', engineText: '' };
    this.names.push(model);
    this.setRefersTo(model, refersTo);
    return model;
  }

  setRefersTo(name: NameModel, refersTo: string): void {
    const scope = this.scopeOf(name);
    this.calculation.defineName(name.name, scope, refersTo);
    name.refersTo = refersTo;
    name.engineText = this.calculation.nameRefersTo(name.name, scope);
  }

  deleteName(name: NameModel): void {
    this.calculation.deleteName(name.name, this.scopeOf(name));
    this.names.splice(this.names.indexOf(name), 1);
  }

  /** What a name refers to now, with its `=`. */
  refersTo(name: NameModel): string {
    if (!this.engine) return name.refersTo;
    const now = this.engine.nameRefersTo(name.name, this.scopeOf(name));
    return now === name.engineText ? name.refersTo : now;
  }

  private scopeOf(name: NameModel): number | null {
    return name.sheet === null ? null : this.indexOf(name.sheet);
  }
}

export function requireSheetName(name: string): void {
  if (name !== '' && name.length <= 31 && !/[\\/?*[\]:]/.test(name)) return;
  throw invalidArgument(`Not a sheet name: ${name}`);
}

function isTopLeft(area: Area, row: number, column: number): boolean {
  return area.top === row && area.left === column;
}
