import { readTables } from '../../src/reading/readTables';
import { shapeKey } from '../../src/reading/shapeKey';
import type { SheetReading } from '../../src/reading/indicatorTable';
import { DraftSheet, workbookOf } from '../corpus/draftSheet';

/** A sheet of a quarter, drawn by hand; the title and the quarter vary from sheet to sheet of a series. */
function quarter(name: string, quarter: string, titleRows = 1): DraftSheet {
  const draft = new DraftSheet(name);
  for (let row = 1; row <= titleRows; row++)
    draft.put(row, 1, `TÌNH HÌNH THỰC HIỆN CHỈ TIÊU QUÝ ${quarter} NĂM 2024`);
  const top = titleRows + 2;
  ['STT', 'Chỉ tiêu', 'ĐVT', 'KH 2024', `TH quý ${quarter}/2024`, 'Số liệu khác'].forEach((text, at) =>
    draft.put(top, at + 1, text),
  );
  [
    [1, 'Thu nội địa', 'tỷ đồng', 352.1, 85.4, 12],
    [2, 'Trồng rừng mới', 'ha', 50, 12, 7],
    [3, 'Số hộ nghèo', 'hộ', 412, 405, 3],
  ].forEach((row, at) => row.forEach((value, column) => draft.put(top + 1 + at, column + 1, value)));
  return draft;
}

const read = (...drafts: DraftSheet[]): readonly SheetReading[] =>
  readTables(
    workbookOf(
      'bieu.xlsx',
      drafts.map((draft) => draft.build()),
    ),
  );

describe('what the officer corrected', () => {
  const sheets = [quarter('Q1', 'I'), quarter('Q2', 'II', 3)].map((draft) => draft.build());
  const workbook = workbookOf('bieu.xlsx', sheets);

  test('a role wins over what is read', () => {
    const [reading] = readTables(workbook, [{ sheet: 'Q1', roles: { 6: 'same-period', 3: 'other' } }]);
    const columns = reading?.tables[0]?.columns ?? [];
    expect(columns.find(({ column }) => column === 6)).toMatchObject({
      role: 'same-period',
      confidence: expect.closeTo(1) as number,
    });
    expect(columns.find(({ column }) => column === 3)?.role).toBe('other');
  });

  test('there is still one column of names when another is named', () => {
    const [reading] = readTables(workbook, [{ sheet: 'Q1', roles: { 3: 'name' } }]);
    const names = reading?.tables[0]?.columns.filter(({ role }) => role === 'name') ?? [];
    expect(names.map(({ column }) => column)).toEqual([3]);
  });

  test('header rows win, even where no table was seen', () => {
    const draft = new DraftSheet('X');
    [
      ['a', 'b', 'c'],
      ['Thu nội địa', 5, 6],
      ['Chi thường xuyên', 7, 8],
    ].forEach((row, at) => row.forEach((value, column) => draft.put(2 + at, column + 1, value)));
    const plain = workbookOf('x.xlsx', [draft.build()]);
    expect(readTables(plain)[0]?.tables).toEqual([]);
    const [reading] = readTables(plain, [
      { sheet: 'X', headerRows: [2], roles: { 1: 'name', 2: 'plan', 3: 'actual' } },
    ]);
    expect(reading?.tables[0]).toMatchObject({ headerRows: [2], firstRow: 3, lastRow: 4 });
    expect(reading?.tables[0]?.columns.map(({ role }) => role)).toEqual(['name', 'plan', 'actual']);
  });

  test("a row's kind wins", () => {
    const [reading] = readTables(workbook, [{ sheet: 'Q1', kinds: { 5: 'total' } }]);
    expect(reading?.tables[0]?.rows.find(({ row }) => row === 5)).toMatchObject({
      kind: 'total',
      confidence: 1,
    });
  });
});

describe('the key of a shape', () => {
  const keyOf = (draft: DraftSheet): string => read(draft)[0]?.tables.map(shapeKey).join('|') ?? '';

  test('is the same from quarter to quarter, whatever stands above', () => {
    expect(keyOf(quarter('Q2', 'II', 4))).toBe(keyOf(quarter('Q1', 'I')));
    expect(keyOf(quarter('Q4', 'IV'))).toBe(keyOf(quarter('Q1', 'I')));
  });

  test('tells columns at other places apart', () => {
    const moved = new DraftSheet('Q1');
    ['STT', 'Chỉ tiêu', 'ĐVT', 'TH quý I/2024', 'KH 2024', 'Số liệu khác'].forEach((text, at) =>
      moved.put(3, at + 1, text),
    );
    [1, 'Thu nội địa', 'tỷ đồng', 85.4, 352.1, 12].forEach((value, at) => moved.put(4, at + 1, value));
    expect(keyOf(moved)).not.toBe(keyOf(quarter('Q1', 'I')));
  });
});

