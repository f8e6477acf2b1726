import { found, places } from '../../support/checks';
import { change, formula, typed, type Content, type TableSpec } from '../../support/tables';
import { QUARTER_COLUMNS, quarterSheet, row } from '../quarterSheet';

const one = (cells: readonly Content[], unit = 'tỷ đồng', name = 'Thu ngoài quốc doanh'): string[] =>
  places('stated-ratio', quarterSheet([row(name, cells, { unit })]));

/** 42/87 and 3/8 as counts beside what was typed. */
const counts = (cells: readonly Content[]): string[] => one(cells, 'xã', 'Số xã đạt chuẩn nông thôn mới');

describe('stated-ratio fires', () => {
  test('on a percentage its cells do not give', () => {
    const [finding] = found(
      'stated-ratio',
      quarterSheet([row('Thu ngoài quốc doanh', [122, 32, 30.6, typed(27, 1)])]),
    );
    expect(finding).toMatchObject({ severity: 'error', row: 10, column: 7, stated: 27, expected: 26.2 });
    expect(finding?.cells).toEqual(['E10', 'D10']);
    expect(finding?.fix?.edits).toEqual([
      {
        kind: 'set-cells',
        sheet: 'Biểu 01',
        top: 10,
        left: 7,
        cells: [[{ value: 26.2295081967213, formula: 'E10/D10*100', style: { numberFormat: '0.0' } }]],
        replaces: true,
      },
    ]);
  });

  test.each<[string, readonly Content[]]>([
    ['42/87 stated 47,7', [87, 42, null, 47.7]],
    ['one count in a hundred', [100, 98, null, 99]],
  ])('on counts, which are exact: %s', (_, cells) => {
    expect(counts(cells)).toEqual(['G10']);
  });

  test('as a remark on a figure that was cut off', () => {
    const sheet = quarterSheet([
      row('Số công trình có giấy phép', [360, 356, null, 98.88], { unit: 'công trình' }),
    ]);
    expect(found('stated-ratio', sheet)).toMatchObject([
      { severity: 'info', stated: 98.88, expected: 98.89 },
    ]);
  });

  test('on words beside a number', () => {
    expect(one([null, 113, 108.8, null, change(8.6)])).toEqual(['H10']);
  });

  test('as Excel would compute it for a percent format', () => {
    const sheet = quarterSheet([row('Thu nội địa', [352.1, 100.4, 97.2, typed(27.5, 1, '%')])]);
    expect(found('stated-ratio', sheet)[0]?.fix?.edits[0]).toMatchObject({
      cells: [[{ value: 0.28514626526555, formula: 'E10/D10' }]],
    });
  });
});

describe('stated-ratio does not fire', () => {
  test.each<[string, readonly Content[]]>([
    ['within what rounding allows', [122, 32, 30.6, 26.2, 104.6]],
    ['at the edge of both roundings', [1.2, 0.4, null, 36]],
    ['on formulas', [122, 32, null, formula('E10/D10*100', 27, 1)]],
    ['without a plan', [null, 32, null, 27]],
    ['against a plan of zero', [0, 32, null, 27]],
    ['on a dash', [122, 32, null, null]],
    ['on words that fit', [null, 113, 108.8, null, change(3.9)]],
  ])('%s', (_, cells) => {
    expect(one(cells)).toEqual([]);
  });

  test('on a difference in points of a rate', () => {
    expect(one([92, 91.4, 90.2, 99.3, 1.2], '%', 'Tỷ lệ người dân tham gia BHYT')).toEqual([]);
  });

  test('on target ÷ result where less is better', () => {
    expect(one([24, 20, null, 120], 'vụ', 'Số vụ tai nạn giao thông')).toEqual([]);
  });

  test('in a column that its figures say compares something else', () => {
    const rows = [1, 2, 3, 4].map((index) =>
      row(`Khoản thu số ${index} của thành phố`, [
        100 * index,
        30 * index + 1,
        25 * index,
        Number((((30 * index + 1) / (25 * index)) * 100).toFixed(1)),
      ]),
    );
    expect(places('stated-ratio', quarterSheet(rows))).toEqual([]);
  });

  test.each<[TableSpec['columns'][number]['form'], number]>([
    ['factor', 1.05],
    ['growth', 5],
    ['percent', 105],
  ])('on the same growth written as %s', (form, value) => {
    const columns = QUARTER_COLUMNS.map((column) =>
      column.of === 'same-period' ? { ...column, form: form ?? null } : column,
    );
    const sheet = {
      ...quarterSheet([row('Doanh thu du lịch', [null, 210, 200, null, typed(value)])]),
      columns,
    };
    expect(places('stated-ratio', sheet)).toEqual([]);
  });
});

describe('where all percentages of a row speak against one figure', () => {
  const others = [
    row('Thu xuất nhập khẩu', [50, 12.6, 11.6, 25.2, 108.6]),
    row('Doanh thu du lịch', [673, 190.2, 151, 28.3, 126]),
    row('Thu phí, lệ phí', [20, 5.1, 4.9, 25.5, 104.1]),
  ];
  const sheet = (result: number, growth: number) =>
    quarterSheet([row('Thu nội địa', [402.1, result, 108.8, 28.1, growth]), ...others]);

  test('they say so, and no formula is offered in their place', () => {
    const findings = found('stated-ratio', sheet(131, 103.9));
    expect(findings.map(({ column, fix }) => [column, fix])).toEqual([
      [7, null],
      [8, null],
    ]);
    for (const { message } of findings) {
      expect(message.vi).toContain(
        'Các tỷ lệ ghi trong dòng đều ứng với ô E10 khoảng 113; nên kiểm tra ô E10 trước.',
      );
    }
  });

  test('they do not when one of them is right, or each asks for another figure', () => {
    expect(found('stated-ratio', sheet(113, 113.9))).toMatchObject([{ column: 8, expected: 103.9 }]);
    for (const finding of found('stated-ratio', sheet(131, 150))) {
      expect(finding.fix).not.toBeNull();
      expect(finding.message.vi).not.toContain('nên kiểm tra');
    }
  });
});
