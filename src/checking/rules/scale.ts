import type { TableColumn } from '../../reading/indicatorTable';
import type { CheckedTable, Rule } from '../check';
import { ownDecimals } from '../../reading/numberFormat';
import type { Finding } from '../finding';
import { addressOf, amount, findingAt, shown } from '../report';
import type { Slip } from '../slips';

function findingFor(checked: CheckedTable, { figure, power, right, others }: Slip): Finding {
  const decimals = Math.min(ownDecimals(right), Math.max(0, figure.decimals + power));
  const [stands, meant] = [shown(figure), amount(right, decimals)];
  const times = amount(10 ** Math.abs(power), 0);
  const [other] = others;
  const beside = other
    ? {
        vi: ` (như ${shown(other).vi} ở ô ${addressOf(other)})`,
        en: ` (such as ${shown(other).en} in cell ${addressOf(other)})`,
      }
    : { vi: '', en: '' };
  const address = addressOf(figure);
  return findingAt('scale', 'error', checked, figure, {
    message: {
      vi: `Ô ${address} ghi ${stands.vi}, ${power > 0 ? 'lớn' : 'nhỏ'} hơn khoảng ${times.vi} lần so với các số để so sánh${beside.vi}; có lẽ nhầm đơn vị hoặc dấu thập phân, đúng ra là ${meant.vi}.`,
      en: `Cell ${address} holds ${stands.en}, about ${times.en} times ${power > 0 ? 'more' : 'less'} than the figures it compares with${beside.en}; probably a slip of unit or decimal sign for ${meant.en}.`,
    },
    stated: figure.value,
    expected: right,
    cells: others.map(addressOf),
  });
}

/** From so many slips on, and such a share of a column's figures, the whole column is in another unit. */
const MANY = 5;
const MOST = 0.6;

function wholeColumn(checked: CheckedTable, column: TableColumn, slips: readonly Slip[]): Finding | null {
  const [first] = slips;
  const figures = checked.rows.filter((row) => (checked.figureAt(row, column)?.value ?? 0) > 0).length;
  if (!first || slips.length < MANY || slips.length < MOST * figures) return null;
  const times = amount(10 ** Math.abs(first.power), 0);
  const name = column.header;
  return {
    ...findingAt(
      'scale',
      'error',
      checked,
      { row: null, column },
      {
        message: {
          vi: `Hầu hết các số ở cột "${name}" ${first.power > 0 ? 'lớn' : 'nhỏ'} hơn khoảng ${times.vi} lần so với các cột khác; cần kiểm tra lại đơn vị tính của cả cột.`,
          en: `Most figures of the column "${name}" are about ${times.en} times ${first.power > 0 ? 'more' : 'less'} than those of the other columns; check the unit of the whole column.`,
        },
        cells: slips.map(({ figure }) => addressOf(figure)),
      },
    ),
    row: checked.table.headerRows.at(-1) ?? null,
  };
}

function inTable(checked: CheckedTable): Finding[] {
  const slips = checked.slips().filter(({ sort }) => sort === 'power');
  const columns = [...new Set(slips.map(({ figure }) => figure.column))];
  return columns.flatMap((column) => {
    const own = slips.filter(({ figure }) => figure.column === column);
    return [...new Set(own.map(({ power }) => power))].flatMap((power) => {
      const alike = own.filter((slip) => slip.power === power);
      const whole = wholeColumn(checked, column, alike);
      if (whole) return [whole];
      // The sum above a slip is off with it.
      const typed = alike.filter(({ isResult }) => !isResult);
      return (typed.length > 0 ? typed : alike).map((slip) => findingFor(checked, slip));
    });
  });
}

/** A figure off by 10³ or 10⁶ against plan, same period or history, when none of them is like it. */
export const scale: Rule = ({ tables }) => tables.flatMap(inTable);
