import { serialOfIsoDate } from '../../../../src/hosts/file/read/isoDate';

describe('serialOfIsoDate', () => {
  it.each([
    ['2024-04-01', 45383],
    ['2024-04-01T12:00:00', 45383.5],
    ['2024-04-01T06:00:00.000Z', 45383.25],
    ['1900-03-01', 61],
    ['18:00:00', 0.75],
    ['T06:00', 0.25],
  ])('%s is %d', (text, serial) => expect(serialOfIsoDate(text, false)).toBe(serial));

  it('counts from 1904 where the workbook does', () => {
    expect(serialOfIsoDate('1904-01-02', true)).toBe(1);
    expect(serialOfIsoDate('2024-04-01', true)).toBe(43921);
  });

  it.each(['', 'quý I', '01/04/2024', '2024-4-1'])('%j is none', (text) => {
    expect(serialOfIsoDate(text, false)).toBeNull();
  });
});
