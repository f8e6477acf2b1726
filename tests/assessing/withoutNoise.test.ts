import fc from 'fast-check';
import { withoutNoise } from '../../src/assessing/withoutNoise';

describe('withoutNoise', () => {
  it.each([
    [0.1 + 0.2, 12, 0.3],
    [402.1 - 113, 12, 289.1],
    [1 / 3, 12, 0.333333333333],
    [-2 / 3, 12, -0.666666666667],
    [1500 * 0.001, 15, 1.5],
    [28.849999999999998, 15, 28.85],
    [1_234_567_890_123, 12, 1_234_567_890_120],
    [0, 12, 0],
  ] as const)('%d with %d digits is %d', (value, digits, expected) => {
    expect(withoutNoise(value, digits)).toBe(expected);
  });

  it('gives the number that its text of so many digits gives', () => {
    const amount = fc.oneof(
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 8192),
      fc.integer({ min: -25, max: 25 }).map((power) => 10 ** power),
      fc.integer({ min: 1, max: 1e15 }).map((number) => Number(`${number}5e-14`)),
    );
    fc.assert(
      fc.property(amount, fc.constantFrom(12 as const, 15 as const), (value, digits) => {
        // Never tells 0 from −0.
        expect(withoutNoise(value, digits) + 0).toBe(Number(value.toPrecision(digits)) + 0);
      }),
      { numRuns: 5000 },
    );
  });
});
