import type { TableColumn, TableRow } from '../reading/indicatorTable';
import { addedRows } from './addedCells';
import { isAdditive } from './additive';
import type { CheckedTable } from './check';
import { exactly, meet, plus, sum } from './interval';
import { mostRounded, type ShownFigure } from './shownFigure';
import { wholesIn } from './wholes';

/** A whole and its parts, all of them given: rows under a row, communes beside the whole, quarters beside the year. */
export interface Addition {
  readonly whole: ShownFigure;
  readonly parts: readonly ShownFigure[];
  readonly total: number;
  readonly agrees: boolean;
  readonly of: 'rows' | 'blocks' | 'periods';
}

/** Adds up the parts of a whole. */
export const add = (whole: ShownFigure, parts: readonly ShownFigure[], of: Addition['of']): Addition => ({
  whole,
  parts,
  total: parts.reduce((result, { value }) => result + value, 0),
  agrees: meet(whole.interval, sum(parts.map(({ interval }) => interval))),
  of,
});

/** The decimals of the figure of a sum that has most of them. */
export const mostDecimals = ({ whole, parts }: Addition): number =>
  parts.reduce((most, { decimals }) => Math.max(most, decimals), whole.decimals);

/** A longer list of parts has no two breakdowns in it. */
const FEW = 60;

/** Two breakdowns may stand under one whole ("theo khu vực", then "theo thành phần"): one that adds up is enough. */
function hasBreakdown({ whole, parts }: Addition): boolean {
  if (parts.length > FEW) return false;
  return parts.some((_, first) => {
    let run = exactly(0);
    return parts.slice(first).some(({ interval }, index) => {
      run = plus(run, interval);
      return index > 0 && meet(whole.interval, run);
    });
  });
}

function additionIn(
  checked: CheckedTable,
  whole: TableRow,
  parts: readonly TableRow[],
  column: TableColumn,
): Addition | null {
  const total = checked.soundFigureAt(whole, column);
  if (!total) return null;
  const figures: ShownFigure[] = [];
  for (const part of parts) {
    const figure = checked.soundFigureAt(part, column);
    if (!figure) return null;
    figures.push(figure);
  }
  // Where all parts are 0 beside a whole, they were not entered; zeros that make 0 say nothing.
  return figures.every(({ value }) => value === 0) ? null : add(total, figures, 'rows');
}

/** Whether two sums are equal but for what binary arithmetic leaves of them, which is less than `meet` allows. */
const areEqual = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-10 * Math.max(1, Math.abs(a));

/**
 * How a whole stands to its parts at a glance: equal as they stand; further off than rounding can explain; or so that
 * their intervals must tell. Null where a figure is missing.
 */
function glance(
  checked: CheckedTable,
  whole: TableRow,
  parts: readonly TableRow[],
  column: TableColumn,
): 'equal' | 'far' | 'open' | null {
  const stated = checked.soundValueAt(whole, column);
  if (stated === null) return null;
  let total = 0;
  let rounding = mostRounded(stated);
  for (const part of parts) {
    const value = checked.soundValueAt(part, column);
    if (value === null) return null;
    total += value;
    rounding += mostRounded(value);
  }
  if (areEqual(stated, total)) return 'equal';
  if (Math.abs(stated - total) <= rounding) return 'open';
  const { formulas, plainAt } = checked.scan();
  const isPlain = (row: TableRow): boolean => !Number.isNaN(plainAt(row, column));
  const areTyped = !formulas.has(column.column) && isPlain(whole) && parts.every(isPlain);
  return areTyped ? 'far' : 'open';
}

/** Whether a row's figures add up as they stand, as most do: their intervals can then be left alone. */
export function addsUpAsShown(
  checked: CheckedTable,
  row: TableRow,
  whole: TableColumn,
  parts: readonly TableColumn[],
): boolean {
  const stated = checked.soundValueAt(row, whole);
  if (stated === null || stated === 0) return false;
  let total = 0;
  for (const part of parts) {
    const value = checked.soundValueAt(row, part);
    if (value === null) return false;
    total += value;
  }
  return areEqual(stated, total);
}

/** Whether the whole's own formula adds up other rows than its parts: then they are not what the outline says. */
function addsOthers(
  checked: CheckedTable,
  whole: TableRow,
  parts: readonly TableRow[],
  { column }: TableColumn,
): boolean {
  const formula = checked.sheet?.cells[whole.row]?.[column]?.formula;
  const rows = formula === undefined ? null : addedRows(formula, column);
  if (!rows) return false;
  const own = new Set(parts.map(({ row }) => row));
  return rows.some((row) => !own.has(row));
}

