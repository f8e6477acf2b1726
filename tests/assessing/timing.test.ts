import { timings } from '../../src/assessing/timing';
import { period } from '../support/tables';

const EVEN = { kind: 'linear' } as const;
const year = period('2024');

describe('timings', () => {
  it('expects of a running total its share of the year, and lets it foretell the year', () => {
    expect(timings(EVEN, null)(true, period('2024-H1'), year)).toEqual({
      isComplete: false,
      expected: { share: 0.5, shown: 0.5 },
      elapsed: 0.5,
    });
  });

  it('shows the share of a day with one decimal', () => {
    const { expected } = timings(EVEN, null)(true, period('2024-03-15'), year);
    expect(expected?.shown).toBe(0.205);
  });

  it('lets a quarter by itself foretell nothing', () => {
    const timing = timings(EVEN, null)(true, period('2024-Q2'), year);
    expect(timing).toMatchObject({ expected: { shown: 0.25 }, elapsed: null });
  });

  it('expects nothing by now of what does not add up', () => {
    const timing = timings(EVEN, null)(false, period('2024-H1'), year);
    expect(timing).toEqual({ isComplete: false, expected: null, elapsed: null });
  });

  it('takes the last quarter for the whole year only where figures do not add up', () => {
    const timingOf = timings(EVEN, null);
    expect(timingOf(false, period('2024-Q4'), year).isComplete).toBe(true);
    expect(timingOf(true, period('2024-Q4'), year).isComplete).toBe(false);
    expect(timingOf(true, year, year)).toMatchObject({ isComplete: true, elapsed: null });
  });

  it('goes by the day the figures are looked at', () => {
    const { expected } = timings(EVEN, '2024-02-29')(true, period('2024-Q1'), year);
    expect(expected?.share).toBeCloseTo(60 / 366);
  });

  it('knows no end of a target without a time, and no share of one of several years', () => {
    const timingOf = timings(EVEN, null);
    const open = { isComplete: false, expected: null, elapsed: null };
    expect(timingOf(true, year, null)).toEqual(open);
    expect(timingOf(true, year, period('2021/2025'))).toEqual(open);
  });

  it('works each pair of times out once', () => {
    const timingOf = timings(EVEN, null);
    expect(timingOf(true, period('2024-Q1'), period('2024'))).toBe(timingOf(true, period('2024-Q1'), year));
  });
});
