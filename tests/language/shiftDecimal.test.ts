import { shiftDecimal } from '../../src/language/shiftDecimal';

describe('shiftDecimal', () => {
  it.each([
    [1.1, 3, 1100],
    [402.1, 9, 402100000000],
    [402100000000, -9, 402.1],
    [0.000001, -3, 1e-9],
    [1e21, 2, 1e23],
    [-5.2, 1, -52],
    [0, 6, 0],
    [7, 0, 7],
  ])('%d by %i places is %d', (value, places, shifted) => {
    expect(shiftDecimal(value, places)).toBe(shifted);
  });
});
