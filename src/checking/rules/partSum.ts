import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import { addedRows } from '../addedRows';
import { isAdditive } from '../additive';
import type { CheckedTable, Rule } from '../check';
import type { Finding } from '../finding';
import { exactly, meet, plus, sum } from '../interval';
import { addressOf, amount, findingAt, shown } from '../report';
import type { ShownFigure } from '../shownFigure';

/** A whole and its parts in one column, all of them given. */
interface Addition {
  readonly whole: ShownFigure;
  readonly parts: readonly ShownFigure[];
  readonly total: number;
  readonly agrees: boolean;
}

const add = (whole: ShownFigure, parts: readonly ShownFigure[]): Addition => ({
  whole,
  parts,
  total: parts.reduce((result, { value }) => result + value, 0),
  agrees: meet(whole.interval, sum(parts.map(({ interval }) => interval))),
});

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
  return figures.every(({ value }) => value === 0) ? null : add(total, figures);
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
  return rows?.some((row) => parts.every((part) => part.row !== row)) ?? false;
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

/** A total at the top or the foot of a table sums the rows of its own level. */
function partsOf(checked: CheckedTable, whole: TableRow): readonly TableRow[] {
  const children = checked.children.get(whole.row);
  if (children) return children;
  if (whole.kind !== 'total') return [];
  const siblings = checked.rows.filter(
    ({ kind, parent, level }) => kind !== 'total' && parent === whole.parent && level === whole.level,
  );
  const above = siblings.filter(({ row }) => row < whole.row);
  return above.length > 0 ? above : siblings;
}

function report(checked: CheckedTable, { whole, parts, total }: Addition, named: string): Finding {
  const decimals = Math.max(whole.decimals, ...parts.map((part) => part.decimals));
  const [stated, given] = [shown(whole), amount(total, decimals)];
  const gap = amount(Math.abs(whole.value - total), decimals);
  const address = addressOf(whole);
  return findingAt('part-sum', 'error', checked, whole, {
    message: {
      vi: `Ô ${address} ghi ${stated.vi}, nhưng ${named} cộng lại là ${given.vi} (chênh ${gap.vi}).`,
      en: `Cell ${address} holds ${stated.en}, but its parts add up to ${given.en} (a difference of ${gap.en}).`,
    },
    stated: whole.value,
    expected: Number(total.toPrecision(12)),
    cells: parts.map(addressOf),
  });
}

const span = (parts: readonly ShownFigure[]): string => {
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? `${addressOf(first)}…${addressOf(last)}` : '';
};

function byRows(checked: CheckedTable): Finding[] {
  return checked.rows.flatMap((whole) => {
    const parts = partsOf(checked, whole);
    if (parts.length < 2 || !isAdditive(checked, whole)) return [];
    if (parts.some((part) => part.partial || part.unit !== whole.unit || !isAdditive(checked, part)))
      return [];
    const additions = checked.amounts
      .filter((column) => !addsOthers(checked, whole, parts, column))
      .map((column) => additionIn(checked, whole, parts, column))
      .filter((addition) => addition !== null);
    const wrong = additions.filter((addition) => !addition.agrees);
    if (wrong.length === 0 || !isBreakdown(whole, additions)) return [];
    return wrong
      .filter((addition) => !hasBreakdown(addition))
      .map((addition) => report(checked, addition, `các dòng thành phần ${span(addition.parts)}`));
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

/** Blocks by commune: they are all there if they add up in most of the table. */
function byBlocks(checked: CheckedTable): Finding[] {
  const columns = blockColumns(checked);
  if (columns.length === 0) return [];
  const additions = checked.rows
    .filter((row) => isAdditive(checked, row))
    .flatMap((row) =>
      columns.flatMap(({ whole, blocks }) => {
        const total = checked.soundFigureAt(row, whole);
        const parts = blocks.map((column) => checked.soundFigureAt(row, column));
        const given = parts.filter((part) => part !== null);
        const isComplete = given.length === parts.length && given.some(({ value }) => value !== 0);
        return total && isComplete ? [add(total, given)] : [];
      }),
    );
  const wrong = additions.filter(({ agrees }) => !agrees);
  if (wrong.length * 2 > additions.length) return [];
  return wrong.map((addition) => report(checked, addition, 'số liệu các xã, phường'));
}

/** Parts, given completely, that don't add up to their whole beyond rounding: rows under a row, blocks beside a whole. */
export const partSum: Rule = ({ tables }) =>
  tables.flatMap((checked) => [...byRows(checked), ...byBlocks(checked)]);
