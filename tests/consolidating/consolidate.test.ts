import { aim, asText, blank, dash, errorCell, fraction, range, typed, words } from '../support/tables';
import {
  consolidated,
  consolidatedFor,
  heading,
  named,
  PLAN,
  RESULT,
  SAME,
  sheets,
  source,
  states,
  type Row,
} from './sources';

const REVENUE = 'Tổng thu ngân sách';
const POOR = 'Số hộ nghèo';

describe('sums', () => {
  it('adds up plan, result and same period of one indicator', () => {
    const result = consolidated(
      source('Xã A.xlsx', [[REVENUE, 'tỷ đồng', 10.5, 3.2, 3]]),
      source('Xã B.xlsx', [[REVENUE, 'tỷ đồng', 20.25, 6.1, 5.5]]),
    );
    expect(named(result, REVENUE)).toMatchObject({
      combination: 'sum',
      unit: 'tỷ đồng',
      totals: { plan: 30.75, result: 9.3, samePeriod: 8.5 },
      decimals: 2,
      absent: [],
    });
  });

  it('brings amounts to the unit that most files use', () => {
    const result = consolidated(
      source('Xã A.xlsx', [[REVENUE, 'triệu đồng', 10_500, 3_200]]),
      source('Xã B.xlsx', [[REVENUE, 'tỷ đồng', 20.25, 6.1]]),
      source('Xã C.xlsx', [[REVENUE, 'tỷ đồng', 1, 0.5]]),
    );
    const indicator = named(result, REVENUE);
    expect(indicator).toMatchObject({ unit: 'tỷ đồng', totals: { plan: 31.75, result: 9.8 } });
    expect(indicator.rows[0]?.figures.result).toMatchObject({ value: 3200, converted: 3.2, cells: ['E10'] });
  });

  it('traces each figure to file, sheet and cell', () => {
    const result = consolidated(
      source('Xã A.xlsx', [
        ['Sản lượng lúa', 'tấn', 5, 1],
        [REVENUE, 'tỷ đồng', 10, 3],
      ]),
      source('Xã B.xlsx', [[REVENUE, 'tỷ đồng', 20, 6]]),
    );
    const places = named(result, REVENUE).rows.map(({ source: index, sheet, row, figures }) => [
      result.sources[index]?.file,
      sheet,
      row,
      figures.plan.cells,
      figures.result.cells,
    ]);
    expect(places).toEqual([
      ['Xã A.xlsx', 'Biểu 01', 11, ['D11'], ['E11']],
      ['Xã B.xlsx', 'Biểu 01', 10, ['D10'], ['E10']],
    ]);
  });

  it('adds up single quarters that make up a running total, naming every cell', () => {
    const quarters = [
      PLAN,
      { role: 'actual', period: '2024-Q1' },
      { role: 'actual', period: '2024-Q2' },
    ] as const;
    const half = [PLAN, { role: 'actual', period: '2024-H1' }] as const;
    const { indicators, measures } = consolidatedFor(
      '2024-H1',
      source('Xã A.xlsx', [[REVENUE, 'tỷ đồng', 10, 3, 4]], quarters),
      source('Xã B.xlsx', [[REVENUE, 'tỷ đồng', 20, 6]], half),
    );
    expect(measures.result?.period?.notation).toBe('2024-H1');
    expect(indicators[0]?.totals.result).toBe(13);
    expect(indicators[0]?.rows[0]?.figures.result.cells).toEqual(['E10', 'F10']);
  });

  it('counts a number stored as text, the count of a fraction, and an aim "from so much up"', () => {
    const result = consolidated(
      source('Xã A.xlsx', [['Số xã đạt chuẩn nông thôn mới', 'xã', aim('>=', 5), fraction(3, 8)]]),
      source('Xã B.xlsx', [['Số xã đạt chuẩn nông thôn mới', 'xã', 2, asText(1)]]),
    );
    expect(result.indicators[0]?.totals).toEqual({ plan: 7, result: 4, samePeriod: null });
  });
});

