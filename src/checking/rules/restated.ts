import { convertUnit } from '../../language/convertUnit';
import { periodLabel } from '../../period/periodLabel';
import type { Period } from '../../period/period';
import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import { shapeKey } from '../../reading/shapeKey';
import type { Check, CheckedTable, Rule } from '../check';
import type { FigureTable } from '../figureTable';
import type { Finding } from '../finding';
import { identityOf, indexRows, type RowIn } from '../history';
import { meet, times } from '../interval';
import { addressOf, addressOn, amount, findingAt, shown } from '../report';
import type { ShownFigure } from '../shownFigure';

/** What sort of figure a column holds: only figures of one sort for one time must agree. */
function sortOf({ role, authority, period }: TableColumn): string | null {
  if (!period) return null;
  switch (role) {
    case 'plan':
    case 'target':
      return `${role} ${authority ?? ''} ${period.start} ${period.end}`;
    case 'estimate':
      return `estimate ${period.start} ${period.end}`;
    case 'actual':
    case 'same-period':
    case 'previous':
      return `result ${period.start} ${period.end}`;
    default:
      return null;
  }
}

interface ColumnIn {
  readonly table: FigureTable;
  readonly column: TableColumn;
}

/** Two figures that should be one. */
interface Pair {
  readonly before: ShownFigure;
  /** The figure before in the unit of the one that is checked. */
  readonly value: number;
  readonly now: ShownFigure;
  readonly agrees: boolean;
}

const measured = ({ amounts }: FigureTable): readonly TableColumn[] =>
  amounts.filter(({ block }) => block === null);

function pairIn(
  checked: CheckedTable,
  row: TableRow,
  column: TableColumn,
  other: RowIn,
  at: TableColumn,
): Pair | null {
  const now = checked.soundFigureAt(row, column);
  const before = other.table.figureAt(other.row, at);
  const units = [other.row.unit, row.unit];
  if (!now || !before || (units[0] === null) !== (units[1] === null)) return null;
  const factor = units[0] === units[1] ? 1 : convertUnit(1, units[0] ?? '', units[1] ?? '');
  if (factor === null) return null;
  return {
    now,
    before,
    value: Number((before.value * factor).toPrecision(15)),
    agrees: meet(now.interval, times(before.interval, factor)),
  };
}

/**
 * Of so many rows such a share must agree, or the two columns do not hold the same quantity. Sheets of one form for
 * one time are rather those of two places.
 */
const USUAL = { rows: 3, share: 0.5, few: true };
const ONE_FORM = { rows: 5, share: 0.8, few: false };

const isOneForm = (a: FigureTable, b: FigureTable): boolean =>
  b.sheet !== null &&
  a.reading.period?.notation === b.reading.period?.notation &&
  shapeKey(a.table) === shapeKey(b.table);

/** The pairs of a column with a column of another table, unless most of them say that they are different things. */
function pairsOf(
  checked: CheckedTable,
  column: TableColumn,
  { table, column: at }: ColumnIn,
  index: ReadonlyMap<string, readonly RowIn[]>,
): Pair[] {
  const pairs = checked.rows.flatMap((row) => {
    const identity = identityOf(checked, row);
    const other = (identity === null ? [] : (index.get(identity) ?? [])).find((each) => each.table === table);
    return (other && pairIn(checked, row, column, other, at)) ?? [];
  });
  const wrong = pairs.filter(({ agrees }) => !agrees);
  const { rows, share, few } = isOneForm(checked, table) ? ONE_FORM : USUAL;
  const isSame = pairs.length < rows ? few : pairs.length - wrong.length >= share * pairs.length;
  return isSame ? wrong : [];
}

function findingFor(checked: CheckedTable, { before, value, now }: Pair, table: FigureTable): Finding {
  const [stands, then] = [shown(now), amount(value, before.decimals)];
  const [sheet, at] = [table.table.sheet, addressOf(before)];
  const time = (period: Period | null, language: 'vi' | 'en'): string =>
    period ? ` ${periodLabel(period, language)}` : '';
  const place =
    table.sheet === null
      ? {
          vi: `ô ${at}, trang "${sheet}" của tệp kỳ trước`,
          en: `cell ${at} on "${sheet}" of last period's workbook`,
        }
      : { vi: `ô ${at}, trang "${sheet}"`, en: `cell ${at} on "${sheet}"` };
  const { row, column } = now;
  return findingAt('restated', 'warning', checked, now, {
    message: {
      vi: `"${row.name}"${time(column.period, 'vi')} ghi ${stands.vi} ở ô ${addressOf(now)}, nhưng ghi ${then.vi} ở ${place.vi}.`,
      en: `"${row.name}"${time(column.period, 'en')} is ${stands.en} in cell ${addressOf(now)}, but ${then.en} in ${place.en}.`,
    },
    stated: now.value,
    expected: value,
    cells: table.sheet === null ? [] : [addressOn(sheet, before)],
  });
}

/** Last period's workbook, the sheets of the series, then the tables that come before: each quantity is told once. */
function inTable(
  checked: CheckedTable,
  earlier: readonly FigureTable[],
  revised: readonly FigureTable[],
  index: ReadonlyMap<string, readonly RowIn[]>,
): Finding[] {
  const told = new Set<ShownFigure>();
  return measured(checked).flatMap((column) => {
    const sort = sortOf(column);
    if (sort === null) return [];
    const same = earlier.flatMap((table) =>
      // What was expected at another time may have been revised since.
      column.role === 'estimate' && revised.includes(table)
        ? []
        : measured(table).flatMap((at) => (sortOf(at) === sort ? [{ table, column: at }] : [])),
    );
    return same.flatMap((other) =>
      pairsOf(checked, column, other, index).flatMap((pair) => {
        if (told.has(pair.now)) return [];
        told.add(pair.now);
        return [findingFor(checked, pair, other.table)];
      }),
    );
  });
}

/** The same quantity of the same time given differently in two tables, sheets or workbooks; told at the later one. */
export const restated: Rule = ({ tables, otherTables, previousTables }: Check) => {
  const revised: readonly FigureTable[] = [...previousTables, ...otherTables];
  const all = [...revised, ...tables];
  if (all.length < 2) return [];
  const index = indexRows(all);
  return tables.flatMap((checked) => inTable(checked, all.slice(0, all.indexOf(checked)), revised, index));
};
