import type { Edit, NewCell, SetCells } from '../../../../src/edits/edit';
import { UserError } from '../../../../src/language/userError';
import { MAIN, RELATIONSHIPS } from '../../../support/xlsxParts';
import { editedSheet, rowsXml, SHEET, sheetXml } from '../edited';

const set = (top: number, left: number, ...cells: (NewCell | undefined)[][]): SetCells => ({
  kind: 'set-cells',
  sheet: SHEET,
  top,
  left,
  cells,
});
const one = (row: number, column: number, value: NewCell['value']): SetCells => set(row, column, [{ value }]);
const clear = (top: number, left: number, bottom = top, right = left): Edit => ({
  kind: 'clear-cells',
  sheet: SHEET,
  area: { top, left, bottom, right },
});
const rows = async (source: string, ...edits: Edit[]): Promise<string> =>
  rowsXml(await editedSheet({ rows: source }, {}, edits));
const ROW = '<row r="2" ht="20" customHeight="1" x="y"><c r="B2" s="1"><v>1</v></c> <c r="D2"/></row>';

describe('writing a cell', () => {
  it.each([
    ['a number', { value: 12.5 }, '<c r="A1"><v>12.5</v></c>'],
    ['nothing', { value: null }, '<c r="A1"/>'],
    [
      'a text',
      { value: 'Cần chú ý' },
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">Cần chú ý</t></is></c>',
    ],
    [
      'a text that looks like a formula',
      { value: '=A2&<b>' },
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">=A2&amp;&lt;b&gt;</t></is></c>',
    ],
    ['a formula with a number', { value: 0.25, formula: 'B1/C1' }, '<c r="A1"><f>B1/C1</f><v>0.25</v></c>'],
    [
      'a formula with a text',
      { value: 'Đạt', formula: 'IF(B1<C1,"Đạt","")' },
      '<c r="A1" t="str"><f>IF(B1&lt;C1,"Đạt","")</f><v>Đạt</v></c>',
    ],
    ['a formula without a value', { value: null, formula: 'B1' }, '<c r="A1"><f>B1</f></c>'],
    [
      'a control character',
      { value: 'a\u0001' },
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a_x0001_</t></is></c>',
    ],
    ['an empty text as no text', { value: '' }, '<c r="A1"/>'],
  ] satisfies [string, NewCell, string][])('writes %s', async (_, cell, source) => {
    expect(await rows('', set(1, 1, [cell]))).toBe(`<row r="1">${source}</row>`);
  });

  it.each([NaN, Infinity])('refuses %d', async (value) => {
    await expect(rows('', one(1, 1, value))).rejects.toThrow('A1');
  });
});

describe('the place of a new cell', () => {
  it.each([
    [
      1,
      `<row r="2" ht="20" customHeight="1" x="y"><c r="A2"><v>9</v></c><c r="B2" s="1"><v>1</v></c> <c r="D2"/></row>`,
    ],
    [
      3,
      `<row r="2" ht="20" customHeight="1" x="y"><c r="B2" s="1"><v>1</v></c> <c r="C2"><v>9</v></c><c r="D2"/></row>`,
    ],
    [
      4,
      `<row r="2" ht="20" customHeight="1" x="y"><c r="B2" s="1"><v>1</v></c> <c r="D2"><v>9</v></c></row>`,
    ],
    [
      5,
      `<row r="2" ht="20" customHeight="1" x="y"><c r="B2" s="1"><v>1</v></c> <c r="D2"/><c r="E2"><v>9</v></c></row>`,
    ],
  ])('is among the cells of its row: column %d', async (column, result) => {
    expect(await rows(ROW, one(2, column, 9))).toBe(result);
  });

  it.each([
    ['<row r="1"/>', 1, '<row r="1"><c r="A1"><v>9</v></c></row>'],
    ['<row r="1" ht="9"></row>', 1, '<row r="1" ht="9"><c r="A1"><v>9</v></c></row>'],
    ['<row r="1"/> <row r="4"/>', 3, '<row r="1"/> <row r="3"><c r="A3"><v>9</v></c></row><row r="4"/>'],
    ['<row r="1"/>\n', 3, '<row r="1"/><row r="3"><c r="A3"><v>9</v></c></row>\n'],
    ['<row r="5"/><row r="2"/>', 2, '<row r="5"/><row r="2"><c r="A2"><v>9</v></c></row>'],
    ['', 7, '<row r="7"><c r="A7"><v>9</v></c></row>'],
    [
      '<row><c><v>1</v></c></row><row><c/></row>',
      2,
      '<row><c><v>1</v></c></row><row><c r="A2"><v>9</v></c></row>',
    ],
  ])('is in its row: %s and row %d', async (source, row, result) =>
    expect(await rows(source, one(row, 1, 9))).toBe(result),
  );

  it('leaves places that a block passes over', async () => {
    expect(await rows('', set(1, 1, [{ value: 1 }, undefined, { value: 3 }], [], [{ value: 5 }]))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>',
    );
  });

  it('carries the prefix of the sheet', async () => {
    const source = `<x:worksheet xmlns:x="${MAIN}" xmlns:r="${RELATIONSHIPS}"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>`;
    const result = await editedSheet(source, {}, [one(1, 1, 'Đạt'), one(2, 1, 2)]);
    expect(sheetXml(result)).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">Đạt</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row>',
    );
    expect(result.sheet.cells[1]?.[1]?.value).toBe('Đạt');
  });

  it.each(['<sheetData/>', '<sheetData />', ''])('opens %j for the first row', async (empty) => {
    const source = `<worksheet xmlns="${MAIN}"><dimension ref="A1"/>${empty}<pageMargins left="1"/></worksheet>`;
    expect(sheetXml(await editedSheet(source, {}, [one(1, 1, 9)]))).toMatch(
      /<dimension ref="A1"\/><sheetData ?><row r="1"><c r="A1"><v>9<\/v><\/c><\/row><\/sheetData><pageMargins left="1"\/>/,
    );
  });
});

