import type { Workbook } from '../../src/grid/workbook';
import type { Authority, ColumnRole, RowKind, TableColumn } from '../../src/reading/indicatorTable';

/** What an officer would say a column is. Fields left out are not asked. */
export interface ColumnTruth {
  readonly column: number;
  readonly role: ColumnRole;
  readonly period?: string | null;
  readonly authority?: Authority | null;
  readonly of?: TableColumn['of'];
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly form?: TableColumn['form'];
  readonly block?: string | null;
}

/** What an officer would say a row is. */
export interface RowTruth {
  readonly row: number;
  readonly ordinal: string | null;
  readonly name: string;
  readonly kind: RowKind;
  readonly level: number;
  readonly parent: number | null;
  readonly unit: string | null;
  readonly partial: boolean;
}

/** The figure, or the kind of text, that a cell is meant to say. */
export interface ValueTruth {
  readonly row: number;
  readonly column: number;
  /** A number (percentages in percent), or the kind of quantity. */
  readonly says: number | string;
}

export interface TableTruth {
  readonly headerRows: readonly number[];
  readonly indexRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly unit: string | null;
  readonly columns: readonly ColumnTruth[];
  readonly rows: readonly RowTruth[];
  readonly values: readonly ValueTruth[];
  readonly blocks: readonly string[];
}

export interface SheetTruth {
  readonly sheet: string;
  readonly period: string | null;
  readonly tables: readonly TableTruth[];
}

/** A workbook made by code, with what it says. */
export interface Specimen {
  readonly name: string;
  /** L1 … L13, `mixed` for several tables and faults, `none` for sheets that hold no indicator table. */
  readonly layout: string;
  readonly workbook: Workbook;
  readonly sheets: readonly SheetTruth[];
}
