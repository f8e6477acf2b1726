import { found, places } from '../../support/checks';
import { formula, typed, type CellSpec, type RowSpec, type TableSpec } from '../../support/tables';
import { quarterSheet, row } from '../quarterSheet';

const NAMES = [
  'Thu nội địa',
  'Thu xuất nhập khẩu',
  'Doanh thu du lịch',
  'Thu phí, lệ phí',
  'Lệ phí trước bạ',
  'Thuế thu nhập cá nhân',
];

/** Six rows whose percentages of plan are formulas, one of them replaced. */
function sheet(
  at: number,
  cell: CellSpec | null,
  usual = (own: number): string => `E${own}/D${own}*100`,
): TableSpec {
  const rows = NAMES.map((name, index): RowSpec => {
    const [own, result] = [10 + index, 20 + 3 * index];
    const percent = formula(usual(own), result, 1);
    return row(name, [100, result, null, index === at && cell ? cell : percent]);
  });
  return quarterSheet(rows);
}

describe('formula-drift fires', () => {
  test('on a formula that points at another row', () => {
    expect(found('formula-drift', sheet(3, formula('E12/D13*100', 26, 1)))).toMatchObject([
      { severity: 'warning', row: 13, column: 7, stated: '=E12/D13*100', expected: '=E13/D13*100' },
    ]);
  });

  test('on a typed number among formulas, with the formula to put there', () => {
    const [finding] = found('formula-drift', sheet(3, typed(29, 1)));
    expect(finding).toMatchObject({ row: 13, column: 7, expected: '=E13/D13*100' });
    expect(finding?.fix?.edits[0]).toMatchObject({ cells: [[{ value: 29, formula: 'E13/D13*100' }]] });
  });

  test('in a column of amounts', () => {
    const columns: TableSpec['columns'] = [
      { role: 'previous', period: '2024-M01' },
      { role: 'actual', period: '2024-M02' },
      { role: 'actual', period: '2024-2M' },
    ];
    const rows = NAMES.map((name, index): RowSpec => {
      const own = 10 + index;
      return row(name, [10, 12, formula(index === 2 ? 'D11+E12' : `D${own}+E${own}`, 22)]);
    });
    expect(places('formula-drift', { columns, rows, period: '2024-M02' }, { period: '2024-M02' })).toEqual([
      'F12',
    ]);
  });
});

describe('formula-drift does not fire', () => {
  test.each<[string, TableSpec]>([
    ['on formulas that are alike', sheet(0, null)],
    ['on a formula written otherwise for its own row', sheet(3, formula('ROUND(E13/D13*100,1)', 29, 1))],
    ['on a fixed cell all share', sheet(0, null, (own) => `E${own}/$D$10*100`)],
    ['on a total that adds up its column', sheet(5, formula('SUM(G10:G14)', 130, 1))],
    ['on a typed number that is wrong besides', sheet(3, typed(31, 1))],
  ])('%s', (_, given) => {
    expect(places('formula-drift', given)).toEqual([]);
  });

  test('on typed numbers where formulas are the exception', () => {
    const rows = NAMES.map((name, index) =>
      row(name, [
        100,
        20 + index,
        null,
        index < 3 ? formula(`E${10 + index}/D${10 + index}*100`, 20 + index, 1) : typed(20 + index, 1),
      ]),
    );
    expect(places('formula-drift', quarterSheet(rows))).toEqual([]);
  });

  test('on a typed number in a row without figures to reckon with', () => {
    const given = sheet(3, typed(29, 1));
    const rows = given.rows.map((each, index) =>
      index === 3 ? { ...each, cells: [null, 29, null, typed(29, 1)] } : each,
    );
    expect(places('formula-drift', { ...given, rows })).toEqual([]);
  });

  test('on the row number that is also a constant', () => {
    expect(
      places(
        'formula-drift',
        sheet(0, null, (own) => `E${own}/D${own}*10*10`),
      ),
    ).toEqual([]);
  });
});
