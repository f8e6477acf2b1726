import { cellAddress } from '../../../grid/address';
import type { NewStyle } from '../../../edits/edit';
import { parsePattern, shiftPattern, type FormulaPattern } from '../read/sharedFormula';
import type { Splice } from '../xml/editXml';
import { decodeText, escapeText } from '../xml/text';
import { inAny, type CellPlan, type PlannedCell } from '../../cellPlan';
import { cellWriter, type CellWriter } from './cellWriter';
import { cellContent, isBareRow, scanCells, scanRows, type CellSource, type RowSource } from './rowSource';
import { sharedColumns } from './sharedColumns';
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

/** A shared formula whose holder is gone while other cells still point to it. */
interface Orphaned {
  readonly pattern: FormulaPattern;
  readonly row: number;
  readonly column: number;
}

const inOrder = (rows: readonly RowSource[]): boolean =>
  rows.every(({ number }, index) => number > (rows[index - 1]?.number ?? 0));

/**
 * Writes a plan into the source of `sheetData`, piece by piece. Cells the plan does not name keep their bytes, and so
 * do the rows around them; new rows and cells go where their numbers belong.
 */
export class RowPatcher {
  /** Addresses of formulas that are gone, once all pieces have been taken. */
  readonly lostFormulas: string[] = [];
  private readonly rows: readonly RowSource[];
  private readonly rowsByNumber: ReadonlyMap<number, RowSource>;
  /** The cells of the row being patched, and of rows whose looks others copy, such as the header's. */
  private current: readonly CellSource[] = [];
  private currentRow = 0;
  private readonly models = new Map<number, readonly CellSource[]>();
  private readonly orphans = new Map<string, Orphaned>();
  private readonly lastStyled = new Map<NewStyle, { readonly base: number; readonly id: number }>();
  /** Writes cells where none is yet, whose formulas may be shared, and such as take the place of one. */
  private readonly writeNew: CellWriter;
  private readonly writeOver: CellWriter;
  private changes = 0;

  constructor(
    private readonly source: string,
    private readonly plan: CellPlan,
    private readonly context: RowContext,
  ) {
    this.rows = scanRows(source);
    this.writeOver = cellWriter(context.prefix, () => null);
    this.writeNew = inOrder(this.rows)
      ? cellWriter(context.prefix, sharedColumns(plan, source))
      : this.writeOver;
    this.rowsByNumber = new Map(this.rows.map((row) => [row.number, row]));
  }

  /** Whether the pieces, once they have been taken, say something else than the source. */
  get hasChanged(): boolean {
    return this.changes > 0;
  }

  /**
   * The new source.
   * @throws Error when a cell to be written holds something that is neither cleared by the plan, nor asked to be
   * replaced, nor the same already: staff cells are never overwritten unasked.
   */
  *pieces(): Generator<string> {
    let done = 0;
    for (const { start, end, text } of this.splices()) {
      yield this.source.slice(done, start);
      yield text;
      done = end;
      this.changes += 1;
    }
    yield this.source.slice(done);
  }

  /** What is to be done to the source, in its order. */
  private *splices(): Generator<Splice> {
    const fresh = this.freshRows();
    let added = 0;
    for (const [index, row] of this.rows.entries()) {
      const first = added;
      while ((fresh[added] ?? Infinity) < row.number) added += 1;
      yield* this.addRows(fresh.slice(first, added), row.start);
      if (this.concerns(row.number)) yield* this.patchRow(row, this.rows[index + 1]);
    }
    yield* this.addRows(fresh.slice(added), this.rows.at(-1)?.end ?? 0);
  }

  private *addRows(numbers: readonly number[], place: number): Generator<Splice> {
    for (const number of numbers) yield { start: place, end: place, text: this.freshRow(number) };
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
    const cells = this.plan.cells[number]?.map((cell, column) => cell && this.newCell(number, column, cell));
    return `<${prefix}row r="${number}">${cells?.join('') ?? ''}</${prefix}row>`;
  }

  private concerns(row: number): boolean {
    if (this.plan.cells[row] !== undefined || this.orphans.size > 0) return true;
    return this.plan.cleared.some(({ top, bottom }) => row >= top && row <= bottom);
  }

  private patchRow(row: RowSource, next: RowSource | undefined): Splice[] {
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
    const fresh: number[] = [];
    planned.forEach((cell, column) => {
      if (cell && !cells.some((each) => each.column === column)) fresh.push(column);
    });
    if (splices.length + fresh.length === 0) return [];
    const goes = kept.length + fresh.length === 0 && next?.placed !== false && isBareRow(this.source, row);
    if (goes) return [{ start: row.start, end: row.end, text: '' }];
    const spans = respan(this.source, row, [...kept, ...fresh], this.plan.cleared);
    const all = [...(spans ? [spans] : []), ...splices, ...this.freshCells(row, cells, fresh)];
    // A new cell goes before the cell that starts at the same place, whatever becomes of that one.
    return all.sort((a, b) => a.start - b.start || a.end - b.end);
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
    // A cell without a place of its own counts on the one before it.
    const address = cellAddress(row.number, cell.column);
    return next?.placed === false ? `<${this.context.prefix}c r="${address}"/>` : '';
  }

  private overwrite(row: RowSource, cell: CellSource, planned: PlannedCell, cleared: boolean): string | null {
    const look = this.lookOf(row.number, cell.column, planned, cleared ? null : cell.style);
    const text = this.writeOver(row.number, cell.column, look, planned);
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

  /** Where the new cells of a row go, those side by side in one piece. */
  private freshCells(row: RowSource, cells: readonly CellSource[], columns: readonly number[]): Splice[] {
    const planned = this.plan.cells[row.number] ?? [];
    const texts = new Map<number, string>();
    for (const column of columns) {
      const cell = planned[column];
      const right = cells.find((each) => each.column > column);
      const place = right?.start ?? cells.at(-1)?.end ?? row.contentStart;
      const text = cell ? this.newCell(row.number, column, cell) : '';
      texts.set(place, (texts.get(place) ?? '') + text);
    }
    const isEmptyTag = row.contentStart === row.end;
    return [...texts].map(([place, text]) =>
      isEmptyTag
        ? { start: place - 2, end: place, text: `>${text}</${this.context.prefix}row>` }
        : { start: place, end: place, text },
    );
  }

  private newCell(row: number, column: number, cell: PlannedCell): string {
    return this.writeNew(row, column, this.lookOf(row, column, cell, null), cell);
  }

  /** @param present the look of the empty cell that is there already. */
  private lookOf(row: number, column: number, { style, look }: PlannedCell, present: number | null): number {
    const { like } = style ?? {};
    const base = like
      ? this.styleAt(like.row ?? row, like.column)
      : (present ?? this.emptyStyle(row, column));
    const restored = look === undefined ? null : this.context.restored(look);
    return restored ?? (style ? this.restyled(base, style) : base);
  }

  /** Cells of a column share their style, whose id is then known. */
  private restyled(base: number, style: NewStyle): number {
    const last = this.lastStyled.get(style);
    if (last?.base === base) return last.id;
    const id = this.context.restyle(base, style);
    this.lastStyled.set(style, { base, id });
    return id;
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
