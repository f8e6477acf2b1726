import type { Chart } from '../../edits/edit';
import type { Area } from '../../grid/workbook';
import type { CellInput } from './cellInput';
import type { ChartState } from './chartState';
import type { PageState } from './pageState';
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
  readonly heights: ReadonlyMap<number, RowHeight>;
  /** Undefined leaves the page set-up alone. */
  readonly page: PageState | undefined;
  /** Charts to be removed, by name. */
  readonly chartsGone: readonly string[];
  readonly chartsRenamed: readonly Renaming[];
  readonly chartsNew: readonly Chart[];
  readonly chartsBack: readonly ChartBack[];
  /** Names local to the sheet. */
  readonly namesNew: readonly NameState[];
}

/** A chart to be made again, looking like another of ours where that is known. */
export interface ChartBack {
  readonly chart: ChartState;
  readonly like: Chart | null;
}

/** In points; `fit` makes the row fit its text, `standard` gives it the sheet's default height. */
export type RowHeight = number | 'fit' | 'standard';

export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** A sheet to be added. */
export interface NewSheet {
  readonly name: string;
  /** Its place among the worksheets, from 0; behind all others when left out. */
  readonly position?: number;
  readonly visibility?: Excel.Worksheet['visibility'];
}

/**
 * What is taken away last, once everything else has been written: until then it is only set aside under another name,
 * so that whatever fails can be put back as it was.
 */
export interface Leftovers {
  readonly sheets: readonly string[];
  readonly charts: readonly { readonly sheet: string; readonly name: string }[];
}

export interface TableSize {
  readonly name: string;
  readonly area: Area;
}

/** What is to be written in a workbook. */
export interface WorkbookChange {
  readonly sheetsRenamed: readonly Renaming[];
  readonly sheetsNew: readonly NewSheet[];
  readonly sheets: readonly SheetChange[];
  readonly namesGone: readonly string[];
  /** Names to be added. */
  readonly namesNew: readonly NameState[];
  /** Names that exist and change. */
  readonly namesChanged: readonly NameState[];
  /** Undefined leaves the product's custom XML part alone. */
  readonly leftovers: Leftovers;
  readonly memory: { readonly id: string | null; readonly xml: string | null } | undefined;
}
