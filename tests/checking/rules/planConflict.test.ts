import { found, plan, target } from '../../support/checks';
import { quarterSheet, row } from '../quarterSheet';

const sheet = quarterSheet([row('Thu nội địa', [374.8, 100, 97])]);
const RATE = { unit: '%', kind: 'ratio', basis: 'by-end-of-period' } as const;
const year = plan([target('C24-11', 'Tỷ lệ đô thị hóa', 78, RATE)]);
const term = (value: number, level: 'city' | 'province' = 'city') =>
  plan([target('C25-11', 'Tỷ lệ đô thị hóa', value, RATE)], {
    id: 'term',
    number: '100/NQ-HĐND',
    period: '2021/2025',
    level,
  });

test('fires where the year’s target is beyond that of the five years', () => {
  expect(found('plan-conflict', sheet, { plan: year, otherPlans: [term(75)] })).toMatchObject([
    { severity: 'warning', sheet: null, target: 'C24-11' },
  ]);
});

test('is silent on a path that leads there, and between levels of government', () => {
  expect(found('plan-conflict', sheet, { plan: year, otherPlans: [term(85)] })).toEqual([]);
  expect(found('plan-conflict', sheet, { plan: year, otherPlans: [term(75, 'province')] })).toEqual([]);
  expect(found('plan-conflict', sheet, { plan: null, otherPlans: [term(75)] })).toEqual([]);
});
