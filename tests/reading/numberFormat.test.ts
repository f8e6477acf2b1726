import { ownDecimals, readNumberFormat, shownDecimals } from '../../src/reading/numberFormat';

test.each([
  ['General', false, null],
  ['@', false, null],
  ['0.0%', true, null],
  ['#,##0.00', false, null],
  ['0"%"', false, null],
  [String.raw`0.0\%`, false, null],
  ['d-mmm', false, 'day-month'],
  ['dd/mm/yyyy', false, 'day-month'],
  ['[$-42A]d/m;@', false, 'day-month'],
  ['mmm-yy', false, 'month-year'],
  ['#,##0 "đồng"', false, null],
  ['[Red]-0.0;[Blue]0.0', false, null],
  ['_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', false, null],
])('%s', (code, percent, date) => {
  expect(readNumberFormat(code)).toMatchObject({ percent, date });
});

test.each([
  [28.1, '0.0%', 1],
  [28, '0.00%', 2],
  [1598, '#,##0', 0],
  [1598.25, '#,##0.0', 1],
  [1598.25, '0.###', 2],
  [12, '0.0##', 1],
  [12.5, 'General', 1],
  [3, 'General', 0],
])('%p under %s shows %p digits', (value, code, digits) => {
  expect(shownDecimals(value, readNumberFormat(code))).toBe(digits);
});

test.each([
  [0.1 + 0.2, 1],
  [113 / 402.1, 10],
  [1e15, 0],
  [10535.8, 1],
  [-0.125, 3],
  [1.005, 3],
])('%p has %p digits of its own', (value, digits) => {
  expect(ownDecimals(value)).toBe(digits);
});
