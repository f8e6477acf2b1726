import { found, places } from '../../support/checks';
import { formula, type RowSpec } from '../../support/tables';
import { quarterSheet, row } from '../quarterSheet';

const at = (rows: readonly RowSpec[]): string[] => places('non-additive-sum', quarterSheet(rows));
const part = (name: string, value: number, unit: string): RowSpec =>
  row(name, [null, value], { level: 2, unit });

describe('non-additive-sum fires', () => {
  test('on a sum of yields', () => {
    const sheet = quarterSheet([
      row('Năng suất cây hằng năm', [null, formula('SUM(E11:E12)', 98)], { unit: 'tạ/ha' }),
      part('Năng suất lúa', 52, 'tạ/ha'),
      part('Năng suất ngô', 46, 'tạ/ha'),
    ]);
    expect(found('non-additive-sum', sheet)).toMatchObject([
      { severity: 'warning', row: 10, column: 5, stated: '=SUM(E11:E12)', cells: ['E11', 'E12'] },
    ]);
  });

  test('on averages joined by plus signs', () => {
    expect(
      at([
        row('Thu nhập bình quân', [null, formula('E11+E12', 110)], { unit: 'triệu đồng/người' }),
        part('Thu nhập bình quân thành thị', 62, 'triệu đồng/người'),
        part('Thu nhập bình quân nông thôn', 48, 'triệu đồng/người'),
      ]),
    ).toEqual(['E10']);
  });

  test('on a total of rates', () => {
    expect(
      at([
        row('Tỷ lệ hộ nghèo phường Vĩnh Trại', [null, 0.2], { unit: '%' }),
        row('Tỷ lệ hộ nghèo xã Mai Pha', [null, 1.1], { unit: '%' }),
        row('Tổng cộng', [null, formula('SUM(E10:E11)', 1.3)], { unit: '%', kind: 'total' }),
      ]),
    ).toEqual(['E12']);
  });

  test('on comparison percentages', () => {
    expect(
      at([
        row('Tổng thu', [402.1, 113, 108.8, formula('G11+G12', 53.7, 1)]),
        row('Thu nội địa', [352.1, 100.4, 97.2, 28.5], { level: 2 }),
        row('Thu xuất nhập khẩu', [50, 12.6, 11.6, 25.2], { level: 2 }),
      ]),
    ).toEqual(['G10']);
  });
});

describe('non-additive-sum does not fire', () => {
  test.each<[string, readonly RowSpec[]]>([
    [
      'on amounts',
      [
        row('Tổng thu', [null, formula('SUM(E11:E12)', 113)]),
        part('Thu nội địa', 100.4, 'tỷ đồng'),
        part('Thu xuất nhập khẩu', 12.6, 'tỷ đồng'),
      ],
    ],
    [
      'on an average',
      [
        row('Năng suất cây hằng năm', [null, formula('AVERAGE(E11:E12)', 49)], { unit: 'tạ/ha' }),
        part('Năng suất lúa', 52, 'tạ/ha'),
        part('Năng suất ngô', 46, 'tạ/ha'),
      ],
    ],
    [
      'on a weighted quotient',
      [
        row('Năng suất cây hằng năm', [null, formula('SUM(E12:E13)/E11', 49)], { unit: 'tạ/ha' }),
        part('Diện tích', 20, 'ha'),
        part('Năng suất lúa', 52, 'tạ/ha'),
        part('Năng suất ngô', 46, 'tạ/ha'),
      ],
    ],
    [
      'on a structure',
      [
        row('Cơ cấu kinh tế', [null, formula('SUM(E11:E12)', 100)], { unit: '%' }),
        part('Cơ cấu dịch vụ', 57, '%'),
        part('Cơ cấu công nghiệp', 43, '%'),
      ],
    ],
    [
      'on two shares of one whole',
      [
        row('Tỷ lệ hộ nghèo và cận nghèo', [null, formula('E11+E12', 3.3)], { unit: '%' }),
        part('Tỷ lệ hộ nghèo', 1.1, '%'),
        part('Tỷ lệ hộ cận nghèo', 2.2, '%'),
      ],
    ],
    [
      'on rates counted on the same people',
      [
        row('Số giường bệnh/vạn dân', [null, formula('E11+E12', 30)], { unit: 'giường/vạn dân' }),
        part('Công lập', 25, 'giường/vạn dân'),
        part('Ngoài công lập', 5, 'giường/vạn dân'),
      ],
    ],
    [
      'on the average population',
      [
        row('Dân số trung bình', [null, formula('E11+E12', 104_000)], { unit: 'người' }),
        part('Dân số trung bình thành thị', 80_000, 'người'),
        part('Dân số trung bình nông thôn', 24_000, 'người'),
      ],
    ],
  ])('%s', (_, rows) => {
    expect(at(rows)).toEqual([]);
  });
});
