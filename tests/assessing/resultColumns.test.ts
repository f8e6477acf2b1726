import type { Assessment } from '../../src/assessing/assessment';
import { blank, type ColumnSpec } from '../support/tables';
import { assess, first, PLAN, REVENUE } from './assessed';

describe('money under a header that says it is paid out', () => {
  const columns: ColumnSpec[] = [
    { role: 'plan', period: '2024', header: 'Kế hoạch vốn năm 2024' },
    { role: 'actual', period: '2024-H1', header: 'Giải ngân đến 30/6/2024' },
  ];
  const kindOf = (name: string, unit: string): Assessment =>
    first(assess({ columns, rows: [{ name, unit, cells: [41000, 18900] }] }, '2024-H1'));

  it.each(['TỔNG SỐ', 'Dự án 1'])('is a flow, whatever little %s says', (name) => {
    expect(kindOf(name, 'triệu đồng')).toMatchObject({ kind: 'flow', expected: 0.5, status: 'watch' });
  });

  it('stays what its name says it is', () => {
    expect(kindOf('Dư nợ cho vay hộ nghèo', 'triệu đồng').kind).toBe('stock');
    expect(kindOf('Số dự án', 'dự án').kind).not.toBe('flow');
  });
});

describe('blocks that are measures of the rows', () => {
  const columns: ColumnSpec[] = ['Diện tích (ha)', 'Năng suất (tạ/ha)'].flatMap((block, at): ColumnSpec[] => [
    { role: 'plan', period: '2024', block, unit: at === 0 ? 'ha' : 'tạ/ha' },
    { role: 'actual', period: '2024', block, unit: at === 0 ? 'ha' : 'tạ/ha' },
  ]);

  it('gives each the unit and the kind of its measure', () => {
    const rows = [{ name: 'Ngô xuân', unit: null, cells: [620, 605, 47, 47.5] }];
    expect(assess({ columns, rows }, '2024')).toMatchObject([
      { block: 'Diện tích (ha)', unit: 'ha', name: 'Ngô xuân', status: 'missed' },
      { block: 'Năng suất (tạ/ha)', unit: 'tạ/ha', name: 'Ngô xuân', kind: 'level', status: 'exceeded' },
    ]);
  });
});

describe('single months', () => {
  const months: ColumnSpec[] = ['2024-M04', '2024-M05', '2024-M06'].map((month) => ({
    role: 'actual',
    period: month,
  }));

  it('make up the quarter asked for where no total stands', () => {
    const half: ColumnSpec = { role: 'same-period', period: '2023-H1' };
    const rows = [{ ...REVENUE, cells: [850, 62, 71, 88, 398] }];
    const assessment = first(assess({ columns: [PLAN, ...months, half], rows }, '2024-Q2'));
    expect(assessment.actual).toMatchObject({ value: 221, period: { notation: '2024-Q2' } });
    expect(assessment.samePeriodRatio).toBeNull();
  });
});

describe('columns that may be results', () => {
  const columns: ColumnSpec[] = [
    { role: 'actual', period: '2024', header: 'Tổng số hộ', confidence: 0.45 },
    { role: 'plan', period: '2024', header: 'Kế hoạch giảm' },
    { role: 'actual', period: '2024', header: 'Kết quả giảm' },
  ];
  const communes = { name: 'Xã Tân Tiến', unit: 'hộ' };

  it('takes the one that says so before a doubtful one', () => {
    const assessment = first(assess({ columns, rows: [{ ...communes, cells: [1980, 40, 36] }] }, '2024'));
    expect(assessment.actual).toMatchObject({ value: 36, column: 6 });
  });

  it('does not fall back on the doubtful one where the sure one is blank', () => {
    const assessment = first(assess({ columns, rows: [{ ...communes, cells: [1980, 40, blank] }] }, '2024'));
    expect(assessment).toMatchObject({ actual: null, status: 'no-data' });
  });

  it('takes the one that the sheet compares with the plan', () => {
    const works: ColumnSpec[] = [
      PLAN,
      { role: 'actual', period: '2024-H1', header: 'Khối lượng thực hiện 6 tháng' },
      { role: 'actual', period: '2024-H1', header: 'Giải ngân 6 tháng' },
      { role: 'ratio', of: 'plan', numerator: 6, denominator: 4 },
    ];
    const rows = [{ name: 'Nâng cấp đường Lê Lợi', unit: 'triệu đồng', cells: [15000, 9200, 8100, 54] }];
    expect(first(assess({ columns: works, rows }, '2024-H1')).actual).toMatchObject({ value: 8100 });
  });

  it('takes the doubtful one when there is no other', () => {
    const only = columns.slice(0, 2);
    const assessment = first(assess({ columns: only, rows: [{ ...communes, cells: [38, 40] }] }, '2024'));
    expect(assessment.actual).toMatchObject({ value: 38 });
  });
});
