import { found, plan, target } from '../../support/checks';
import { quarterSheet, row } from '../quarterSheet';

const TARGETS = [
  target('C24-01', 'Thu nội địa', 374.8),
  target('C24-02', 'Trồng rừng mới', 50, { unit: 'ha' }),
  target('C24-03', 'Xây dựng thành phố văn minh', null, { kind: 'text' }),
];
const sheet = quarterSheet([row('Thu nội địa', [374.8, 100, 97])]);

test('names every target with a number that has no row', () => {
  const findings = found('plan-unreported', sheet, {
    plan: plan(TARGETS),
    matches: { 'Thu nội địa': 'C24-01' },
  });
  expect(findings).toMatchObject([
    { severity: 'warning', sheet: null, row: null, column: null, target: 'C24-02' },
  ]);
});

test('is silent where every number is reported, without a plan, and in a workbook about something else', () => {
  expect(
    found(
      'plan-unreported',
      quarterSheet([...sheet.rows, row('Trồng rừng mới', [50, 12, 11], { unit: 'ha' })]),
      {
        plan: plan(TARGETS),
        matches: { 'Thu nội địa': 'C24-01', 'Trồng rừng mới': 'C24-02' },
      },
    ),
  ).toEqual([]);
  expect(found('plan-unreported', sheet)).toEqual([]);
  expect(found('plan-unreported', sheet, { plan: plan(TARGETS), matches: { 'Thu nội địa': null } })).toEqual(
    [],
  );
});
