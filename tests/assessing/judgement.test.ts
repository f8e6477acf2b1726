import fc from 'fast-check';
import type { RowTarget, Status } from '../../src/assessing/assessment';
import { isCeiling, judge, judgementOf, progressOf, type Judgement } from '../../src/assessing/judgement';
import { DEFAULT_SETTINGS } from '../../src/assessing/settings';
import type { Operator } from '../../src/language/quantity';
import type { Direction } from '../../src/plans/plan';

const { thresholds } = DEFAULT_SETTINGS;

function targetOf(operator: Operator, bounds: number | [number, number], decimals = 0): RowTarget {
  const [low, high] = typeof bounds === 'number' ? [null, null] : bounds;
  return {
    operator,
    value: typeof bounds === 'number' ? bounds : null,
    low,
    high,
    approx: operator === 'approx',
    unit: null,
    decimals,
    authority: null,
    source: 'sheet',
    column: 4,
    planTarget: null,
    live: true,
    factor: 1,
  };
}

interface Case {
  readonly direction?: Direction;
  readonly decimals?: number;
  readonly expected?: number | null;
  readonly isComplete?: boolean;
}

function judgementFor(target: RowTarget, { direction = 'higher', ...rest }: Case = {}): Judgement {
  const judgement = judgementOf(target, {
    direction,
    actualDecimals: rest.decimals ?? 0,
    isComplete: rest.isComplete ?? true,
    expected: rest.expected ?? null,
    thresholds,
  });
  if (!judgement) throw new Error('a target without a number');
  return judgement;
}

const yearEnd = (
  operator: Operator,
  bounds: number | [number, number],
  direction: Direction,
  actual: number,
) => judge(judgementFor(targetOf(operator, bounds), { direction, decimals: 1 }), actual);

describe('the verdict at the end of the year', () => {
  type Row = [Operator, number | [number, number], Direction, number, Status];
  const rows: Row[] = [
    ['=', 60, 'higher', 59.9, 'missed'],
    ['=', 60, 'higher', 60, 'met'],
    ['=', 60, 'higher', 60.1, 'exceeded'],
    ['=', 60, 'lower', 59.9, 'exceeded'],
    ['=', 60, 'lower', 60, 'met'],
    ['=', 60, 'lower', 60.1, 'missed'],
    ['=', 60, 'maintain', 59.9, 'missed'],
    ['=', 60, 'maintain', 60, 'met'],
    ['=', 60, 'maintain', 60.1, 'met'],
    ['>=', 95, 'higher', 94.9, 'missed'],
    ['>=', 95, 'higher', 95, 'met'],
    ['>=', 95, 'higher', 95.1, 'exceeded'],
    ['>=', 95, 'lower', 94.9, 'missed'],
    ['>=', 95, 'lower', 95.1, 'exceeded'],
    ['>', 70, 'higher', 69.9, 'missed'],
    ['>', 70, 'higher', 70, 'missed'],
    ['>', 70, 'higher', 70.1, 'met'],
    ['<=', 24, 'lower', 23.9, 'exceeded'],
    ['<=', 24, 'lower', 24, 'met'],
    ['<=', 24, 'lower', 24.1, 'missed'],
    ['<=', 24, 'higher', 24.1, 'missed'],
    ['<', 3, 'lower', 2.9, 'met'],
    ['<', 3, 'lower', 3, 'missed'],
    ['<', 3, 'lower', 3.1, 'missed'],
    ['range', [9, 10], 'higher', 8.9, 'missed'],
    ['range', [9, 10], 'higher', 9, 'met'],
    ['range', [9, 10], 'higher', 10, 'met'],
    ['range', [9, 10], 'higher', 10.1, 'exceeded'],
    ['range', [9, 10], 'lower', 8.9, 'exceeded'],
    ['range', [9, 10], 'lower', 10, 'met'],
    ['range', [9, 10], 'lower', 10.1, 'missed'],
    ['approx', 60, 'higher', 56.9, 'missed'],
    ['approx', 60, 'higher', 57, 'met'],
    ['approx', 60, 'higher', 63, 'met'],
    ['approx', 60, 'higher', 63.1, 'exceeded'],
    ['approx', 60, 'lower', 56.9, 'exceeded'],
    ['approx', 60, 'lower', 63, 'met'],
    ['approx', 60, 'lower', 63.1, 'missed'],
    ['approx', 300, 'maintain', 284.9, 'missed'],
    ['approx', 300, 'maintain', 285, 'met'],
    ['approx', 300, 'maintain', 315, 'met'],
    ['approx', 300, 'maintain', 315.1, 'missed'],
  ];
  it.each(rows)('%s %p (%s): %p is %s', (operator, bounds, direction, actual, status) => {
    expect(yearEnd(operator, bounds, direction, actual)).toBe(status);
  });
});

