import { cellAddress } from '../../../grid/address';
import type { Area } from '../../../grid/workbook';
import type { NewStyle } from '../../../edits/edit';
import { parsePattern, shiftPattern, type FormulaPattern } from '../read/sharedFormula';
import type { Splice } from '../xml/editXml';
import { decodeText, escapeText } from '../xml/text';
import { around } from './bounds';
import { inAny, type CellPlan, type PlannedCell } from './cellPlan';
import { cellXml } from './cellXml';
import { cellContent, isBareRow, scanCells, scanRows, type CellSource, type RowSource } from './rowSource';
import { respan } from './spans';

/** What patching rows needs to know of the rest of the workbook. */
export interface RowContext {
  /** The prefix of the sheet's elements, with its colon. */
  readonly prefix: string;
  /** The look of cells in a column that have none of their own. */
  readonly columnStyle: (column: number) => number;
  /** The id of a base look changed by a new style. */
  readonly restyle: (base: number, style: NewStyle) => number;
  /** The id of a look that was written out earlier; null for a text that is none. */
  readonly restored: (look: string) => number | null;
}

export interface PatchedRows {
  /** The new source in pieces; null when nothing changed. */
  readonly pieces: readonly string[] | null;
  /** Addresses of formulas that are gone. */
  readonly lostFormulas: readonly string[];
  /** The rectangles around the cells written, and around those taken out. */
  readonly written: Area | null;
  readonly dropped: Area | null;
}

/**
 * Writes a plan into the source of `sheetData`. Cells the plan does not name keep their bytes, and so do the rows
 * around them; new rows and cells go where their numbers belong.
 * @throws Error when a cell to be written holds something that is neither cleared by the plan, nor asked to be replaced,
 * nor the same already: staff cells are never overwritten unasked.
 */
export function patchRows(source: string, plan: CellPlan, context: RowContext): PatchedRows {
  return new RowPatcher(source, plan, context).patch();
}

/** A shared formula whose holder is gone while other cells still point to it. */
interface Orphaned {
  readonly pattern: FormulaPattern;
  readonly row: number;
  readonly column: number;
}

class RowPatcher {
  private readonly rows: readonly RowSource[];
  private readonly rowsByNumber: ReadonlyMap<number, RowSource>;
  /** The cells of the row being patched, and of rows whose looks others copy, such as the header's. */
  private current: readonly CellSource[] = [];
  private currentRow = 0;
  private readonly models = new Map<number, readonly CellSource[]>();
  private readonly orphans = new Map<string, Orphaned>();
  private readonly lostFormulas: string[] = [];
  private readonly pieces: string[] = [];
  /** How far the source is copied or replaced. */
  private done = 0;
  private written: Area | null = null;
  private dropped: Area | null = null;

  constructor(
    private readonly source: string,
    private readonly plan: CellPlan,
    private readonly context: RowContext,
  ) {
    this.rows = scanRows(source);
    this.rowsByNumber = new Map(this.rows.map((row) => [row.number, row]));
  }

  patch(): PatchedRows {
    const fresh = this.freshRows();
    let at = 0;
    const addRowsBefore = (number: number, place: number): void => {
      for (let next = fresh[at]; next !== undefined && next < number; next = fresh[++at]) {
        this.replace({ start: place, end: place, text: this.freshRow(next) });
      }
    };
    this.rows.forEach((row, index) => {
      addRowsBefore(row.number, row.start);
      if (this.concerns(row.number)) this.patchRow(row, this.rows[index + 1]);
    });
    addRowsBefore(Infinity, this.rows.at(-1)?.end ?? 0);
    const { pieces, lostFormulas, written, dropped } = this;
    if (pieces.length > 0) pieces.push(this.source.slice(this.done));
    return { pieces: pieces.length > 0 ? pieces : null, lostFormulas, written, dropped };
  }

  private replace({ start, end, text }: Splice): void {
    this.pieces.push(this.source.slice(this.done, start), text);
    this.done = end;
  }

  /** Numbers of the rows to be written that are not there yet, in order. */
  private freshRows(): number[] {
    const fresh: number[] = [];
    this.plan.cells.forEach((cells, number) => {
      if (!this.rowsByNumber.has(number) && cells?.some((cell) => cell)) fresh.push(number);
    });
    return fresh;
  }

  private freshRow(number: number): string {
    const { prefix } = this.context;
    const cells = this.plan.cells[number]?.map(
      (cell, column) => cell && this.newCell(number, column, cell, null),
    );
    return `<${prefix}row r="${number}">${cells?.join('') ?? ''}</${prefix}row>`;
  }

  private concerns(row: number): boolean {
    if (this.plan.cells[row] !== undefined || this.orphans.size > 0) return true;
    return this.plan.cleared.some(({ top, bottom }) => row >= top && row <= bottom);
  }

