import { findPlan } from '../../../src/plans/findPlan';
import type { Plan } from '../../../src/plans/plan';
import { earlierTargets } from '../../../src/taskpane/examiner/earlierTargets';
import { targetChoice } from '../../../src/taskpane/examiner/matchItems';

const original = findPlan('city-2021');
if (!original) throw new Error('city-2021');
const [visitors] = original.targets.filter(({ id }) => id === 'C21-09');
if (!visitors) throw new Error('C21-09');

/** The same plan as later revised: other identifiers, one target lower. */
const revised: Plan = {
  ...original,
  id: 'city-2021-revised',
  number: '85/NQ-HĐND',
  date: '2021-07-20',
  targets: original.targets.map((target) => ({
    ...target,
    id: `R-${target.id}`,
    value: target.id === visitors.id ? 1200 : target.value,
  })),
};
const own = revised.targets.find(({ id }) => id === `R-${visitors.id}`) ?? visitors;

test('a revised target shows what it replaced, with the document and its date', () => {
  expect(earlierTargets(revised, [original])(own)).toEqual([
    {
      source: original.number ?? original.title,
      date: original.date,
      unit: visitors.unit,
      target: targetChoice(visitors).value,
    },
  ]);
});

test.each<[string, Plan]>([
  ['a later plan', { ...original, date: '2021-12-01' }],
  ['a plan of another authority', { ...original, level: 'province' }],
  ['a plan of other years', { ...original, period: '2020' }],
  ['a plan without a date', { ...original, date: null }],
])('%s is not what was revised', (_, other) => {
  expect(earlierTargets(revised, [other])(own)).toEqual([]);
});

test('a plan without a date has no history', () => {
  expect(earlierTargets({ ...revised, date: null }, [original])(own)).toEqual([]);
});
