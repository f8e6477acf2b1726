import type { Plan, Target } from '../../../src/plans/plan';
import { found, places, plan, target } from '../../support/checks';
import { aim, range, typed, type ColumnSpec, type Content, type TableSpec } from '../../support/tables';
import { row } from '../quarterSheet';

const COLUMNS: readonly ColumnSpec[] = [
  { role: 'plan', period: '2024' },
  { role: 'actual', period: '2024-Q1' },
];

function at(
  cells: readonly Content[],
  official: Target,
  {
    columns = COLUMNS,
    unit = 'tỷ đồng',
    more = {},
  }: { columns?: readonly ColumnSpec[]; unit?: string; more?: Partial<Plan> } = {},
): string[] {
  const sheet: TableSpec = { period: '2024-Q1', columns, rows: [row(official.name, cells, { unit })] };
  return places('plan-mismatch', sheet, {
    plan: plan([official], more),
    matches: { [official.name]: official.id },
  });
}

const REVENUE = target('C24-01', 'Tổng thu NSNN trên địa bàn', 424.8);
const GROWTH = target('C24-02', 'Tốc độ tăng giá trị sản xuất', null, {
  operator: 'range',
  low: 9,
  high: 10,
  unit: '%',
  kind: 'growth',
});

describe('plan-mismatch fires', () => {
  test('on another figure than the official one', () => {
    const sheet: TableSpec = { period: '2024-Q1', columns: COLUMNS, rows: [row(REVENUE.name, [402.1, 113])] };
    expect(
      found('plan-mismatch', sheet, { plan: plan([REVENUE]), matches: { [REVENUE.name]: 'C24-01' } }),
    ).toMatchObject([
      { severity: 'error', row: 10, column: 4, stated: 402.1, expected: 424.8, target: 'C24-01' },
    ]);
  });

  test.each<[string, readonly Content[], Target, string]>([
    ['after conversion', [402_100, 113_000], REVENUE, 'triệu đồng'],
    ['outside a range', [11, 2], GROWTH, '%'],
    ['on another range', [range(8, 8.5), 2], GROWTH, '%'],
    [
      'on a count off by one',
      [24, 20],
      target('C24-03', 'Số trường đạt chuẩn quốc gia', 25, { unit: 'trường', kind: 'stock' }),
      'trường',
    ],
  ])('%s', (_, cells, official, unit) => {
    expect(at(cells, official, { unit })).toEqual(['D10']);
  });

  test('in the column of the plan’s own authority only', () => {
    const columns: readonly ColumnSpec[] = [
      { role: 'plan', period: '2024', authority: 'province' },
      { role: 'plan', period: '2024', authority: 'city' },
      { role: 'actual', period: '2024-Q1' },
    ];
    expect(at([402.1, 430, 113], REVENUE, { columns })).toEqual(['E10']);
    expect(at([402.1, 424.8, 113], REVENUE, { columns })).toEqual([]);
  });
});

describe('plan-mismatch does not fire', () => {
  test.each<[string, readonly Content[], Target, string]>([
    ['on the same figure', [424.8, 113], REVENUE, 'tỷ đồng'],
    ['on the same figure in another unit', [424_800, 113_000], REVENUE, 'triệu đồng'],
    ['on a figure the resolution rounded', [424_812, 113_000], REVENUE, 'triệu đồng'],
    ['on the figure rounded in the sheet', [425, 113], REVENUE, 'tỷ đồng'],
    ['on a number within a range', [9.5, 2], GROWTH, '%'],
    ['on a growth written as a ratio', [typed(109.5), 2], GROWTH, '%'],
    [
      'on a number without its sign',
      [95, 95.4],
      target('C24-04', 'Tỷ lệ chất thải được thu gom', 95, { operator: '>=', unit: '%', kind: 'ratio' }),
      '%',
    ],
    [
      'on a sign without difference',
      [aim('>=', 95), 95.4],
      target('C24-04', 'Tỷ lệ chất thải được thu gom', 95, { unit: '%', kind: 'ratio' }),
      '%',
    ],
    [
      'on a fall written as minus',
      [-5, -6],
      target('C24-05', 'Giảm tai nạn giao thông', 5, { unit: '%', kind: 'reduction-pct' }),
      '%',
    ],
    ['on units that do not convert', [50, 12], REVENUE, 'ha'],
    ['on an empty plan', [null, 113], REVENUE, 'tỷ đồng'],
  ])('%s', (_, cells, official, unit) => {
    expect(at(cells, official, { unit })).toEqual([]);
  });

  test('on plans of another year', () => {
    expect(at([402.1, 113], REVENUE, { more: { period: '2023' } })).toEqual([]);
  });

  test('on a year’s plan beside a several-year target', () => {
    expect(at([402.1, 113], REVENUE, { more: { period: '2021/2025' } })).toEqual([]);
  });
});

test('several-year targets are held against the several-year plan', () => {
  const columns: readonly ColumnSpec[] = [
    { role: 'target', period: '2021/2025' },
    { role: 'actual', period: '2024' },
  ];
  expect(
    at([3200, 2100], target('C25-02', 'Lượng khách du lịch', 3000), {
      columns,
      more: { period: '2021/2025' },
    }),
  ).toEqual(['D10']);
});
