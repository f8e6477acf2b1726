import { slots } from '../../src/reporting/slots';

describe('slots', () => {
  it('finds the same slot by the same parts', () => {
    const formulas = slots<string>();
    const cell = { text: 'G#' };
    formulas([cell, 'floor', 0.5]).made = 'IF(ISNUMBER(G#),1,0)';
    expect(formulas([cell, 'floor', 0.5]).made).toBe('IF(ISNUMBER(G#),1,0)');
  });

  it.each([
    ['another part', ['G#', 1]],
    ['another kind of part', ['G#', '2']],
    ['fewer parts', ['G#']],
    ['more parts', ['G#', 2, null]],
    ['another order', [2, 'G#']],
  ])('tells slots apart by %s', (_, parts) => {
    const things = slots<number>();
    things(['G#', 2]).made = 1;
    things(parts).made = 2;
    expect(things(['G#', 2]).made).toBe(1);
  });
});
