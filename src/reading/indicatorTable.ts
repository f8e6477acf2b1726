import type { Area } from '../grid/workbook';
import type { Quantity, Separators } from '../language/quantity';
import type { Bilingual } from '../language/bilingual';
import type { Period } from '../period/period';

export type ColumnRole =
  | 'ordinal'
  | 'name'
  | 'unit'
  /** The plan or budget estimate of a year or period. */
  | 'plan'
  /** A several-year target. */
  | 'target'
  | 'actual'
  | 'estimate'
  /** The same period of last year. */
  | 'same-period'
  /** An earlier period, the year before included. */
  | 'previous'
  /** A comparison column: see `of`. */
  | 'ratio'
  | 'verdict'
  | 'reason'
  | 'owner'
  | 'deadline'
  | 'note'
  | 'other';

export type Authority = 'province' | 'city' | 'council' | 'central' | 'ward';

/** Why a decision was taken: one line for people, and its weight (log-odds; negative speaks against). */
export interface Evidence {
  readonly weight: number;
  readonly text: Bilingual;
}

/** How sure a decision is (0…1) and why. Below `ASK_BELOW` the officer is asked. */
export interface Certainty {
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export const ASK_BELOW = 0.7;

export interface TableColumn extends Certainty {
  /** Counted from 1. */
  readonly column: number;
  readonly role: ColumnRole;
  /** The header texts from top to bottom, joined with " / ". */
  readonly header: string;
  readonly period: Period | null;
  /** Only on `plan`. */
  readonly authority: Authority | null;
  /** Only on `ratio`: what is compared with what. */
  readonly of: 'plan' | 'same-period' | 'previous' | null;
  /** Only on `ratio`: the columns it compares, where header, index row or arithmetic tell; counted from 1. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Only on `ratio`: how 50% stands there: as 50, as 0.5, or as a growth of −50. */
  readonly form: 'percent' | 'factor' | 'growth' | null;
  /** The block ("Xã Mai Pha") a column belongs to in a table by commune; null for the whole. */
  readonly block: string | null;
  /** A unit the header itself gives ("tỷ đồng", "%"), canonical. */
  readonly unit: string | null;
  readonly hidden: boolean;
  /** The separators its text numbers use. */
  readonly separators: Separators;
}

export type RowKind = 'group' | 'indicator' | 'component' | 'total' | 'note';

/** What one data cell says, and how it is stored. */
export interface DataCell {
  readonly quantity: Quantity;
  /** How Excel stores it: a number stored as text is `text`. */
  readonly stored: 'number' | 'text' | 'date' | 'error' | 'blank';
  /** Whether it is the result of a formula. */
  readonly computed: boolean;
}

export interface TableRow extends Certainty {
  /** Counted from 1. */
  readonly row: number;
  readonly kind: RowKind;
  /** As written: `I`, `1`, `1.2`, `-`, `+`, `*`, or null. */
  readonly ordinal: string | null;
  /** Cleaned: decoded, NFC, outline marks and "Trong đó:" taken off, spaces folded. */
  readonly name: string;
  /** As it stands in the cell. */
  readonly raw: string;
  readonly level: number;
  /** The row it belongs under, counted from 1. */
  readonly parent: number | null;
  /** Canonical, inherited where the sheet inherits it. */
  readonly unit: string | null;
  /** Whether the row's unit stands in its own unit cell (not inherited). */
  readonly unitStated: boolean;
  /** Whether the sheet says that this row and its siblings are only some of the parts ("Trong đó"). */
  readonly partial: boolean;
  readonly hidden: boolean;
  /** By column (counted from 1), for every column that is not ordinal, name or unit. Blank cells are present as `missing`. */
  readonly cells: ReadonlyMap<number, DataCell>;
}

export interface IndicatorTable extends Certainty {
  readonly sheet: string;
  /** First header row … last data row. */
  readonly area: Area;
  readonly headerRows: readonly number[];
  /** The row (1) (2) (3=2/1), if there is one. */
  readonly indexRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The table's corner unit, canonical. */
  readonly unit: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The blocks of a table by commune, in order, without the whole. */
  readonly blocks: readonly string[];
}

/** One worksheet as understood. */
export interface SheetReading {
  readonly sheet: string;
  /** The period the title names. */
  readonly period: Period | null;
  readonly title: string;
  readonly tables: readonly IndicatorTable[];
  readonly isProtected: boolean;
}

/** What the officer corrected on a sheet; it wins over what is read. */
export interface SheetCorrections {
  readonly sheet: string;
  readonly headerRows?: readonly number[];
  /** By column, counted from 1. */
  readonly roles?: Readonly<Record<number, ColumnRole>>;
  /**
   * The shape keys of the sheet's tables, joined by `|`: another sheet of this shape gets the header rows and roles too,
   * unless it has corrections of its own.
   */
  readonly shape?: string;
  /** By row, counted from 1. */
  readonly kinds?: Readonly<Record<number, RowKind>>;
}
