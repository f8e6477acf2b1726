import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnName,
  columnNumber,
  contains,
  overlaps,
  parseArea,
  quoteSheet,
} from '../../src/grid/address';

describe('addresses', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('names column %i %s', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnNumber(name.toLowerCase())).toBe(column);
  });

  it('reads back every area it writes', () => {
    const bound = fc.integer({ min: 1, max: 16384 });
    fc.assert(
      fc.property(bound, bound, bound, bound, (top, left, height, width) => {
        const area = { top, left, bottom: top + height, right: Math.min(16384, left + width) };
        expect(parseArea(areaAddress(area))).toEqual(area);
      }),
    );
  });

  it('accepts dollar signs and corners in any order, and nothing that is no cell', () => {
    expect(parseArea('$L$27:$A$7')).toEqual({ top: 7, left: 1, bottom: 27, right: 12 });
    for (const text of ['', 'A', '7', 'A:C', '1:3', 'A1:B2:C3', 'Sheet!A1', 'AAAA1'])
      expect(parseArea(text)).toBeNull();
    expect(cellAddress(7, 3)).toBe('C7');
  });

  it('quotes sheet names', () => {
    expect(quoteSheet("Biểu 'A'")).toBe("'Biểu ''A'''");
  });

  it('knows which areas meet', () => {
    const area = { top: 2, left: 2, bottom: 4, right: 4 };
    expect(overlaps(area, { top: 4, left: 4, bottom: 9, right: 9 })).toBe(true);
    expect(overlaps(area, { top: 5, left: 2, bottom: 9, right: 4 })).toBe(false);
    expect(contains(area, 4, 2)).toBe(true);
    expect(contains(area, 4, 5)).toBe(false);
  });
});
