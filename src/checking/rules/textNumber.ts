import { addressOf, amount, findingAt, replacement, shownWith } from '../report';
import type { CheckedTable, Rule } from '../check';

/** Words around a number ("đạt 25,4%") are written for people, as is a unit in the cell. */
function hasWords({ sheet }: CheckedTable, row: number, column: number): boolean {
  const value = sheet?.cells[row]?.[column]?.value;
  return typeof value === 'string' && /\p{L}/u.test(value);
}

/**
 * A number stored as text: formulas and sums pass it over. A text with its unit inside ("113 tỷ") is written for
 * people and stays.
 */
export const textNumber: Rule = ({ tables }) =>
  tables.flatMap((checked) =>
    checked.scan().odd.flatMap(({ row, column, cell }) => {
      if (cell.stored !== 'text' || cell.quantity.kind !== 'number' || cell.computed) return [];
      const { value, decimals, unit } = cell.quantity;
      if ((unit !== null && unit !== '%') || hasWords(checked, row.row, column.column)) return [];
      const address = addressOf({ row, column });
      const number = amount(value, decimals);
      const sign = unit ?? '';
      return [
        findingAt(
          'text-number',
          'warning',
          checked,
          { row, column },
          {
            message: {
              vi: `Ô ${address} ghi số ${number.vi}${sign} ở dạng chữ: Excel không tính được; cần nhập lại thành số.`,
              en: `Cell ${address} holds ${number.en}${sign} as text, which Excel does not reckon with; enter it as a number.`,
            },
            expected: value,
            // Whether 95% should become 95 or 0.95 is for the officer to say.
            fix:
              unit === null
                ? {
                    label: { vi: `Chuyển thành số ${number.vi}`, en: `Turn into the number ${number.en}` },
                    edits: [
                      replacement(checked.table.sheet, row.row, column.column, {
                        value,
                        ...shownWith(checked, row.row, column.column, decimals),
                      }),
                    ],
                  }
                : null,
          },
        ),
      ];
    }),
  );
