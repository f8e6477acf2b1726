import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import type { CheckedTable, Rule } from '../check';
import type { Form, Outcome, Stated } from '../comparison';
import { culpritsIn } from '../culprits';
import type { Finding } from '../finding';
import { ratioFix } from '../ratioFix';
import { addressOf, amount, findingAt, shown } from '../report';
import { isOutside, isShare } from '../shares';
import type { ShownFigure } from '../shownFigure';
import { slipOf } from '../percentScale';
import { statedComparisons, type WrongComparison } from '../statedComparisons';
import { suspectsIn, type Suspect } from '../suspects';

/** Which figure all percentages of a row speak against: a formula in their place would only hide it. */
function doubt({ figure, right }: Suspect): { readonly vi: string; readonly en: string } {
  const value = amount((right.low + right.high) / 2, figure.decimals);
  const address = addressOf(figure);
  return {
    vi: ` Các tỷ lệ ghi trong dòng đều ứng với ô ${address} khoảng ${value.vi}; nên kiểm tra ô ${address} trước.`,
    en: ` All percentages of the row go with about ${value.en} in cell ${address}; check that cell first.`,
  };
}

const sign = (form: Form): string => (form === 'factor' ? '' : '%');

function findingFor(
  checked: CheckedTable,
  row: TableRow,
  column: TableColumn,
  stated: Stated,
  outcome: Outcome,
  suspect: Suspect | undefined,
): Finding {
  const { numerator, denominator, expected, verdict } = outcome;
  const [given, right] = [amount(stated.value, stated.decimals), amount(expected, outcome.decimals)];
  const [above, below] = [shown(numerator), shown(denominator)];
  const cells = [addressOf(numerator), addressOf(denominator)];
  const [places, percent] = [cells.join('/'), sign(stated.form)];
  const address = addressOf({ row, column });
  const cut = verdict === 'truncated';
  const more = suspect ? doubt(suspect) : { vi: '', en: '' };
  return findingAt(
    'stated-ratio',
    cut ? 'info' : 'error',
    checked,
    { row, column },
    {
      message: {
        vi: cut
          ? `Ô ${address} ghi ${given.vi}${percent} là số bị cắt bớt chữ số; ${places} = ${above.vi}/${below.vi} làm tròn là ${right.vi}${percent}.`
          : `Ô ${address} ghi ${given.vi}${percent}, nhưng ${places} = ${above.vi}/${below.vi} cho ${right.vi}${percent}.${more.vi}`,
        en: cut
          ? `Cell ${address} holds ${given.en}${percent}, cut off instead of rounded; ${places} = ${above.en}/${below.en} rounds to ${right.en}${percent}.`
          : `Cell ${address} holds ${given.en}${percent}, but ${places} = ${above.en}/${below.en} gives ${right.en}${percent}.${more.en}`,
      },
      stated: stated.value,
      expected,
      cells,
      fix: suspect ? null : ratioFix(checked, row, column, stated.form, outcome),
    },
  );
}

/** A percentage typed in a comparison column that its own cells do not give. */
export const statedRatio: Rule = ({ tables }) =>
  tables.flatMap((checked) => {
    // Where a sum or its range shows that the figure is wrong, the percentage beside it is right.
    const atFault = new Set([...culpritsIn(checked).values()].map(({ figure }) => figure));
    const isDoubtful = (figure: ShownFigure): boolean =>
      atFault.has(figure) || (isOutside(figure) && isShare(checked, figure.row));
    const isClear = ({ stated, outcome }: WrongComparison): boolean =>
      !stated.computed &&
      slipOf(stated, outcome) === null &&
      !isDoubtful(outcome.numerator) &&
      !isDoubtful(outcome.denominator);
    const clear = checked.ratios.map((column) => ({
      column,
      wrong: (statedComparisons(checked, column)?.wrong ?? []).filter(isClear),
    }));
    const suspects = suspectsIn(
      checked,
      clear.flatMap(({ wrong }) => wrong),
    );
    return clear.flatMap(({ column, wrong }) =>
      wrong.map((comparison) => {
        const { row, stated, outcome } = comparison;
        return findingFor(checked, row, column, stated, outcome, suspects.get(comparison));
      }),
    );
  });
