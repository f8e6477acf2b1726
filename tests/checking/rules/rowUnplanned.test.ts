import { found, plan, target } from '../../support/checks';
import { quarterSheet, row } from '../quarterSheet';

const sheet = quarterSheet([row('Thu nội địa', [374.8, 100, 97]), row('Doanh thu chợ đêm', [5, 1, 1])]);
const official = plan([target('C24-01', 'Thu nội địa', 374.8)]);

test('tells of a row without counterpart', () => {
  expect(
    found('row-unplanned', sheet, {
      plan: official,
      matches: { 'Thu nội địa': 'C24-01', 'Doanh thu chợ đêm': null },
    }),
  ).toMatchObject([{ severity: 'info', row: 11, column: null }]);
});

test('is silent without a plan and in a table that has nothing to do with it', () => {
  expect(found('row-unplanned', sheet)).toEqual([]);
  expect(
    found('row-unplanned', sheet, {
      plan: official,
      matches: { 'Thu nội địa': null, 'Doanh thu chợ đêm': null },
    }),
  ).toEqual([]);
});