  private patchRow(row: RowSource, next: RowSource | undefined): void {
    const cells = scanCells(this.source, row);
    this.current = cells;
    this.currentRow = row.number;
    const planned = this.plan.cells[row.number] ?? [];
    const splices: Splice[] = [];
    const kept: number[] = [];
    cells.forEach((cell, index) => {
      const text = this.fate(row, cell, planned[cell.column], cells[index + 1]);
      if (text !== null) splices.push({ start: cell.start, end: cell.end, text });
      if (text !== '') kept.push(cell.column);
    });
    const there = new Set(cells.map(({ column }) => column));
    const fresh = [...planned.keys()].filter((column) => planned[column] && !there.has(column));
    if (splices.length + fresh.length === 0) return;
    const goes = kept.length + fresh.length === 0 && next?.placed !== false && isBareRow(this.source, row);
    if (goes) {
      this.replace({ start: row.start, end: row.end, text: '' });
      return;
    }
    const spans = respan(this.source, row, [...kept, ...fresh], this.plan.cleared);
    const all = [...(spans ? [spans] : []), ...splices, ...this.freshCells(row, cells, fresh)];
    // A new cell goes before the cell that starts at the same place, whatever becomes of that one.
    all.sort((a, b) => a.start - b.start || a.end - b.end);
    all.forEach((each) => this.replace(each));
  }

  /** What becomes of a cell: null keeps its bytes, '' takes it out, anything else takes its place. */
  private fate(
    row: RowSource,
    cell: CellSource,
    planned: PlannedCell | undefined,
    next: CellSource | undefined,
  ): string | null {
    const cleared = inAny(this.plan.cleared, row.number, cell.column);
    if (planned) return this.overwrite(row, cell, planned, cleared);
    if (!cleared) return this.orphans.size > 0 ? this.adopt(row, cell) : null;
    this.giveUp(row, cell, undefined);
    this.dropped = around(this.dropped, row.number, cell.column);
    // A cell without a place of its own counts on the one before it.
    const address = cellAddress(row.number, cell.column);
    return next?.placed === false ? `<${this.context.prefix}c r="${address}"/>` : '';
  }

  private overwrite(row: RowSource, cell: CellSource, planned: PlannedCell, cleared: boolean): string | null {
    const text = this.newCell(row.number, cell.column, planned, cleared ? null : cell.style);
    if (text === this.source.slice(cell.start, cell.end)) return null;
    const asked = inAny(this.plan.replaced, row.number, cell.column);
    if (!cleared && !asked && cellContent(this.source, cell).filled) {
      throw new Error(`${cellAddress(row.number, cell.column)} holds something and must not be overwritten`);
    }
    this.giveUp(row, cell, planned.formula);
    return text;
  }

  /** Takes note of the formula that goes from a cell, where no other comes. */
  private giveUp({ number }: RowSource, cell: CellSource, next: string | undefined): void {
    const { formula, shared } = cellContent(this.source, cell);
    if (formula && next === undefined) this.lostFormulas.push(cellAddress(number, cell.column));
    if (!shared?.master) return;
    const pattern = parsePattern(decodeText(shared.master));
    this.orphans.set(shared.group, { pattern, row: number, column: cell.column });
  }

  /** Writes the formula out in a cell that shared it with one that is gone; null for all other cells. */
  private adopt({ number }: RowSource, cell: CellSource): string | null {
    const { shared } = cellContent(this.source, cell);
    if (!shared) return null;
    // A group that begins anew has nothing to do with the one before it.
    if (shared.master !== '') this.orphans.delete(shared.group);
    const orphan = this.orphans.get(shared.group);
    if (!orphan) return null;
    const formula = shiftPattern(orphan.pattern, number - orphan.row, cell.column - orphan.column);
    const { prefix } = this.context;
    const text = `<${prefix}f>${escapeText(formula)}</${prefix}f>`;
    return `${this.source.slice(cell.start, shared.start)}${text}${this.source.slice(shared.end, cell.end)}`;
  }

  /** Where the new cells of a row go, in the order of their columns. */
  private freshCells(row: RowSource, cells: readonly CellSource[], columns: readonly number[]): Splice[] {
    const planned = this.plan.cells[row.number] ?? [];
    const made = columns.map((column) => {
      const cell = planned[column];
      const right = cells.find((each) => each.column > column);
      const place = right?.start ?? cells.at(-1)?.end ?? row.contentStart;
      return { start: place, end: place, text: cell ? this.newCell(row.number, column, cell, null) : '' };
    });
    if (made.length === 0 || row.contentStart < row.end) return made;
    const { prefix } = this.context;
    const text = `>${made.map((each) => each.text).join('')}</${prefix}row>`;
    return [{ start: row.end - 2, end: row.end, text }];
  }

  /** @param present the look of the empty cell that is there already. */
  private newCell(row: number, column: number, cell: PlannedCell, present: number | null): string {
    const { style, look } = cell;
    const { like } = style ?? {};
    const base = like ? this.styleAt(like.row, like.column) : (present ?? this.emptyStyle(row, column));
    const restored = look === undefined ? null : this.context.restored(look);
    const id = restored ?? (style ? this.context.restyle(base, style) : base);
    this.written = around(this.written, row, column);
    return cellXml(this.context.prefix, row, column, id, cell);
  }

  private styleAt(row: number, column: number): number {
    const cells = row === this.currentRow ? this.current : this.modelRow(row);
    return cells.find((each) => each.column === column)?.style ?? this.emptyStyle(row, column);
  }

  private modelRow(row: number): readonly CellSource[] {
    let cells = this.models.get(row);
    if (!cells) {
      const source = this.rowsByNumber.get(row);
      cells = source ? scanCells(this.source, source) : [];
      this.models.set(row, cells);
    }
    return cells;
  }

  /** The look of a place where no cell is: that of its row, else of its column. */
  private emptyStyle(row: number, column: number): number {
    return this.rowsByNumber.get(row)?.style ?? this.context.columnStyle(column);
  }
}
