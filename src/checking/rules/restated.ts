import { convertUnit } from '../../language/convertUnit';
import { periodLabel } from '../../period/periodLabel';
import type { Period } from '../../period/period';
import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import { shapeKey } from '../../reading/shapeKey';
import type { Check, CheckedTable, Rule } from '../check';
import type { FigureTable } from '../figureTable';
import type { Finding } from '../finding';
import { identitiesIn, type RowIn } from '../history';
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

/** Two figures that should be one and are not. */
interface Contradiction {
  readonly before: ShownFigure;
  /** The figure before in the unit of the one that is checked. */
  readonly value: number;
  readonly now: ShownFigure;
}

const measured = ({ amounts }: FigureTable): readonly TableColumn[] =>
  amounts.filter(({ block }) => block === null);

/** How a figure stands to one of another table: their intervals tell where their values are not the same. */
function compareIn(
  checked: CheckedTable,
  row: TableRow,
  column: TableColumn,
  other: RowIn,
  at: TableColumn,
): 'agrees' | Contradiction | null {
  const stated = checked.soundValueAt(row, column);
  if (stated !== null && other.row.unit === row.unit && other.table.valueAt(other.row, at) === stated)
    return 'agrees';
  const now = checked.soundFigureAt(row, column);
  const before = other.table.figureAt(other.row, at);
  const units = [other.row.unit, row.unit];
  if (!now || !before || (units[0] === null) !== (units[1] === null)) return null;
  const factor = units[0] === units[1] ? 1 : convertUnit(1, units[0] ?? '', units[1] ?? '');
  if (factor === null) return null;
  return meet(now.interval, times(before.interval, factor))
    ? 'agrees'
    : { now, before, value: Number((before.value * factor).toPrecision(15)) };
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

/** What in a column contradicts a column of another table, unless most rows say that they are different things. */
function contradictions(
  checked: CheckedTable,
  column: TableColumn,
  { table, column: at }: ColumnIn,
): Contradiction[] {
  const identities = identitiesIn(checked);
  const others = identitiesIn(table).rows;
  let right = 0;
  const wrong: Contradiction[] = [];
  for (const row of checked.rows) {
    const identity = identities.of(row);
    const other = identity === null ? undefined : others.get(identity);
    const found = other ? compareIn(checked, row, column, { table, row: other }, at) : null;
    if (found === 'agrees') right++;
    else if (found) wrong.push(found);
  }
  const all = right + wrong.length;
  const { rows, share, few } = isOneForm(checked, table) ? ONE_FORM : USUAL;
  const isSame = all < rows ? few : right >= share * all;
  return isSame ? wrong : [];
}

function findingFor(
  checked: CheckedTable,
  { before, value, now }: Contradiction,
  table: FigureTable,
): Finding {
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
      contradictions(checked, column, other).flatMap((found) => {
        if (told.has(found.now)) return [];
        told.add(found.now);
        return [findingFor(checked, found, other.table)];
      }),
    );
  });
}

/** The same quantity of the same time given differently in two tables, sheets or workbooks; told at the later one. */
export const restated: Rule = ({ tables, otherTables, previousTables }: Check) => {
  const revised: readonly FigureTable[] = [...previousTables, ...otherTables];
  const all = [...revised, ...tables];
  if (all.length < 2) return [];
  return tables.flatMap((checked) => inTable(checked, all.slice(0, all.indexOf(checked)), revised));
};
