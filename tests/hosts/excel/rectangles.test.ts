import fc from 'fast-check';
import { placesIn, rectanglesOf, rowBands, type Place } from '../../../src/hosts/excel/rectangles';

const places = fc.array(
  fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }) }),
);
const key = ({ row, column }: Place): string => `${row},${column}`;

describe('rectanglesOf', () => {
  it('joins equal runs of neighbouring columns', () => {
    const block = [...placesIn({ top: 2, left: 3, bottom: 40, right: 8 })];
    expect(rectanglesOf(block)).toEqual([{ top: 2, left: 3, bottom: 40, right: 8 }]);
  });

  it('does not join across a gap', () => {
    const cells = [
      { row: 1, column: 1 },
      { row: 1, column: 3 },
      { row: 3, column: 1 },
    ];
    expect(rectanglesOf(cells)).toHaveLength(3);
  });

  it('covers exactly the cells, each once', () => {
    fc.assert(
      fc.property(places, (cells) => {
        const covered = rectanglesOf(cells).flatMap((area) => [...placesIn(area)].map(key));
        expect(covered.sort()).toEqual([...new Set(cells.map(key))].sort());
      }),
    );
  });
});

describe('rowBands', () => {
  it('cuts an area into bands that follow each other', () => {
    expect(rowBands({ top: 5, left: 1, bottom: 11, right: 3 }, 9)).toEqual([
      { top: 5, left: 1, bottom: 7, right: 3 },
      { top: 8, left: 1, bottom: 10, right: 3 },
      { top: 11, left: 1, bottom: 11, right: 3 },
    ]);
  });

  it('keeps at least one row in a band', () => {
    expect(rowBands({ top: 1, left: 1, bottom: 2, right: 50 }, 10)).toHaveLength(2);
  });
});
