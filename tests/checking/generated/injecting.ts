import type { RuleId } from '../../../src/checking/finding';
import { cellAddress } from '../../../src/grid/address';
import { Random } from '../../corpus/random';
import type { CheckOptions } from '../../support/checks';
import { FIRST_COLUMN, FIRST_ROW, type Content, type RowSpec, type TableSpec } from '../../support/tables';
import { consistentWorkbook, type Wishes } from './consistentWorkbook';

/** A workbook with one fault in it, and where the rule must fire: a cell, a row, a sheet, or '' for the workbook. */
export interface Faulty {
  readonly sheets: readonly TableSpec[];
  readonly at: string;
  readonly options?: CheckOptions;
}

/** The main sheet of a consistent workbook, and its rows (from 0) on which no other figures hang. */
interface Sound {
  readonly sheet: TableSpec;
  readonly free: readonly number[];
  readonly random: Random;
}

/** A way to spoil a consistent workbook; null where it has nothing to spoil. */
export interface Fault extends Wishes {
  readonly rule: RuleId;
  /** What is special about it, where a rule has several. */
  readonly where?: string;
  readonly inject: (sound: Sound) => Faulty | null;
}

export interface Case {
  readonly sound: Pick<Faulty, 'sheets' | 'options'>;
  readonly faulty: Faulty;
}

/** A consistent sheet and the same with the fault; null where the sheet gives no room for it. */
export function spoil(seed: number, fault: Fault): Case | null {
  const { sheets, free, options } = consistentWorkbook(seed, fault);
  const [sheet] = sheets;
  const { period } = options;
  const faulty = sheet ? fault.inject({ sheet, free, random: new Random(seed) }) : null;
  if (!sheet || !faulty || period === undefined) return null;
  return {
    sound: { sheets: [sheet], options: { period } },
    faulty: { ...faulty, options: { period, ...faulty.options } },
  };
}

/** The number a cell of a row holds and how it shows; zeros where it holds none. */
export function figureIn(row: RowSpec | undefined, index: number): { value: number; decimals: number } {
  const cell = row?.cells[index];
  const quantity = cell !== null && typeof cell === 'object' ? cell.cell.quantity : null;
  return quantity?.kind === 'number' ? quantity : { value: 0, decimals: 0 };
}

export const isComputed = (content: Content): boolean =>
  content !== null && typeof content === 'object' && content.cell.computed;

export const placeOf = (row: number, index: number): string =>
  cellAddress(FIRST_ROW + row, FIRST_COLUMN + index);

/** The sheet with one cell changed. */
export const changed = (sheet: TableSpec, row: number, index: number, content: Content): TableSpec => ({
  ...sheet,
  rows: sheet.rows.map((each, number) =>
    number === row
      ? { ...each, cells: each.cells.map((cell, place) => (place === index ? content : cell)) }
      : each,
  ),
});

/** A row on which nothing else hangs and that fits, with its number from 0. */
export function pickRow(
  { sheet, free, random }: Sound,
  fits: (row: RowSpec) => boolean,
): { readonly row: number; readonly spec: RowSpec } | null {
  const fitting = free.flatMap((row) => {
    const spec = sheet.rows[row];
    return spec && fits(spec) ? [{ row, spec }] : [];
  });
  return fitting.length === 0 ? null : random.pick(fitting);
}

export const any = (): boolean => true;
export const inUnit =
  (...units: readonly string[]) =>
  ({ unit }: RowSpec): boolean =>
    units.includes(unit ?? '');
export const isAmount = inUnit('tỷ đồng', 'ha', 'nghìn lượt');
/** Rows whose cells of some columns hold numbers. */
export const holding =
  (...indices: readonly number[]) =>
  (row: RowSpec): boolean =>
    indices.every((index) => figureIn(row, index).value > 0);
export const both =
  (...conditions: readonly ((row: RowSpec) => boolean)[]) =>
  (row: RowSpec): boolean =>
    conditions.every((condition) => condition(row));

/** Changes one cell of one row on which nothing else hangs. */
export const inOneCell =
  (
    index: number,
    fits: (row: RowSpec) => boolean,
    content: (row: RowSpec, number: number) => Content,
  ): Fault['inject'] =>
  (sound) => {
    const picked = pickRow(sound, fits);
    if (!picked) return null;
    const { row, spec } = picked;
    const sheets = [changed(sound.sheet, row, index, content(spec, FIRST_ROW + row))];
    return { sheets, at: placeOf(row, index) };
  };
