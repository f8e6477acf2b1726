import type { Status } from '../../assessing/assessment';
import type { Area } from '../../grid/workbook';

/** A sheet as the file page draws it: sizes in CSS pixels, rows and columns counted from 1. */
export interface GridFrame {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Where each row begins, from row 1 (index 0) to the end of the last one. */
  readonly tops: readonly number[];
  /** Where each column begins, likewise. */
  readonly lefts: readonly number[];
}

/** A cell that shows something, or a merged area. */
export interface GridCell {
  /** The cell, or the whole of the merged area it stands for. */
  readonly area: Area;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly bordered: boolean;
  /** Header of an inserted column. */
  readonly accent: boolean;
  /** The verdict it shows. */
  readonly verdict: Status | null;
  /** The colour (`#RRGGBB`) of a stretch of a row that is highlighted; it holds no text. */
  readonly highlight: string | null;
}
