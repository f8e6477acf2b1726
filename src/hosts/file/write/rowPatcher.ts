import { cellAddress } from '../../../grid/address';
import { parsePattern, shiftPattern, type FormulaPattern } from '../read/sharedFormula';
import { decodeText, escapeText } from '../xml/text';
import type { TextPacker } from '../zip/textPacker';
import { inAny, plannedCell, type CellPlan, type PlannedCell, type PlannedRow } from '../../cellPlan';
import { CellLooks, type LookContext } from './cellLooks';
import { cellWriter, type CellWriter } from './cellWriter';
import { RowCells } from './rowCells';
import type { CellSource } from './cellScanner';
import { cellContent, isBareRow, scanCells, scanRows, type RowSource } from './rowSource';
import { sharedColumns } from './sharedColumns';
import { respan, type Extent } from './spans';

/** What patching rows needs to know of the rest of the workbook. */
export interface RowContext extends LookContext {
  /** The prefix of the sheet's elements, with its colon. */
  readonly prefix: string;
}

/** A shared formula whose holder is gone while other cells still point to it. */
interface Orphaned {
  readonly pattern: FormulaPattern;
  readonly row: number;
  readonly column: number;
}

const NO_CELLS: PlannedRow = { left: 1, cells: [] };
/** Characters of rows that stay as they are and go out together. */
const STRETCH = 1 << 16;

const inOrder = (rows: readonly RowSource[]): boolean =>
  rows.every(({ number }, index) => number > (rows[index - 1]?.number ?? 0));

/**
 * Writes a plan into the source of `sheetData` and packs it as it goes. Cells the plan does not name keep their bytes,
 * and so do the rows around them; new rows and cells go where their numbers belong.
 */
export class RowPatcher {
  /** Addresses of formulas that are gone, and whether the rows say something new, once they are written. */
  readonly lostFormulas: string[] = [];
  hasChanged = false;
  private readonly rows: readonly RowSource[];
  /** The cells of the row that is patched. */
  private readonly cells: RowCells;
  private readonly looks: CellLooks;
  private readonly orphans = new Map<string, Orphaned>();
  /** Writes cells where none is yet, whose formulas may be shared. */
  private readonly writeNew: CellWriter;
  /** Writes cells that take the place of one, to `over` first. */
  private readonly writeOver: CellWriter;
  private over: string[] = [];
  /** Up to where the source is written, or left out. */
  private done = 0;

  constructor(
    private readonly source: string,
    private readonly plan: CellPlan,
    private readonly context: RowContext,
    private readonly out: TextPacker,
  ) {
    this.rows = scanRows(source);
    this.cells = new RowCells(source);
    this.looks = new CellLooks(source, this.rows, context);
    const shared = inOrder(this.rows) ? sharedColumns(plan, source) : (): null => null;
    this.writeNew = cellWriter(context.prefix, shared, (text) => out.write(text));
    this.writeOver = cellWriter(
      context.prefix,
      () => null,
      (text) => this.over.push(text),
    );
  }

  /**
   * Writes the rows.
   * @throws Error when a cell to be written holds something that is neither cleared by the plan, nor asked to be
   * replaced, nor the same already: staff cells are never overwritten unasked.
   */
  async write(): Promise<void> {
    const { rows, out } = this;
    const fresh = this.freshRows();
    let added = 0;
    for (const [index, row] of rows.entries()) {
      const first = added;
      while ((fresh[added] ?? Infinity) < row.number) added += 1;
      if (added > first) await this.addRows(fresh.slice(first, added), row.start);
      if (this.concerns(row.number)) this.patchRow(row, rows[index + 1]);
      const isLong = row.end - this.done > STRETCH;
      if (isLong) this.copyTo(row.end);
      if (isLong || out.isFull) await out.pack();
    }
    await this.addRows(fresh.slice(added), rows.at(-1)?.end ?? 0);
    await out.writeLong(this.source.slice(this.done));
  }

  /** Writes the source up to this place as it is. */
  private copyTo(place: number): void {
    if (place > this.done) this.out.write(this.source.slice(this.done, place));
    this.done = place;
  }

  private replace(start: number, end: number, text: string): void {
    this.copyTo(start);
    this.out.write(text);
    this.done = end;
  }

  /** Numbers of the rows to be written that are not there yet, in order. */
  private freshRows(): number[] {
    const there = new Set(this.rows.map(({ number }) => number));
    const fresh: number[] = [];
    this.plan.rows.forEach((planned, number) => {
      if (!there.has(number) && planned?.cells.some((cell) => cell)) fresh.push(number);
    });
    return fresh;
  }

  private async addRows(numbers: readonly number[], place: number): Promise<void> {
    const { out, plan } = this;
    const { prefix } = this.context;
    if (numbers.length === 0) return;
    this.hasChanged = true;
    this.copyTo(place);
    for (const number of numbers) {
      out.write(`<${prefix}row r="${number}">`);
      for (const column of plannedColumns(plan.rows[number] ?? NO_CELLS)) this.addCell(number, column);
      out.write(`</${prefix}row>`);
      if (out.isFull) await out.pack();
    }
  }