describe('what is not added', () => {
  const CASES: readonly (readonly [name: string, unit: string])[] = [
    ['Tỷ lệ hộ nghèo', '%'],
    ['Thu nhập bình quân đầu người', 'triệu đồng'],
    ['Năng suất lúa', 'tạ/ha'],
    ['Tốc độ tăng giá trị sản xuất', '%'],
    ['Cơ cấu kinh tế: Nông nghiệp', '%'],
    ['Số bác sĩ trên 1 vạn dân', 'bác sĩ'],
    ['Mật độ dân số', 'người/km²'],
    ['Chỉ số cải cách hành chính', 'điểm'],
    ['Tuổi thọ trung bình', 'tuổi'],
  ];

  it.each(CASES)('lists "%s" by file without a total', (name, unit) => {
    const result = consolidated(
      source('Xã A.xlsx', [[name, unit, 12, 11, 10]]),
      source('Xã B.xlsx', [[name, unit, 8, 7, 6]]),
    );
    expect(named(result, name)).toMatchObject({
      combination: 'none',
      totals: { plan: null, result: null, samePeriod: null },
    });
    expect(named(result, name).rows.map(({ figures }) => figures.result.converted)).toEqual([11, 7]);
  });

  it('keeps the rate of the only file that has its table', () => {
    const result = consolidated(
      source('Phòng Y tế.xlsx', [['Tỷ lệ trẻ em được tiêm chủng', '%', 95, 93.5]]),
      source('Phòng Kinh tế.xlsx', [['Sản lượng lúa', 'tấn', 95, 93.5]]),
    );
    expect(named(result, 'Tỷ lệ trẻ em được tiêm chủng')).toMatchObject({
      combination: 'only',
      totals: { plan: 95, result: 93.5 },
    });
  });

  it('takes no rate for the whole when another ward has the table but not the rate', () => {
    const shared: readonly Row[] = [
      [REVENUE, 'tỷ đồng', 10, 3],
      ['Sản lượng lúa', 'tấn', 10, 3],
    ];
    const result = consolidated(
      source('Xã A.xlsx', [...shared, ['Tỷ lệ đô thị hóa', '%', 50, 40]]),
      source('Xã B.xlsx', shared),
    );
    expect(named(result, 'Tỷ lệ đô thị hóa')).toMatchObject({
      combination: 'none',
      totals: { result: null },
    });
  });

  it('leaves ranges, words and errors out of the sum and keeps what is written there', () => {
    const result = consolidated(
      source('Xã A.xlsx', [[POOR, 'hộ', range(9, 10), words('Đang rà soát')]]),
      source('Xã B.xlsx', [[POOR, 'hộ', aim('<', 20), errorCell('#REF!')]]),
      source('Xã C.xlsx', [[POOR, 'hộ', 30, 25]]),
    );
    const indicator = named(result, POOR);
    expect(indicator.totals).toMatchObject({ plan: 30, result: 25 });
    expect(states(result, indicator, 'plan')).toMatchObject({ 'Xã A.xlsx': 'words', 'Xã B.xlsx': 'words' });
    expect(states(result, indicator)).toMatchObject({ 'Xã A.xlsx': 'words', 'Xã B.xlsx': 'error' });
    expect(indicator.rows.map(({ figures }) => figures.plan.text)).toEqual(['9 - 10', '< 20', null]);
  });
});

describe('who has not reported', () => {
  it('tells a blank, a dash, a missing row and 0 apart', () => {
    const others: readonly Row[] = [
      [REVENUE, 'tỷ đồng', 10, 3],
      ['Sản lượng lúa', 'tấn', 10, 3],
    ];
    const result = consolidated(
      source('Xã A.xlsx', [...others, [POOR, 'hộ', 30, blank]]),
      source('Xã B.xlsx', [...others, [POOR, 'hộ', 30, dash]]),
      source('Xã C.xlsx', [...others, [POOR, 'hộ', 30, 0]]),
      source('Xã D.xlsx', others),
      source('Xã Đ.xlsx', [...others, [POOR, 'hộ', 30, 12]]),
    );
    const indicator = named(result, POOR);
    expect(states(result, indicator)).toEqual({
      'Xã A.xlsx': 'blank',
      'Xã B.xlsx': 'dash',
      'Xã C.xlsx': 'counted',
      'Xã D.xlsx': 'absent',
      'Xã Đ.xlsx': 'counted',
    });
    expect(indicator.totals).toMatchObject({ plan: 120, result: 12 });
  });

  it('asks no department for the indicators of another one', () => {
    const result = consolidated(
      source('Phòng Y tế.xlsx', [['Số giường bệnh', 'giường', 95, 93]]),
      source('Phòng Kinh tế.xlsx', [['Sản lượng lúa', 'tấn', 95, 93]]),
    );
    expect(result.indicators.flatMap(({ absent }) => absent)).toEqual([]);
    expect(result.indicators.map(({ name, level }) => [name, level])).toEqual([
      ['Phòng Kinh tế', 1],
      ['Sản lượng lúa', 2],
      ['Phòng Y tế', 1],
      ['Số giường bệnh', 2],
    ]);
  });

  it('names a ward that lacks a whole table', () => {
    const [first, second]: readonly (readonly Row[])[] = [
      [[REVENUE, 'tỷ đồng', 10, 3]],
      [[POOR, 'hộ', 30, 12]],
    ];
    const result = consolidated(
      sheets('Xã A.xlsx', { 'Biểu 01': first ?? [], 'Biểu 02': second ?? [] }),
      sheets('Xã B.xlsx', { 'Biểu 01': first ?? [], 'Biểu 02': second ?? [] }),
      sheets('Xã C.xlsx', { 'Biểu 01': first ?? [] }),
    );
    expect(result.notices).toMatchObject([{ kind: 'no-table', source: 2 }]);
    expect(result.notices[0]?.text.vi).toContain('Biểu 02');
  });
});

