import { convertUnit } from '../../language/convertUnit';
import { periodLabel } from '../../period/periodLabel';
import type { Period } from '../../period/period';
import type { TableRow } from '../../reading/indicatorTable';
import type { Check, CheckedTable, Rule } from '../check';
import { ownDecimals, type FigureTable } from '../figureTable';
import type { Finding } from '../finding';
import { identityOf, indexRows, type RowIn } from '../history';
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
  /** Where it stands, with the sheet where that is another one. */
  readonly address: string;
}

function totalsIn(
  table: FigureTable,
  row: TableRow,
  read: FigureTable['figureAt'],
  unit: string | null,
  addressFor: (figure: ShownFigure) => string,
): (Total & { readonly block: string | null })[] {
  const factor = row.unit === unit || row.unit === null || unit === null ? 1 : convertUnit(1, row.unit, unit);
  if (factor === null) return [];
  return table.amounts.flatMap((column) => {
    if (!column.period || !isResultOfAnyYear(column) || !isRunningTotal(column)) return [];
    const figure = read(row, column);
    if (!figure || figure.value < 0) return [];
    const interval = times(figure.interval, factor);
    return [
      {
        figure,
        value: Number((figure.value * factor).toPrecision(15)),
        interval,
        period: column.period,
        address: addressFor(figure),
        block: column.block,
      },
    ];
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
      vi: `Số lũy kế ${periodLabel(total.period, 'vi')} ở ô ${address} là ${now.vi}, thấp hơn lũy kế ${periodLabel(earlier.period, 'vi')} là ${then.vi} (ô ${earlier.address}).`,
      en: `The running total for ${periodLabel(total.period, 'en')} in cell ${address} is ${now.en}, less than ${then.en} for ${periodLabel(earlier.period, 'en')} (cell ${earlier.address}).`,
    },
    stated: total.figure.value,
    expected: earlier.value,
    cells: [earlier.address],
  });
}

function inRow(
  checked: CheckedTable,
  row: TableRow,
  elsewhere: ReadonlyMap<string, readonly RowIn[]>,
): Finding[] {
  if (!addsUpOverYear(checked, row)) return [];
  const own = totalsIn(checked, row, checked.soundFigureAt, row.unit, addressOf);
  const identity = elsewhere.size === 0 ? null : identityOf(checked, row);
  const others = (identity === null ? [] : (elsewhere.get(identity) ?? [])).flatMap(({ table, row: other }) =>
    totalsIn(table, other, table.figureAt, row.unit, (figure) => addressOn(table.table.sheet, figure)),
  );
  return own.flatMap((total) => {
    const here = own.filter(({ block }) => block === total.block);
    const there = total.block === null ? others.filter(({ block }) => block === null) : [];
    const earlier = before(total, [...here, ...there]);
    const [first] = earlier;
    const falls = first !== undefined && earlier.every(({ interval }) => isBelow(total.interval, interval));
    return falls ? [findingFor(checked, total, first)] : [];
  });
}

/** A running total that falls from one time to the next: within a row, a series of sheets, or two workbooks. */
export const cumulativeDecrease: Rule = ({ tables, otherTables, previousTables }: Check) => {
  const elsewhere = indexRows([...otherTables, ...previousTables]);
  return tables.flatMap((checked) => checked.rows.flatMap((row) => inRow(checked, row, elsewhere)));
};