  private concerns(row: number): boolean {
    return this.plan.rows[row] !== undefined || this.orphans.size > 0 || this.clears(row);
  }

  private clears(row: number): boolean {
    return this.plan.cleared.some(({ top, bottom }) => row >= top && row <= bottom);
  }

  private patchRow(row: RowSource, next: RowSource | undefined): void {
    const { cells, plan } = this;
    cells.read(row);
    this.looks.enter(row, cells);
    const planned = plan.rows[row.number] ?? NO_CELLS;
    const isBehindAll = planned.left > cells.last && this.orphans.size === 0 && !this.clears(row.number);
    if (!isBehindAll) {
      this.rework(row, planned, next);
      return;
    }
    const columns = plannedColumns(planned);
    const [first] = columns;
    const last = columns.at(-1);
    if (first === undefined || last === undefined) return;
    this.hasChanged = true;
    this.respan(row, { first: Math.min(cells.first, first), last });
    this.append(row, cells.end, columns);
  }

  /** Patches a row whose own cells may change, or come to stand between new ones. */
  private rework(row: RowSource, planned: PlannedRow, next: RowSource | undefined): void {
    const cells = scanCells(this.source, row);
    const fates = cells.map((cell, index) =>
      this.fate(row, cell, planned.cells[cell.column - planned.left], cells[index + 1]),
    );
    const there = new Set(cells.map(({ column }) => column));
    const fresh = plannedColumns(planned).filter((column) => !there.has(column));
    if (fresh.length === 0 && fates.every((text) => text === null)) return;
    this.hasChanged = true;
    const kept = cells.filter((_, index) => fates[index] !== '').map(({ column }) => column);
    const isEmptied = kept.length + fresh.length === 0;
    if (isEmptied && next?.placed !== false && isBareRow(this.source, row)) {
      this.replace(row.start, row.end, '');
      return;
    }
    this.respan(row, extentOf([...kept, ...fresh]));
    const added = this.writeAmong(row, cells, fates, fresh);
    this.append(row, cells.at(-1)?.end ?? row.contentStart, fresh.slice(added));
  }

  private respan(row: RowSource, extent: Extent): void {
    const spans = respan(this.source, row, extent, this.plan.cleared);
    if (spans) this.replace(spans.start, spans.end, spans.text);
  }

  /** Writes what becomes of a row's cells, and new cells among them; says how many of the new ones there were. */
  private writeAmong(
    row: RowSource,
    cells: readonly CellSource[],
    fates: readonly (string | null)[],
    fresh: readonly number[],
  ): number {
    let added = 0;
    cells.forEach((cell, index) => {
      for (let column = fresh[added]; column !== undefined && column < cell.column; column = fresh[++added]) {
        this.copyTo(cell.start);
        this.addCell(row.number, column);
      }
      const text = fates[index] ?? null;
      if (text !== null) this.replace(cell.start, cell.end, text);
    });
    return added;
  }

  /** Writes cells behind all that are there. */
  private append(row: RowSource, place: number, columns: readonly number[]): void {
    if (columns.length === 0) return;
    const isEmptyTag = row.contentStart === row.end;
    this.copyTo(isEmptyTag ? row.end - '/>'.length : place);
    if (isEmptyTag) this.out.write('>');
    for (const column of columns) this.addCell(row.number, column);
    if (!isEmptyTag) return;
    this.out.write(`</${this.context.prefix}row>`);
    this.done = row.end;
  }

  /** What becomes of a cell: null keeps the bytes, '' takes it out, anything else takes its place. */
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
    // A cell without a place of its own counts on the one before it.
    const address = cellAddress(row.number, cell.column);
    return next?.placed === false ? `<${this.context.prefix}c r="${address}"/>` : '';
  }

  private overwrite(row: RowSource, cell: CellSource, planned: PlannedCell, cleared: boolean): string | null {
    const look = this.looks.of(row.number, cell.column, planned, cleared ? null : cell.style);
    this.over = [];
    this.writeOver(row.number, cell.column, look, planned);
    const text = this.over.join('');
    if (text === this.source.slice(cell.start, cell.end)) return null;
    const asked = inAny(this.plan.replaced, row.number, cell.column);
    if (!cleared && !asked && cellContent(this.source, cell).filled) {
      throw new Error(`${cellAddress(row.number, cell.column)} holds something and must not be overwritten`);
    }
    this.giveUp(row, cell, planned.formula);
    return text;
  }

  /** Takes note of the formula that goes from a cell, where no other comes. */
  private giveUp({ number }: RowSource, cell: CellSource, next: PlannedCell['formula']): void {
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

  private addCell(row: number, column: number): void {
    const cell = plannedCell(this.plan, row, column);
    if (cell) this.writeNew(row, column, this.looks.of(row, column, cell, null), cell);
  }
}

function extentOf(columns: readonly number[]): Extent {
  return { first: Math.min(...columns), last: Math.max(...columns) };
}

function plannedColumns({ left, cells }: PlannedRow): number[] {
  const columns: number[] = [];
  cells.forEach((cell, index) => {
    if (cell) columns.push(left + index);
  });
  return columns;
}
