import { UserError } from '../../../../src/language/userError';
import type { Edit } from '../../../../src/edits/edit';
import { comparePackages } from '../../../roundtrip/comparePackages';
import { partsOf } from '../../../roundtrip/parts';
import { MAIN, RELATIONSHIPS, xlsx, type WorkbookSource } from '../../../support/xlsxParts';
import { SUMMARY, SUMMARY_REMOVAL, summaryEdits } from '../../summarySheet';
import { edited, textsOf } from '../edited';

const add = (sheet: string): Edit => ({ kind: 'add-sheet', sheet });
const remove = (sheet: string): Edit => ({ kind: 'remove-sheet', sheet });
const set = (sheet: string, value: string): Edit => ({
  kind: 'set-cells',
  sheet,
  top: 1,
  left: 1,
  cells: [[{ value }]],
});
const ROWS = '<row r="2"><c r="B2"><v>8</v></c><c r="C2"><v>2</v></c></row>';
const bytesOf = (more: Partial<WorkbookSource> = {}): Uint8Array =>
  xlsx({ sheets: { 'Biểu 01': { rows: ROWS } }, ...more });
const workbookXml = (bytes: Uint8Array): string => textsOf(bytes)['xl/workbook.xml'] ?? '';

describe('a new worksheet', () => {
  it('comes behind all others, with a part, a type, a relationship and a number of its own', async () => {
    const { parts, workbook } = await edited(bytesOf(), [add(SUMMARY), set(SUMMARY, 'Chỉ tiêu')]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Biểu 01', SUMMARY]);
    expect(workbook.sheets[1]?.cells[1]?.[1]?.value).toBe('Chỉ tiêu');
    expect(parts['xl/workbook.xml']).toContain(`<sheet name="${SUMMARY}" sheetId="2" r:id="rId3"/></sheets>`);
    expect(parts['xl/_rels/workbook.xml.rels']).toContain(
      `<Relationship Id="rId3" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet2.xml"/>`,
    );
    expect(parts['[Content_Types].xml']).toContain(
      '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
    );
  });

  it('stays as it is when it is there already, whatever the case of its name', async () => {
    const once = await edited(bytesOf(), [add(SUMMARY), set(SUMMARY, 'Chỉ tiêu')]);
    const twice = await edited(once.bytes, [add(SUMMARY.toUpperCase()), add(SUMMARY)]);
    expect(twice.parts).toEqual(once.parts);
  });

  it('may be written to before it is added in the list', async () => {
    expect(
      (await edited(bytesOf(), [set('Mới', 'a'), add('Mới')])).workbook.sheets[1]?.cells[1]?.[1]?.value,
    ).toBe('a');
  });

  it('gets a number that no other has, and a part whose name is free', async () => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    const source = bytesOf({ parts: { 'xl/worksheets/sheet2.xml': sheet } });
    const { parts } = await edited(source, [add('A'), add('B')]);
    expect(parts['xl/workbook.xml']).toContain('name="A" sheetId="2"');
    expect(parts['xl/workbook.xml']).toContain('name="B" sheetId="3"');
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(['xl/worksheets/sheet3.xml', 'xl/worksheets/sheet4.xml']),
    );
  });

  it('escapes its name', async () => {
    const { workbook } = await edited(bytesOf(), [add('Thu & "chi" <1>')]);
    expect(workbook.sheets[1]?.name).toBe('Thu & "chi" <1>');
  });

  it.each(['', 'Quý I/2024', "'Biểu", 'a'.repeat(32), 'Biểu [1]', 'Biểu?'])(
    'cannot be named %j',
    async (name) => {
      await expect(edited(bytesOf(), [add(name)])).rejects.toThrow('no sheet can be named');
    },
  );

  it('speaks the dialect and the prefix of the workbook', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const links = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const workbook =
      `<x:workbook xmlns:x="${strict}" xmlns:s="${links}"><x:sheets>` +
      '<x:sheet name="Biểu 01" sheetId="4" s:id="rId1"/></x:sheets></x:workbook>';
    const { parts } = await edited(bytesOf({ parts: { 'xl/workbook.xml': workbook } }), [add('Mới')]);
    expect(parts['xl/workbook.xml']).toContain(
      `<x:sheet name="Mới" sheetId="5" xmlns:r="${links}" r:id="rId3"/></x:sheets>`,
    );
    expect(parts['xl/worksheets/sheet2.xml']).toContain(`<worksheet xmlns="${strict}">`);
    expect(parts['xl/_rels/workbook.xml.rels']).toContain(`Type="${links}/worksheet"`);
  });
});

