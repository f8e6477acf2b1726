import fc from 'fast-check';
import { formatNumber } from '../../src/language/formatNumber';

describe('formatNumber', () => {
  it.each([
    [10535.8, 1, '10.535,8', '10,535.8'],
    [1598, 0, '1.598', '1,598'],
    [1.005, 2, '1,01', '1.01'],
    [5, 2, '5,00', '5.00'],
    [0, 0, '0', '0'],
    [-0.04, 1, '0,0', '0.0'],
    [-1234567.89, 1, '-1.234.567,9', '-1,234,567.9'],
    [999.95, 1, '1.000,0', '1,000.0'],
    [100, 0, '100', '100'],
    [0.005, 2, '0,01', '0.01'],
    [1e-7, 2, '0,00', '0.00'],
    [1234567890123, 0, '1.234.567.890.123', '1,234,567,890,123'],
  ])('writes %d with %i decimals: %s, %s', (value, decimals, vi, en) => {
    expect(formatNumber(value, decimals, 'vi')).toBe(vi);
    expect(formatNumber(value, decimals, 'en')).toBe(en);
  });

  it('writes the two languages alike but for the signs, and never -0', () => {
    const value = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 6 }), (number, decimals) => {
        const vi = formatNumber(number, decimals, 'vi');
        const swapped = vi.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
        expect(formatNumber(number, decimals, 'en')).toBe(swapped);
        expect(vi).not.toMatch(/^-[0.,]*$/);
        expect(vi).toMatch(
          decimals > 0 ? new RegExp(`^-?\\d{1,3}(\\.\\d{3})*,\\d{${decimals}}$`) : /^-?\d{1,3}(\.\d{3})*$/,
        );
      }),
    );
  });
});
