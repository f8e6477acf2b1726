import { found } from '../../support/checks';
import type { Content, TableSpec } from '../../support/tables';
import { QUARTER_COLUMNS, quarterSheet, row } from '../quarterSheet';

const quarter = (cells: readonly Content[]): TableSpec => quarterSheet([row('Thu nội địa', cells)]);

test.each<[string, number, string]>([
  ['critical', 30, 'error'],
  ['at risk', 40, 'warning'],
])('target-missed fires on what is %s', (_, result, severity) => {
  expect(found('target-missed', quarter([352.1, result, 97.2]))).toMatchObject([
    { severity, row: 10, column: 5, stated: result, expected: 352.1 },
  ]);
});

test('target-missed fires at year’s end on every miss', () => {
  const columns = QUARTER_COLUMNS.map((column) =>
    column.role === 'actual' ? { ...column, period: '2024' } : column,
  );
  const sheet = { ...quarter([352.1, 352]), period: '2024', columns };
  expect(found('target-missed', sheet, { period: '2024' })).toMatchObject([{ severity: 'error' }]);
});

test.each<[string, readonly Content[]]>([
  ['on track', [352.1, 100.4, 97.2]],
  ['to be watched', [352.1, 70, 97.2]],
  ['without result', [352.1, null, 97.2]],
  ['without target', [null, 100.4, 97.2]],
])('target-missed does not fire on what is %s', (_, cells) => {
  expect(found('target-missed', quarter(cells))).toEqual([]);
});
