import type { Area, BlankLook } from '../grid/workbook';

/**
 * What is to be done to a workbook, as plain data. Both hosts apply the same edits and give the same workbook;
 * the pane shows them before they are applied. Rows and columns are counted from 1.
 */
export type Edit =
  | SetCells
  | ClearCells
  | RestoreLooks
  | SetColumnWidths
  | MergeCells
  | UnmergeCells
  | AddConditionalFormats
  | RemoveConditionalFormats
  | SetNotes
  | RemoveNotes
  | SetNames
  | RemoveNames
  | SetPrintArea
  | ResizeListObject
  | AddSheet
  | RemoveSheet
  | SetPageSetup
  | SetRowHeights
  | AddCharts
  | RemoveCharts
  | SetMemory;

/** One cell to write. */
export interface NewCell {
  /**
   * A text is always written as text, whatever it starts with; an empty one leaves the cell empty. With a formula,
   * this is the value the formula has now (written as its cached result).
   */
  readonly value: number | string | null;
  /** The formula without its leading `=`, English function names, `,` between arguments. */
  readonly formula?: string | RowFormula;
  readonly style?: NewStyle;
}

/**
 * A formula that reads alike in many rows and is shared by their cells: its text in pieces, between which the number
 * of the cell's own row stands (see `formulaText`).
 */
export type RowFormula = readonly string[];

/** The look of a new cell: that of an existing cell on the sheet, changed in what is named here. */
export interface NewStyle {
  /** The cell whose style is copied (font, fill, border, alignment, number format); without a row, of its own row. */
  readonly like?: { readonly row?: number; readonly column: number };
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  /** A coloured medium line on top, `#RRGGBB`: the mark of an inserted column. */
  readonly accentTop?: string;
  /** Font colour, `#RRGGBB`. */
  readonly color?: string;
  /** Fill colour, `#RRGGBB`. */
  readonly fill?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly italic?: boolean;
  /** Thin lines on all four sides. */
  readonly bordered?: boolean;
}

/**
 * Writes a block of cells; `undefined` leaves the cell there as it is. Target cells must be empty or our own, unless
 * the officer asked for this very repair of a cell of theirs (`replaces`); then the cell's look stays where no style
 * is given.
 */
export interface SetCells {
  readonly kind: 'set-cells';
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** Row by row. */
  readonly cells: readonly (readonly (NewCell | undefined)[])[];
  readonly replaces?: true;
}