describe('a removed worksheet', () => {
  it('leaves every part as it was before it came', async () => {
    const source = bytesOf({
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Biểu 01\'!$1:$1</definedName></definedNames>',
    });
    const made = await edited(source, summaryEdits());
    expect(comparePackages(partsOf(source), partsOf(made.bytes), {})).not.toEqual([]);
    const gone = await edited(made.bytes, SUMMARY_REMOVAL);
    expect(
      comparePackages(partsOf(source), partsOf(gone.bytes), {}).filter((each) => !each.includes('styles')),
    ).toEqual([]);
  });

  it('is gone with all edits of it that came earlier in the list', async () => {
    const source = bytesOf();
    const { workbook, parts } = await edited(source, [add('A'), set('A', 'cũ'), remove('A')]);
    expect(workbook.sheets).toHaveLength(1);
    expect(parts['xl/workbook.xml']).toBe(textsOf(source)['xl/workbook.xml']);
  });

  it('may come again, empty, in the same list', async () => {
    const made = await edited(bytesOf(), [add('A'), set('A', 'cũ')]);
    const { workbook } = await edited(made.bytes, [remove('A'), add('A'), set('A', 'mới')]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Biểu 01', 'A']);
    expect(workbook.sheets[1]?.cells[1]?.[1]?.value).toBe('mới');
  });

  it('is passed over when it is not there', async () => {
    const source = bytesOf();
    expect((await edited(source, [remove('Khác')])).parts).toEqual(textsOf(source));
  });

  it('takes its names along, and the names of later sheets follow their sheets', async () => {
    const names = ['0', '1', '2'].map(
      (id) => `<definedName name="_xlnm.Print_Area" localSheetId="${id}">x!$A$${id}1</definedName>`,
    );
    const source = bytesOf({
      sheets: { 'Biểu 01': {}, 'Biểu 02': {}, 'Biểu 03': { rows: ROWS } },
      beforeSheets: '<bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews>',
      afterSheets: `<definedNames>${names.join('')}<definedName name="Vung">'Biểu 03'!$A$1</definedName></definedNames>`,
    });
    const { parts, workbook } = await edited(source, [remove('Biểu 02')]);
    expect(parts['xl/workbook.xml']).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">x!$A$01</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">x!$A$21</definedName><definedName name="Vung">',
    );
    expect(parts['xl/workbook.xml']).toContain('<workbookView firstSheet="0" activeTab="1"/>');
    expect(workbook.sheets.map(({ print }) => print.area?.top)).toEqual([1, 21]);
  });

  it('leaves the window on a sheet that shows', async () => {
    const source = bytesOf({
      sheets: { 'Biểu 01': {}, 'Biểu 02': {} },
      beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
    });
    expect(workbookXml((await edited(source, [remove('Biểu 02')])).bytes)).toContain(
      '<workbookView activeTab="0"/>',
    );
  });

  it('takes the calculation chain along that lists its formulas', async () => {
    const chain = `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/><c r="B1" i="2"/></calcChain>`;
    const source = (i: string): Uint8Array =>
      bytesOf({
        sheets: { 'Biểu 01': {}, 'Biểu 02': {} },
        parts: { 'xl/calcChain.xml': chain.replace('i="2"', `i="${i}"`) },
        workbookRelationships: [['calcChain', 'calcChain.xml']],
      });
    expect(Object.keys((await edited(source('2'), [remove('Biểu 02')])).parts)).not.toContain(
      'xl/calcChain.xml',
    );
    expect(Object.keys((await edited(source('1'), [remove('Biểu 02')])).parts)).toContain('xl/calcChain.xml');
  });

  it('leaves alone what other sheets use, too', async () => {
    const drawing = '<xdr:wsDr xmlns:xdr="urn:x"/>';
    const relationship = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/image" Target="../media/quochuy.png"/></Relationships>`;
    const source = bytesOf({
      sheets: { 'Biểu 01': {}, 'Biểu 02': {} },
      parts: {
        'xl/media/quochuy.png': 'png',
        'xl/drawings/drawing9.xml': drawing,
        'xl/worksheets/_rels/sheet1.xml.rels': relationship,
        'xl/worksheets/_rels/sheet2.xml.rels': relationship.replace(
          '</Relationships>',
          `<Relationship Id="rId2" Type="${RELATIONSHIPS}/drawing" Target="../drawings/drawing9.xml"/></Relationships>`,
        ),
      },
    });
    const parts = Object.keys((await edited(source, [remove('Biểu 02')])).parts);
    expect(parts).toContain('xl/media/quochuy.png');
    expect(parts).not.toContain('xl/drawings/drawing9.xml');
    expect(parts).not.toContain('xl/worksheets/_rels/sheet2.xml.rels');
  });

  it.each(["<f>SUM('Biểu 02'!A1:B2)</f>", '<f t="shared" ref="A1:A2" si="0">1+\'biểu 02\'!A1</f>'])(
    'stays when a sheet that stays takes figures from it: %s',
    async (formula) => {
      const rows = `<row r="1"><c r="A1">${formula}<v>1</v></c></row>`;
      const source = bytesOf({ sheets: { 'Biểu 01': { rows }, 'Biểu 02': {} } });
      await expect(edited(source, [remove('Biểu 02')])).rejects.toThrow('“Biểu 01” has formulas');
      expect((await edited(source, [remove('Biểu 02'), add('Biểu 02')])).workbook.sheets).toHaveLength(2);
      expect(
        (await edited(source, [remove('Biểu 02'), remove('Biểu 01'), add('a')])).workbook.sheets,
      ).toHaveLength(1);
    },
  );

  it.each([
    "<f>'Biểu 020'!A1</f>",
    "<f>'Sổ ''Biểu 02'!A1</f>",
    '<f>"Biểu 02"</f>',
    "<is><t>'Biểu 02'!A1</t></is>",
  ])('goes when others only look as if they did: %s', async (formula) => {
    const rows = `<row r="1"><c r="A1">${formula}</c></row>`;
    const source = bytesOf({ sheets: { 'Biểu 01': { rows }, 'Biểu 02': {} } });
    expect((await edited(source, [remove('Biểu 02')])).workbook.sheets).toHaveLength(1);
  });

  it('leaves names that referred to it referring to nothing, as Excel does', async () => {
    const names = ["'Biểu 02'!$A$1", 'Nguon!$A$1', 'XNguon!$A$1', '5'].map(
      (formula, index) => `<definedName name="N${index}">${formula}</definedName>`,
    );
    const source = bytesOf({
      sheets: { 'Biểu 01': {}, 'Biểu 02': {}, Nguon: {}, XNguon: {} },
      afterSheets: `<definedNames>${names.join('')}</definedNames>`,
    });
    const { workbook } = await edited(source, [
      remove('Biểu 02'),
      remove('nguon'),
      { kind: 'set-names', names: [{ name: 'N4', refersTo: "'Biểu 01'!$A$1", hidden: false }] },
    ]);
    expect(workbook.names.map(({ refersTo }) => refersTo)).toEqual([
      '#REF!',
      '#REF!',
      'XNguon!$A$1',
      '5',
      "'Biểu 01'!$A$1",
    ]);
  });

  it('is none that is a sheet of another kind', async () => {
    const list = '<sheet name="Biểu đồ" sheetId="9" r:id="rId9"/></sheets>';
    const workbook = workbookXml(bytesOf()).replace('</sheets>', list);
    const source = bytesOf({ parts: { 'xl/workbook.xml': workbook } });
    await expect(edited(source, [remove('Biểu đồ'), add('Biểu đồ')])).rejects.toThrow(
      'not all of them are worksheets',
    );
    await expect(edited(source, [add('biểu đồ')])).rejects.toThrow('has no sheet');
  });

  it('cannot be the last that shows', async () => {
    await expect(edited(bytesOf(), [remove('Biểu 01')])).rejects.toThrow('must keep a visible sheet');
    expect(
      (await edited(bytesOf(), [remove('Biểu 01'), add('Mới')])).workbook.sheets.map(({ name }) => name),
    ).toEqual(['Mới']);
  });
});

describe('protection', () => {
  it.each([add('Mới'), remove('Biểu 02')])(
    'of the structure lets no sheet come or go ($kind)',
    async (edit) => {
      const source = bytesOf({
        sheets: { 'Biểu 01': {}, 'Biểu 02': {} },
        beforeSheets: '<workbookProtection lockStructure="1"/>',
      });
      await expect(edited(source, [edit])).rejects.toThrow(UserError);
      expect((await edited(source, [add('Biểu 01')])).workbook.sheets).toHaveLength(2);
    },
  );

  it('of a sheet keeps it', async () => {
    const source = bytesOf({
      sheets: { 'Biểu 01': {}, 'Biểu 02': { after: '<sheetProtection sheet="1"/>' } },
    });
    await expect(edited(source, [remove('Biểu 02')])).rejects.toThrow(UserError);
  });
});
