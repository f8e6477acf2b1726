import fc from 'fast-check';
import { findPlan } from '../../src/plans/findPlan';
import type { Target } from '../../src/plans/plan';
import { yearPath } from '../../src/plans/yearPath';

const PERIOD = '2021/2025';

function target(id: string): Target {
  const found = findPlan('city-2021-2025')?.targets.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

const values = (path: readonly { value: number }[]): number[] => path.map(({ value }) => value);

describe('yearPath', () => {
  test('a level rises in equal steps from the result before the plan', () => {
    const path = yearPath(target('C25-19'), PERIOD, [{ year: 2020, value: 26 }]);
    expect(path).toEqual([
      { year: 2021, value: 27 },
      { year: 2022, value: 28 },
      { year: 2023, value: 29 },
      { year: 2024, value: 30 },
      { year: 2025, value: 31 },
    ]);
  });

  test('known results stand, and the rest starts from the last of them', () => {
    const path = yearPath(target('C25-19'), PERIOD, [
      { year: 2022, value: 27 },
      { year: 2020, value: 25 },
    ]);
    expect(values(path)).toEqual(
      [26, 27, 28.33333333333, 29.66666666667, 31].map((value) => expect.closeTo(value, 6) as number),
    );
  });

  test('without a known result only the last year can be said', () => {
    expect(yearPath(target('C25-19'), PERIOD)).toEqual([{ year: 2025, value: 31 }]);
  });

  test('an amount for every year stands in each', () => {
    expect(values(yearPath(target('C25-09'), PERIOD))).toEqual([30, 30, 30, 30, 30]);
    expect(values(yearPath(target('C25-29'), PERIOD))).toEqual([95, 95, 95, 95, 95]);
  });

  test('a missed growth must be made up by the years that remain', () => {
    const path = yearPath(target('C25-04'), PERIOD, [{ year: 2021, value: 0 }]);
    expect(path[0]).toEqual({ year: 2021, value: 0 });
    const grown = values(path).reduce((product, value) => product * (1 + value / 100), 1);
    expect(grown).toBeCloseTo(1.025 ** 5, 9);
  });

  test('of a sum over the years the rest is shared', () => {
    const sum = {
      ...target('C25-02'),
      basis: 'cumulative-over-period',
      kind: 'flow-cumulative',
      value: 100,
    } as const;
    expect(values(yearPath(sum, PERIOD, [{ year: 2021, value: 40 }]))).toEqual([40, 15, 15, 15, 15]);
  });

  test('the nearer bound of a range is the aim', () => {
    const range = { ...target('C25-19'), operator: 'range', value: null, low: 30, high: 32 } as const;
    const last = (direction: Target['direction']): number | undefined =>
      values(yearPath({ ...range, direction }, PERIOD, [{ year: 2020, value: 40 }])).at(-1);
    expect(last('higher')).toBe(30);
    expect(last('lower')).toBe(32);
  });

  test('a fall of a rate, known in part, is shared by the years that remain', () => {
    const fall = { ...target('C25-19'), kind: 'reduction-pp', basis: 'annual-average', value: 2 } as const;
    expect(values(yearPath(fall, PERIOD, [{ year: 2021, value: 1 }]))).toEqual([1, 2.25, 2.25, 2.25, 2.25]);
  });

  test('a target without a number has no path', () => {
    expect(yearPath({ ...target('C25-19'), value: null, operator: null }, PERIOD)).toEqual([]);
  });

  test('a path ends at its target and never turns back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (from, to) => {
        const path = values(
          yearPath({ ...target('C25-19'), value: to }, PERIOD, [{ year: 2020, value: from }]),
        );
        expect(path.at(-1)).toBeCloseTo(to, 6);
        const steps = path.map((value, index) => Math.sign(value - (path[index - 1] ?? from)));
        expect(new Set(steps.filter((step) => step !== 0)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
