import { madeOnce } from '../../src/reporting/madeOnce';

describe('madeOnce', () => {
  it('makes a thing once for the same parts', () => {
    const make = jest.fn(() => ['IF(ISNUMBER(G', '),1,0)']);
    const formulas = madeOnce<readonly string[]>();
    const cell = { text: 'G#' };
    const first = formulas([cell, 'floor', 0.5], make);
    expect(formulas([cell, 'floor', 0.5], make)).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['another part', ['G#', 1]],
    ['another kind of part', ['G#', '2']],
    ['fewer parts', ['G#']],
    ['more parts', ['G#', 2, null]],
    ['another order', [2, 'G#']],
  ])('tells things apart by %s', (_, parts) => {
    const things = madeOnce<object>();
    const made = things(['G#', 2], () => ({}));
    expect(things(parts, () => ({}))).not.toBe(made);
    expect(things(['G#', 2], () => ({}))).toBe(made);
  });
});
