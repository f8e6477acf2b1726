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
  const address = addressOf({ row, column });
  const cut = verdict === 'truncated';
  return findingAt(
    'stated-ratio',
    cut ? 'info' : 'error',
    checked,
    { row, column },
    {
      message: {
        vi: cut
          ? `Ô ${address} ghi ${given.vi}${percent} là số bị cắt bớt chữ số; ${places} = ${above.vi}/${below.vi} làm tròn là ${right.vi}${percent}.`
          : `Ô ${address} ghi ${given.vi}${percent}, nhưng ${places} = ${above.vi}/${below.vi} cho ${right.vi}${percent}.`,
        en: cut
          ? `Cell ${address} holds ${given.en}${percent}, cut off instead of rounded; ${places} = ${above.en}/${below.en} rounds to ${right.en}${percent}.`
          : `Cell ${address} holds ${given.en}${percent}, but ${places} = ${above.en}/${below.en} gives ${right.en}${percent}.`,
      },
      stated: stated.value,
      expected,
      cells,
      fix: ratioFix(checked, row, column, stated.form, outcome),
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
    return checked.ratios.flatMap((column) =>
      (statedComparisons(checked, column)?.wrong ?? [])
        .filter(isClear)
        .map(({ row, stated, outcome }) => findingFor(checked, row, column, stated, outcome)),
    );
  });
