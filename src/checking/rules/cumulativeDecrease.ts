import type { Bilingual } from '../../language/bilingual';
import { convertUnit } from '../../language/convertUnit';
import { periodLabel } from '../../period/periodLabel';
import type { Period } from '../../period/period';
import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import type { Check, CheckedTable, Rule } from '../check';
import { ownDecimals } from '../../reading/numberFormat';
import type { FigureTable } from '../figureTable';
import type { Finding } from '../finding';
import { identitiesIn, indexRows, type RowIn } from '../history';
import { isBelow, times, type Interval } from '../interval';
import { addressOf, addressOn, amount, findingAt, shown } from '../report';
import { addsUpOverYear, isResultOfAnyYear, isRunningTotal } from '../runningTotals';
import type { ShownFigure } from '../shownFigure';

/** A running total to the end of a time. */
interface Total {
  readonly figure: ShownFigure;
  /** In the unit of the row that is checked. */
  readonly value: number;
  readonly interval: Interval;
  readonly period: Period;
  /** Where it stands: the cell, with the sheet (and the workbook) where that is another one. */
  readonly place: Bilingual;
  /** Its address, where that is in the workbook under check. */
  readonly address: string | null;
}

type Place = Pick<Total, 'place' | 'address'>;

function inTheTable(figure: ShownFigure): Place {
  const address = addressOf(figure);
  return { address, place: { vi: `ô ${address}`, en: `cell ${address}` } };
}

function elsewhereAt({ table, sheet }: FigureTable, figure: ShownFigure): Place {
  const address = addressOn(table.sheet, figure);
  return sheet
    ? { address, place: { vi: `ô ${address}`, en: `cell ${address}` } }
    : {
        address: null,
        place: { vi: `ô ${address} của tệp kỳ trước`, en: `cell ${address} of last period's workbook` },
      };
}

/** The columns of a table that hold running totals. */
const totalColumns = ({ amounts }: FigureTable): readonly TableColumn[] =>
  amounts.filter((column) => isResultOfAnyYear(column) && isRunningTotal(column));

function totalsIn(
  row: TableRow,
  columns: readonly TableColumn[],
  read: FigureTable['figureAt'],
  unit: string | null,
  placeFor: (figure: ShownFigure) => Place,
): Total[] {
  const factor = row.unit === unit || row.unit === null || unit === null ? 1 : convertUnit(1, row.unit, unit);
  if (factor === null) return [];
  return columns.flatMap((column) => {
    const figure = read(row, column);
    if (!column.period || !figure || figure.value < 0) return [];
    const value = factor === 1 ? figure.value : Number((figure.value * factor).toPrecision(15));
    const interval = times(figure.interval, factor);
    return [{ figure, value, interval, period: column.period, ...placeFor(figure) }];
  });
}

/** The totals of the latest earlier time of the same year. */
function before(total: Total, all: readonly Total[]): readonly Total[] {
  const year = total.period.start;
  const earlier = all.filter(({ period }) => period.start === year && period.end < total.period.end);
  const last = earlier.reduce((end, { period }) => (period.end > end ? period.end : end), '');
  return earlier.filter(({ period }) => period.end === last);
}

function findingFor(checked: CheckedTable, total: Total, earlier: Total): Finding {
  const [now, then] = [shown(total.figure), amount(earlier.value, ownDecimals(earlier.value))];
  const address = addressOf(total.figure);
  return findingAt('cumulative-decrease', 'warning', checked, total.figure, {
    message: {
      vi: `Số lũy kế ${periodLabel(total.period, 'vi')} ở ô ${address} là ${now.vi}, thấp hơn lũy kế ${periodLabel(earlier.period, 'vi')} là ${then.vi} (${earlier.place.vi}).`,
      en: `The running total for ${periodLabel(total.period, 'en')} in cell ${address} is ${now.en}, less than ${then.en} for ${periodLabel(earlier.period, 'en')} (${earlier.place.en}).`,
    },
    stated: total.figure.value,
    expected: earlier.value,
    cells: earlier.address === null ? [] : [earlier.address],
  });
}

