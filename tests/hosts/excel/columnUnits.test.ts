import fc from 'fast-check';
import { columnUnits, pointsOfWidth, widthOfPoints } from '../../../src/hosts/excel/columnUnits';

describe('column widths', () => {
  it('follow the default font: Calibri 11 has digits of 7 pixels', () => {
    expect(columnUnits(8.43, 48)).toEqual({ digit: 7, standard: 48 });
  });

  it('follow the default font: Times New Roman 13 has digits of 9 pixels', () => {
    expect(columnUnits(8.44, 60.75).digit).toBe(9);
  });

  it('take the usual font where a sheet tells nothing sensible', () => {
    expect(columnUnits(8.43, 0).digit).toBe(7);
  });

  it('are those of files: 9.140625 characters are 64 pixels', () => {
    const units = columnUnits(8.43, 48);
    expect(pointsOfWidth(9.140625, units)).toBe(48);
    expect(widthOfPoints(48, units)).toBe(9.140625);
  });

  it('survive the way to Excel and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 14 }), fc.integer({ min: 1, max: 1_700 }), (digit, pixels) => {
        const units = { digit, standard: 48 };
        const width = widthOfPoints(pixels * 0.75, units);
        expect(widthOfPoints(pointsOfWidth(width, units), units)).toBe(width);
      }),
    );
  });
});