describe('staff cells', () => {
  const filled = [
    '<c r="A1"><v>1</v></c>',
    '<c r="A1" t="s"><v>0</v></c>',
    '<c r="A1" t="inlineStr"><is><t>x</t></is></c>',
    '<c r="A1"><f>B1</f></c>',
    '<c r="A1"><f t="shared" si="0"/><v>2</v></c>',
    '<c r="A1" t="str"><v></v></c>',
  ];
  const blank = [
    '<c r="A1"/>',
    '<c r="A1" s="1"/>',
    '<c r="A1" s="1"></c>',
    '<c r="A1"><v/></c>',
    '<c r="A1"><extLst/></c>',
  ];

  it.each(filled)('are never overwritten: %s', async (cell) => {
    await expect(rows(`<row r="1">${cell}</row>`, one(1, 1, 9))).rejects.toThrow('A1 holds something');
  });

  it.each(blank)('may be written when they hold nothing: %s', async (cell) => {
    expect(await rows(`<row r="1">${cell}</row>`, one(1, 1, 9))).toMatch(/<c r="A1"( s="1")?><v>9<\/v><\/c>/);
  });

  it('may be written where the same edits clear them first', async () => {
    expect(await rows('<row r="1"><c r="A1" s="2"><v>1</v></c></row>', clear(1, 1), one(1, 1, 9))).toBe(
      '<row r="1"><c r="A1"><v>9</v></c></row>',
    );
  });

  it('may be written where the officer asked for it, and keep their look', async () => {
    const replacing: SetCells = { ...one(1, 1, 9), replaces: true };
    expect(await rows('<row r="1"><c r="A1" s="2"><v>1</v></c></row>', replacing)).toBe(
      '<row r="1"><c r="A1" s="2"><v>9</v></c></row>',
    );
    await expect(rows('<row r="1"><c r="B1"><v>1</v></c></row>', replacing, one(1, 2, 9))).rejects.toThrow(
      'B1',
    );
  });

  it('are left alone by a cell that is there already', async () => {
    const edits = [
      set(1, 1, [
        { value: 1, style: { bold: true } },
        { value: 'x', formula: 'A1' },
      ]),
    ];
    const once = await editedSheet({ rows: '' }, {}, edits);
    expect((await editedSheet({ rows: '' }, {}, edits, edits)).bytes).toEqual(once.bytes);
  });

  it('are safe on a protected sheet, which is refused in a sentence', async () => {
    const protection = '<sheetProtection sheet="1"/>';
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    for (const edit of [one(1, 1, 9), { kind: 'set-print-area', sheet: SHEET, area } as const]) {
      await expect(editedSheet({ after: protection }, {}, [edit])).rejects.toThrow(UserError);
    }
    await expect(editedSheet({ after: '<sheetProtection/>' }, {}, [one(1, 1, 9)])).resolves.toBeDefined();
  });

  it('are not looked for on sheets the file does not have', async () => {
    await expect(rows('', { ...one(1, 1, 9), sheet: 'Biểu 99' })).rejects.toThrow('Biểu 99');
  });
});

