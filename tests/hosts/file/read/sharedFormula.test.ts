import fc from 'fast-check';
import { cellAddress } from '../../../../src/grid/address';
import { parsePattern, shiftPattern } from '../../../../src/hosts/file/read/sharedFormula';

const shift = (formula: string, rows: number, columns: number): string =>
  shiftPattern(parsePattern(formula), rows, columns);

describe('a shared formula', () => {
  it.each([
    ['F7/E7*100', 'G9/F9*100'],
    ['$F7/E$7', '$F9/F$7'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:A)+SUM($B:C)', 'SUM(B:B)+SUM($B:D)'],
    ['SUM(1:2)+SUM($3:4)', 'SUM(3:4)+SUM($3:6)'],
    [`'Biểu 01'!A1+Sheet1!B2+'It''s A1'!C3`, `'Biểu 01'!B3+Sheet1!C4+'It''s A1'!D5`],
    ['"A1 là ""B2"""&A1', '"A1 là ""B2"""&B3'],
    ['LOG10(A1)+ATAN2(B1,C1)', 'LOG10(B3)+ATAN2(C3,D3)'],
    ['CT_Q1+GRDP2024+GDP_2024+ĐơnGiá1+A1', 'CT_Q1+GRDP2024+GDP_2024+ĐơnGiá1+B3'],
    ['Bảng1[[#This Row],[B2]]+A1', 'Bảng1[[#This Row],[B2]]+B3'],
    ['[1]Sheet1!A1', '[1]Sheet1!B3'],
    ['1.5E3+A1*2', '1.5E3+B3*2'],
    ['IF(A1=TRUE,#N/A,{1,2;3,4})', 'IF(B3=TRUE,#N/A,{1,2;3,4})'],
    ['ABCD1+XFD1', 'ABCD1+A3'],
  ])('%s reads two rows below and one column right as %s', (formula, result) => {
    expect(shift(formula, 2, 1)).toBe(result);
  });

  it('comes in again at the other end of the sheet, as in Excel', () => {
    expect(shift('A1', -1, -1)).toBe('XFD1048576');
    expect(shift('B1048576', 1, 0)).toBe('B1');
  });

  const part = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 600 }))
      .map(([row, column]) => cellAddress(row, column)),
    fc.constantFrom('"A1"', `'B2'!C3`, 'SUM(', ')', '+', '12', 'CT_1', '$D$4', 'E:F', '7:8'),
  );
  const formula = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(' '));
  const step = fc.integer({ min: 0, max: 90 });

  it('is itself where it was written', () =>
    fc.assert(fc.property(formula, (text) => expect(shift(text, 0, 0)).toBe(text))));

  it('comes to the same in two steps as in one', () =>
    fc.assert(
      fc.property(formula, step, step, step, step, (text, a, b, c, d) => {
        expect(shift(shift(text, a, b), c, d)).toBe(shift(text, a + c, b + d));
      }),
    ));
});
