import { found, places } from '../../support/checks';
import { dateCell, range, typed } from '../../support/tables';
import { quarterSheet, row } from '../quarterSheet';

test('date-number fires on a range that became a date', () => {
  const sheet = quarterSheet([row('Thu nội địa tăng bình quân', [dateCell(9, 10)], { unit: '%' })]);
  const [finding] = found('date-number', sheet);
  expect(finding).toMatchObject({ severity: 'error', row: 10, column: 4, expected: '9-10' });
  expect(finding?.fix?.edits[0]).toMatchObject({
    cells: [[{ value: '9-10', style: { numberFormat: '@' } }]],
  });
});

test('date-number fires on a fraction that became a date', () => {
  const sheet = quarterSheet([row('Số xã đạt chuẩn', [null, dateCell(7, 10)], { unit: 'xã' })]);
  expect(found('date-number', sheet)).toMatchObject([{ column: 5, expected: '7/10' }]);
});

test.each([
  ['a range', range(9, 10)],
  ['a number', typed(45_574)],
])('date-number does not fire on %s', (_, content) => {
  expect(places('date-number', quarterSheet([row('Thu nội địa tăng bình quân', [content])]))).toEqual([]);
});

test('date-number does not fire on a deadline', () => {
  const columns = [{ role: 'deadline' as const }];
  expect(places('date-number', { columns, rows: [row('Lập quy hoạch', [dateCell(15, 3)])] })).toEqual([]);
});
