import { findPlan } from '../../src/plans/findPlan';
import { replacedTargets, setTarget, type SetTarget } from '../../src/plans/targetHistory';

const [visitors] = findPlan('city-2021')?.targets.filter(({ id }) => id === 'C21-09') ?? [];
if (!visitors) throw new Error('C21-09');

const entry = (authority: SetTarget['authority'], date: string, value: number): SetTarget => ({
  target: { ...visitors, value },
  authority,
  source: `Quyết định ngày ${date}`,
  date,
});

const given = [
  entry('province', '2020-12-10', 1500),
  entry('city', '2020-12-18', 1598),
  entry('city', '2021-07-20', 1200),
].reduce(setTarget, []);

describe('targetHistory', () => {
  test('a revision replaces the target of its authority from its day on', () => {
    expect(replacedTargets(given, 'city', '2021-12-31').map(({ target }) => target.value)).toEqual([1598]);
    expect(replacedTargets(given, 'city', '2021-03-31')).toEqual([]);
  });

  test('the order in which targets come in does not matter', () => {
    const turned = [...given].reverse().reduce(setTarget, []);
    expect(turned.map(({ date }) => date)).toEqual(given.map(({ date }) => date));
  });

  test('what was never revised replaced nothing', () => {
    expect(replacedTargets(given, 'province', '2021-12-31')).toEqual([]);
    expect(replacedTargets(given, 'city', '2020-01-01')).toEqual([]);
  });
});
