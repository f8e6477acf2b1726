import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import type { CheckedTable, Rule } from '../check';
import type { Form, Outcome, Stated } from '../comparison';
import { culpritsIn } from '../culprits';
import type { Finding } from '../finding';
import { addressOf, amount, findingAt, replacement, shown } from '../report';
import { slipOf } from '../percentScale';
import { statedComparisons, type WrongComparison } from '../statedComparisons';

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

/** A percentage typed in a comparison column that its own cells do not give. */
export const statedRatio: Rule = ({ tables }) =>
  tables.flatMap((checked) => {
    // Where a sum shows that the figure is wrong, the percentage beside it is right.
    const atFault = new Set([...culpritsIn(checked).values()].map(({ figure }) => figure));
    const isClear = ({ stated, outcome }: WrongComparison): boolean =>
      !stated.computed &&
      slipOf(stated, outcome) === null &&
      !atFault.has(outcome.numerator) &&
      !atFault.has(outcome.denominator);
    return checked.ratios.flatMap((column) =>
      (statedComparisons(checked, column)?.wrong ?? [])
        .filter(isClear)
        .map(({ row, stated, outcome }) => findingFor(checked, row, column, stated, outcome)),
    );
  });