/** A row of another table with the columns of its totals. */
interface RowElsewhere extends RowIn {
  readonly columns: readonly TableColumn[];
}

const isEarlier = ({ period: before }: TableColumn, { period }: TableColumn): boolean =>
  before !== null && period !== null && before.start === period.start && before.end < period.end;

/** Whether an earlier total of a row is larger at a glance, or in another unit; few rows need more than that. */
function mayFall(
  checked: CheckedTable,
  row: TableRow,
  columns: readonly TableColumn[],
  elsewhere: readonly RowElsewhere[],
): boolean {
  return columns.some((column) => {
    const value = checked.soundValueAt(row, column);
    if (value === null) return false;
    const isLarger = (table: FigureTable, other: TableRow, at: TableColumn): boolean =>
      isEarlier(at, column) && (other.unit !== row.unit || (table.valueAt(other, at) ?? value) > value);
    return (
      columns.some((at) => isLarger(checked, row, at)) ||
      elsewhere.some((other) => other.columns.some((at) => isLarger(other.table, other.row, at)))
    );
  });
}

/** The falls in a row, within the columns of one block and against what other tables say of it. */
function inRow(
  checked: CheckedTable,
  row: TableRow,
  columns: readonly TableColumn[],
  elsewhere: readonly RowElsewhere[],
): Finding[] {
  if (!mayFall(checked, row, columns, elsewhere) || !addsUpOverYear(checked, row)) return [];
  const own = totalsIn(row, columns, checked.soundFigureAt, row.unit, inTheTable);
  const others = elsewhere.flatMap(({ table, row: other, columns: totals }) =>
    totalsIn(other, totals, table.figureAt, row.unit, (figure) => elsewhereAt(table, figure)),
  );
  return own.flatMap((total) => {
    const earlier = before(total, [...own, ...others]);
    const [first] = earlier;
    const falls = first !== undefined && earlier.every(({ interval }) => isBelow(total.interval, interval));
    return falls ? [findingFor(checked, total, first)] : [];
  });
}

/** Whether two columns of a block count from the start of the same year. */
const isSeries = (columns: readonly TableColumn[]): boolean =>
  new Set(columns.map(({ block, period }) => `${period?.start ?? ''} ${block ?? ''}`)).size < columns.length;

const NOWHERE: readonly RowElsewhere[] = [];

function inTable(
  checked: CheckedTable,
  elsewhere: ReadonlyMap<string, readonly RowIn[]>,
  totalsOf: ReadonlyMap<FigureTable, readonly TableColumn[]>,
): Finding[] {
  const columns = totalColumns(checked);
  if (elsewhere.size === 0 && !isSeries(columns)) return [];
  const blocks = [null, ...checked.table.blocks].map((block) => ({
    block,
    columns: columns.filter((column) => column.block === block),
  }));
  return checked.rows.flatMap((row) => {
    const identity = elsewhere.size === 0 ? null : identitiesIn(checked).of(row);
    const known = identity === null ? undefined : elsewhere.get(identity);
    const others = known?.map((other) => ({ ...other, columns: totalsOf.get(other.table) ?? [] })) ?? NOWHERE;
    return blocks.flatMap(({ block, columns: own }) =>
      inRow(checked, row, own, block === null ? others : NOWHERE),
    );
  });
}

/** A running total that falls from one time to the next: within a row, a series of sheets, or two workbooks. */
export const cumulativeDecrease: Rule = ({ tables, otherTables, previousTables }: Check) => {
  const others = [...otherTables, ...previousTables];
  const elsewhere = indexRows(others);
  const totalsOf = new Map(
    others.map((table) => [table, totalColumns(table).filter(({ block }) => block === null)]),
  );
  return tables.flatMap((checked) => inTable(checked, elsewhere, totalsOf));
};