describe('units, periods and plans that differ', () => {
  it('lists a unit that cannot be converted and one that is not written', () => {
    const result = consolidated(
      source('Xã A.xlsx', [['Trồng rừng', 'ha', 100, 30]]),
      source('Xã B.xlsx', [['Trồng rừng', 'ha', 50, 20]]),
      source('Xã C.xlsx', [['Trồng rừng', 'cây', 9000, 7000]]),
      source('Xã D.xlsx', [['Trồng rừng', null, 9, 7]]),
    );
    const indicator = named(result, 'Trồng rừng');
    expect(states(result, indicator)).toMatchObject({ 'Xã C.xlsx': 'unit', 'Xã D.xlsx': 'unit' });
    expect(indicator).toMatchObject({ unit: 'ha', totals: { plan: 150, result: 50 } });
  });

  it('keeps one name with two units as two indicators where a file has both', () => {
    const rows: readonly Row[] = [
      ['Hộ nghèo', 'hộ', 30, 12],
      ['Hộ nghèo', '%', 3, 1.2],
    ];
    const result = consolidated(source('Xã A.xlsx', rows), source('Xã B.xlsx', rows));
    expect(result.indicators.map(({ unit, rows: joined }) => [unit, joined.length])).toEqual([
      ['hộ', 2],
      ['%', 2],
    ]);
  });

  it('leaves the results of another period out and says so in one sentence', () => {
    const half = [PLAN, { role: 'actual', period: '2024-H1' }, SAME] as const;
    const result = consolidated(
      source('Xã A.xlsx', [[REVENUE, 'tỷ đồng', 10, 3, 2]]),
      source('Xã B.xlsx', [[REVENUE, 'tỷ đồng', 20, 9, 2]], half),
    );
    const indicator = named(result, REVENUE);
    expect(indicator.totals).toEqual({ plan: 30, result: 3, samePeriod: 4 });
    expect(states(result, indicator)['Xã B.xlsx']).toBe('other-period');
    expect(result.notices).toMatchObject([{ kind: 'other-period', source: 1, sheet: 'Biểu 01' }]);
    expect(result.notices[0]?.text.vi).toContain('Xã B.xlsx');
  });

  it('never adds the plan of another year or of another authority', () => {
    const [other, province] = [
      { ...PLAN, period: '2023' },
      { ...PLAN, authority: 'province' },
    ] as const;
    const city = { ...PLAN, authority: 'city' } as const;
    const result = consolidated(
      source('Xã A.xlsx', [[REVENUE, 'tỷ đồng', 10, 3]], [city, RESULT]),
      source('Xã B.xlsx', [[REVENUE, 'tỷ đồng', 20, 6]], [city, RESULT]),
      source('Xã C.xlsx', [[REVENUE, 'tỷ đồng', 40, 6]], [province, RESULT]),
      source('Xã D.xlsx', [[REVENUE, 'tỷ đồng', 80, 6]], [other, RESULT]),
      source('Xã Đ.xlsx', [[REVENUE, 'tỷ đồng', 160, 320, 6]], [province, city, RESULT]),
    );
    expect(named(result, REVENUE).totals).toMatchObject({ plan: 350, result: 27 });
    expect(result.notices.map(({ kind, source: index }) => [kind, index])).toContainEqual([
      'other-authority',
      2,
    ]);
    expect(states(result, named(result, REVENUE), 'plan')).toMatchObject({ 'Xã C.xlsx': 'other-authority' });
  });

  it('says when an estimate stands in for a result', () => {
    const estimate = [PLAN, { role: 'estimate', period: '2024-Q1' }, SAME] as const;
    const result = consolidated(
      source('Xã A.xlsx', [[REVENUE, 'tỷ đồng', 10, 3]]),
      source('Xã B.xlsx', [[REVENUE, 'tỷ đồng', 20, 6]], estimate),
    );
    expect(result.estimate).toBe(true);
    expect(named(result, REVENUE).rows.map(({ figures }) => figures.result.estimate)).toEqual([false, true]);
  });
});

