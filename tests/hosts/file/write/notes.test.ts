import type { Edit } from '../../../../src/edits/edit';
import { MAIN, type WorkbookSource } from '../../../support/xlsxParts';
import { editedSheet, SHEET, sheetXml, type Edited } from '../edited';

const MARK = 'Theo dõi chỉ tiêu:';
const note = (row: number, column: number, text = `${MARK} Ô ghi 27%,\nsố tính ra 25% & <5`): Edit => ({
  kind: 'set-notes',
  sheet: SHEET,
  notes: [{ row, column, text }],
});
const remove: Edit = { kind: 'remove-notes', sheet: SHEET, marker: MARK };
const STAFF_COMMENTS = `<comments xmlns="${MAIN}"><authors><author>Phòng Tài chính</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Số liệu ước</t></r></text></comment></commentList></comments>`;
/** Excel leaves tags open in its drawings, as here. */
const STAFF_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s2050" type="#_x0000_t202"><v:textbox><div>a<br>b</div></v:textbox><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';
const noted: Partial<WorkbookSource> = {
  sheetRelationships: [
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['comments', '../comments1.xml'],
  ],
  contentTypes:
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  parts: { 'xl/comments1.xml': STAFF_COMMENTS, 'xl/drawings/vmlDrawing1.vml': STAFF_DRAWING },
};
const plain = (...lists: Edit[][]): Promise<Edited> =>
  editedSheet(
    { rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after: '<pageMargins left="1"/>' },
    {},
    ...lists,
  );
const staff = (...lists: Edit[][]): Promise<Edited> =>
  editedSheet({ after: '<legacyDrawing r:id="rId1"/>' }, noted, ...lists);
const part = ({ parts }: Edited, name: string): string => parts[name] ?? '';

describe('notes on a sheet without any', () => {
  let result: Edited;
  beforeAll(async () => {
    result = await plain([note(1, 1), note(7, 3)]);
  });

  it('are read with the cells', () => {
    expect(result.sheet.cells[1]?.[1]).toMatchObject({
      value: 1,
      note: `${MARK} Ô ghi 27%,\nsố tính ra 25% & <5`,
    });
    expect(result.sheet.cells[7]?.[3]).toMatchObject({ value: null });
  });

  it('come with the parts, relationships and content types Excel needs to show them', () => {
    expect(sheetXml(result)).toMatch(
      /<pageMargins left="1"\/><legacyDrawing xmlns:r="[^"]+" r:id="rId2"\/><\/worksheet>$/,
    );
    expect(part(result, 'xl/worksheets/_rels/sheet1.xml.rels')).toMatch(/comments1\.xml.*vmlDrawing1\.vml/);
    expect(part(result, '[Content_Types].xml')).toMatch(/PartName="\/xl\/comments1\.xml"/);
    expect(part(result, '[Content_Types].xml')).toMatch(/Extension="vml"/);
  });

  it('have hidden boxes at their cells, each with its own id', () => {
    const drawing = part(result, 'xl/drawings/vmlDrawing1.vml');
    expect(drawing.match(/<v:shape /g)).toHaveLength(2);
    expect(
      [...drawing.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(([, ...place]) => place),
    ).toEqual([
      ['0', '0'],
      ['6', '2'],
    ]);
    expect(new Set(drawing.match(/id="_x0000_s\d+"/g)).size).toBe(2);
  });

  it('are taken back with everything that came with them', async () => {
    expect((await plain([note(1, 1), note(7, 3)], [remove])).parts).toEqual((await plain()).parts);
  });

  it('are written once, however often they are asked for', async () => {
    expect((await plain([note(1, 1)], [note(1, 1)])).bytes).toEqual((await plain([note(1, 1)])).bytes);
  });
});

describe('notes beside those of the staff', () => {
  it('join their parts and leave theirs as they are', async () => {
    const result = await staff([note(3, 3)]);
    expect(part(result, 'xl/comments1.xml')).toContain(
      '<comment ref="B2" authorId="0"><text><r><t>Số liệu ước</t></r></text></comment><comment ref="C3" authorId="1">',
    );
    expect(
      part(result, 'xl/drawings/vmlDrawing1.vml').startsWith(
        STAFF_DRAWING.replace('</xml>', '<v:shape id="_x0000_s2051"'),
      ),
    ).toBe(true);
    expect(sheetXml(result)).toContain('<legacyDrawing r:id="rId1"/>');
  });

  it('never take the place of one', async () => {
    expect((await staff([note(2, 2)])).bytes).toEqual((await staff()).bytes);
  });

  it('are taken back and leave theirs', async () => {
    expect((await staff([note(3, 3), note(4, 4)], [remove])).parts).toEqual((await staff()).parts);
  });

  it('get a drawing of their own where the sheet has comments but no drawing', async () => {
    const source = { ...noted, sheetRelationships: [['comments', '../comments1.xml']] as const };
    const result = await editedSheet({}, source, [note(3, 3)]);
    expect(sheetXml(result)).toContain('<legacyDrawing');
    expect(part(result, 'xl/drawings/vmlDrawing2.vml')).toContain('<v:shape ');
  });

  it('declare the namespaces a drawing of another program does not', async () => {
    const drawing = '<xml><ns0:shapelayout xmlns:ns0="urn:schemas-microsoft-com:office:office"/></xml>';
    const source = { ...noted, parts: { ...noted.parts, 'xl/drawings/vmlDrawing1.vml': drawing } };
    const result = await editedSheet({ after: '<legacyDrawing r:id="rId1"/>' }, source, [note(3, 3)]);
    expect(part(result, 'xl/drawings/vmlDrawing1.vml')).toContain(
      '<v:shape xmlns:v="urn:schemas-microsoft-com:vml"',
    );
  });

  it('leave buttons and other shapes alone when they go', async () => {
    const button =
      '<v:shape id="_x0000_s9"><x:ClientData ObjectType="Button"><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>';
    const drawing = STAFF_DRAWING.replace('</xml>', `${button}</xml>`);
    const source = { ...noted, parts: { ...noted.parts, 'xl/drawings/vmlDrawing1.vml': drawing } };
    const result = await editedSheet(
      { after: '<legacyDrawing r:id="rId1"/>' },
      source,
      [note(3, 3)],
      [remove],
    );
    expect(part(result, 'xl/drawings/vmlDrawing1.vml')).toBe(drawing);
  });
});
