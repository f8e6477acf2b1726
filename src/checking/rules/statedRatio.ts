import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import type { CheckedTable, Rule } from '../check';
import { comparedPair } from '../comparedPair';
import { compare, statedIn, type Form, type Outcome, type Pair, type Stated } from '../comparison';
import type { Finding } from '../finding';
import { addressOf, amount, findingAt, replacement, shown } from '../report';
import { slipOf } from '../percentScale';

/** The live formula of a comparison; null when a cell of it holds no number. */
function formulaOf({ numerator, denominator }: Outcome, form: Form, isPercentFormat: boolean): string | null {
  if (numerator.factor === null || denominator.factor === null) return null;
  const factor = numerator.factor / denominator.factor;
  const ratio = `${addressOf(numerator)}/${addressOf(denominator)}${factor === 1 ? '' : `*${factor}`}`;
  if (form === 'growth') return isPercentFormat ? `${ratio}-1` : `(${ratio}-1)*100`;
  return form === 'factor' || isPercentFormat ? ratio : `${ratio}*100`;
}

const sign = (form: Form): string => (form === 'factor' ? '' : '%');

function findingFor(
  checked: CheckedTable,
  row: TableRow,
  column: TableColumn,
  stated: Stated,
  outcome: Outcome,
): Finding {
  const { numerator, denominator, expected, verdict } = outcome;
  const [given, right] = [amount(stated.value, stated.decimals), amount(expected, outcome.decimals)];
  const [above, below] = [shown(numerator), shown(denominator)];
  const cells = [addressOf(numerator), addressOf(denominator)];
  const [places, percent] = [cells.join('/'), sign(stated.form)];
  const cell = row.cells.get(column.column);
  const isPercentFormat =
    cell?.stored === 'number' && cell.quantity.kind === 'number' && cell.quantity.unit === '%';
  const formula = formulaOf(outcome, stated.form, isPercentFormat);
  const cut = verdict === 'truncated';
  return findingAt(
    'stated-ratio',
    cut ? 'info' : 'error',
    checked,
    { row, column },
    {
      message: {
        vi: cut
          ? `Ô ghi ${given.vi}${percent} là số bị cắt bớt chữ số; ${places} = ${above.vi}/${below.vi} làm tròn là ${right.vi}${percent}.`
          : `Ô ghi ${given.vi}${percent}, nhưng ${places} = ${above.vi}/${below.vi} cho ${right.vi}${percent}.`,
        en: cut
          ? `The cell holds ${given.en}${percent}, cut off instead of rounded; ${places} = ${above.en}/${below.en} rounds to ${right.en}${percent}.`
          : `The cell holds ${given.en}${percent}, but ${places} = ${above.en}/${below.en} gives ${right.en}${percent}.`,
      },
      stated: stated.value,
      expected,
      cells,
      fix:
        formula === null || cell?.stored === 'text'
          ? null
          : {
              label: { vi: `Thay bằng công thức =${formula}`, en: `Replace by the formula =${formula}` },
              edits: [
                replacement(checked.table.sheet, row.row, column.column, {
                  value: isPercentFormat ? expected / 100 : expected,
                  formula,
                }),
              ],
            },
    },
  );
}

function inColumn(checked: CheckedTable, column: TableColumn, pair: Pair): Finding[] {
  return checked.rows.flatMap((row) => {
    const stated = statedIn(row, column, pair.form);
    if (!stated || stated.computed) return [];
    const isInverse = column.of === 'plan' && checked.sortOf(row).direction === 'lower';
    const outcome = compare(checked, row, pair, stated, isInverse);
    if (!outcome || outcome.verdict === 'right' || slipOf(stated, outcome) !== null) return [];
    return [findingFor(checked, row, column, stated, outcome)];
  });
}

/** A percentage typed in a comparison column that its own cells do not give. */
export const statedRatio: Rule = ({ tables }) =>
  tables.flatMap((checked) =>
    checked.ratios.flatMap((column) => {
      const pair = comparedPair(checked, column);
      return pair ? inColumn(checked, column, pair) : [];
    }),
  );
