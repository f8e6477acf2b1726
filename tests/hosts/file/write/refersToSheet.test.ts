import { refersToSheet } from '../../../../src/hosts/file/write/refersToSheet';

it.each([
  ["'Biểu 01'!A1", 'Biểu 01'],
  ["SUM(1,'biểu 01'!A1:B2)", 'BIỂU 01'],
  ['Nguon!A1+1', 'Nguon'],
  ["'Nguon'!A1", 'Nguon'],
  ["'Của ''A'''!A1", "Của 'A'"],
  ['XNguon!A1+Nguon!B1', 'Nguon'],
])('%s takes figures from %s', (formula, sheet) => {
  expect(refersToSheet(formula, sheet)).toBe(true);
});

it.each([
  ["'Biểu 010'!A1", 'Biểu 01'],
  ["'Sổ ''Biểu 01'!A1", 'Biểu 01'],
  ['XNguon!A1', 'Nguon'],
  ['2.Nguon!A1', 'Nguon'],
  ['Biểu 01!A1', 'Biểu 01'],
  ['Nguon+1', 'Nguon'],
])('%s takes nothing from %s', (formula, sheet) => {
  expect(refersToSheet(formula, sheet)).toBe(false);
});
