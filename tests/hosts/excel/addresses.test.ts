import fc from 'fast-check';
import { addressLists, areasOfAddress } from '../../../src/hosts/excel/addresses';
import { parseArea } from '../../../src/grid/address';

describe('areasOfAddress', () => {
  it.each([
    ['A1', [{ top: 1, left: 1, bottom: 1, right: 1 }]],
    ["'Biểu 01'!A1:C3", [{ top: 1, left: 1, bottom: 3, right: 3 }]],
    ['Thu!$B$2:$C$3', [{ top: 2, left: 2, bottom: 3, right: 3 }]],
    [
      "'Thu, chi!'!A1:B2, 'Thu, chi!'!D4",
      [
        { top: 1, left: 1, bottom: 2, right: 2 },
        { top: 4, left: 4, bottom: 4, right: 4 },
      ],
    ],
    ["'Quý I''24'!F1", [{ top: 1, left: 6, bottom: 1, right: 6 }]],
    ['Thu!2:3', [{ top: 2, left: 1, bottom: 3, right: 16_384 }]],
    ['Thu!C:D', [{ top: 1, left: 3, bottom: 1_048_576, right: 4 }]],
  ])('reads %s', (address, areas) => {
    expect(areasOfAddress(address)).toEqual(areas);
  });

  it('passes over what is no address', () => {
    expect(areasOfAddress('#REF!')).toEqual([]);
  });
});

describe('addressLists', () => {
  it('gives nothing for nothing', () => {
    expect(addressLists([])).toEqual([]);
  });

  it('names every area once, in lists Excel takes', () => {
    const areas = fc.record({
      row: fc.integer({ min: 1, max: 9_000 }),
      column: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(areas, { maxLength: 4_000 }), (places) => {
        const wanted = places.map(({ row, column }) => ({
          top: row,
          left: column,
          bottom: row + 2,
          right: column,
        }));
        const lists = addressLists(wanted);
        expect(lists.every((list) => list.length < 8192)).toBe(true);
        expect(lists.flatMap((list) => list.split(',').map(parseArea))).toEqual(wanted);
      }),
      { numRuns: 20 },
    );
  });
});
