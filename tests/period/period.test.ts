import { elapsedShare } from '../../src/period/elapsedShare';
import { isWholeYear } from '../../src/period/isWholeYear';
import { parsePeriod } from '../../src/period/parsePeriod';
import type { Period } from '../../src/period/period';
import { periodLabel } from '../../src/period/periodLabel';
import { periodYear } from '../../src/period/periodYear';
import { samePeriodLastYear } from '../../src/period/samePeriodLastYear';

function period(notation: string): Period {
  const parsed = parsePeriod(notation);
  if (parsed === null) throw new Error(`No period: ${notation}`);
  return parsed;
}

describe('elapsedShare', () => {
  it.each([
    ['2024-Q1', 0.25],
    ['2024-Q2', 0.5],
    ['2024-Q3', 0.75],
    ['2024-Q4', 1],
    ['2024-H1', 0.5],
    ['2024-9M', 0.75],
    ['2024-1M', 1 / 12],
    ['2024-5M', 5 / 12],
    ['2024-11M', 11 / 12],
    ['2024-M01', 1 / 12],
    ['2024-M12', 1],
    ['2024', 1],
    ['2021/2025', 1],
    ['2024-01-01', 1 / 366],
    ['2023-01-01', 1 / 365],
    ['2024-03-15', 75 / 366],
    ['2023-03-15', 74 / 365],
    ['2024-12-30', 365 / 366],
    ['2024-12-31', 1],
    ['2023-12-31', 1],
    ['2100-12-31', 1],
    ['2100-03-01', 60 / 365],
  ])('at the end of %s is %d', (notation, share) => {
    expect(elapsedShare(period(notation))).toBe(share);
  });
});

describe('samePeriodLastYear', () => {
  it.each([
    ['2024', '2023'],
    ['2024-Q1', '2023-Q1'],
    ['2024-H1', '2023-H1'],
    ['2024-9M', '2023-9M'],
    ['2024-M03', '2023-M03'],
    ['2024-03-15', '2023-03-15'],
    ['2024-02-29', '2023-02-28'],
    ['2025-02-28', '2024-02-28'],
    ['2021/2025', '2016/2020'],
  ])('of %s is %s', (notation, before) => {
    const given = period(notation);
    expect(samePeriodLastYear(given)).toEqual(period(before));
    expect(given).toEqual(period(notation));
  });
});

describe('periodYear', () => {
  it.each([
    ['2024', 2024],
    ['2024-Q4', 2024],
    ['2024-03-15', 2024],
    ['2021/2025', 2025],
  ])('of %s is %i', (notation, year) => {
    expect(periodYear(period(notation))).toBe(year);
  });
});

describe('isWholeYear', () => {
  it('holds for years and for 1 January to 31 December', () => {
    for (const notation of ['2024', '2024-12M', '2024-12-31', '2021/2025'])
      expect([notation, isWholeYear(period(notation))]).toEqual([notation, true]);
  });

  it('does not hold for parts of a year, the last ones included', () => {
    for (const notation of ['2024-Q4', '2024-M12', '2024-11M', '2024-12-30', '2024-Q1', '2024-01-01'])
      expect([notation, isWholeYear(period(notation))]).toEqual([notation, false]);
  });
});

describe('periodLabel', () => {
  it.each([
    ['2024', 'năm 2024', 'the year 2024'],
    ['2024-Q1', 'quý I/2024', 'the first quarter of 2024'],
    ['2024-Q4', 'quý IV/2024', 'the fourth quarter of 2024'],
    ['2024-H1', '6 tháng đầu năm 2024', 'the first six months of 2024'],
    ['2024-9M', '9 tháng đầu năm 2024', 'the first nine months of 2024'],
    ['2024-1M', '1 tháng đầu năm 2024', 'the first month of 2024'],
    ['2024-11M', '11 tháng đầu năm 2024', 'the first eleven months of 2024'],
    ['2024-M03', 'tháng 3/2024', 'March 2024'],
    ['2024-03-15', 'từ đầu năm đến ngày 15/3/2024', '1 January to 15 March 2024'],
    ['2021/2025', 'giai đoạn 2021-2025', 'the period 2021–2025'],
  ])('%s: %s, %s', (notation, vi, en) => {
    expect(periodLabel(period(notation), 'vi')).toBe(vi);
    expect(periodLabel(period(notation), 'en')).toBe(en);
  });
});
