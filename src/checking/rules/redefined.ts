import { convertUnit } from '../../language/convertUnit';
import { foldText } from '../../language/foldText';
import { unitDimension } from '../../language/unitDimension';
import type { TableRow } from '../../reading/indicatorTable';
import type { Check, CheckedTable, Rule } from '../check';
import type { Finding } from '../finding';
import { identitiesIn, indexRows, type RowIn } from '../history';
import { findingAt } from '../report';
import { isCount } from '../shownFigure';

/** Prices an amount is counted in: those of one year, or of the day. */
const PRICES = /\(?\s*(?:theo )?giá (?:so sánh|cố định|hiện hành|thực tế)(?: năm)?(?: \d{4})?\s*\)?/iu;

const pricesOf = ({ name }: TableRow): string | null =>
  PRICES.exec(name)?.[0].replace(/[()]/g, '').trim().toLowerCase() ?? null;

const withoutPrices = ({ name }: TableRow): string => foldText(name.replace(PRICES, ' '));

/** Rows of last period's workbook that say what prices they are counted in, by what else they say. */
function pricedRows(rows: Iterable<readonly RowIn[]>): Map<string, RowIn> {
  const priced = new Map<string, RowIn>();
  for (const alike of rows) {
    for (const each of alike) {
      if (pricesOf(each.row) !== null) priced.set(withoutPrices(each.row), each);
    }
  }
  return priced;
}

function otherPrices(checked: CheckedTable, row: TableRow, before: RowIn): Finding[] {
  const [now, then] = [pricesOf(row), pricesOf(before.row)];
  if (now === null || then === null || now === then) return [];
  return [
    findingAt(
      'restated',
      'warning',
      checked,
      { row, column: null },
      {
        message: {
          vi: `"${row.name}": kỳ này tính theo ${now}, tệp kỳ trước tính theo ${then}; số liệu hai kỳ không so sánh được.`,
          en: `"${row.name}" is counted in other prices ("${now}") than in last period's workbook ("${then}"); the figures cannot be compared.`,
        },
        stated: now,
        expected: then,
      },
    ),
  ];
}

/** A unit that measures something else than the unit of last period's workbook. */
function otherUnit(checked: CheckedTable, row: TableRow, before: readonly RowIn[]): Finding[] {
  const { unit } = row;
  const units = [...new Set(before.flatMap((each) => each.row.unit ?? []))];
  const [then] = units;
  if (unit === null || then === undefined || units.length > 1 || then === unit) return [];
  const known = unitDimension(unit) !== null && unitDimension(then) !== null;
  // The nouns of what is counted have many names.
  if (!known || (isCount(unit) && isCount(then)) || convertUnit(1, then, unit) !== null) return [];
  const column = checked.table.columns.find(({ role }) => role === 'unit') ?? null;
  return [
    findingAt(
      'unit-conflict',
      'warning',
      checked,
      { row, column },
      {
        message: {
          vi: `"${row.name}" kỳ này tính bằng ${unit}, tệp kỳ trước tính bằng ${then}: không quy đổi được.`,
          en: `"${row.name}" is in ${unit}, in last period's workbook in ${then}: they cannot be converted.`,
        },
        stated: unit,
        expected: then,
      },
    ),
  ];
}

/** A unit or the prices of an indicator that changed since last period's workbook. */
export const redefined: Rule = ({ tables, previousTables }: Check) => {
  if (previousTables.length === 0) return [];
  const index = indexRows(previousTables);
  const priced = pricedRows(index.values());
  return tables.flatMap((checked) =>
    checked.rows.flatMap((row) => {
      const identity = identitiesIn(checked).of(row);
      const before = identity === null ? [] : (index.get(identity) ?? []);
      const pricedBefore = priced.size === 0 ? undefined : priced.get(withoutPrices(row));
      return [
        ...otherUnit(checked, row, before),
        ...(pricedBefore ? otherPrices(checked, row, pricedBefore) : []),
      ];
    }),
  );
};