describe('rounding before judging', () => {
  it('compares at the finer of the two shown precisions', () => {
    const whole = judgementFor(targetOf('=', 95), { decimals: 0 });
    const tenths = judgementFor(targetOf('=', 95), { decimals: 1 });
    expect(judge(whole, 94.96)).toBe('met');
    expect(judge(tenths, 94.96)).toBe('met');
    expect(judge(tenths, 94.94)).toBe('missed');
    expect(judge(judgementFor(targetOf('=', 95), { decimals: 2 }), 94.96)).toBe('missed');
    expect(judge(judgementFor(targetOf('=', 95.5, 1), { decimals: 0 }), 95)).toBe('missed');
  });

  it('rounds halves up on the digits people see', () => {
    const judgement = judgementFor(targetOf('=', 1.01, 2), { decimals: 2 });
    expect(judge(judgement, 1.005)).toBe('met');
  });

  it('measures progress between the rounded figures', () => {
    const judgement = judgementFor(targetOf('=', 402.1, 1), { decimals: 0 });
    expect(progressOf(judgement, 113)).toBeCloseTo(0.281025, 6);
    expect(progressOf(judgement, 402.06)).toBe(1);
    expect(progressOf(judgementFor(targetOf('=', 0)), 5)).toBeNull();
    expect(progressOf(judgementFor(targetOf('=', -2)), 5)).toBeNull();
    expect(progressOf(judgementFor(targetOf('range', [9, 10])), 9)).toBe(1);
  });
});

describe('a flow within the year', () => {
  const flow = (actual: number, operator: Operator = '=', direction: Direction = 'higher') =>
    judge(judgementFor(targetOf(operator, 1000), { direction, isComplete: false, expected: 0.25 }), actual);
  it.each<[number, Status]>([
    [1001, 'exceeded'],
    [1000, 'met'],
    [999, 'on-track'],
    [220, 'on-track'],
    [219, 'watch'],
    [170, 'watch'],
    [169, 'at-risk'],
    [100, 'at-risk'],
    [99, 'critical'],
    [0, 'critical'],
  ])('%p of 1000 with 25%% expected is %s', (actual, status) => {
    expect(flow(actual)).toBe(status);
  });

  it.each<[number, Status]>([
    [0, 'on-track'],
    [280, 'on-track'],
    [281, 'watch'],
    [330, 'watch'],
    [331, 'at-risk'],
    [400, 'at-risk'],
    [401, 'critical'],
    [1000, 'critical'],
    [1001, 'missed'],
  ])('%p under a ceiling of 1000 with 25%% expected is %s', (actual, status) => {
    expect(flow(actual, '=', 'lower')).toBe(status);
    expect(flow(actual, '<=', 'lower')).toBe(status);
    expect(flow(actual, '<=', 'higher')).toBe(status);
  });

  it('misses a strict ceiling on the number itself', () => {
    expect(flow(1000, '<', 'lower')).toBe('missed');
    expect(flow(999, '<', 'lower')).toBe('critical');
  });

  it('has not reached "more than" on the number itself', () => {
    expect(flow(1000, '>')).toBe('on-track');
    expect(flow(1001, '>')).toBe('met');
  });

  it('judges the rounded shares, so that the verdict agrees with what is shown', () => {
    const judgement = judgementFor(targetOf('=', 10000), { isComplete: false, expected: 0.25 });
    // 21.95% shows as 22.0%, three points behind.
    expect(judge(judgement, 2195)).toBe('on-track');
    expect(judge(judgement, 2194)).toBe('watch');
  });

  it('keeps a band both ways: too much of what is to be kept cannot be undone', () => {
    const band = judgementFor(targetOf('approx', 300), {
      direction: 'maintain',
      isComplete: false,
      expected: 0.5,
    });
    expect(judge(band, 316)).toBe('missed');
    expect(judge(band, 290)).toBe('met');
    expect(judge(band, 150)).toBe('on-track');
  });

  it('has no share of a target of zero', () => {
    const none = { isComplete: false, expected: 0.25 };
    expect(judge(judgementFor(targetOf('=', 0), { ...none, direction: 'lower' }), 0)).toBe('on-track');
    expect(judge(judgementFor(targetOf('=', 0), { ...none, direction: 'lower' }), 1)).toBe('missed');
    expect(judge(judgementFor(targetOf('=', 0), none), -1)).toBe('not-yet');
  });
});

