import type { Edit } from '../../../src/edits/edit';
import type { Cell, Workbook } from '../../../src/grid/workbook';
import { applyEdits } from '../../../src/hosts/excel/applyEdits';
import { readWorkbook } from '../../../src/hosts/excel/readWorkbook';
import { undo } from '../../../src/hosts/excel/undo';
import { workbookOf } from '../../excel-host/sampleWorkbook';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { WEB_PAYLOAD_LIMIT } from '../../excel-host/wire/faults';
import { comparable } from './comparable';
import { INSERTION, QUARTER } from './insertion';
import { longTable, progressColumns } from './longTable';

function at(workbook: Workbook, row: number, column: number): Cell | undefined {
  return workbook.sheets[0]?.cells[row]?.[column];
}

describe('applyEdits in Excel', () => {
  it('writes every kind of edit in at most five syncs', async () => {
    const excel = await startExcelInNode(QUARTER);
    await applyEdits(INSERTION);
    expect(excel.traffic.syncs).toBeLessThanOrEqual(5);
    const after = excel.dump();
    expect(at(after, 2, 4)).toMatchObject({ value: 0.25, formula: 'C2/B2', style: { numberFormat: '0.0%' } });
    expect(at(after, 2, 5)).toMatchObject({ value: '=Thấp hơn 15/3' });
    expect(at(after, 2, 5)?.formula).toBeUndefined();
    expect(after.names).toContainEqual({
      name: '_chitieu.cot1',
      refersTo: "'Biểu 01'!$D$1:$E$3",
      hidden: true,
    });
    expect(after.sheets[0]?.print.area?.right).toBe(5);
    expect(after.memory).toContain('2024-Q1');
  });

  it('is taken back without a trace', async () => {
    const excel = await startExcelInNode(QUARTER);
    const applied = await applyEdits(INSERTION);
    await undo(applied);
    expect(comparable(excel.dump())).toEqual(comparable(QUARTER));
  });
});

describe('what goes over the wire', () => {
  it.each([
    [100, 2, 100_000, 500_000],
    [1_000, 2, 300_000, 1_000_000],
    [20_000, 7, 5_000_000, 4_000_000],
  ])(
    'for %i rows is %i syncs',
    async (rows, syncs, requestBytes, responseBytes) => {
      const table = longTable(rows, 4);
      const excel = await startExcelInNode(workbookOf([table]));
      Object.assign(excel.faults, { requestLimit: WEB_PAYLOAD_LIMIT, responseLimit: WEB_PAYLOAD_LIMIT });
      const applied = await applyEdits(progressColumns(table));
      expect(excel.workbook.sheets[0]?.cell(rows, 8)?.value).toMatch(/Cần chú ý|Đúng tiến độ/);
      expect(excel.traffic.syncs).toBe(syncs);
      expect(excel.traffic.requestBytes).toBeLessThan(requestBytes);
      expect(excel.traffic.responseBytes).toBeLessThan(responseBytes);
      excel.traffic.reset();
      await undo(applied);
      expect(excel.traffic.syncs).toBeLessThanOrEqual(4);
      expect(excel.workbook.sheets[0]?.cell(rows, 8)).toMatchObject({ value: null, formula: null });
    },
    30_000,
  );
});

describe('notes', () => {
  const NOTES: readonly Edit[] = [
    {
      kind: 'set-notes',
      sheet: 'Biểu 01',
      notes: [{ row: 2, column: 3, text: 'Theo dõi chỉ tiêu: thấp hơn kế hoạch' }],
    },
  ];

  it('are written and removed from ExcelApi 1.18 on', async () => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.18' });
    const applied = await applyEdits(NOTES);
    expect(at(excel.dump(), 2, 3)?.note).toBe('Theo dõi chỉ tiêu: thấp hơn kế hoạch');
    expect((await readWorkbook()).sheets[0]?.cells[2]?.[3]?.note).toContain('thấp hơn');
    await applyEdits([{ kind: 'remove-notes', sheet: 'Biểu 01', marker: 'Theo dõi chỉ tiêu: ' }]);
    expect(at(excel.dump(), 2, 3)?.note).toBeUndefined();
    await undo(applied);
    expect(comparable(excel.dump())).toEqual(comparable(QUARTER));
  });

  it('are left out below', async () => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.14' });
    await applyEdits(NOTES);
    expect(at(excel.dump(), 2, 3)?.note).toBeUndefined();
  });
});
