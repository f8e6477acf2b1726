import type { NewStyle } from '../../../edits/edit';
import type { PlannedCell } from '../../cellPlan';
import { RowCells } from './rowCells';
import type { RowSource } from './rowSource';

/** What the looks of cells on a sheet depend on besides its rows. */
export interface LookContext {
  /** The look of cells in a column that have none of their own. */
  readonly columnStyle: (column: number) => number;
  /** The id of a base look changed by a new style. */
  readonly restyle: (base: number, style: NewStyle) => number;
  /** The id of a look that was written out earlier; null for a text that is none. */
  readonly restored: (look: string) => number | null;
}

/** A row as far as its looks go: that of places where no cell is, and its cells. */
interface RowLooks {
  readonly style: number | null;
  readonly cells: RowCells | null;
}

const NO_ROW: RowLooks = { style: null, cells: null };

/** Finds the looks of the cells that are written, row after row. */
export class CellLooks {
  /** The row that is written, and rows whose looks others copy, such as the header's. */
  private current = NO_ROW;
  private currentRow = 0;
  /** The column that was last copied from the row that is written: new cells side by side mostly copy the same one. */
  private copied = 0;
  private copiedStyle = 0;
  private readonly models = new Map<number, RowLooks>();
  private readonly lastStyled = new Map<NewStyle, { readonly base: number; readonly id: number }>();

  constructor(
    private readonly source: string,
    private readonly rows: readonly RowSource[],
    private readonly context: LookContext,
  ) {}

  /** Goes on to a row that is there, with these cells. */
  enter({ number, style }: RowSource, cells: RowCells): void {
    this.current = { style, cells };
    this.currentRow = number;
    this.copied = 0;
  }

  /**
   * The id of a planned cell's look.
   * @param present the look of the cell that is there already; null when it gives none or is cleared.
   */
  of(row: number, column: number, { style, look }: PlannedCell, present: number | null): number {
    const restored = look === undefined ? null : this.context.restored(look);
    if (restored !== null) return restored;
    const like = style?.like;
    const base = like
      ? this.copiedFrom(like.row ?? row, like.column)
      : (present ?? this.empty(this.row(row), column));
    return style ? this.restyled(base, style) : base;
  }

  /** Cells of a column share their style, whose id is then known. */
  private restyled(base: number, style: NewStyle): number {
    const last = this.lastStyled.get(style);
    if (last?.base === base) return last.id;
    const id = this.context.restyle(base, style);
    this.lastStyled.set(style, { base, id });
    return id;
  }

  private copiedFrom(row: number, column: number): number {
    if (row !== this.currentRow) return this.at(row, column);
    if (column !== this.copied) {
      this.copied = column;
      this.copiedStyle = this.at(row, column);
    }
    return this.copiedStyle;
  }

  private at(number: number, column: number): number {
    const row = this.row(number);
    return row.cells?.style(column) ?? this.empty(row, column);
  }

  /** The look of a place where no cell is: that of its row, else of its column. */
  private empty({ style }: RowLooks, column: number): number {
    return style ?? this.context.columnStyle(column);
  }

  private row(number: number): RowLooks {
    if (number === this.currentRow) return this.current;
    let model = this.models.get(number);
    if (!model) {
      model = this.modelOf(number);
      this.models.set(number, model);
    }
    return model;
  }

  private modelOf(number: number): RowLooks {
    const row = this.rows.findLast((each) => each.number === number);
    if (!row) return NO_ROW;
    const cells = new RowCells(this.source);
    cells.read(row);
    return { style: row.style, cells };
  }
}
