import fc from 'fast-check';
import { percentDecimals, shownPercent } from '../../src/assessing/shownPercent';

describe('percentages as they are shown', () => {
  it('round half-up to one decimal', () => {
    expect(shownPercent(113 / 402.1, 1)).toBe(28.1);
    expect(shownPercent(0.2885, 1)).toBe(28.9);
    expect(shownPercent(1 / 3, 1)).toBe(33.3);
  });

  it.each([
    [1, 1],
    [0.281, 1],
    [0.9994, 1],
    [0.9995, 2],
    [0.99997, 3],
    [1.00002, 3],
    [1.0004, 2],
    [1.0005, 1],
  ])('show %p with %i decimals', (fraction, decimals) => {
    expect(percentDecimals(fraction)).toBe(decimals);
  });

  it('never show 100 for what is not the whole, and always for what is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        (part, whole) => {
          const shown = shownPercent(part / whole, percentDecimals(part / whole));
          expect(Math.sign(shown - 100)).toBe(Math.sign(part - whole));
        },
      ),
    );
  });
});
