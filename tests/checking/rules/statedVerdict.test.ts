import { found, places } from '../../support/checks';
import { aim, range, typed, verdict, type ColumnSpec, type Content } from '../../support/tables';
import { row } from '../quarterSheet';

const YEAR: readonly ColumnSpec[] = [
  { role: 'plan', period: '2024' },
  { role: 'actual', period: '2024' },
  { role: 'verdict', header: 'Đánh giá' },
];
const [met, exceeded, missed] = [
  verdict('met', 'Đạt'),
  verdict('exceeded', 'Vượt'),
  verdict('missed', 'Không đạt'),
];

const year = (cells: readonly Content[], name = 'Thu nội địa', unit = 'tỷ đồng'): string[] =>
  places(
    'stated-verdict',
    { period: '2024', columns: YEAR, rows: [row(name, cells, { unit })] },
    { period: '2024' },
  );

describe('stated-verdict fires', () => {
  test('at the verdict, with what the figures say', () => {
    const sheet = { period: '2024', columns: YEAR, rows: [row('Thu nội địa', [352.1, 340.2, met])] };
    expect(found('stated-verdict', sheet, { period: '2024' })).toMatchObject([
      { severity: 'error', row: 10, column: 6, stated: 'Đạt', expected: 'Không đạt' },
    ]);
  });

  test.each<[string, Parameters<typeof year>]>([
    ['reached but "Không đạt"', [[352.1, 360, missed]]],
    ['missed but "Vượt"', [[352.1, 340, exceeded]]],
    ['a count just met but "Vượt"', [[25, 25, exceeded], 'Số trường đạt chuẩn quốc gia', 'trường']],
    ['a ceiling broken but "Đạt"', [[aim('<=', 24), 27, met], 'Số vụ tai nạn giao thông', 'vụ']],
    ['under a ceiling but "Không đạt"', [[aim('<=', 24), 20, missed], 'Số vụ tai nạn giao thông', 'vụ']],
    ['below a range but "Đạt"', [[range(9, 10), 8.1, met], 'Tốc độ tăng trưởng kinh tế', '%']],
  ])('on %s', (_, given) => {
    expect(year(...given)).toEqual(['F10']);
  });

  test('within the year on what is far behind', () => {
    const columns = [
      { role: 'plan', period: '2024' },
      { role: 'actual', period: '2024-9M' },
      YEAR[2],
    ] as ColumnSpec[];
    const sheet = { period: '2024-9M', columns, rows: [row('Thu nội địa', [352.1, 120, met])] };
    expect(places('stated-verdict', sheet, { period: '2024-9M' })).toEqual(['F10']);
  });
});

describe('stated-verdict does not fire', () => {
  test.each<[string, Parameters<typeof year>]>([
    ['"Đạt" on an exceeded row', [[352.1, 360, met]]],
    ['"Vượt" on an exceeded row', [[352.1, 360, exceeded]]],
    ['"Không đạt" on a missed row', [[352.1, 340, missed]]],
    ['what rounding leaves open', [[352, 352, exceeded]]],
    ['"Vượt" above "trên 70"', [[aim('>', 70), 72, exceeded], 'Thu nhập bình quân đầu người', 'triệu đồng']],
    ['words that are no verdict', [[352.1, 360, verdict('other', 'Xuất siêu')]]],
    ['a row without result', [[352.1, null, missed]]],
  ])('on %s', (_, given) => {
    expect(year(...given)).toEqual([]);
  });

  test('on "Đạt" for being on schedule within the year', () => {
    const columns = [
      { role: 'plan', period: '2024' },
      { role: 'actual', period: '2024-Q1' },
      YEAR[2],
    ] as ColumnSpec[];
    const sheet = { period: '2024-Q1', columns, rows: [row('Thu nội địa', [352.1, 90, met])] };
    expect(places('stated-verdict', sheet)).toEqual([]);
  });

  test('when another authority’s target or the full-year estimate is meant', () => {
    const columns: ColumnSpec[] = [
      { role: 'plan', period: '2024', authority: 'province' },
      { role: 'plan', period: '2024', authority: 'city' },
      { role: 'actual', period: '2024' },
      { role: 'verdict' },
    ];
    const sheet = { period: '2024', columns, rows: [row('Thu nội địa', [352.1, 374.8, 360, missed])] };
    expect(places('stated-verdict', sheet, { period: '2024' })).toEqual([]);
    const estimated: ColumnSpec[] = [
      { role: 'plan', period: '2024' },
      { role: 'actual', period: '2024-9M' },
      { role: 'estimate', period: '2024' },
      { role: 'verdict' },
    ];
    const review = {
      period: '2024-9M',
      columns: estimated,
      rows: [row('Thu nội địa', [352.1, 120, typed(353), met])],
    };
    expect(places('stated-verdict', review, { period: '2024-9M' })).toEqual([]);
  });
});
