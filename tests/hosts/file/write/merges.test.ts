import type { Area } from '../../../../src/grid/workbook';
import { parseArea } from '../../../../src/grid/address';
import { editedSheet, SHEET, sheetXml, type Edited } from '../edited';

const area = (address: string): Area => parseArea(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const merge = (after: string, ...addresses: string[]): Promise<Edited> =>
  editedSheet({ after }, {}, [{ kind: 'merge-cells', sheet: SHEET, areas: addresses.map(area) }]);
const unmerge = (after: string, ...addresses: string[]): Promise<Edited> =>
  editedSheet({ after }, {}, [{ kind: 'unmerge-cells', sheet: SHEET, areas: addresses.map(area) }]);
const tail = (result: Edited): string => sheetXml(result).split('</sheetData>')[1] ?? '';
const STAFF = '<mergeCells count="1"><mergeCell ref="A1:L1"/></mergeCells>';

describe('merging cells', () => {
  it('makes the list where there is none, at its place', async () => {
    expect(tail(await merge('<autoFilter ref="A1:B2"/><pageMargins left="1"/>', 'M7:N7'))).toBe(
      '<autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="M7:N7"/></mergeCells><pageMargins left="1"/></worksheet>',
    );
  });

  it('adds to the list that is there, once', async () => {
    expect(tail(await merge(STAFF, 'M7:N7', 'A1:L1'))).toBe(
      '<mergeCells count="2"><mergeCell ref="A1:L1"/><mergeCell ref="M7:N7"/></mergeCells></worksheet>',
    );
  });

  it('refuses to overlap a merge of the staff', async () => {
    await expect(merge(STAFF, 'L1:M2')).rejects.toThrow('A1:L1');
  });
});

describe('taking merges apart', () => {
  it('removes those that are there and passes over the rest', async () => {
    expect(
      (
        await unmerge(
          STAFF.replace('</mergeCells>', '<mergeCell ref="M7:N7"/></mergeCells>'),
          'M7:N7',
          'X1:Y2',
        )
      ).sheet.merges,
    ).toEqual([area('A1:L1')]);
  });

  it('removes the list with the last one', async () => {
    expect(tail(await unmerge(STAFF, 'A1:L1'))).toBe('</worksheet>');
    expect(tail(await unmerge('', 'A1:L1'))).toBe('</worksheet>');
  });
});
