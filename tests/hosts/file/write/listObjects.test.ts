import type { Edit, NewCell } from '../../../../src/edits/edit';
import { parseArea } from '../../../../src/grid/address';
import { MAIN, type WorkbookSource } from '../../../support/xlsxParts';
import { editedSheet, SHEET, type Edited } from '../edited';

const table = (
  attributes = '',
  columns = '<tableColumn id="1" name="STT"/><tableColumn id="7" name="Kế hoạch"/>',
): string =>
  `<table xmlns="${MAIN}" id="1" name="Bang1" displayName="Bang1" ref="A3:B9" ${attributes}><autoFilter ref="A3:B9"/><tableColumns count="2">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>`;
const source = (xml: string): Partial<WorkbookSource> => ({
  sheetRelationships: [['table', '../tables/table1.xml']],
  parts: { 'xl/tables/table1.xml': xml },
});
const resize = (address: string, name = 'Bang1'): Edit => ({
  kind: 'resize-list-object',
  sheet: SHEET,
  name,
  area: parseArea(address) ?? { top: 0, left: 0, bottom: 0, right: 0 },
});
const headers = (...cells: NewCell[]): Edit => ({
  kind: 'set-cells',
  sheet: SHEET,
  top: 3,
  left: 3,
  cells: [cells],
});
const after = (xml: string, ...lists: Edit[][]): Promise<Edited> =>
  editedSheet({ rows: '' }, source(xml), ...lists);
const tableXml = ({ parts }: Edited): string => parts['xl/tables/table1.xml'] ?? '';
const names = (result: Edited): (string | undefined)[] =>
  [...tableXml(result).matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name);

describe('an Excel table', () => {
  it('takes columns in, named by the header cells written there', async () => {
    const result = await after(table(), [
      headers({ value: '% kế hoạch' }, { value: 'Tiến độ\n& "ước"' }),
      resize('A3:D9'),
    ]);
    expect(result.sheet.listObjects).toEqual([{ name: 'Bang1', area: parseArea('A3:D9'), totalsRow: false }]);
    expect(tableXml(result)).toContain(
      '<autoFilter ref="A3:D9"/><tableColumns count="4"><tableColumn id="1" name="STT"/><tableColumn id="7" name="Kế hoạch"/>' +
        '<tableColumn id="8" name="% kế hoạch"/><tableColumn id="9" name="Tiến độ_x000a_&amp; &quot;ước&quot;"/></tableColumns>',
    );
  });

  it('has columns of different names, and header cells that say the same', async () => {
    const result = await after(table(), [
      headers({ value: 'kế hoạch' }, { value: 'Kế hoạch', formula: 'A1' }, { value: null }),
      resize('A3:E9'),
    ]);
    expect(names(result)).toEqual(['STT', 'Kế hoạch', 'kế hoạch2', 'Kế hoạch3', 'Cột 5']);
    expect([3, 4, 5].map((column) => result.sheet.cells[3]?.[column])).toMatchObject([
      { value: 'kế hoạch2' },
      { value: 'Kế hoạch3' },
      { value: 'Cột 5' },
    ]);
    expect(result.sheet.cells[3]?.[4]?.formula).toBeUndefined();
  });

  it('keeps its totals row out of the filter', async () => {
    expect(
      tableXml(
        await after(table('totalsRowCount="1"').replace('autoFilter ref="A3:B9"', 'autoFilter ref="A3:B8"'), [
          headers({ value: 'x' }),
          resize('A3:C9'),
        ]),
      ),
    ).toContain('<autoFilter ref="A3:C8"/>');
  });

  it('without a header row names its columns alone', async () => {
    const result = await after(table('headerRowCount="0"'), [resize('A3:C9')]);
    expect(names(result)).toEqual(['STT', 'Kế hoạch', 'Cột 3']);
    expect(result.sheet.cells[3]?.[3]).toBeUndefined();
  });

  it('comes back as it was', async () => {
    const clear: Edit = { kind: 'clear-cells', sheet: SHEET, area: { top: 3, left: 3, bottom: 3, right: 4 } };
    const result = await after(
      table(),
      [headers({ value: 'x' }, { value: 'y' }), resize('A3:D9')],
      [clear, resize('A3:B9')],
    );
    expect(result.parts).toEqual((await after(table())).parts);
  });

  it('changes nothing when it has that size', async () => {
    expect((await after(table(), [resize('A3:B9')])).bytes).toEqual((await after(table())).bytes);
  });

  it.each([
    ['a table the sheet does not have', resize('A3:D9', 'Bang9')],
    ['another upper left corner', resize('B3:D9')],
  ])('refuses %s', async (_, edit) => {
    await expect(after(table(), [edit])).rejects.toThrow(Error);
  });
});
