import fc from 'fast-check';
import { parsePeriod } from '../../src/period/parsePeriod';

describe('parsePeriod', () => {
  it.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-Q2', 'quarter', '2024-04-01', '2024-06-30'],
    ['2024-Q3', 'quarter', '2024-07-01', '2024-09-30'],
    ['2024-Q4', 'quarter', '2024-10-01', '2024-12-31'],
    ['2024-H1', 'half', '2024-01-01', '2024-06-30'],
    ['2024-9M', 'months', '2024-01-01', '2024-09-30'],
    ['2024-3M', 'months', '2024-01-01', '2024-03-31'],
    ['2024-1M', 'months', '2024-01-01', '2024-01-31'],
    ['2024-2M', 'months', '2024-01-01', '2024-02-29'],
    ['2023-2M', 'months', '2023-01-01', '2023-02-28'],
    ['2100-2M', 'months', '2100-01-01', '2100-02-28'],
    ['2024-11M', 'months', '2024-01-01', '2024-11-30'],
    ['2024-M01', 'month', '2024-01-01', '2024-01-31'],
    ['2024-M02', 'month', '2024-02-01', '2024-02-29'],
    ['2024-M12', 'month', '2024-12-01', '2024-12-31'],
    ['2024-03-15', 'day', '2024-01-01', '2024-03-15'],
    ['2024-01-01', 'day', '2024-01-01', '2024-01-01'],
    ['2024-02-29', 'day', '2024-01-01', '2024-02-29'],
    ['2024-12-31', 'day', '2024-01-01', '2024-12-31'],
    ['2021/2025', 'years', '2021-01-01', '2025-12-31'],
  ])('reads %s', (notation, kind, start, end) => {
    expect(parsePeriod(notation)).toEqual({ notation, kind, start, end });
  });

  it.each([
    ['2024-12M', '2024'],
    ['2024-6M', '2024-H1'],
    ['2024-m3', '2024-M03'],
    ['2024-09M', '2024-9M'],
    ['2024-q1', '2024-Q1'],
    [' 2024 ', '2024'],
  ])('writes %s as %s', (notation, canonical) => {
    expect(parsePeriod(notation)?.notation).toBe(canonical);
  });

  it.each([
    '',
    '24',
    '1899',
    '2200',
    '20245',
    '2024-Q0',
    '2024-Q5',
    '2024-H2',
    '2024-0M',
    '2024-13M',
    '2024-M00',
    '2024-M13',
    '2024-02-30',
    '2023-02-29',
    '2100-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-01-00',
    '2024-3-15',
    '2025/2021',
    '2021/2021',
    '2021/25',
    '2021-2025',
    'quý I/2024',
    'Q1',
  ])('takes %j for none', (notation) => {
    expect(parsePeriod(notation)).toBeNull();
  });

  it('reads back its own notation', () => {
    const year = fc.integer({ min: 1900, max: 2199 });
    const part = fc.constantFrom('', '-Q1', '-Q4', '-H1', '-3M', '-9M', '-M02', '-02-28', '-12-31');
    fc.assert(
      fc.property(year, part, (number, suffix) => {
        const period = parsePeriod(`${number}${suffix}`);
        expect(period?.notation).toBe(`${number}${suffix}`);
        expect(period && period.start <= period.end).toBe(true);
      }),
    );
  });
});
