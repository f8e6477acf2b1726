import { isFlow } from '../assessing/kinds';
import { convertUnit } from '../language/convertUnit';
import type { Period } from '../period/period';
import type { IndicatorKind } from '../plans/plan';
import type { TableColumn, TableRow } from '../reading/indicatorTable';
import { ownDecimals } from '../reading/numberFormat';
import type { FigureTable } from './figureTable';
import { identitiesIn, type RowIn } from './history';
import { isBalance } from './runningTotals';
import { isCount, type ShownFigure } from './shownFigure';

/** A figure that would fit the others of its row if it were written in another order of magnitude. */
export interface Slip {
  readonly figure: ShownFigure;
  /** A thousand or a million off, or 0,95 for 95. */
  readonly sort: 'power' | 'percent';
  readonly power: number;
  /** What it would be in line with the others. */
  readonly right: number;
  readonly others: readonly ShownFigure[];
  /** The result of a formula: it follows from a slip elsewhere. */
  readonly isResult: boolean;
}

const POWERS = [3, -3, 6, -6] as const;
/** How far (in powers of ten) from exactly a thousand times a slip may lie: beside one figure, beside several. */
const NEAR_ONE = 0.5;
const NEAR_ALL = 0.8;
/** How near a figure counts as usual. */
const USUAL = 1.5;
/** Below a thousand nothing is typed a thousand times too small; a few counted things differ by chance. */
const LARGE = 1000;
const MANY = 10;

const AMOUNTS: readonly IndicatorKind[] = [
  'flow',
  'flow-final-year',
  'flow-cumulative',
  'stock',
  'increment',
  'level',
];

/** A figure with its order of magnitude as a power of ten, per year for what adds up over the year. */
interface Sized {
  readonly figure: ShownFigure;
  readonly size: number;
  /** A figure of last period's workbook is there to compare with only. */
  readonly isHistory: boolean;
}

/** A column with the years it covers, and their power of ten. */
interface TimedColumn {
  readonly column: TableColumn;
  readonly years: number;
  readonly power: number;
}

const OF_THE_PERIOD: readonly TableColumn['role'][] = ['actual', 'estimate', 'same-period'];

/** How many years a period lasts: a quarter 0.25. */
function yearsOf({ start, end }: Period): number {
  const months = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return (months(end) - months(start) + 1) / 12;
}

function timed(columns: readonly TableColumn[], period: Period): TimedColumn[] {
  return columns.map((column) => {
    const time = column.period ?? (OF_THE_PERIOD.includes(column.role) ? period : null);
    const years = time ? yearsOf(time) : 1;
    return { column, years, power: Math.log10(years) };
  });
}

/** 1.598 typed under a decimal point where 1598 is meant: exactly three decimals. */
const isLocaleSlip = ({ value, row }: ShownFigure): boolean =>
  Math.abs(value) < LARGE && (ownDecimals(value) === 3 || (isCount(row.unit) && !Number.isInteger(value)));

const isResult = ({ column }: ShownFigure): boolean => column.role === 'actual' || column.role === 'estimate';

/** So many figures of a column and unit tell what is usual there. */
const SOME = 3;

const known = new WeakMap<FigureTable, Map<string, number | null>>();

/** The middle of the orders of magnitude in a column among rows of one unit; null where there are too few. */
function usualSize(table: FigureTable, column: TableColumn, unit: string | null): number | null {
  const sizes = known.get(table) ?? new Map<string, number | null>();
  known.set(table, sizes);
  const key = `${column.column} ${unit ?? ''}`;
  const before = sizes.get(key);
  if (before !== undefined) return before;
  const own = table.rows
    .flatMap((row) => {
      const value = row.unit === unit ? table.valueAt(row, column) : null;
      return value !== null && value > 0 ? [Math.log10(value)] : [];
    })
    .sort((a, b) => a - b);
  const middle = own.length < SOME ? null : (own[Math.floor(own.length / 2)] ?? null);
  sizes.set(key, middle);
  return middle;
}

/** How far (in powers of ten) a figure lies from what is usual in its column. */
function oddity(table: FigureTable, { row, column, value }: ShownFigure): number {
  const usual = usualSize(table, column, row.unit);
  return usual === null ? 0 : Math.abs(Math.log10(value) - usual);
}

/** The power of ten by which a figure is off from all the others; null where one of them is like it. */
function powerOf(table: FigureTable, { figure, size }: Sized, others: readonly Sized[]): number | null {
  if (others.length === 0 || others.some((other) => Math.abs(size - other.size) < USUAL)) return null;
  const near = others.length === 1 ? NEAR_ONE : NEAR_ALL;
  const power = POWERS.find((each) => others.every((other) => Math.abs(size - other.size - each) <= near));
  if (power === undefined) return null;
  const largest = Math.max(...others.map((other) => other.figure.value));
  if (power > 0) return isCount(figure.row.unit) && largest < MANY ? null : power;
  // A small result is no slip by itself: little may have been done yet.
  if (largest < LARGE) return null;
  const isOdd = (): boolean => !isResult(figure) && oddity(table, figure) > USUAL;
  return others.length > 1 || isLocaleSlip(figure) || isOdd() ? power : null;
}

/** Of two figures that disagree, the one more likely to be the slip. */
function suspect(table: FigureTable, a: Sized, b: Sized): Sized {
  if (a.isHistory) return b;
  if (isLocaleSlip(a.figure) !== isLocaleSlip(b.figure)) return isLocaleSlip(a.figure) ? a : b;
  const [own, other] = b.isHistory ? [0, 0] : [oddity(table, a.figure), oddity(table, b.figure)];
  if (Math.abs(own - other) > USUAL) return own > other ? a : b;
  return isResult(a.figure) ? a : b;
}