describe('copies and repeated rows', () => {
  const rows: readonly Row[] = [
    [REVENUE, 'tỷ đồng', 10, 3, 2],
    ['Sản lượng lúa', 'tấn', 40, 13, 12],
  ];

  it('counts two files of the same content once', () => {
    const result = consolidated(source('Xã A.xlsx', rows), source('Xã A (1).xlsx', rows));
    expect(result.sources.map(({ copyOf }) => copyOf)).toEqual([null, 0]);
    expect(named(result, REVENUE)).toMatchObject({ totals: { plan: 10 }, absent: [] });
    expect(result.notices).toMatchObject([{ kind: 'copy', source: 1 }]);
  });

  it('takes two wards that say little for two wards', () => {
    const result = consolidated(
      source('Xã A.xlsx', [[REVENUE, 'tỷ đồng', 10, 3]]),
      source('Xã B.xlsx', [[REVENUE, 'tỷ đồng', 10, 3]]),
    );
    expect(named(result, REVENUE).totals.plan).toBe(20);
  });

  it('keeps a row that stands twice apart and names it', () => {
    const result = consolidated(
      source('Xã A.xlsx', [...rows, [REVENUE, 'tỷ đồng', 11, 4]]),
      source('Xã B.xlsx', [
        [REVENUE, 'tỷ đồng', 20, 6],
        ['Sản lượng lúa', 'tấn', 4, 3],
      ]),
    );
    const twice = result.indicators.filter(({ name }) => name === REVENUE);
    expect(twice.map(({ totals }) => totals.plan)).toEqual([30, 11]);
    expect(result.notices).toMatchObject([{ kind: 'duplicate', source: 0, row: 12 }]);
  });
});

describe('order and structure', () => {
  it('follows the fullest file and puts further rows where they stand in theirs', () => {
    const result = consolidated(
      source('Xã B.xlsx', [
        heading('KINH TẾ'),
        ['Sản lượng lúa', 'tấn', 4, 3, null, { level: 2 }],
        ['Sản lượng sắn', 'tấn', 4, 3, null, { level: 2 }],
      ]),
      source('Xã A.xlsx', [
        heading('KINH TẾ'),
        ['Sản lượng lúa', 'tấn', 4, 3, null, { level: 2 }],
        ['Sản lượng ngô', 'tấn', 4, 3, null, { level: 2 }],
        heading('XÃ HỘI'),
        [POOR, 'hộ', 30, 12, null, { level: 2 }],
      ]),
    );
    expect(result.indicators.map(({ name, level, parent }) => [name, level, parent])).toEqual([
      ['KINH TẾ', 1, null],
      ['Sản lượng lúa', 2, 0],
      ['Sản lượng sắn', 2, 0],
      ['Sản lượng ngô', 2, 0],
      ['XÃ HỘI', 1, null],
      [POOR, 2, 4],
    ]);
  });

  it('takes an indicator that one file left without any figure for the same one', () => {
    const result = consolidated(
      source('Xã A.xlsx', [
        [POOR, 'hộ', 30, 12],
        [REVENUE, 'tỷ đồng', 10, 3],
      ]),
      source('Xã B.xlsx', [
        [POOR, null, blank, blank, blank, { kind: 'group' }],
        [REVENUE, 'tỷ đồng', 10, 3],
      ]),
    );
    expect(named(result, POOR)).toMatchObject({ rowKind: 'indicator', totals: { result: 12 } });
    expect(states(result, named(result, POOR))['Xã B.xlsx']).toBe('blank');
  });

  it('passes over a table that only has figures by commune, and says so', () => {
    const blocks = [
      { role: 'plan', period: '2024', block: 'Xã A' },
      { role: 'actual', period: '2024-Q1', block: 'Xã A' },
    ] as const;
    const result = consolidated(
      source('Các xã.xlsx', [[REVENUE, 'tỷ đồng', 1, 1]], blocks),
      source('Xã B.xlsx', [[REVENUE, 'tỷ đồng', typed(10), 3]]),
    );
    expect(named(result, REVENUE).totals.plan).toBe(10);
    expect(result.notices).toMatchObject([{ kind: 'no-whole', source: 0 }]);
  });
});
