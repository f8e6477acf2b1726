import { findPlan } from '../../src/plans/findPlan';
import { replacedTargets, setTarget, targetsInForce, type SetTarget } from '../../src/plans/targetHistory';

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
  test('several authorities each have their target in force', () => {
    expect(targetsInForce(given, '2021-03-31').map(({ target }) => target.value)).toEqual([1500, 1598]);
  });

  test('a revision replaces the target from its day on and stays in the history', () => {
    expect(targetsInForce(given, '2021-12-31').map(({ target }) => target.value)).toEqual([1500, 1200]);
    expect(replacedTargets(given, 'city', '2021-12-31').map(({ target }) => target.value)).toEqual([1598]);
    expect(replacedTargets(given, 'city', '2021-03-31')).toEqual([]);
  });

  test('the order in which targets come in does not matter', () => {
    const turned = [...given].reverse().reduce(setTarget, []);
    expect(turned.map(({ date }) => date)).toEqual(given.map(({ date }) => date));
  });

  test('nothing is in force before it was set', () => {
    expect(targetsInForce(given, '2020-01-01')).toEqual([]);
  });
});
