import type { ConditionalFormat, Edit } from '../../../../src/edits/edit';
import { editedSheet, SHEET, sheetXml, type Edited } from '../edited';

const area = { top: 7, left: 1, bottom: 27, right: 12 };
const add = (...formats: ConditionalFormat[]): Edit => ({
  kind: 'add-conditional-formats',
  sheet: SHEET,
  formats,
});
const remove: Edit = { kind: 'remove-conditional-formats', sheet: SHEET, marker: 'CT_ToMau' };
const MISSED: ConditionalFormat = {
  area,
  formula: 'AND(CT_ToMau,$Q7<"B")',
  fill: '#FDE7E9',
  color: '#A4262C',
  bold: true,
};
const STAFF =
  '<conditionalFormatting sqref="A7:L27"><cfRule type="cellIs" dxfId="0" priority="4" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>';
const EXTENDED =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="9"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
const after = (source: string, ...lists: Edit[][]): Promise<Edited> =>
  editedSheet({ after: source }, {}, ...lists);
const tail = (result: Edited): string => sheetXml(result).split('</sheetData>')[1] ?? '';

describe('conditional formats', () => {
  it('show by a differential format and rank behind all others on the sheet', async () => {
    const result = await after(`${STAFF}<pageMargins left="1"/>${EXTENDED}`, [
      add(MISSED, { area, formula: 'CT_ToMau=1', fill: '#FFF4CE' }),
    ]);
    expect(tail(result)).toBe(
      `${STAFF}<conditionalFormatting sqref="A7:L27"><cfRule type="expression" dxfId="0" priority="10"><formula>AND(CT_ToMau,$Q7&lt;"B")</formula></cfRule></conditionalFormatting>` +
        `<conditionalFormatting sqref="A7:L27"><cfRule type="expression" dxfId="1" priority="11"><formula>CT_ToMau=1</formula></cfRule></conditionalFormatting><pageMargins left="1"/>${EXTENDED}</worksheet>`,
    );
    expect(result.parts['xl/styles.xml']).toContain(
      '<dxfs count="2"><dxf><font><b val="1"/><color rgb="FFA4262C"/></font><fill><patternFill><bgColor rgb="FFFDE7E9"/></patternFill></fill></dxf>' +
        '<dxf><fill><patternFill><bgColor rgb="FFFFF4CE"/></patternFill></fill></dxf></dxfs>',
    );
  });

  it('are added once, however often they are asked for', async () => {
    expect((await after(STAFF, [add(MISSED)], [add(MISSED)])).bytes).toEqual(
      (await after(STAFF, [add(MISSED)])).bytes,
    );
  });

  it('are removed by the marker in their formula, those of the staff kept', async () => {
    expect(tail(await after(`${STAFF}<pageMargins left="1"/>`, [add(MISSED)], [remove]))).toBe(
      `${STAFF}<pageMargins left="1"/></worksheet>`,
    );
  });

  it('are removed from a block that another program put them into with others', async () => {
    const joined = STAFF.replace(
      '</conditionalFormatting>',
      '<cfRule type="expression" priority="5"><formula>CT_ToMau</formula></cfRule></conditionalFormatting>',
    );
    expect(tail(await after(joined, [remove]))).toBe(`${STAFF}</worksheet>`);
  });
});