describe('columns that this product inserted', () => {
  const extended = (): DraftSheet => {
    const draft = quarter('Biểu 01', 'I');
    ['% kế hoạch', 'Còn lại', 'Tiến độ', 'Cảnh báo'].forEach((text, at) => draft.put(3, 7 + at, text));
    [4, 5, 6].forEach((row) =>
      draft
        .put(row, 7, 0.24, { numberFormat: '0.0%' })
        .put(row, 8, 30)
        .put(row, 9, 'Đúng tiến độ')
        .put(row, 10, 'Thấp hơn dự kiến'),
    );
    return draft;
  };
  const mark = { name: '_chitieu.cot.1', refersTo: "'Biểu 01'!$G$3:$J$6", hidden: true };
  const plain = read(quarter('Biểu 01', 'I'));

  test('are read as if they were not there', () => {
    expect(readTables(workbookOf('bieu.xlsx', [extended().build()], [mark]))).toEqual(plain);
  });

  test.each(["'Biểu 02'!$G$3:$J$6", '0.25', '#REF!'])(
    'a name that refers to %s marks none of them',
    (refersTo) => {
      const [reading] = readTables(workbookOf('bieu.xlsx', [extended().build()], [{ ...mark, refersTo }]));
      expect(reading?.tables[0]?.columns).toHaveLength(10);
    },
  );
});

describe('the period of a sheet', () => {
  const sheet = (name: string, title: string | null): DraftSheet => {
    const draft = new DraftSheet(name);
    if (title !== null) draft.put(1, 1, title);
    ['TT', 'Sản phẩm', 'ĐVT', 'KH năm', 'Trong tháng', 'Luỹ kế'].forEach((text, at) =>
      draft.put(3, at + 1, text),
    );
    [1, 'Xi măng', 'tấn', 5000, 410, 1290].forEach((value, at) => draft.put(4, at + 1, value));
    return draft;
  };

  test('is the one of its title', () => {
    expect(read(sheet('T9', 'Sản lượng tháng 3 năm 2024'))[0]?.period?.notation).toBe('2024-M03');
  });

  test('is told by its name where the title names only the year', () => {
    const [reading] = read(sheet('T3', 'SẢN LƯỢNG CÁC SẢN PHẨM CHỦ YẾU NĂM 2024'));
    expect(reading?.period?.notation).toBe('2024-M03');
    expect(reading?.tables[0]?.columns.map(({ period }) => period?.notation ?? null)).toEqual([
      null,
      null,
      null,
      '2024',
      '2024-M03',
      '2024-3M',
    ]);
  });

  test('has the year of the file where nothing else names one', () => {
    const readings = readTables(
      workbookOf('bao-cao-quy-2-2023.xlsx', [sheet('Quý II', 'Tình hình sản xuất quý II').build()]),
    );
    expect(readings[0]?.period?.notation).toBe('2023-Q2');
  });

  test('is null where nothing names one', () => {
    expect(read(sheet('Sheet1', null))[0]?.period).toBeNull();
  });
});

test('a protected sheet says so', () => {
  const sheet = { ...quarter('Q1', 'I').build(), isProtected: true };
  expect(readTables(workbookOf('x.xlsx', [sheet]))[0]).toMatchObject({
    isProtected: true,
    tables: [{ firstRow: 4 }],
  });
});

test('an empty workbook gives empty readings', () => {
  expect(read(new DraftSheet('Sheet1'))).toEqual([
    { sheet: 'Sheet1', period: null, title: '', tables: [], isProtected: false },
  ]);
});

test('hidden rows and columns are read and marked', () => {
  const draft = quarter('Q1', 'I');
  draft.hiddenRows.add(5);
  draft.hiddenColumns.add(5);
  const [table] = read(draft)[0]?.tables ?? [];
  expect(table?.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  expect(table?.columns.find(({ column }) => column === 5)?.hidden).toBe(true);
});
