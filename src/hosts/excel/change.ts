import type { Area } from '../../grid/workbook';
import type { CellInput } from './cellInput';
import type { FormatState } from './readFormats';
import type { PlacedNote } from './readNotes';
import type { Place } from './rectangles';
import type { NameState } from './workbookState';
import type { LookChange } from './writeLooks';

/** A cell to be written. */
export interface CellWrite extends LookChange {
  readonly input: CellInput;
  readonly numberFormat: string;
  /** Whether the cell is formatted as text now, which would turn a formula into a text. */
  readonly isText: boolean;
}

export type NewFormat = Omit<FormatState, 'id' | 'formula'> & { readonly formula: string };

/** What is to be written on a sheet, in the order of the members. */
export interface SheetChange {
  readonly sheet: string;
  readonly unmerge: readonly Area[];
  /** Excel tables that give up columns or rows, before these are emptied. */
  readonly shrinkTables: readonly TableSize[];
  /** Cells that lose contents and formats. */
  readonly clear: readonly Area[];
  readonly merge: readonly Area[];
  readonly cells: readonly CellWrite[];
  readonly growTables: readonly TableSize[];
  /** Widths in points; null for the default width. */
  readonly widths: ReadonlyMap<number, number | null>;
  /** Conditional formats to be removed, by id. */
  readonly formatsGone: readonly string[];
  readonly formatsNew: readonly NewFormat[];
  readonly notesGone: readonly Place[];
  readonly notesNew: readonly PlacedNote[];
  /** Undefined leaves the print area alone; null takes it away. */
  readonly printArea: Area | null | undefined;
}

export interface TableSize {
  readonly name: string;
  readonly area: Area;
}

/** What is to be written in a workbook. */
export interface WorkbookChange {
  readonly sheets: readonly SheetChange[];
  readonly namesGone: readonly string[];
  /** Names to be added. */
  readonly namesNew: readonly NameState[];
  /** Names that exist and change. */
  readonly namesChanged: readonly NameState[];
  /** Undefined leaves the product's custom XML part alone. */
  readonly memory: { readonly id: string | null; readonly xml: string | null } | undefined;
}