describe('clearing cells', () => {
  it.each([
    ['<row r="1"><c r="A1"/><c r="B1"><v>1</v></c></row>', '<row r="1"><c r="A1"/></row>'],
    ['<row r="1"><c r="B1"><v>1</v></c></row>', ''],
    [
      '<row r="1" spans="2:2" x14ac:dyDescent="0.25"><c r="B1"><v>1</v></c></row><row r="2"/>',
      '<row r="2"/>',
    ],
    ['<row r="1" ht="30"><c r="B1"><v>1</v></c></row>', '<row r="1" ht="30"></row>'],
    ['<row r="1"><c r="B1"><v>1</v></c></row><row><c/></row>', '<row r="1"></row><row><c/></row>'],
    ['<row r="1"/>', '<row r="1"/>'],
    [
      '<row r="1"><c r="A1"/><c><v>1</v></c><c><v>2</v></c></row>',
      '<row r="1"><c r="A1"/><c r="B1"/><c><v>2</v></c></row>',
    ],
  ])('%s', async (source, result) => {
    const text = `<worksheet xmlns="${MAIN}" xmlns:x14ac="x"><sheetData>${source}</sheetData></worksheet>`;
    expect(rowsXml(await editedSheet(text, {}, [clear(1, 2)]))).toBe(result);
  });

  it('takes back what was written, byte for byte', async () => {
    const before = await editedSheet({ before: '<dimension ref="B2:D2"/>', rows: ROW }, {});
    const edits = [set(1, 6, [{ value: 1 }], [{ value: 'x', style: { bold: true } }], [{ value: 3 }])];
    const after = await editedSheet({ before: '<dimension ref="B2:D2"/>', rows: ROW }, {}, edits, [
      clear(1, 6, 3, 6),
    ]);
    expect(sheetXml(after)).toBe(sheetXml(before));
  });

  it('lets the later of two edits of a cell count', async () => {
    expect(await rows('', one(1, 1, 1), clear(1, 1), one(2, 1, 2), one(2, 1, 3))).toBe(
      '<row r="2"><c r="A2"><v>3</v></c></row>',
    );
  });

  it('gives blank cells a look back', async () => {
    const source = '<row r="1"><c r="A1" s="2"/><c r="B1"><v>1</v></c></row>';
    const before = await editedSheet({ rows: source }, {});
    const looks = before.sheet.blankLooks ?? [];
    const after = await editedSheet(
      { rows: source },
      {},
      [one(1, 1, 9)],
      [clear(1, 1), { kind: 'restore-looks', sheet: SHEET, looks }],
    );
    expect(after.parts).toEqual(before.parts);
  });
});

describe('hints at where cells are', () => {
  const dimension = async (source: string, rowsSource: string, ...lists: Edit[][]): Promise<string> =>
    /<dimension[^>]*>/.exec(
      sheetXml(await editedSheet({ before: source, rows: rowsSource }, {}, ...lists)),
    )?.[0] ?? 'none';

  it('grow with what is written and shrink with what is cleared', async () => {
    const source = '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"/></row>';
    expect(await dimension('<dimension ref="B2:D2"/>', source, [one(5, 7, 1)])).toBe(
      '<dimension ref="B2:G5"/>',
    );
    expect(await dimension('<dimension ref="B2:D2"/>', source, [one(5, 7, 1)], [clear(5, 7)])).toBe(
      '<dimension ref="B2:D2"/>',
    );
    expect(await dimension('<dimension ref="B2:D2"/>', source, [clear(2, 2, 2, 4)])).toBe(
      '<dimension ref="A1"/>',
    );
    expect(await dimension('', source, [one(5, 7, 1)])).toBe('none');
  });

  it('leave a row that says more than its cells as wide as it was', async () => {
    const source = '<row r="2" spans="1:12"><c r="B2"><v>1</v></c></row>';
    expect(await rows(source, one(2, 15, 1))).toContain('spans="1:15"');
    expect(
      rowsXml(await editedSheet({ rows: source }, {}, [set(2, 13, [{ value: 1 }])], [clear(2, 13)])),
    ).toBe(source);
  });
});
