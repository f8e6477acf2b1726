import type { CheckedTable, Rule } from '../check';
import { addressOf, findingAt, replacement } from '../report';
import type { TableColumn, TableRow } from '../../reading/indicatorTable';

/** A format that shows a whole date was meant to; Excel gives `d-mmm` or `mmm-yy` to what it mistakes for one. */
function isWholeDate({ sheet }: CheckedTable, row: TableRow, column: TableColumn): boolean {
  const format = sheet?.cells[row.row]?.[column.column]?.style.numberFormat ?? '';
  return /d/i.test(format) && /y/i.test(format);
}

/** A target such as 9-10 or a fraction such as 7/10 that Excel turned into a date. */
export const dateNumber: Rule = ({ tables }) =>
  tables.flatMap((checked) =>
    checked.scan().odd.flatMap(({ row, column, cell }) => {
      if (cell.quantity.kind !== 'date' || cell.computed || isWholeDate(checked, row, column)) return [];
      const [first, second] = cell.quantity.parts;
      const isRange =
        first < second && (column.role === 'plan' || column.role === 'target' || row.unit === '%');
      const text = isRange ? `${first}-${second}` : `${first}/${second}`;
      const address = addressOf({ row, column });
      return [
        findingAt(
          'date-number',
          'error',
          checked,
          { row, column },
          {
            message: {
              vi: `Excel đã đổi ô ${address} thành ngày tháng; nội dung đã gõ có lẽ là ${text}.`,
              en: `Excel turned cell ${address} into a date; what was typed is probably ${text}.`,
            },
            stated: cell.quantity.serial,
            expected: text,
            fix: {
              label: { vi: `Ghi lại thành ${text}`, en: `Write it back as ${text}` },
              edits: [
                replacement(checked.table.sheet, row.row, column.column, {
                  value: text,
                  style: { numberFormat: '@' },
                }),
              ],
            },
          },
        ),
      ];
    }),
  );