describe('a level within the year', () => {
  const level = (operator: Operator, value: number, direction: Direction, actual: number) =>
    judge(judgementFor(targetOf(operator, value), { direction, decimals: 2, isComplete: false }), actual);
  it('is reached or not yet reached', () => {
    expect(level('=', 93, 'higher', 91.4)).toBe('not-yet');
    expect(level('=', 93, 'higher', 93)).toBe('met');
    expect(level('=', 93, 'higher', 94)).toBe('exceeded');
    expect(level('=', 0.15, 'lower', 0.17)).toBe('not-yet');
    expect(level('=', 0.15, 'lower', 0.14)).toBe('exceeded');
    expect(level('>', 70, 'higher', 70)).toBe('not-yet');
  });
});

describe('a target changed in the sheet later', () => {
  it('moves the bounds with it', () => {
    const about = judgementFor(targetOf('approx', 60));
    expect(judge(about, 95, 100)).toBe('met');
    expect(judge(about, 94, 100)).toBe('missed');
    const judgement = judgementFor(targetOf('=', 402.1, 1), { isComplete: false, expected: 0.25 });
    expect(judge(judgement, 113, 113)).toBe('met');
    expect(judge(judgement, 113, 1150)).toBe('critical');
  });
});

describe('ceilings', () => {
  it('are told by the sign, else by the direction', () => {
    expect(isCeiling({ operator: '<=' }, 'higher')).toBe(true);
    expect(isCeiling({ operator: '<' }, 'higher')).toBe(true);
    expect(isCeiling({ operator: '=' }, 'lower')).toBe(true);
    expect(isCeiling({ operator: 'range' }, 'lower')).toBe(true);
    expect(isCeiling({ operator: '>=' }, 'lower')).toBe(false);
    expect(isCeiling({ operator: '=' }, 'higher')).toBe(false);
    expect(isCeiling({ operator: 'approx' }, 'maintain')).toBe(false);
  });
});

describe('verdicts as a whole', () => {
  const RANK: readonly Status[] = [
    'missed',
    'critical',
    'at-risk',
    'watch',
    'on-track',
    'not-yet',
    'met',
    'exceeded',
  ];
  const operators = fc.constantFrom<Operator>('=', '>=', '>', 'range', 'approx');
  const amount = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);

  it('never get worse as more of a good thing is done', () => {
    fc.assert(
      fc.property(
        operators,
        amount,
        amount,
        amount,
        fc.boolean(),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        (operator, base, one, other, isComplete, expected) => {
          const bounds: number | [number, number] = operator === 'range' ? [base, base * 1.1] : base;
          const judgement = judgementFor(targetOf(operator, bounds, 2), {
            decimals: 2,
            isComplete,
            expected,
          });
          const [less, more] = one < other ? [one, other] : [other, one];
          expect(RANK.indexOf(judge(judgement, less))).toBeLessThanOrEqual(
            RANK.indexOf(judge(judgement, more)),
          );
        },
      ),
    );
  });

  it('within the year say missed only of what cannot be undone', () => {
    fc.assert(
      fc.property(
        operators,
        amount,
        amount,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (operator, base, actual, expected) => {
          const bounds: number | [number, number] = operator === 'range' ? [base, base * 1.1] : base;
          const flow = judgementFor(targetOf(operator, bounds, 2), {
            decimals: 2,
            isComplete: false,
            expected,
          });
          expect(judge(flow, actual)).not.toBe('missed');
        },
      ),
    );
  });
});
