import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import type { CheckedTable, Rule } from '../check';
import { expectedOf, statedIn, type Form, type Outcome, type Stated } from '../comparison';
import { ownDecimals } from '../../reading/numberFormat';
import type { Finding } from '../finding';
import { slipOf } from '../percentScale';
import { ratioFix } from '../ratioFix';
import { addressOf, amount, findingAt, replacement, shown } from '../report';
import { isBalance } from '../runningTotals';
import type { Slip } from '../slips';
import { statedComparisons } from '../statedComparisons';

function inAmounts(checked: CheckedTable, { figure, right, others }: Slip): Finding {
  const [stands, meant] = [shown(figure), amount(right, ownDecimals(right))];
  const [other] = others;
  const beside = other ? shown(other) : meant;
  const { row, column } = figure;
  const isTyped = row.cells.get(column.column)?.stored === 'number';
  return findingAt('percent-scale', 'warning', checked, figure, {
    message: {
      vi: `Ô ${addressOf(figure)} ghi ${stands.vi} trong khi các số khác cùng dòng tính theo phần trăm (như ${beside.vi}); có lẽ là ${meant.vi}%.`,
      en: `Cell ${addressOf(figure)} holds ${stands.en} while the other figures of its row are in percent (such as ${beside.en}); probably ${meant.en}%.`,
    },
    stated: figure.value,
    expected: right,
    cells: others.map(addressOf),
    fix: isTyped
      ? {
          label: { vi: `Ghi lại thành ${meant.vi}`, en: `Write ${meant.en}` },
          edits: [replacement(checked.table.sheet, row.row, column.column, { value: right })],
        }
      : null,
  });
}

const NAMES: Readonly<Record<Form, { readonly vi: string; readonly en: string }>> = {
  percent: { vi: 'phần trăm', en: 'percent' },
  factor: { vi: 'số lần', en: 'a factor' },
  growth: { vi: 'mức tăng, giảm', en: 'a change' },
};

/** 0,271 is 27,1%: the digits stay the same. */
const digitsOf = ({ decimals, form: own }: Stated, form: Form): number =>
  form === 'factor'
    ? Math.max(1, decimals - 2)
    : own === 'factor'
      ? Math.max(2, decimals + 2)
      : Math.max(1, decimals);

function inComparison(
  checked: CheckedTable,
  row: TableRow,
  column: TableColumn,
  stated: Stated,
  form: Form,
  outcome: Outcome,
): Finding {
  const { numerator, denominator } = outcome;
  const expected = expectedOf(numerator, denominator, stated.form, digitsOf(stated, form));
  const [stands, right] = [amount(stated.value, stated.decimals), amount(expected, ownDecimals(expected))];
  const address = addressOf({ row, column });
  return findingAt(
    'percent-scale',
    'warning',
    checked,
    { row, column },
    {
      message: {
        vi: `Ô ${address} ghi ${stands.vi} theo ${NAMES[form].vi}, trong khi cột này ghi theo ${NAMES[stated.form].vi}; đúng ra là ${right.vi}.`,
        en: `Cell ${address} holds ${stands.en} as ${NAMES[form].en}, while this column is written as ${NAMES[stated.form].en}; it should be ${right.en}.`,
      },
      stated: stated.value,
      expected,
      cells: [addressOf(numerator), addressOf(denominator)],
      fix: ratioFix(checked, row, column, stated.form, outcome),
    },
  );
}

/** Comparisons with last year lie around 100: a column of them with a single 1,05 is clear without its figures. */
const AROUND = { low: 30, high: 400 };
const FACTOR = { low: 0.3, high: 3 };
const ENOUGH = 3;

function byColumn(checked: CheckedTable, column: TableColumn): Finding[] {
  if (column.of === 'plan' || column.form !== 'percent') return [];
  const stated = checked.rows.flatMap((row) => {
    const found = isBalance(row) ? null : statedIn(row, column, 'percent');
    return found?.form === 'percent' && found.value !== 0 ? [{ row, ...found }] : [];
  });
  const odd = stated.filter(({ value }) => value >= FACTOR.low && value <= FACTOR.high);
  const usual = stated.filter(({ value }) => value >= AROUND.low && value <= AROUND.high);
  const [only, more] = odd;
  if (!only || more || usual.length < ENOUGH || usual.length + 1 < stated.length) return [];
  const right = Number((only.value * 100).toPrecision(15));
  const [stands, meant] = [amount(only.value, only.decimals), amount(right, ownDecimals(right))];
  const address = addressOf({ row: only.row, column });
  return [
    findingAt(
      'percent-scale',
      'warning',
      checked,
      { row: only.row, column },
      {
        message: {
          vi: `Ô ${address} ghi ${stands.vi} trong khi các ô khác của cột ghi theo phần trăm (khoảng 100); có lẽ là ${meant.vi}%.`,
          en: `Cell ${address} holds ${stands.en} while the other cells of its column are in percent (around 100); probably ${meant.en}%.`,
        },
        stated: only.value,
        expected: right,
      },
    ),
  ];
}

function inColumn(checked: CheckedTable, column: TableColumn): Finding[] {
  const comparisons = statedComparisons(checked, column);
  if (!comparisons) return byColumn(checked, column);
  return comparisons.wrong.flatMap(({ row, stated, outcome }) => {
    const form = slipOf(stated, outcome);
    return form ? [inComparison(checked, row, column, stated, form, outcome)] : [];
  });
}

/** 0,95 beside 95, 1,05 or 5 beside 105: one number written another way than the others of its row or column. */
export const percentScale: Rule = ({ tables }) =>
  tables.flatMap((checked) => [
    ...checked
      .slips()
      .filter(({ sort, isResult }) => sort === 'percent' && !isResult)
      .map((slip) => inAmounts(checked, slip)),
    ...checked.ratios.flatMap((column) => inColumn(checked, column)),
  ]);
