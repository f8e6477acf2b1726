import { found } from '../../support/checks';
import type { TableSpec } from '../../support/tables';
import { row } from '../quarterSheet';

const sheet = (name: string, unit: string, period = '2024-H1'): TableSpec => ({
  sheet: 'Tổng hợp',
  period,
  columns: [{ role: 'actual', period }],
  rows: [row(name, [72], { unit })],
});
const OPTIONS = { period: '2024-H1' };
const now = sheet('Kim ngạch xuất khẩu', 'tỷ đồng');
const GROSS = 'Giá trị sản xuất công nghiệp';

describe('what is measured may not change between two workbooks', () => {
  test('a unit that cannot be converted', () => {
    const previous = [sheet('Kim ngạch xuất khẩu', 'triệu USD', '2024-Q1')];
    expect(found('unit-conflict', now, { ...OPTIONS, previous })).toMatchObject([
      { severity: 'warning', row: 10, column: 3, stated: 'tỷ đồng', expected: 'triệu USD' },
    ]);
  });

  test('other prices', () => {
    const previous = [sheet(`${GROSS} (giá so sánh 2010)`, 'tỷ đồng', '2024-Q1')];
    const [finding] = found('restated', sheet(`${GROSS} (giá hiện hành)`, 'tỷ đồng'), {
      ...OPTIONS,
      previous,
    });
    expect(finding).toMatchObject({ row: 10, stated: 'giá hiện hành', expected: 'giá so sánh 2010' });
  });
});

describe('it is silent on', () => {
  test.each<[string, TableSpec, TableSpec]>([
    ['a unit that converts', now, sheet('Kim ngạch xuất khẩu', 'triệu đồng', '2024-Q1')],
    [
      'another noun for what is counted',
      sheet('Giải quyết việc làm', 'người'),
      sheet('Giải quyết việc làm', 'lao động', '2024-Q1'),
    ],
    [
      'the same prices',
      sheet(`${GROSS} (giá so sánh 2010)`, 'tỷ đồng'),
      sheet(`${GROSS} (giá so sánh 2010)`, 'tỷ đồng', '2024-Q1'),
    ],
    [
      'prices that are told only once',
      sheet(GROSS, 'tỷ đồng'),
      sheet(`${GROSS} (giá so sánh 2010)`, 'tỷ đồng', '2024-Q1'),
    ],
  ])('%s', (_, current, previous) => {
    const options = { ...OPTIONS, previous: [previous] };
    expect(found('unit-conflict', current, options)).toEqual([]);
    expect(found('restated', current, options)).toEqual([]);
  });

  test('a workbook without an earlier one', () => {
    expect(found('unit-conflict', now, OPTIONS)).toEqual([]);
  });
});
