import { planFromTable } from '../../src/plans/planFromTable';
import { tableWorkbook } from '../../src/plans/resolution/tableWorkbook';
import { readTables } from '../../src/reading/readTables';
import { targetLine } from './targetLine';

const ABOUT = { id: 'kh', title: 'Kế hoạch', issuer: null, number: null, date: null, level: null };

function lines(rows: readonly (readonly string[])[], period: string | null, title = ''): string[] {
  const table = readTables(tableWorkbook(rows, title))[0]?.tables[0];
  if (!table) throw new Error('no table');
  return planFromTable(table, { ...ABOUT, period }).targets.map(targetLine);
}

describe('planFromTable', () => {
  test('rows that add up to the one above are its parts, others stand beside it', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'Đơn vị', 'Mục tiêu năm 2021'],
      ['1', 'Tổng giá trị sản xuất', 'Tỷ đồng', '1.000'],
      ['', 'Khu vực nông nghiệp', 'Tỷ đồng', '300'],
      ['', 'Khu vực dịch vụ', 'Tỷ đồng', '700'],
      ['2', 'Lượng khách du lịch', 'Nghìn lượt', '1.598'],
      ['', 'Doanh thu du lịch', 'Tỷ đồng', '673'],
      ['3', 'Tỷ lệ hộ nghèo', '%', '0,15'],
    ];
    expect(lines(rows, '2021')).toEqual([
      'Tổng giá trị sản xuất | = 1000 tỷ đồng | flow, annual, higher | 2021',
      'Khu vực nông nghiệp | = 300 tỷ đồng | flow, annual, higher | 2021 | < Tổng giá trị sản xuất',
      'Khu vực dịch vụ | = 700 tỷ đồng | flow, annual, higher | 2021 | < Tổng giá trị sản xuất',
      'Lượng khách du lịch | = 1598 nghìn lượt | flow, annual, higher | 2021',
      'Doanh thu du lịch | = 673 tỷ đồng | flow, annual, higher | 2021',
      'Tỷ lệ hộ nghèo | = 0.15 % | ratio, by-end-of-period, lower | 2021',
    ]);
  });

  test('takes the plan column, not what was done, and of two authorities the first', () => {
    const rows = [
      [
        'STT',
        'Chỉ tiêu',
        'ĐVT',
        'Thực hiện năm 2023',
        'Kế hoạch tỉnh giao năm 2024',
        'Kế hoạch thành phố giao năm 2024',
      ],
      ['1', 'Tổng thu ngân sách nhà nước', 'Tỷ đồng', '390', '402,1', '425'],
      ['2', 'Tỷ lệ hộ nghèo', '%', '0,5', '≤ 0,4', '< 0,3'],
      ['3', 'Số trường học đạt chuẩn quốc gia', 'Trường', '25', '26 - 27', '28'],
    ];
    expect(lines(rows, '2024').map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual([
      'Tổng thu ngân sách nhà nước | = 402.1 tỷ đồng',
      'Tỷ lệ hộ nghèo | <= 0.4 %',
      'Số trường học đạt chuẩn quốc gia | 26..27 trường',
    ]);
  });
});
