import type { Cell, CellStyle, CellValue } from '../../src/grid/workbook';
import { readDataCell } from '../../src/reading/dataCell';
import { makeTerm } from '../../src/reading/term';

const style = (numberFormat: string): CellStyle => ({
  numberFormat,
  font: 'Arial',
  bold: false,
  italic: false,
  indent: 0,
  horizontal: 'general',
  bordered: false,
});

const read = (value: CellValue, numberFormat = 'General', more: Partial<Cell> = {}, date1904 = false) =>
  readDataCell(
    { value, style: style(numberFormat), ...more },
    typeof value === 'string' ? makeTerm(value, value) : null,
    'vi',
    date1904,
  );

test('a percent format is read as it shows', () => {
  expect(read(0.281, '0.0%')).toEqual({
    quantity: { kind: 'number', value: 28.1, decimals: 1, unit: '%' },
    stored: 'number',
    computed: false,
  });
});

test('a plain number keeps its value and its shown digits', () => {
  expect(read(1598.25, '#,##0.0').quantity).toEqual({
    kind: 'number',
    value: 1598.25,
    decimals: 1,
    unit: null,
  });
});

test('the result of a formula says so', () => {
  expect(read(26.2, '0.0', { formula: 'G13/D13*100' }).computed).toBe(true);
});

test.each([
  [45574, 'd-mmm', false, [9, 10]],
  [45574 - 1462, 'd-mmm', true, [9, 10]],
  [44075, 'mmm-yy', false, [9, 20]],
])('%p under %s was typed as two numbers', (serial, format, date1904, parts) => {
  expect(read(serial, format, {}, date1904)).toMatchObject({
    stored: 'date',
    quantity: { kind: 'date', parts, serial },
  });
});

test.each([
  ['1.598', 'number'],
  ['9-10', 'target'],
  ['42/87', 'fraction'],
  ['-', 'missing'],
  ['Đạt', 'verdict'],
  ['Tăng 3,9%', 'change'],
])('the text %s is a %s', (text, kind) => {
  expect(read(text)).toMatchObject({ stored: 'text', quantity: { kind } });
});

test('errors, truth values and blanks', () => {
  expect(read({ error: '#DIV/0!' })).toMatchObject({
    stored: 'error',
    quantity: { kind: 'error', error: '#DIV/0!' },
  });
  expect(read(true)).toMatchObject({ stored: 'text' });
  expect(read('   ')).toMatchObject({ stored: 'blank', quantity: { kind: 'missing', mark: 'blank' } });
  expect(readDataCell(undefined, null, 'vi', false).stored).toBe('blank');
});
