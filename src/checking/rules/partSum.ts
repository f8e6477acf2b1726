import { mostDecimals, wrongAdditions, type Addition } from '../additions';
import type { CheckedTable, Rule } from '../check';
import { crossFinding } from '../crossFinding';
import { culpritsIn, type Culprit } from '../culprits';
import type { Finding } from '../finding';
import { addressOf, amount, findingAt, shown } from '../report';
import type { ShownFigure } from '../shownFigure';

const span = (parts: readonly ShownFigure[]): string => {
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? `${addressOf(first)}…${addressOf(last)}` : '';
};

/** Which figure the typed percentages give the blame, and what it should be. */
function blame({ figure, right }: Culprit): { vi: string; en: string } {
  const value = amount((right.low + right.high) / 2, figure.decimals);
  const address = addressOf(figure);
  return {
    vi: ` Theo tỷ lệ ghi bên cạnh, ô ${address} đúng ra là ${value.vi}.`,
    en: ` By the percentage beside it, cell ${address} should be ${value.en}.`,
  };
}

function findingFor(checked: CheckedTable, addition: Addition, culprit: Culprit | undefined): Finding {
  const { whole, parts, total, of } = addition;
  const decimals = mostDecimals(addition);
  const [stated, given] = [shown(whole), amount(total, decimals)];
  const gap = amount(Math.abs(whole.value - total), decimals);
  const address = addressOf(whole);
  const named = of === 'blocks' ? 'số liệu các xã, phường' : `các dòng thành phần ${span(parts)}`;
  const blamed = culprit ? blame(culprit) : { vi: '', en: '' };
  return findingAt('part-sum', 'error', checked, whole, {
    message: {
      vi: `Ô ${address} ghi ${stated.vi}, nhưng ${named} cộng lại là ${given.vi} (chênh ${gap.vi}).${blamed.vi}`,
      en: `Cell ${address} holds ${stated.en}, but its parts add up to ${given.en} (a difference of ${gap.en}).${blamed.en}`,
    },
    stated: whole.value,
    expected: Number(total.toPrecision(12)),
    cells: parts.map(addressOf),
  });
}

/** Parts, given completely, that don't add up to their whole beyond rounding: rows under a row, blocks beside a whole. */
export const partSum: Rule = ({ tables }) =>
  tables.flatMap((checked) => {
    const culprits = culpritsIn(checked);
    return wrongAdditions(checked).flatMap((addition) => {
      const culprit = culprits.get(addition);
      return culprit?.by === 'sums'
        ? crossFinding('part-sum', checked, addition, culprit)
        : [findingFor(checked, addition, culprit)];
    });
  });
