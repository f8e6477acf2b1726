import type { TableColumn, TableRow } from '../reading/indicatorTable';
import type { CheckedTable } from './check';
import { exactRatio, type Form, type Outcome } from './comparison';
import type { Finding } from './finding';
import { addressOf, replacement, shownWith } from './report';

/** The live formula of a comparison; null when a cell of it holds no number. */
function formulaOf({ numerator, denominator }: Outcome, form: Form, isPercentFormat: boolean): string | null {
  if (numerator.factor === null || denominator.factor === null) return null;
  const factor = numerator.factor / denominator.factor;
  const ratio = `${addressOf(numerator)}/${addressOf(denominator)}${factor === 1 ? '' : `*${factor}`}`;
  if (form === 'growth') return isPercentFormat ? `${ratio}-1` : `(${ratio}-1)*100`;
  return form === 'factor' || isPercentFormat ? ratio : `${ratio}*100`;
}

/** Puts a live formula in place of a typed comparison, written as its column writes it; null where that is not safe. */
export function ratioFix(
  checked: CheckedTable,
  row: TableRow,
  column: TableColumn,
  form: Form,
  outcome: Outcome,
): Finding['fix'] {
  const cell = row.cells.get(column.column);
  if (!cell || cell.stored === 'text') return null;
  const isPercentFormat =
    cell.stored === 'number' && cell.quantity.kind === 'number' && cell.quantity.unit === '%';
  const formula = formulaOf(outcome, form, isPercentFormat);
  if (formula === null) return null;
  const exact = exactRatio(outcome.numerator.value, outcome.denominator.value, form);
  const value = Number((isPercentFormat ? exact / 100 : exact).toPrecision(15));
  return {
    label: { vi: `Thay bằng công thức =${formula}`, en: `Replace by the formula =${formula}` },
    edits: [
      replacement(checked.table.sheet, row.row, column.column, {
        value,
        formula,
        ...shownWith(checked, row.row, column.column, outcome.decimals),
      }),
    ],
  };
}
