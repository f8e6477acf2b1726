import { found } from '../../support/checks';
import type { Content, TableSpec } from '../../support/tables';
import { quarterSheet, row } from '../quarterSheet';

const NINE_MONTHS: TableSpec['columns'] = [
  { role: 'plan', period: '2024' },
  { role: 'actual', period: '2024-9M' },
  { role: 'estimate', period: '2024' },
];
const review = (cells: readonly Content[]): TableSpec => ({
  period: '2024-9M',
  columns: NINE_MONTHS,
  rows: [row('Thu nội địa', cells)],
});
const options = { period: '2024-9M' };

test('forecast-missed fires when only the full-year estimate misses', () => {
  expect(found('forecast-missed', review([352.1, 270, 345]), options)).toMatchObject([
    { severity: 'warning', row: 10, column: 6, stated: 345, expected: 352.1 },
  ]);
});

test('forecast-missed fires on a run rate that falls short while the progress is to be watched', () => {
  expect(
    found(
      'forecast-missed',
      quarterSheet([row('Giải quyết việc làm mới', [1200, 246, 221], { unit: 'người' })]),
    ),
  ).toMatchObject([{ stated: 984, expected: 1200 }]);
});

test.each<[string, readonly Content[]]>([
  ['an estimate that reaches the target', [352.1, 270, 355]],
  ['what is critical already', [352.1, 120, 200]],
])('forecast-missed does not fire on %s', (_, cells) => {
  expect(found('forecast-missed', review(cells), options)).toEqual([]);
});

test('forecast-missed does not fire on a run rate just behind while on track', () => {
  expect(found('forecast-missed', quarterSheet([row('Thu nội địa', [352.1, 82, 97.2])]))).toEqual([]);
});
