import fc from 'fast-check';
import { BlankRuns } from '../../../../src/hosts/file/read/blankRuns';

const grid = fc.array(fc.array(fc.constantFrom(null, null, 1, 2), { maxLength: 6 }), { maxLength: 6 });

describe('BlankRuns', () => {
  it('covers every blank cell exactly once, with its look', () =>
    fc.assert(
      fc.property(grid, (rows) => {
        const blanks = new BlankRuns();
        const expected: string[] = [];
        rows.forEach((cells, row) => {
          cells.forEach((style, column) => {
            if (style === null) return;
            blanks.add(row + 1, column + 1, style);
            expected.push(`${row + 1},${column + 1},${style}`);
          });
        });
        const covered = blanks.finish().flatMap(({ top, left, bottom, right, style }) => {
          const cells: string[] = [];
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) cells.push(`${row},${column},${style}`);
          }
          return cells;
        });
        expect(covered.sort()).toEqual(expected.sort());
      }),
    ));

  it('joins a block of one look into one rectangle', () => {
    const blanks = new BlankRuns();
    for (let row = 7; row <= 9; row++)
      for (let column = 13; column <= 15; column++) blanks.add(row, column, 4);
    expect(blanks.finish()).toEqual([{ top: 7, left: 13, bottom: 9, right: 15, style: 4 }]);
  });
});
