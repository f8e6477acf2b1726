/**
 * A workbook as plain data: what a host reads and everything else works on.
 *
 * Rows and columns are counted from 1, as the officer sees them: row 7 is row 7, column 3 is C.
 */

/** A rectangle of cells, all four bounds inclusive, counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel error value such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: a number (dates are serial numbers), a text, a truth value, an error, or nothing. */
export type CellValue = number | string | boolean | CellError | null;

/** The look of a cell as far as it tells something about its meaning. Shared between cells: never mutate. */
export interface CellStyle {
  /** The number format code in its invariant form (`General`, `0.0%`, `#,##0`, `d-mmm`). */
  readonly numberFormat: string;
  /** Font name, which for `.Vn*` and `VNI-*` fonts tells the encoding of the text. */
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Indent steps of the alignment (0 = none). */
  readonly indent: number;
  readonly horizontal: 'left' | 'center' | 'right' | 'general';
  /** Whether any border line is drawn around the cell. */
  readonly bordered: boolean;
}

/** One cell that holds something or carries a note. */
export interface Cell {
  readonly value: CellValue;
  /** The formula without its leading `=`, in A1 form with English function names; shared formulas are expanded. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** The text of the note (Ghi chú) on the cell. */
  readonly note?: string;
}

/** An Excel table (ListObject). */
export interface ListObject {
  readonly name: string;
  readonly area: Area;
  readonly totalsRow: boolean;
}

/** A conditional format that hosts report as far as the product must recognise its own. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  /** First formula without `=`, for rules of type expression; null for other types. */
  readonly formula: string | null;
}

/** Cells that hold nothing but have a look of their own. */
export interface BlankLook {
  readonly area: Area;
  /** The look as the host writes it out: opaque, fit only to be given back (see the edit `restore-looks`). */
  readonly look: string;
}

/** How a sheet prints. */
export interface PrintSetup {
  readonly area: Area | null;
  /** Rows repeated on every page, first and last. */
  readonly titleRows: readonly [number, number] | null;
}

/** One worksheet. Chart sheets and dialogs have no cells and are left out. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Whether the sheet is protected: it is then read and reported, never written. */
  readonly isProtected: boolean;
  /** `cells[row]?.[column]`, sparse, both counted from 1 (index 0 is never used). */
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  /** The last row and column that hold a cell (0 on an empty sheet). */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Widths in characters, for columns that do not have the default width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly listObjects: readonly ListObject[];
  readonly conditionalRules: readonly ConditionalRule[];
  readonly print: PrintSetup;
  /** The looks of blank cells, where the host can give them back. */
  readonly blankLooks?: readonly BlankLook[];
}

/** A defined name; `sheet` is set for names that are local to a sheet. */
export interface DefinedName {
  readonly name: string;
  /** What it refers to, without `=`: an area with its sheet, a constant or a formula. */
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly sheet?: string;
}

/** A workbook as read by a host. */
export interface Workbook {
  /** File name or document title, for messages. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Whether dates count from 1904 (old Mac files) instead of 1900. */
  readonly date1904: boolean;
  /** The product's own custom XML part, if the workbook carries one. */
  readonly memory: string | null;
}
