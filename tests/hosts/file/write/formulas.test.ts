import type { Edit } from '../../../../src/edits/edit';
import { MAIN, workbookParts, packed } from '../../../support/xlsxParts';
import { edited, editedSheet, rowsXml, SHEET } from '../edited';

const clear = (top: number, left: number, bottom = top, right = left, sheet = SHEET): Edit => ({
  kind: 'clear-cells',
  sheet,
  area: { top, left, bottom, right },
});

describe('a shared formula whose first cell goes', () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">D1&amp;"&lt;"&amp;$E$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>' +
    '<row r="2"><c r="A2" s="1"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c><c r="B3"><f t="shared" si="1"/><v>4</v></c></row>';

  it('is written out in the cells that shared it', async () => {
    expect(rowsXml(await editedSheet({ rows: shared }, {}, [clear(1, 1)]))).toBe(
      '<row r="1"><c r="B1"><f>E1&amp;"&lt;"&amp;$E$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2" s="1"><f>D2&amp;"&lt;"&amp;$E$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f>D3&amp;"&lt;"&amp;$E$1</f><v>3</v></c><c r="B3"><f t="shared" si="1"/><v>4</v></c></row>',
    );
  });

  it('reads the same in those cells as before', async () => {
    const before = (await editedSheet({ rows: shared }, {})).sheet;
    const after = (await editedSheet({ rows: shared }, {}, [clear(1, 1)])).sheet;
    const formulas = [
      [1, 2],
      [2, 1],
      [3, 1],
    ].map(([row = 0, column = 0]) => [
      before.cells[row]?.[column]?.formula,
      after.cells[row]?.[column]?.formula,
    ]);
    for (const [then, now] of formulas) expect(now).toBe(then);
  });

  it('is left alone when only cells that share it go', async () => {
    expect(rowsXml(await editedSheet({ rows: shared }, {}, [clear(2, 1)]))).toBe(
      shared.replace(/<row r="2">.*?<\/row>/, ''),
    );
  });

  it('has nothing to do with a later one of the same number', async () => {
    const again =
      '<row r="4"><c r="A4"><f t="shared" ref="A4:A5" si="0">Z4</f></c></row><row r="5"><c r="A5"><f t="shared" si="0"/></c></row>';
    expect(rowsXml(await editedSheet({ rows: shared + again }, {}, [clear(1, 1)]))).toContain(again);
  });
});

describe('the calculation chain', () => {
  const rows = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="C1"><v>1</v></c></row>';
  const chain = (cells: string): Uint8Array =>
    packed(
      workbookParts({
        sheets: { Khác: { rows }, [SHEET]: { rows } },
        workbookRelationships: [['calcChain', 'calcChain.xml']],
        contentTypes:
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
        parts: { 'xl/calcChain.xml': `<calcChain xmlns="${MAIN}">${cells}</calcChain>` },
      }),
    );
  const parts = async (cells: string, ...edits: Edit[]): Promise<Record<string, string>> =>
    (await edited(chain(cells), edits)).parts;

  it('goes with its relationship and content type when it lists a formula that is gone', async () => {
    const left = await parts('<c r="B9" i="2"/><c r="A1"/>', clear(1, 1));
    expect(Object.keys(left)).not.toContain('xl/calcChain.xml');
    expect(left['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(left['[Content_Types].xml']).not.toContain('calcChain');
  });

  it.each([
    ['the formula of another sheet', '<c r="A1" i="1"/>', clear(1, 1)],
    ['another formula', '<c r="B1" i="2"/>', clear(1, 1)],
    ['a cell without a formula', '<c r="A1" i="2"/><c r="C1"/>', clear(1, 3)],
    [
      'a formula that another takes the place of',
      '<c r="A1" i="2"/>',
      {
        kind: 'set-cells',
        sheet: SHEET,
        top: 1,
        left: 1,
        cells: [[{ value: 2, formula: 'C1' }]],
        replaces: true,
      },
    ],
  ] satisfies [string, string, Edit][])('stays when it is %s', async (_, cells, edit) => {
    expect((await parts(cells, edit))['xl/calcChain.xml']).toContain(cells);
  });
});
