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
  | SetMemory;

/** One cell to write. */
export interface NewCell {
  /**
   * A text is always written as text, whatever it starts with. With a formula, this is the value the formula
   * has now (written as its cached result).
   */
  readonly value: number | string | null;
  /** The formula without its leading `=`, English function names, `,` between arguments. */
  readonly formula?: string;
  readonly style?: NewStyle;
}

/** The look of a new cell: that of an existing cell on the sheet, changed in what is named here. */
export interface NewStyle {
  /** The cell whose style is copied (font, fill, border, alignment, number format). */
  readonly like?: { readonly row: number; readonly column: number };
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  /** A coloured medium line on top, `#RRGGBB`: the mark of an inserted column. */
  readonly accentTop?: string;
  /** Font colour, `#RRGGBB`. */
  readonly color?: string;
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
