import type { Area, Cell, CellStyle, CellValue, DefinedName, Sheet, Workbook } from '../../src/grid/workbook';

const PLAIN: CellStyle = {
  numberFormat: 'General',
  font: 'Times New Roman',
  bold: false,
  italic: false,
  indent: 0,
  horizontal: 'general',
  bordered: false,
};

export type Look = Partial<CellStyle>;

/** A sheet being drawn up, cell by cell. */
export class DraftSheet {
  private readonly cells: (Cell | undefined)[][] = [];
  private readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  private rowCount = 0;
  private columnCount = 0;

  constructor(
    readonly name: string,
    private readonly font = 'Times New Roman',
  ) {}

  /** Writes a value; null leaves the cell out, as a host does. */
  put(row: number, column: number, value: CellValue, look: Look = {}, formula?: string): this {
    if (value === null) return this;
    const cell: Cell = {
      value,
      style: { ...PLAIN, font: this.font, ...look },
      ...(formula === undefined ? {} : { formula }),
    };
    (this.cells[row] ??= [])[column] = cell;
    this.rowCount = Math.max(this.rowCount, row);
    this.columnCount = Math.max(this.columnCount, column);
    return this;
  }

  merge(top: number, left: number, bottom: number, right: number): this {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
    return this;
  }

  /** A line over several columns, as titles are. */
  line(row: number, left: number, right: number, text: string, look: Look = {}): this {
    this.put(row, left, text, { horizontal: 'center', ...look });
    return this.merge(row, left, row, right);
  }

  build(): Sheet {
    return {
      name: this.name,
      hidden: false,
      isProtected: false,
      cells: this.cells,
      rowCount: this.rowCount,
      columnCount: this.columnCount,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      columnWidths: new Map(),
      listObjects: [],
      conditionalRules: [],
      print: { area: null, titleRows: null },
    };
  }
}

/** A workbook of the given sheets. */
export function workbookOf(
  file: string,
  sheets: readonly Sheet[],
  names: readonly DefinedName[] = [],
): Workbook {
  return { file, sheets, names, date1904: false, memory: null };
}
