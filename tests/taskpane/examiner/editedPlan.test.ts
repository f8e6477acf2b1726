import { CATALOGUE } from '../../../src/plans/catalogue';
import { findPlan } from '../../../src/plans/findPlan';
import type { Plan } from '../../../src/plans/plan';
import { editableTarget, editedPlan } from '../../../src/taskpane/examiner/editedPlan';

function cityPlan(): Plan {
  const plan = findPlan('city-2021');
  if (!plan) throw new Error('the city’s plan is not in the catalogue');
  return plan;
}

test.each(CATALOGUE.map((plan) => [plan.id, plan] as const))(
  'what nobody touched in %s stays exactly as it was read',
  (_, plan) => {
    expect(editedPlan(plan, plan.targets.map(editableTarget))).toEqual(plan);
  },
);

test('targets left out are gone', () => {
  const plan = cityPlan();
  const [first, ...others] = plan.targets.map(editableTarget);
  expect(editedPlan(plan, others).targets.map(({ id }) => id)).not.toContain(first?.id);
});

test('a changed figure is read as people write it', () => {
  const plan = cityPlan();
  const edited = plan.targets
    .map(editableTarget)
    .map((target, index) => (index === 0 ? { ...target, value: '≥ 10.535,8', unit: 'tỷ đ' } : target));
  expect(editedPlan(plan, edited).targets[0]).toMatchObject({
    operator: '>=',
    value: 10535.8,
    unit: 'tỷ đồng',
  });
});

test('a changed name settles anew what kind of figure it is', () => {
  const plan = cityPlan();
  const edited = plan.targets
    .map(editableTarget)
    .map((target, index) =>
      index === 0 ? { ...target, name: 'Tỷ lệ hộ nghèo', unit: '%', value: '< 0,1' } : target,
    );
  expect(editedPlan(plan, edited).targets[0]).toMatchObject({
    name: 'Tỷ lệ hộ nghèo',
    kind: 'ratio',
    direction: 'lower',
    operator: '<',
    value: 0.1,
  });
});

test('a text without a number makes a target without one', () => {
  const plan = cityPlan();
  const edited = plan.targets
    .map(editableTarget)
    .map((target, index) => (index === 0 ? { ...target, value: 'hoàn thành tốt' } : target));
  expect(editedPlan(plan, edited).targets[0]).toMatchObject({ value: null, low: null, high: null });
});