const TOTAL = /^(?:tổng|cộng)(?!\p{L})/iu;
const isTotal = ({ kind, name }: TableRow): boolean => kind === 'total' || TOTAL.test(name);

/** With one column to go by, a list that falls far short of its total is rather a list of some of the parts. */
const NEARLY = 0.15;

/**
 * Whether the parts are meant to make up the whole: they do in as many columns as not, or the whole calls itself a
 * total and does not fall short in every column alike, as it does when only some parts are listed.
 */
function isBreakdown(whole: TableRow, additions: readonly Addition[]): boolean {
  const right = additions.filter(({ agrees }) => agrees).length;
  if (right > 0) return right * 2 >= additions.length;
  if (!isTotal(whole)) return false;
  const gaps = additions.map((addition) => addition.whole.value - addition.total);
  const [only] = additions;
  if (additions.length === 1 && only) return Math.abs(gaps[0] ?? 0) <= NEARLY * Math.abs(only.whole.value);
  return gaps.some((gap) => gap > 0) && gaps.some((gap) => gap < 0);
}

function wrongByRows(checked: CheckedTable): Addition[] {
  return wholesIn(checked).flatMap(({ whole, parts }) => {
    if (parts.length < 2 || parts.some((part) => part.partial || part.unit !== whole.unit)) return [];
    const columns = checked.amounts.filter((column) => !addsOthers(checked, whole, parts, column));
    const glances = columns
      .map((column) => glance(checked, whole, parts, column))
      .filter((found) => found !== null);
    // Nothing is wrong, or a list of other things stands below.
    if (glances.every((found) => found === 'equal')) return [];
    if (!isTotal(whole) && glances.every((found) => found === 'far')) return [];
    if (!isAdditive(checked, whole) || !parts.every((part) => isAdditive(checked, part))) return [];
    const additions = columns
      .map((column) => additionIn(checked, whole, parts, column))
      .filter((addition) => addition !== null);
    const wrong = additions.filter((addition) => !addition.agrees);
    if (wrong.length === 0 || !isBreakdown(whole, additions)) return [];
    return wrong.filter((addition) => !hasBreakdown(addition));
  });
}

const isSameMeasure = (a: TableColumn, b: TableColumn): boolean =>
  a.role === b.role && a.authority === b.authority && a.period?.notation === b.period?.notation;

/** For each column of the whole, the same column of every block; only where each block has exactly one. */
function blockColumns({ table, amounts }: CheckedTable): { whole: TableColumn; blocks: TableColumn[] }[] {
  if (table.blocks.length < 2) return [];
  return amounts
    .filter(({ block }) => block === null)
    .flatMap((whole) => {
      const same = amounts.filter((column) => column.block !== null && isSameMeasure(column, whole));
      const complete =
        same.length === table.blocks.length &&
        new Set(same.map(({ block }) => block)).size === table.blocks.length;
      return complete ? [{ whole, blocks: same }] : [];
    });
}

function blockAddition(
  checked: CheckedTable,
  row: TableRow,
  whole: TableColumn,
  blocks: readonly TableColumn[],
): Addition | null {
  const total = checked.soundFigureAt(row, whole);
  const parts = blocks.map((column) => checked.soundFigureAt(row, column));
  const given = parts.filter((part) => part !== null);
  const isComplete = given.length === parts.length && given.some(({ value }) => value !== 0);
  return total && isComplete ? add(total, given, 'blocks') : null;
}

/** Blocks by commune: they are all there if they add up in most of the table. */
function wrongByBlocks(checked: CheckedTable): Addition[] {
  const columns = blockColumns(checked);
  if (columns.length === 0) return [];
  let right = 0;
  const wrong: Addition[] = [];
  for (const row of checked.rows) {
    if (!isAdditive(checked, row)) continue;
    for (const { whole, blocks } of columns) {
      const isRight = addsUpAsShown(checked, row, whole, blocks);
      const addition = isRight ? null : blockAddition(checked, row, whole, blocks);
      if (isRight || addition?.agrees) right++;
      else if (addition) wrong.push(addition);
    }
  }
  return wrong.length > right ? [] : wrong;
}

/** Several rules ask; a table is added up once in a check. */
const known = new WeakMap<CheckedTable, readonly Addition[]>();

/** The wholes of a table that their parts, given completely, don't make up, beyond rounding. */
export function wrongAdditions(checked: CheckedTable): readonly Addition[] {
  const before = known.get(checked);
  if (before) return before;
  const found = [...wrongByRows(checked), ...wrongByBlocks(checked)];
  known.set(checked, found);
  return found;
}
