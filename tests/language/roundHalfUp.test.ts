import fc from 'fast-check';
import { decimalText } from '../../src/language/decimalText';
import { roundHalfUp } from '../../src/language/roundHalfUp';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const decimals = fc.integer({ min: 0, max: 12 });

describe('roundHalfUp', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [1.255, 2, 1.26],
    [0.285, 2, 0.29],
    [10.235, 2, 10.24],
    [48.25, 1, 48.3],
    [48.249, 1, 48.2],
    [99.95, 1, 100],
    [99.949, 1, 99.9],
    [0.5, 0, 1],
    [0.49999999999999994, 0, 0],
    [-1.005, 2, -1.01],
    [-0.5, 0, -1],
    [-0.4, 0, 0],
    [-0.0000001, 3, 0],
    [1e-7, 7, 1e-7],
    [5e-8, 7, 1e-7],
    [1e21, 2, 1e21],
    [1.5e300, 3, 1.5e300],
    [0, 2, 0],
    [9.999, 2, 10],
    [999.5, 0, 1000],
  ])('rounds %d to %i decimals: %d', (value, places, rounded) => {
    expect(roundHalfUp(value, places)).toBe(rounded);
  });

  it('refuses what is no number of digits', () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(() => roundHalfUp(value, 1)).toThrow(RangeError);
    for (const places of [-1, NaN, 101]) expect(() => roundHalfUp(1, places)).toThrow(RangeError);
  });

  it('agrees with the digits people see, near a half and away from it', () => {
    const shown = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((digits) => digits / 10_000);
    fc.assert(
      fc.property(fc.oneof(shown, number), decimals, (value, places) => {
        expect(roundHalfUp(value, places)).toBe(Number(decimalText(value, places)));
      }),
    );
  });

  it('is never −0, and the same for both signs', () => {
    fc.assert(
      fc.property(number, decimals, (value, places) => {
        const rounded = roundHalfUp(value, places);
        expect(Object.is(rounded, -0)).toBe(false);
        expect(Math.abs(roundHalfUp(-value, places))).toBe(Math.abs(rounded));
      }),
    );
  });

  it('changes nothing the second time, and never the order', () => {
    fc.assert(
      fc.property(number, number, decimals, (a, b, places) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        expect(roundHalfUp(low, places)).toBeLessThanOrEqual(roundHalfUp(high, places));
        expect(roundHalfUp(roundHalfUp(a, places), places)).toBe(roundHalfUp(a, places));
      }),
    );
  });

  it('keeps a number that has no more decimals, and lifts an exact half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 10 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        expect(roundHalfUp(value, places)).toBe(value);
        expect(roundHalfUp(Number(`${digits}5e-${places + 1}`), places)).toBe(
          Number(`${digits + 1}e-${places}`),
        );
      }),
    );
  });
});
