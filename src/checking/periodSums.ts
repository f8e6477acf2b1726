import type { TableColumn, TableRow } from '../reading/indicatorTable';
import { add, addsUpAsShown, type Addition } from './additions';
import type { CheckedTable } from './check';
import { meet } from './interval';
import { addsUpOverYear } from './runningTotals';

/** A column of a longer time and the columns of the single quarters or months it is made of. */
interface Division {
  readonly whole: TableColumn;
  readonly parts: readonly TableColumn[];
}

const isEstimate = ({ role }: TableColumn): boolean => role === 'estimate';
const isResult = ({ role }: TableColumn): boolean => role === 'actual' || role === 'estimate';

/** Plans add up with plans of the same authority, results with results. */
const isOfOneSort = (a: TableColumn, b: TableColumn): boolean =>
  a.block === b.block &&
  (isResult(a) ? isResult(b) : a.role === b.role && a.authority === b.authority && a.role !== 'target');

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Single periods of one kind that follow one another through the whole; null when one is missing. */
function tiles(
  whole: TableColumn,
  columns: readonly TableColumn[],
  kind: 'quarter' | 'month',
): TableColumn[] | null {
  const { period } = whole;
  const parts: TableColumn[] = [];
  for (let next = period?.start ?? ''; period && next <= period.end;) {
    const starting = columns.filter(
      (column) => column !== whole && column.period?.kind === kind && column.period.start === next,
    );
    const part = starting.find((column) => !isEstimate(column)) ?? starting[0];
    if (!part?.period || part.period.end > period.end) return null;
    parts.push(part);
    next = dayAfter(part.period.end);
  }
  return parts.length > 1 ? parts : null;
}

function divisionsOf({ amounts }: CheckedTable): Division[] {
  return amounts.flatMap((whole) => {
    if (!whole.period || whole.period.kind === 'years') return [];
    const alike = amounts.filter((column) => isOfOneSort(whole, column));
    return (['quarter', 'month'] as const).flatMap((kind) => {
      const parts = tiles(whole, alike, kind);
      // What was estimated for the year need not be what came of it.
      return parts?.some(isEstimate) === isEstimate(whole) ? [{ whole, parts }] : [];
    });
  });
}

function additionIn(checked: CheckedTable, row: TableRow, { whole, parts }: Division): Addition | null {
  const total = checked.soundFigureAt(row, whole);
  const figures = parts.map((part) => checked.soundFigureAt(row, part)).filter((figure) => figure !== null);
  return total && figures.length === parts.length ? add(total, figures, 'periods') : null;
}

/** Columns headed "Quý II" that go on counting from January end with the whole. */
const isCumulative = ({ whole, parts }: Addition): boolean => {
  const last = parts.at(-1);
  return last ? meet(last.interval, whole.interval) : false;
};

/** From so many rows on, one of them at least must add up before the others are called wrong. */
const ENOUGH = 3;

function wrongIn(checked: CheckedTable, division: Division): Addition[] {
  let right = 0;
  const wrong: Addition[] = [];
  for (const row of checked.rows) {
    if (!addsUpOverYear(checked, row)) continue;
    const isRight = addsUpAsShown(checked, row, division.whole, division.parts);
    const addition = isRight ? null : additionIn(checked, row, division);
    if (isRight || addition?.agrees) right++;
    else if (addition) wrong.push(addition);
  }
  const isMisread = right === 0 && wrong.length >= ENOUGH;
  return isMisread || wrong.some(isCumulative) ? [] : wrong;
}

const known = new WeakMap<CheckedTable, readonly Addition[]>();

/** The years and running totals of a table that their single quarters or months don't add up to, beyond rounding. */
export function wrongPeriodSums(checked: CheckedTable): readonly Addition[] {
  const before = known.get(checked);
  if (before) return before;
  const found = divisionsOf(checked).flatMap((division) => wrongIn(checked, division));
  known.set(checked, found);
  return found;
}