function powerSlips(table: FigureTable, figures: readonly Sized[]): Slip[] {
  const [first, second] = figures;
  const suspects = figures.length === 2 && first && second ? [suspect(table, first, second)] : figures;
  return suspects.flatMap((own) => {
    if (own.isHistory) return [];
    const others = figures.filter((other) => other !== own);
    const power = powerOf(table, own, others);
    if (power === null) return [];
    const { figure } = own;
    return [
      {
        figure,
        sort: 'power' as const,
        power,
        right: Number((figure.value * 10 ** -power).toPrecision(15)),
        others: others.filter(({ isHistory }) => !isHistory).map((other) => other.figure),
        isResult: figure.computed,
      },
    ];
  });
}

/** How small a share is that may be a fraction of one, and how large the others are then. */
const FRACTION = 1.5;
const SHARE = 20;
/** How many times a share may have changed, so that a hundred times is something else. */
const CHANGE = 2;

/** A rate in percent typed as a fraction of one: 0,95 beside 95. */
function percentSlips(figures: readonly ShownFigure[]): Slip[] {
  return figures.flatMap((figure) => {
    const others = figures.filter((other) => other !== figure);
    const isSlip =
      figure.value <= FRACTION &&
      others.length > 0 &&
      others.every(
        ({ value }) =>
          value >= SHARE && value <= CHANGE * 100 * figure.value && value >= (100 * figure.value) / CHANGE,
      );
    if (!isSlip) return [];
    const right = Number((figure.value * 100).toPrecision(15));
    return [{ figure, sort: 'percent' as const, power: -2, right, others, isResult: figure.computed }];
  });
}

/** Results of the same indicator in last period's workbook, in the unit of the row. */
function pastResults(table: FigureTable, row: TableRow, isAdding: boolean, history: History): Sized[] {
  const identity = history.rows.size === 0 ? null : identitiesIn(table).of(row);
  const known = identity === null ? [] : (history.rows.get(identity) ?? []);
  return known.flatMap(({ table: past, row: pastRow }) => {
    const factor =
      pastRow.unit === row.unit || pastRow.unit === null || row.unit === null
        ? 1
        : convertUnit(1, pastRow.unit, row.unit);
    if (factor === null) return [];
    const results = past.amounts.filter(
      ({ role, block }) => block === null && (role === 'actual' || role === 'estimate'),
    );
    return timed(results, history.period).flatMap(({ column, power }): Sized[] => {
      const figure = past.figureAt(pastRow, column);
      if (!figure || !(figure.value > 0)) return [];
      const value = figure.value * factor;
      const size = Math.log10(value) - (isAdding ? power : 0);
      return [{ figure: { ...figure, value }, size, isHistory: true }];
    });
  });
}

const NOTHING: readonly Sized[] = [];

/** What figures are held against besides their own row. */
interface History {
  readonly rows: ReadonlyMap<string, readonly RowIn[]>;
  readonly period: Period;
}

/** Values that are surely not `USUAL` apart. */
const ALIKE = 0.99 * 10 ** USUAL;

/** Whether the figures of a row are all alike: a look at its smallest and largest value tells that of most rows. */
function areAlike(
  table: FigureTable,
  row: TableRow,
  columns: readonly TimedColumn[],
  isAdding: boolean,
): boolean {
  let least = Infinity;
  let most = 0;
  for (const { column, years } of columns) {
    const value = table.valueAt(row, column);
    if (value === null || !(value > 0)) continue;
    const yearly = isAdding ? value / years : value;
    if (yearly < least) least = yearly;
    if (yearly > most) most = yearly;
  }
  return most <= ALIKE * least;
}

/** The slips of one row in one block of columns. */
function inRow(
  table: FigureTable,
  row: TableRow,
  columns: readonly TimedColumn[],
  past: readonly Sized[],
  isAdding: boolean,
): Slip[] {
  if (past.length === 0 && areAlike(table, row, columns, isAdding)) return [];
  const figures: Sized[] = [...past];
  let [least, most] = [Infinity, -Infinity];
  for (const { column, power } of columns) {
    const figure = table.figureAt(row, column);
    if (!figure || !(figure.value > 0)) continue;
    const size = Math.log10(figure.value) - (isAdding ? power : 0);
    figures.push({ figure, size, isHistory: false });
  }
  for (const { size } of figures) {
    least = Math.min(least, size);
    most = Math.max(most, size);
  }
  if (most - least < USUAL) return [];
  return row.unit === '%' ? percentSlips(figures.map(({ figure }) => figure)) : powerSlips(table, figures);
}

/**
 * The figures of a table that are off by 10³ or 10⁶ (or, for rates in percent, by 10²) against every other figure of
 * their row and against last period's results, so that nothing may be concluded from them.
 */
export function slipsIn(
  table: FigureTable,
  period: Period,
  rowsBefore: ReadonlyMap<string, readonly RowIn[]>,
): Slip[] {
  const history: History = { rows: rowsBefore, period };
  const blocks = [null, ...table.table.blocks].map((block) => ({
    block,
    columns: timed(
      table.amounts.filter((column) => column.block === block),
      period,
    ),
  }));
  const slips: Slip[] = [];
  for (const row of table.rows) {
    const { kind } = table.sortOf(row);
    const isRate = row.unit === '%';
    if (isRate ? kind !== 'ratio' && kind !== 'level' : !AMOUNTS.includes(kind)) continue;
    const isAdding = isFlow(kind);
    const past = isRate ? NOTHING : pastResults(table, row, isAdding, history);
    for (const { block, columns } of blocks) {
      const own = inRow(table, row, columns, block === null ? past : NOTHING, isAdding);
      if (own.length > 0 && !isBalance(row)) slips.push(...own);
    }
  }
  return slips;
}
