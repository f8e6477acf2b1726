import { moved } from '../../../src/taskpane/filepage/moved';

const SHEET = { rowCount: 40, columnCount: 12 };
const at = { row: 10, column: 4 };
const press = (key: string, ctrlKey = false, from = at) => moved({ key, ctrlKey }, from, SHEET, 20);

test.each([
  ['ArrowUp', 9, 4],
  ['ArrowDown', 11, 4],
  ['ArrowLeft', 10, 3],
  ['ArrowRight', 10, 5],
  ['PageDown', 30, 4],
  ['Home', 10, 1],
  ['End', 10, 12],
])('%s leads to row %d, column %d', (key, row, column) => {
  expect(press(key)).toEqual({ row, column });
});

test('with Ctrl the ends are those of the sheet', () => {
  expect(press('Home', true)).toEqual({ row: 1, column: 1 });
  expect(press('End', true)).toEqual({ row: 40, column: 12 });
});

test('nothing leads out of the sheet', () => {
  expect(press('PageUp')).toEqual({ row: 1, column: 4 });
  expect(press('ArrowDown', false, { row: 40, column: 1 })).toEqual({ row: 40, column: 1 });
  expect(press('ArrowLeft', false, { row: 3, column: 1 })).toEqual({ row: 3, column: 1 });
});

test('other keys are left to the page', () => {
  expect(press('Tab')).toBeNull();
  expect(press('a')).toBeNull();
});
