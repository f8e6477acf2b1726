import type { Cell, Sheet, Workbook } from '../../../src/grid/workbook';
import { MEMORY_NAMESPACE } from '../../../src/edits/memoryNamespace';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import {
  MAIN,
  packed,
  relationships,
  STYLES,
  workbookParts,
  xlsx,
  type WorkbookSource,
} from '../../support/xlsxParts';

const open = (bytes: Uint8Array): Workbook => readWorkbook(openXlsx(bytes, 'bieu-01.xlsx'));
const read = (source: WorkbookSource): Workbook => open(xlsx(source));
const first = ({ sheets }: Workbook): Sheet => {
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const sheetOf = (source: WorkbookSource['sheets'][string], more: Partial<WorkbookSource> = {}): Sheet =>
  first(read({ sheets: { 'Biểu 01': source }, ...more }));
const cell = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.cells[row]?.[column];
const value = (cells: string, more: Partial<WorkbookSource> = {}): unknown =>
  cell(sheetOf({ rows: `<row r="1">${cells}</row>` }, more), 1, 1)?.value;

describe('cell values', () => {
  it.each([
    ['a number', '<c r="A1"><v>1234.5</v></c>', 1234.5],
    ['a number with its type', '<c r="A1" t="n"><v>-1E-3</v></c>', -0.001],
    ['a number with white space', '<c r="A1">\n <v> 7 </v>\n</c>', 7],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>Tỷ &amp; triệu</t></is></c>', 'Tỷ & triệu'],
    [
      'runs in the cell',
      '<c r="A1" t="inlineStr"><is><r><t>Tỷ </t></r><r><t>đồng</t></r></is></c>',
      'Tỷ đồng',
    ],
    ['the text of a formula', '<c r="A1" t="str"><f>A2</f><v>Đạt</v></c>', 'Đạt'],
    ['the empty text of a formula', '<c r="A1" t="str"><f>A2</f><v></v></c>', ''],
    ['a date in ISO form', '<c r="A1" t="d"><v>2024-04-01</v></c>', 45383],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', 'a<b'],
    ['an escaped character', '<c r="A1" t="str"><v>a_x000D_\nb</v></c>', 'a\r\nb'],
    ['a number that is none', '<c r="A1"><v>12 tỷ</v></c>', '12 tỷ'],
  ])('reads %s', (_, source, expected) => expect(value(source)).toEqual(expected));

  it.each([
    ['an empty cell', '<c r="A1"/>'],
    ['a styled empty cell', '<c r="A1" s="2"></c>'],
    ['an empty value', '<c r="A1"><v/></c>'],
    ['an empty shared string', '<c r="A1" t="s"><v></v></c>'],
    ['a shared string that is not there', '<c r="A1" t="s"><v>9</v></c>'],
  ])('finds nothing in %s', (_, source) => expect(value(source, { strings: ['STT'] })).toBeUndefined());

  it.each([
    ['a plain one', 'Chỉ tiêu', 'Chỉ tiêu'],
    [
      'runs',
      '<r><rPr><b/></rPr><t>Trong đó: </t></r><r><t xml:space="preserve">thuế </t></r>',
      'Trong đó: thuế ',
    ],
    ['phonetic runs left out', '<t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh>', '漢字'],
  ])('reads a shared string: %s', (_, item, expected) => {
    expect(value('<c r="A1" t="s"><v>0</v></c>', { strings: [item] })).toBe(expected);
  });

  it('counts dates from 1904 where the workbook does', () => {
    const workbook = read({
      sheets: { a: { rows: '<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>' } },
      beforeSheets: '<workbookPr date1904="1"/>',
    });
    expect([workbook.date1904, cell(first(workbook), 1, 1)?.value]).toEqual([true, 1]);
  });
});

describe('formulas', () => {
  const formulas = (rows: string): (string | undefined)[] => {
    const sheet = sheetOf({ rows });
    return sheet.cells.flatMap((row) => row ?? []).map((each) => each?.formula);
  };

  it('reads a formula with the value it has', () => {
    expect(
      cell(sheetOf({ rows: '<row r="1"><c r="A1"><f>B1&lt;C1</f><v>3</v></c></row>' }), 1, 1),
    ).toMatchObject({
      value: 3,
      formula: 'B1<C1',
    });
  });

  it('reads a formula without a value', () => {
    expect(cell(sheetOf({ rows: '<row r="1"><c r="A1"><f>B1</f></c></row>' }), 1, 1)).toMatchObject({
      value: null,
      formula: 'B1',
    });
  });

  it('writes shared formulas out, each for its own cell', () => {
    expect(
      formulas(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1/$D$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2"><f t="shared" si="7"/><v>5</v></c></row>',
      ),
    ).toEqual(['C1/$D$1', 'D1/$D$1', 'C2/$D$1', undefined]);
  });

  it('reads an array formula at its first cell only', () => {
    expect(
      formulas(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c></row>',
      ),
    ).toEqual(['C1:D1*2', undefined]);
  });

  it('reads newer functions under their own names', () => {
    expect(formulas('<row r="1"><c r="A1"><f>_xlfn.IFS(B1,_xlfn._xlws.SORT(C1:C9))</f></c></row>')).toEqual([
      'IFS(B1,SORT(C1:C9))',
    ]);
  });
});

describe('places', () => {
  it('follows the cell before where a cell or row does not say its place', () => {
    const sheet = sheetOf({
      rows: '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row/><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    });
    expect([
      cell(sheet, 1, 1),
      cell(sheet, 1, 3),
      cell(sheet, 1, 4),
      cell(sheet, 5, 1),
      cell(sheet, 6, 1),
    ]).toMatchObject([1, 2, 3, 4, 5].map((each) => ({ value: each })));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([6, 4]);
  });

  it('reads sheets whose elements carry a prefix', () => {
    const sheet = sheetOf(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2" hidden="true"><x:c r="B2" t="inlineStr"><x:is><x:t>Đơn vị</x:t></x:is></x:c></x:row></x:sheetData>` +
        '<x:mergeCells count="1"><x:mergeCell ref="B2:C2"/></x:mergeCells></x:worksheet>',
    );
    expect(cell(sheet, 2, 2)?.value).toBe('Đơn vị');
    expect(sheet.merges).toEqual([{ top: 2, left: 2, bottom: 2, right: 3 }]);
    expect([...sheet.hiddenRows]).toEqual([2]);
  });

  it('reads strict workbooks', () => {
    const strict = Object.fromEntries(
      Object.entries(
        workbookParts({ sheets: { a: { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' } } }),
      ).map(([name, xml]) => [
        name,
        xml
          .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/',
            'http://purl.oclc.org/ooxml/officeDocument/',
          ),
      ]),
    );
    expect(cell(first(open(packed(strict))), 1, 1)?.value).toBe(1);
  });

  it('finds parts behind backslashes, absolute targets and another case', () => {
    const parts = workbookParts({ sheets: { a: { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' } } });
    const odd = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name.startsWith('xl') ? name.replaceAll('/', '\\') : name,
        xml,
      ]),
    );
    odd['xl\\_rels\\workbook.xml.rels'] = relationships(['worksheet', '/XL/Worksheets/Sheet1.xml']);
    expect(cell(first(open(packed(odd))), 1, 1)?.value).toBe(1);
  });

  it('takes sheets in the order and by the relationships of the workbook, chart sheets left out', () => {
    const parts = workbookParts({
      sheets: {
        Một: { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        'Biểu đồ': {},
        Hai: { rows: '<row r="1"><c r="A1"><v>2</v></c></row>' },
      },
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">Hai!$A$1</definedName></definedNames>',
    });
    const targets = relationships(
      ['worksheet', 'worksheets/sheet3.xml'],
      ['chartsheet', 'worksheets/sheet2.xml'],
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/missing.xml'],
    );
    const { sheets } = open(packed({ ...parts, 'xl/_rels/workbook.xml.rels': targets }));
    expect(sheets.map((sheet) => [sheet.name, cell(sheet, 1, 1)?.value, sheet.print.area])).toEqual([
      ['Một', 2, null],
      ['Hai', 1, { top: 1, left: 1, bottom: 1, right: 1 }],
    ]);
  });
});

describe('looks', () => {
  it('reads what tells something about the meaning of a cell, shared between cells of one look', () => {
    const sheet = sheetOf({
      rows: '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="1"><v>3</v></c></row>',
    });
    expect(cell(sheet, 1, 1)?.style).toEqual({
      numberFormat: 'General',
      font: '.VnTime',
      bold: true,
      italic: false,
      indent: 1,
      horizontal: 'center',
      bordered: true,
    });
    expect(cell(sheet, 1, 2)?.style).toBe(cell(sheet, 1, 1)?.style);
    expect(cell(sheet, 1, 3)?.style.numberFormat).toBe('#,##0.0');
  });

  const look = (xf: string, id = 3): Cell['style'] | undefined => {
    const styles = STYLES.replace('</cellXfs>', `${xf}</cellXfs>`);
    return cell(sheetOf({ rows: `<row r="1"><c r="A1" s="${id}"><v>1</v></c></row>` }, { styles }), 1, 1)
      ?.style;
  };

  it.each([
    ['a built-in number format', '<xf numFmtId="9"/>', { numberFormat: '0%' }],
    ['a date format', '<xf numFmtId="14"/>', { numberFormat: 'm/d/yyyy' }],
    ['a number format that is not there', '<xf numFmtId="199"/>', { numberFormat: 'General' }],
    ['a font that is not there', '<xf numFmtId="0" fontId="99"/>', { font: 'Times New Roman', bold: false }],
    ['an alignment of another kind', '<xf><alignment horizontal="fill"/></xf>', { horizontal: 'general' }],
  ])('reads %s', (_, xf, expected) => expect(look(xf)).toMatchObject(expected));

  it('gives cells that point to no look the plain one', () => {
    expect(look('', 40)).toMatchObject({ font: 'Times New Roman', bordered: false });
  });

  it('takes toggles and lines for on or off by their values', () => {
    const styles = STYLES.replace('<b/>', '<b val="0"/><i val="true"/>').replaceAll(
      'style="thin"',
      'style="none"',
    );
    const sheet = sheetOf({ rows: '<row r="1"><c r="A1" s="2"><v>1</v></c></row>' }, { styles });
    expect(cell(sheet, 1, 1)?.style).toMatchObject({ bold: false, italic: true, bordered: false });
  });

  it('tells the looks of blank cells', () => {
    const { blankLooks } = sheetOf({
      rows: '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1" s="2"><v>1</v></c></row>',
    });
    expect(blankLooks).toEqual([
      { area: { top: 1, left: 1, bottom: 1, right: 2 }, look: expect.stringContaining('#,##0.0') as string },
    ]);
  });
});

describe('the rest of a sheet', () => {
  it('reads merges, hidden rows and columns, and widths', () => {
    const sheet = sheetOf({
      before:
        '<sheetFormatPr defaultColWidth="10.5" defaultRowHeight="15"/><cols><col min="1" max="2" width="5.5" customWidth="1"/><col min="3" max="3" width="10.5"/><col min="4" max="5" width="0" hidden="1"/></cols>',
      rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"/>',
      after: '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A4"/></mergeCells>',
    });
    expect(sheet.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 2, left: 1, bottom: 4, right: 1 },
    ]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[3], [4, 5]]);
    expect([...sheet.columnWidths]).toEqual([
      [1, 5.5],
      [2, 5.5],
      [4, 0],
      [5, 0],
    ]);
  });

  it('reads a rule for all columns no further than anyone asks', () => {
    const sheet = sheetOf({ before: '<cols><col min="1" max="16384" width="3"/></cols>', rows: '' });
    expect(sheet.columnWidths.size).toBeLessThan(2000);
  });

  it.each([
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ['<sheetProtection sheet="true"/>', true],
    ['<sheetProtection selectLockedCells="1"/>', false],
    ['', false],
  ])('knows whether a sheet is protected: %s', (after, expected) => {
    expect(sheetOf({ after }).isProtected).toBe(expected);
  });

  it('reads the first formula of conditional formats by formula', () => {
    const rule = (type: string, formula: string): string =>
      `<conditionalFormatting sqref="A7:L27 N7"><cfRule type="${type}" dxfId="0" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const areas = [
      { top: 7, left: 1, bottom: 27, right: 12 },
      { top: 7, left: 14, bottom: 7, right: 14 },
    ];
    expect(sheetOf({ after: rule('expression', '$M7&lt;0') + rule('cellIs', '5') }).conditionalRules).toEqual(
      [
        { areas, formula: '$M7<0' },
        { areas, formula: null },
      ],
    );
  });

  it('reads Excel tables', () => {
    const table = (attributes: string): string =>
      `<table xmlns="${MAIN}" id="1" name="Bang" displayName="BangChiTieu" ref="A3:F20" ${attributes}/>`;
    const read = (attributes: string): unknown =>
      sheetOf(
        {},
        {
          sheetRelationships: [['table', '../tables/table1.xml']],
          parts: { 'xl/tables/table1.xml': table(attributes) },
        },
      ).listObjects;
    const area = { top: 3, left: 1, bottom: 20, right: 6 };
    expect(read('totalsRowShown="0"')).toEqual([{ name: 'BangChiTieu', area, totalsRow: false }]);
    expect(read('totalsRowCount="1"')).toEqual([{ name: 'BangChiTieu', area, totalsRow: true }]);
  });

  it('reads notes, also on empty cells, and threads in place of what stands for them', () => {
    const comments = `<comments xmlns="${MAIN}"><authors><author>a</author></authors><commentList><comment ref="b2" authorId="0"><text><r><t>Số </t></r><r><t>ước</t></r></text></comment><comment ref="A1" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`;
    const threads =
      '<ThreadedComments xmlns="t"><threadedComment ref="A1"><text>Kiểm tra lại</text></threadedComment><threadedComment ref="A1"><text>Đã sửa</text></threadedComment></ThreadedComments>';
    const sheet = sheetOf(
      { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      {
        sheetRelationships: [
          ['comments', '../comments1.xml'],
          ['threadedComment', '../threadedComments/threadedComment1.xml'],
        ],
        parts: { 'xl/comments1.xml': comments, 'xl/threadedComments/threadedComment1.xml': threads },
      },
    );
    expect(cell(sheet, 2, 2)).toMatchObject({ value: null, note: 'Số ước' });
    expect(cell(sheet, 1, 1)).toMatchObject({ value: 1, note: 'Kiểm tra lại\nĐã sửa' });
    expect([sheet.rowCount, sheet.columnCount]).toEqual([2, 2]);
  });
});

describe('names, print set-up and memory', () => {
  const named = (refersTo: string, name = '_xlnm.Print_Area'): Sheet =>
    sheetOf(
      {},
      {
        afterSheets: `<definedNames><definedName name="${name}" localSheetId="0">${refersTo}</definedName></definedNames>`,
      },
    );

  it.each([
    [`'Biểu 01'!$A$1:$L$36`, { top: 1, left: 1, bottom: 36, right: 12 }],
    ['Sheet1!$A$1', { top: 1, left: 1, bottom: 1, right: 1 }],
    [`'Quý I, II'!$A$1:$L$36`, { top: 1, left: 1, bottom: 36, right: 12 }],
    ['Sheet1!$A:$L', { top: 1, left: 1, bottom: 1048576, right: 12 }],
    ['Sheet1!$3:$9', { top: 3, left: 1, bottom: 9, right: 16384 }],
    ['Sheet1!$A$1:$B$2,Sheet1!$D$1:$E$2', null],
    ['OFFSET(Sheet1!$A$1,0,0,9,9)', null],
    ['Sheet1!#REF!', null],
  ])('reads the print area %s', (refersTo, area) => expect(named(refersTo).print.area).toEqual(area));

  it.each([
    [`'Biểu 01'!$5:$7`, [5, 7]],
    [`'Biểu 01'!$A:$B,'Biểu 01'!$5:$7`, [5, 7]],
    [`'Biểu 01'!$A:$B`, null],
  ])('reads the rows repeated on every page: %s', (refersTo, rows) => {
    expect(named(refersTo, '_xlnm.Print_Titles').print.titleRows).toEqual(rows);
  });

  it('reads names with the sheets they are local to, without those of Excel itself', () => {
    const { names } = read({
      sheets: { a: {}, b: {} },
      afterSheets:
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">a!$A$1</definedName>' +
        '<definedName name="CT_TyLe" hidden="1">0.25</definedName><definedName name="Vung" localSheetId="1">b!$A$1&amp;"x"</definedName></definedNames>',
    });
    expect(names).toEqual([
      { name: 'CT_TyLe', refersTo: '0.25', hidden: true },
      { name: 'Vung', refersTo: 'b!$A$1&"x"', hidden: false, sheet: 'b' },
    ]);
  });

  it('reads hidden sheets as such', () => {
    const parts = workbookParts({ sheets: { a: {}, b: {} } });
    const workbook = (parts['xl/workbook.xml'] ?? '').replace('name="b"', 'name="b" state="veryHidden"');
    expect(
      open(packed({ ...parts, 'xl/workbook.xml': workbook })).sheets.map(({ hidden }) => hidden),
    ).toEqual([false, true]);
  });

  it('finds its own custom XML part among those of others', () => {
    const own = `<memory xmlns="${MEMORY_NAMESPACE}"><period>2024-Q1</period></memory>`;
    const source: WorkbookSource = {
      sheets: { a: {} },
      workbookRelationships: [
        ['customXml', '../customXml/item1.xml'],
        ['customXml', '../customXml/item2.xml'],
      ],
      parts: {
        'customXml/item1.xml': '<b:Sources xmlns:b="http://example.org/bibliography"/>',
        'customXml/item2.xml': own,
      },
    };
    expect(read(source).memory).toBe(own);
    expect(read({ sheets: { a: {} } }).memory).toBeNull();
  });
});
