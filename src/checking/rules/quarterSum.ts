import { periodLabel } from '../../period/periodLabel';
import { mostDecimals, type Addition } from '../additions';
import type { CheckedTable, Rule } from '../check';
import { crossFinding } from '../crossFinding';
import { culpritsIn } from '../culprits';
import type { Finding } from '../finding';
import { wrongPeriodSums } from '../periodSums';
import { addressOf, amount, findingAt, shown } from '../report';

function findingFor(checked: CheckedTable, addition: Addition): Finding {
  const { whole, parts } = addition;
  const total = parts.reduce((result, { value }) => result + value, 0);
  const decimals = mostDecimals(addition);
  const [stands, given] = [shown(whole), amount(total, decimals)];
  const [address, cells] = [addressOf(whole), parts.map(addressOf)];
  const label = (language: 'vi' | 'en'): string =>
    whole.column.period ? ` ${periodLabel(whole.column.period, language)}` : '';
  return findingAt('quarter-sum', 'error', checked, whole, {
    message: {
      vi: `Ô ${address} ghi${label('vi')} là ${stands.vi}, nhưng các kỳ cộng lại (${cells.join(' + ')}) là ${given.vi}.`,
      en: `Cell ${address} gives ${stands.en} for${label('en')}, but its single periods (${cells.join(' + ')}) add up to ${given.en}.`,
    },
    stated: whole.value,
    expected: Number(total.toPrecision(12)),
    cells,
  });
}

/** Single quarters or months that don't add up to the year or the running total, results and plans alike. */
export const quarterSum: Rule = ({ tables }) =>
  tables.flatMap((checked) => {
    const culprits = culpritsIn(checked);
    return wrongPeriodSums(checked).flatMap((addition) => {
      const culprit = culprits.get(addition);
      return culprit?.by === 'sums'
        ? crossFinding('quarter-sum', checked, addition, culprit)
        : [findingFor(checked, addition)];
    });
  });
