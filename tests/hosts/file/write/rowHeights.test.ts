import fc from 'fast-check';
import type { Edit, SetRowHeights } from '../../../../src/edits/edit';
import { editedSheet, rowsXml, SHEET } from '../edited';

const heights = (...list: SetRowHeights['heights']): Edit => ({
  kind: 'set-row-heights',
  sheet: SHEET,
  heights: list,
});
const after = async (rows: string, ...lists: Edit[][]): Promise<string> =>
  rowsXml(await editedSheet({ rows }, {}, ...lists));

describe('row heights', () => {
  it('are set on rows that are there, and make rows that are not', async () => {
    expect(
      await after('<row r="2"><c r="A2"><v>1</v></c></row><row r="5"/>', [
        heights(
          { row: 1, height: 20 },
          { row: 2, height: 30.5 },
          { row: 3, height: 15 },
          { row: 7, height: 40 },
        ),
      ]),
    ).toBe(
      '<row r="1" ht="20" customHeight="1"/><row r="2" ht="30.5" customHeight="1"><c r="A2"><v>1</v></c></row>' +
        '<row r="3" ht="15" customHeight="1"/><row r="5"/><row r="7" ht="40" customHeight="1"/>',
    );
  });

  it('take the place of others, whatever the row says besides', async () => {
    expect(
      await after('<row r="2" ht="18.75" spans="1:2" customHeight="1" s="1"></row>', [
        heights({ row: 2, height: 12 }),
      ]),
    ).toBe('<row r="2" spans="1:2" s="1" ht="12" customHeight="1"></row>');
  });

  it('go again, with rows that were made for them', async () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c></row>';
    const set = heights({ row: 1, height: 20 }, { row: 2, height: 30 });
    expect(await after(rows, [set], [heights({ row: 1, height: null }, { row: 2, height: null })])).toBe(
      rows,
    );
    expect(await after('<row r="1" hidden="1" ht="20"/>', [heights({ row: 1, height: null })])).toBe(
      '<row r="1" hidden="1"/>',
    );
  });

  it('leave a bare row on which the next one counts', async () => {
    expect(
      await after('<row r="3" ht="9"/><row><c><v>1</v></c></row>', [heights({ row: 3, height: null })]),
    ).toBe('<row r="3"/><row><c><v>1</v></c></row>');
  });

  it('are no greater than Excel has them', async () => {
    expect(await after('', [heights({ row: 1, height: 900 })])).toContain('ht="409"');
  });

  it('go together with cells of the same rows', async () => {
    const cells: Edit = { kind: 'set-cells', sheet: SHEET, top: 2, left: 1, cells: [[{ value: 5 }]] };
    expect(await after('', [heights({ row: 2, height: 20 }), cells])).toBe(
      '<row r="2" ht="20" customHeight="1"><c r="A2"><v>5</v></c></row>',
    );
  });

  it('are the later of two, and say the same when they are set twice', async () => {
    const edit = fc.array(
      fc.record({ row: fc.integer({ min: 1, max: 6 }), height: fc.option(fc.integer({ min: 5, max: 99 })) }),
    );
    await fc.assert(
      fc.asyncProperty(edit, async (list) => {
        const rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="4" ht="7"/>';
        const once = await after(rows, [heights(...list)]);
        expect(await after(rows, [heights(...list)], [heights(...list)])).toBe(once);
        const last = new Map(list.map(({ row, height }) => [row, height]));
        for (const [row, height] of last) {
          const tag = new RegExp(`<row r="${row}"[^>]*>`).exec(once)?.[0] ?? '';
          expect(/ht="(\d+)"/.exec(tag)?.[1] ?? null).toBe(height === null ? null : String(height));
        }
      }),
    );
  });
});
