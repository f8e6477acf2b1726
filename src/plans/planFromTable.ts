import { foldText } from '../language/foldText';
import type { IndicatorTable, TableColumn, TableRow } from '../reading/indicatorTable';
import type { Plan, Target } from './plan';
import { settleTarget } from './settleTarget';
import { targetExpression } from './targetExpression';
import { says, wording } from './wording';

/** Columns with the plan of a whole year or several years, of the authority that stands first. */
function planColumns(table: IndicatorTable): TableColumn[] {
  const columns = table.columns.filter(
    ({ role, block, period }) =>
      (role === 'plan' || role === 'target') &&
      block === null &&
      (period === null || period.kind === 'year' || period.kind === 'years'),
  );
  return columns.filter(({ authority }) => authority === columns[0]?.authority);
}

const valueOf = (row: TableRow, column: number): number | null => {
  const quantity = row.cells.get(column)?.quantity;
  return quantity?.kind === 'number' ? quantity.value : null;
};

/** Whether the rows that stand unmarked under a row are its parts: they are counted like it and add up to it. */
function addUp(whole: TableRow, parts: readonly TableRow[], column: number): boolean {
  const total = valueOf(whole, column);
  const values = parts.map((part) => valueOf(part, column));
  if (total === null || values.includes(null) || parts.some(({ unit }) => unit !== whole.unit)) return false;
  if (whole.unit === null || whole.unit === '%' || parts.length < 2) return false;
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  return Math.abs(sum - total) <= 0.05 * (parts.length + 1);
}

/**
 * The row that a row is a part of. A mark ("-", "+", "Trong đó") says so; a row that merely stands unmarked below a
 * numbered one may be an indicator beside it.
 */
function wholeOf(row: TableRow, table: IndicatorTable, column: number): TableRow | null {
  if (foldText(row.name).startsWith('tương đương')) {
    return table.rows.findLast((other) => other.row < row.row && other.kind !== 'note') ?? null;
  }
  const parent = table.rows.find((other) => other.row === row.parent);
  if (!parent || parent.kind === 'note') return null;
  if (parent.kind === 'group') return says(wording(parent.name), 'structure') ? parent : null;
  if (row.partial || /^[-+*•–]/u.test(row.ordinal ?? '')) return parent;
  const isNumberedUnder = parent.ordinal !== null && row.ordinal?.startsWith(`${parent.ordinal}.`);
  if (isNumberedUnder && row.unit === parent.unit) return parent;
  if (row.ordinal !== null) return row.kind === 'component' && row.unit === parent.unit ? parent : null;
  const unmarked = table.rows.filter(
    (other) => other.parent === parent.row && other.ordinal === null && other.unit === parent.unit,
  );
  return unmarked.includes(row) && addUp(parent, unmarked, column) ? parent : null;
}

/**
 * Makes a plan of an indicator table that has a column of targets. With several such columns (years of a five-year
 * plan) an indicator gets a target from each; of several authorities the first is taken.
 */
export function planFromTable(table: IndicatorTable, about: Omit<Plan, 'targets'>): Plan {
  const targets: Target[] = [];
  let ordinal: string | null = null;
  const columns = planColumns(table);
  for (const row of table.rows) {
    if (row.ordinal !== null && /[\p{L}\d]/u.test(row.ordinal)) ordinal = row.ordinal;
    if (row.kind === 'group' || row.kind === 'note') continue;
    for (const { column, header, period, unit } of columns) {
      const quantity = row.cells.get(column)?.quantity ?? { kind: 'missing', mark: 'blank' };
      const expression = targetExpression(quantity);
      const rowUnit = row.unit ?? expression?.unit ?? unit;
      if (!expression && quantity.kind === 'missing' && (rowUnit === null || columns.length > 1)) continue;
      const due = period?.kind === 'year' ? Number(period.notation) : null;
      const oneYear =
        /^\d{4}$/u.test(about.period ?? '') ||
        (about.period === null && due !== null && !foldText(header).includes('đến'));
      targets.push(
        settleTarget(
          {
            id: `T${String(targets.length + 1).padStart(2, '0')}`,
            ordinal,
            name: row.name,
            parent: wholeOf(row, table, column)?.name ?? null,
            unit: rowUnit,
            expression,
            timing: { words: `${row.name} ${header}`, isDated: due !== null, isPerYear: false },
            year: due ?? (oneYear && about.period !== null ? Number(about.period) : null),
            note: quantity.kind === 'text' || quantity.kind === 'verdict' ? quantity.text : null,
            text: `${header}: ${row.name}`,
          },
          oneYear,
        ),
      );
    }
  }
  return { ...about, targets };
}
