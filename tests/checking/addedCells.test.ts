import { addedCells, addedRows } from '../../src/checking/addedCells';

describe('the cells a formula adds up', () => {
  test('are those of its areas and single cells', () => {
    expect(addedCells('SUM(D5:D6,F9)')).toEqual([
      { row: 5, column: 4 },
      { row: 6, column: 4 },
      { row: 9, column: 6 },
    ]);
    expect(addedRows('ROUND(D5+D7,1)', 4)).toEqual([5, 7]);
  });

  test('may be those of a whole long column', () => {
    expect(addedRows('SUM(D5:D300004)', 4)).toHaveLength(300_000);
  });

  test('are unknown of any other formula', () => {
    expect(addedCells('SUM(D5:F9)')).toBeNull();
    expect(addedCells('D5*2')).toBeNull();
    expect(addedRows('SUM(E5:E6)', 4)).toBeNull();
  });
});
