import { checkWorkbook } from '../../../src/checking/checkWorkbook';
import { checkContext, found, places } from '../../support/checks';
import { asText, aim, dash, fraction, range, typed, words, type Content } from '../../support/tables';
import { quarterSheet, row } from '../quarterSheet';

const at = (result: Content): string[] =>
  places('text-number', quarterSheet([row('Lượng khách du lịch', [6100, result], { unit: 'nghìn lượt' })]));

describe('text-number fires', () => {
  test('on a number stored as text, with the number to put there', () => {
    const [finding] = found(
      'text-number',
      quarterSheet([row('Lượng khách du lịch', [asText(1598, 0), 512])]),
    );
    expect(finding).toMatchObject({ severity: 'warning', row: 10, column: 4, expected: 1598 });
    expect(finding?.fix?.edits).toMatchObject([
      { top: 10, left: 4, cells: [[{ value: 1598 }]], replaces: true },
    ]);
  });

  test('on a percentage as text, which the officer must put right', () => {
    expect(
      found('text-number', quarterSheet([row('Tỷ lệ hộ nghèo', [asText(0.15, 2, '%')], { unit: '%' })])),
    ).toMatchObject([{ fix: null }]);
  });

  test('once for a whole column of an export', () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      row(`Chỉ tiêu số ${index}`, [null, asText(index + 1, 0)]),
    );
    const [finding, more] = found('text-number', quarterSheet(rows));
    expect(finding?.cells).toHaveLength(39);
    expect(finding?.message.vi).toContain('Còn 39 ô khác cùng cột');
    expect(more).toBeUndefined();
  });
});

test('text-number leaves words around a number alone', () => {
  const sheet = quarterSheet([row('Thu nội địa', [402, 113, 108, asText(28.1, 1, '%')])]);
  const context = checkContext([sheet]);
  const cells = context.workbook.sheets[0]?.cells.map((line) =>
    line?.map((cell) => (cell?.value === '28,1' ? { ...cell, value: 'đạt 28,1%' } : cell)),
  );
  const workbook = {
    ...context.workbook,
    sheets: context.workbook.sheets.map((each) => ({ ...each, cells: cells ?? [] })),
  };
  const told = (given: typeof context): string[] => checkWorkbook(given).map(({ rule }) => rule);
  expect(told(context)).toContain('text-number');
  expect(told({ ...context, workbook })).not.toContain('text-number');
});

test.each<[string, Content]>([
  ['numbers', typed(1598)],
  ['numbers written with their unit', asText(1598, 0, 'nghìn lượt')],
  ['targets with a sign', aim('>=', 95)],
  ['ranges', range(9, 10)],
  ['fractions', fraction(42, 87)],
  ['dashes', dash],
  ['words', words('đang triển khai')],
])('text-number does not fire on %s', (_, content) => {
  expect(at(content)).toEqual([]);
});
