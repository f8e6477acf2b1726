import { renumber } from '../../src/consolidating/renumber';

const numbered = (
  ...rows: readonly (readonly [ordinal: string | null, parent: number | null])[]
): (string | null)[] => renumber(rows.map(([ordinal, parent]) => ({ ordinal, parent })));

describe('renumber', () => {
  it('numbers letters, Roman numerals, numbers and outlines on, each in its own way', () => {
    expect(
      numbered(
        ['A', null],
        ['I', 0],
        ['1', 1],
        ['1.1', 2],
        ['1.1', 2],
        ['1', 1],
        ['2.1', 5],
        ['I', 0],
        ['III', 0],
        ['B', null],
        ['I', 9],
      ),
    ).toEqual(['A', 'I', '1', '1.1', '1.2', '2', '2.1', 'II', 'III', 'B', 'I']);
  });

  it('keeps dashes, blanks and marks of other kinds', () => {
    expect(numbered(['-', null], [null, null], ['*', null], ['a)', null])).toEqual(['-', null, '*', 'a)']);
  });

  it('takes "I" for a numeral unless letters stand beside it', () => {
    expect(numbered(['I', null], ['II', null], ['V', null])).toEqual(['I', 'II', 'III']);
    expect(numbered(['A', null], ['B', null], ['I', null])).toEqual(['A', 'B', 'C']);
  });

  it('writes numerals up to those of long plans', () => {
    const many = numbered(...Array.from({ length: 24 }, () => ['I', null] as const));
    expect([many[3], many[8], many[13], many[18], many[23]]).toEqual(['IV', 'IX', 'XIV', 'XIX', 'XXIV']);
  });
});