/** Empties cells: contents, formats and all. */
export interface ClearCells {
  readonly kind: 'clear-cells';
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Gives blank cells the looks they had before something was written there, as the host told them (`blankLooks` of a
 * sheet). A host that cannot leaves them plain.
 */
export interface RestoreLooks {
  readonly kind: 'restore-looks';
  readonly sheet: string;
  readonly looks: readonly BlankLook[];
}

/** Sets widths in characters; null gives the column back its default width. */
export interface SetColumnWidths {
  readonly kind: 'set-column-widths';
  readonly sheet: string;
  readonly widths: readonly { readonly column: number; readonly width: number | null }[];
}

export interface MergeCells {
  readonly kind: 'merge-cells';
  readonly sheet: string;
  readonly areas: readonly Area[];
}

export interface UnmergeCells {
  readonly kind: 'unmerge-cells';
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** A conditional format with a formula, relative to the top left cell of the area. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export interface AddConditionalFormats {
  readonly kind: 'add-conditional-formats';
  readonly sheet: string;
  readonly formats: readonly ConditionalFormat[];
}

/** Removes the conditional formats whose (first) formula contains `marker`: our own name in it tells ours apart. */
export interface RemoveConditionalFormats {
  readonly kind: 'remove-conditional-formats';
  readonly sheet: string;
  readonly marker: string;
}

/** Adds notes to cells that have none. A host that cannot write notes leaves them out. */
export interface SetNotes {
  readonly kind: 'set-notes';
  readonly sheet: string;
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** Removes the notes whose text starts with `marker`. */
export interface RemoveNotes {
  readonly kind: 'remove-notes';
  readonly sheet: string;
  readonly marker: string;
}

/** Adds or replaces workbook-wide defined names. */
export interface SetNames {
  readonly kind: 'set-names';
  readonly names: readonly {
    readonly name: string;
    readonly refersTo: string;
    readonly hidden: boolean;
    readonly comment?: string;
  }[];
}

export interface RemoveNames {
  readonly kind: 'remove-names';
  readonly names: readonly string[];
}

export interface SetPrintArea {
  readonly kind: 'set-print-area';
  readonly sheet: string;
  readonly area: Area | null;
}

/** Makes an Excel table wider or narrower; new header texts come with the cells written there. */
export interface ResizeListObject {
  readonly kind: 'resize-list-object';
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
}

/** Writes the product's custom XML part; null removes it. */
export interface SetMemory {
  readonly kind: 'set-memory';
  readonly xml: string | null;
}

/**
 * Adds an empty worksheet behind all others; one of that name that is there already stays as it is. Cells may be
 * written to it later in the same list.
 */
export interface AddSheet {
  readonly kind: 'add-sheet';
  readonly sheet: string;
}

/**
 * Removes a worksheet of ours with its charts and the names local to it; edits of it earlier in the same list are void.
 * A sheet that is not there is passed over. In files one from which formulas on other sheets take figures is not
 * removed; in Excel these show #REF! then.
 */
export interface RemoveSheet {
  readonly kind: 'remove-sheet';
  readonly sheet: string;
}

/** How a sheet of ours is printed: A4, scaled to fit one page in width. */
export interface SetPageSetup {
  readonly kind: 'set-page-setup';
  readonly sheet: string;
  readonly orientation: 'portrait' | 'landscape';
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Header rows repeated on every page. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Rows that begin a page of their own. */
  readonly breaksBefore: readonly number[];
  /** The page's number at the head of every page but the first. */
  readonly pageNumbers: boolean;
  /** Whether the grid's own lines show, on screen and on paper. */
  readonly gridlines: boolean;
}

/** Sets heights in points (at most 409, which is all Excel has); null lets the row fit its text again. */
export interface SetRowHeights {
  readonly kind: 'set-row-heights';
  readonly sheet: string;
  readonly heights: readonly { readonly row: number; readonly height: number | null }[];
}

/** Cells on any sheet, as a chart reads them. */
export interface ChartCells {
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartCells;
  /** `#RRGGBB`; series differ in lightness too, so that a black and white print reads. */
  readonly color: string;
  /**
   * Marks the values without bars or lines of their own, such as the expected share on a bar of progress: points over
   * columns and lines, an empty frame that ends at the value around horizontal bars. Not in stacked bars.
   */
  readonly marksOnly?: boolean;
  /** Whether the values are written at the bars, columns or points. */
  readonly labels?: boolean;
}

export interface Chart {
  /** Tells the chart apart on its sheet. */
  readonly name: string;
  readonly title: string;
  /** Bars lie, the first category on top; columns stand. */
  readonly type: 'bar' | 'stacked-bar' | 'column' | 'line';
  /** The cells the chart covers. */
  readonly place: Area;
  readonly categories: ChartCells;
  /** At least one; those without marks first. */
  readonly series: readonly ChartSeries[];
  /** Of the values at the axis and of labels. */
  readonly numberFormat: string;
  readonly legend: boolean;
  /** Where the axis of values begins, such as 0 for bars, whose lengths compare only then; else Excel chooses. */
  readonly minimum?: number;
}

/** Adds native charts; a chart of the same name on the sheet is replaced. */
export interface AddCharts {
  readonly kind: 'add-charts';
  readonly sheet: string;
  readonly charts: readonly Chart[];
}

/** Removes the charts of these names. */
export interface RemoveCharts {
  readonly kind: 'remove-charts';
  readonly sheet: string;
  readonly names: readonly string[];
}
