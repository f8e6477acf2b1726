import { findPlan } from '../../src/plans/findPlan';
import { comparePlans, type PlanPair } from '../../src/plans/comparePlans';
import type { Plan, Target } from '../../src/plans/plan';
import { pairPlans } from '../../src/matching/pairPlans';

function plan(id: string): Plan {
  const found = findPlan(id);
  if (found === null) throw new Error(`No plan ${id}.`);
  return found;
}

const five = plan('city-2021-2025');
const year = plan('city-2021');

function pairOf(a: string, b: string, plans: readonly [Plan, Plan] = [five, year]): PlanPair | undefined {
  return comparePlans(plans[0], plans[1], [[a, b]]).pairs[0];
}

/** The two plans with one target changed in the plan of the year. */
function changed(id: string, change: Partial<Target>): [Plan, Plan] {
  return [
    five,
    {
      ...year,
      targets: year.targets.map((target) => (target.id === id ? { ...target, ...change } : target)),
    },
  ];
}

describe('comparePlans', () => {
  test.each([
    ['forest cover already beyond the five-year target', 'C25-10', 'C21-27'],
    ['a reduction of 3% against 5% in every year', 'C25-27', 'C21-24'],
    ['a reduction of 5% against 3% in every year', 'C25-28', 'C21-25'],
    ['50 ha a year against 30 ha', 'C25-09', 'C21-26'],
  ])('conflict: %s', (_, a, b) => {
    expect(pairOf(a, b)).toMatchObject({
      verdict: 'conflict',
      rule: 'plan-conflict',
      severity: 'warning',
      requiredYearlyChange: null,
    });
  });

  test.each([
    ['schools', 'C25-19', 'C21-16', 1.5],
    ['visitors', 'C25-02', 'C21-09', 350.5],
    ['income', 'C25-01', 'C21-07', 2],
    ['medical waste stays at its ceiling', 'C25-18', 'C21-30', 0],
  ])('consistent with the yearly change still required: %s', (_, a, b, change) => {
    expect(pairOf(a, b)).toMatchObject({
      verdict: 'consistent',
      rule: null,
      severity: null,
      requiredYearlyChange: change,
    });
  });

  test('a first year below the average of five is worth knowing, no more', () => {
    const pair = pairOf('C25-04', 'C21-11');
    expect(pair).toMatchObject({ verdict: 'consistent', rule: 'plan-conflict', severity: 'info' });
    expect(pair?.why.vi).toContain('2,63');
  });

  test('a level and a reduction cannot be compared', () => {
    expect(pairOf('C25-26', 'C21-23')).toMatchObject({
      verdict: 'not-comparable',
      rule: null,
      severity: null,
    });
  });

  test('plans of two levels cannot be compared', () => {
    const province = plan('province-2016-2020');
    expect(pairOf('C25-10', 'P20-25', [five, province])?.verdict).toBe('not-comparable');
  });

  test('amounts are compared after conversion', () => {
    const plans = changed('C21-10', { unit: 'triệu đồng', value: 673_000 });
    expect(pairOf('C25-03', 'C21-10', plans)?.requiredYearlyChange).toBe(86.75);
  });

  test('units that cannot be converted cannot be compared', () => {
    expect(pairOf('C25-03', 'C21-10', changed('C21-10', { unit: 'lượt' }))?.verdict).toBe('not-comparable');
  });

  test('a direction reversed or another price basis is a conflict', () => {
    const reversed = changed('C21-27', { direction: 'lower', underlyingDirection: 'lower', value: 40 });
    expect(pairOf('C25-10', 'C21-27', reversed)?.verdict).toBe('conflict');
    const [, other] = changed('C21-10', { name: 'Doanh thu du lịch (giá hiện hành)' });
    const priced = {
      ...five,
      targets: five.targets.map((target) =>
        target.id === 'C25-03' ? { ...target, name: 'Doanh thu du lịch (giá so sánh 2010)' } : target,
      ),
    };
    expect(pairOf('C25-03', 'C21-10', [priced, other])?.verdict).toBe('conflict');
  });

  test('a falling rate is beyond its path when it is below the later target', () => {
    const poverty = { kind: 'ratio', unit: '%', direction: 'lower', underlyingDirection: 'lower' } as const;
    const before = {
      ...five,
      targets: five.targets.map((target) =>
        target.id === 'C25-26'
          ? { ...target, ...poverty, value: 1, basis: 'by-end-of-period' as const, year: 2025 }
          : target,
      ),
    };
    const at = (value: number): [Plan, Plan] => [before, changed('C21-23', { value })[1]];
    expect(pairOf('C25-26', 'C21-23', at(3))).toMatchObject({
      verdict: 'consistent',
      requiredYearlyChange: -0.5,
    });
    expect(pairOf('C25-26', 'C21-23', at(0.5))?.verdict).toBe('conflict');
  });

  test('the order of the plans does not matter', () => {
    const turned = comparePlans(year, five, [['C21-16', 'C25-19']]).pairs[0];
    expect(turned).toMatchObject({
      a: 'C21-16',
      b: 'C25-19',
      verdict: 'consistent',
      requiredYearlyChange: 1.5,
    });
  });

  test('a floor for every year is kept by a year that asks for more', () => {
    const floor = { operator: '>=', value: 80, low: null, high: null, approx: false, unit: '%' } as const;
    const each = {
      ...five,
      targets: five.targets.map((target) =>
        target.id === 'C25-22'
          ? { ...target, ...floor, basis: 'level-each-year' as const, year: null }
          : target,
      ),
    };
    const at = (value: number): string | undefined =>
      pairOf('C25-22', 'C21-21', [each, changed('C21-21', { operator: '=', value })[1]])?.verdict;
    expect(at(85)).toBe('consistent');
    expect(at(75)).toBe('conflict');
  });

  test('"about" leaves room on both sides', () => {
    const about = (value: number): string | undefined =>
      pairOf('C25-09', 'C21-26', changed('C21-26', { operator: 'approx', approx: true, value }))?.verdict;
    expect(about(31)).toBe('consistent');
    expect(about(40)).toBe('conflict');
  });

  test('what has no counterpart is listed', () => {
    const { onlyA, onlyB } = comparePlans(five, year, [['C25-01', 'C21-07']]);
    expect(onlyA).toHaveLength(five.targets.length - 1);
    expect(onlyB).not.toContain('C21-07');
  });
});

describe('pairPlans', () => {
  const pairs = new Map(pairPlans(five, year));

  test('pairs what is called alike, and a rate with its reduction', () => {
    expect(pairs.get('C25-10')).toBe('C21-27');
    expect(pairs.get('C25-09')).toBe('C21-26');
    expect(pairs.get('C25-26')).toBe('C21-23');
  });

  test('a share of the economy is no output of its sector', () => {
    const shares = new Map(pairPlans(plan('province-2016-2020'), year));
    expect(shares.get('P20-03')).toBeUndefined();
    expect(shares.get('P20-22')).toBe('C21-23');
  });

  test('leaves apart what only sounds alike', () => {
    expect(pairs.get('C25-06')).toBeUndefined();
  });
});
