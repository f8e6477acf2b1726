import type { Area } from '../../../src/grid/workbook';
import { blankCell, type ModelCell } from './cell';
import type { ChartModel } from './chartModel';
import { DEFAULT_LOOK, type Look } from './look';

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  totalsRow: boolean;
  headerRow: boolean;
}

export interface ConditionalFormatModel {
  readonly id: string;
  areas: readonly Area[];
  /** `Custom` for rules with a formula; other types are kept as they are. */
  readonly type: string;
  /** With its `=`, relative to the top left cell of the first area. */
  formula: string;
  fill: string;
  color: string;
  bold: boolean | null;
}

export interface NoteModel {
  row: number;
  column: number;
  text: string;
  readonly author: string;
}

export interface PrintModel {
  areas: readonly Area[];
  titleRows: readonly [number, number] | null;
  titleColumns: readonly [number, number] | null;
  /** Rows before which somebody put a page break. */
  breaks: readonly number[];
  orientation: string;
  paperSize: string;
  /** In points. */
  margins: Record<'Top' | 'Bottom' | 'Left' | 'Right' | 'Header' | 'Footer', number>;
  zoom: Readonly<Record<string, unknown>>;
  firstPageNumber: number | '';
  gridlines: boolean;
  headers: Record<string, string>;
  headerState: string;
}

/** How a new sheet prints. */
export function newPrint(): PrintModel {
  return {
    areas: [],
    titleRows: null,
    titleColumns: null,
    breaks: [],
    orientation: 'Portrait',
    paperSize: 'Letter',
    margins: { Top: 54, Bottom: 54, Left: 50.4, Right: 50.4, Header: 21.6, Footer: 21.6 },
    zoom: { scale: 100 },
    firstPageNumber: '',
    gridlines: false,
    headers: {},
    headerState: 'Default',
  };
}

/** Sizes of Excel's grid. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** One worksheet of the emulated workbook; plain state, no rules. */
export class SheetModel {
  /** `cells.get(row)?.get(column)`, both counted from 1. */
  readonly cells = new Map<number, Map<number, ModelCell>>();
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  isProtected = false;
  merges: Area[] = [];
  /** Widths in characters and heights in points, where they differ from the default. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  tables: TableModel[] = [];
  formats: ConditionalFormatModel[] = [];
  notes: NoteModel[] = [];
  charts: ChartModel[] = [];
  print: PrintModel = newPrint();
  showsGridlines = true;
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The look of the style Normal, which cells have that nobody formatted. */
  plain: Look = DEFAULT_LOOK;

  /** Looks of whole columns, where somebody formatted them. */
  columnLooks = new Map<number, Look>();

  lookAt(row: number, column: number): Look {
    return this.cell(row, column)?.look ?? this.columnLook(column);
  }

  columnLook(column: number): Look {
    return this.columnLooks.get(column) ?? this.plain;
  }

  cell(row: number, column: number): ModelCell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** The cell to write to, made when there is none yet. */
  ensureCell(row: number, column: number): ModelCell {
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = new Map<number, ModelCell>()));
    let cell = line.get(column);
    if (!cell) line.set(column, (cell = blankCell(this.columnLook(column))));
    return cell;
  }

  removeCell(row: number, column: number): void {
    this.cells.get(row)?.delete(column);
  }

  /** The cells that exist in an area, in no particular order. */
  *existing(area: Area): Generator<{ row: number; column: number; cell: ModelCell }> {
    const inRows = area.bottom - area.top < this.cells.size;
    if (inRows) {
      for (let row = area.top; row <= area.bottom; row++) {
        const line = this.cells.get(row);
        if (line) yield* within(row, line, area);
      }
    } else {
      for (const [row, line] of this.cells) {
        if (row >= area.top && row <= area.bottom) yield* within(row, line, area);
      }
    }
  }
}

function* within(
  row: number,
  line: ReadonlyMap<number, ModelCell>,
  area: Area,
): Generator<{ row: number; column: number; cell: ModelCell }> {
  for (const [column, cell] of line) {
    if (column >= area.left && column <= area.right) yield { row, column, cell };
  }
}
