import type { Edit } from '../../../src/edits/edit';
import type { Workbook } from '../../../src/grid/workbook';
import { applyEdits } from '../../../src/hosts/excel/applyEdits';
import { readWorkbook } from '../../../src/hosts/excel/readWorkbook';
import { undo } from '../../../src/hosts/excel/undo';
import { UserError } from '../../../src/language/userError';
import type { EmulatedExcel } from '../../excel-host/emulatedExcel';
import { cell, sheetOf, workbookOf } from '../../excel-host/sampleWorkbook';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import type { FailingSync } from '../../excel-host/wire/faults';
import { comparable } from './comparable';
import { INSERTION, QUARTER, REMOVAL } from './insertion';

/** What a failing promise says to the officer; fails the test when it is anything but a sentence for the officer. */
async function sentenceOf(failing: Promise<unknown>): Promise<string> {
  const error: unknown = await failing.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return error instanceof UserError ? error.text.vi : '';
}

function expectUnchanged(excel: EmulatedExcel, workbook: Workbook): void {
  expect(comparable(excel.dump())).toEqual(comparable(workbook));
}

/** The number of syncs it takes when nothing goes wrong. */
async function syncsOf(excel: EmulatedExcel, workbook: Workbook, edits: readonly Edit[]): Promise<number> {
  excel.open(workbook);
  await applyEdits(edits);
  return excel.traffic.syncs;
}

const WHEN: readonly FailingSync['when'][] = ['before', 'midway', 'after'];

jest.setTimeout(30_000);

describe('a failure at any sync', () => {
  it.each(WHEN)('of an insertion leaves the workbook as it was (%s the sync)', async (when) => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.18' });
    const syncs = await syncsOf(excel, QUARTER, INSERTION);
    expect(syncs).toBeLessThanOrEqual(5);
    for (let k = 1; k <= syncs; k++) {
      excel.open(QUARTER);
      excel.faults.failSync = { k, when, code: 'GeneralException' };
      expect(await sentenceOf(applyEdits(INSERTION))).toContain('Excel báo lỗi khi xử lý');
      expectUnchanged(excel, QUARTER);
    }
  });

  it.each(WHEN)('of a removal leaves the columns as they were (%s the sync)', async (when) => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.18' });
    await applyEdits(INSERTION);
    const inserted = excel.dump();
    const syncs = await syncsOf(excel, inserted, REMOVAL);
    for (let k = 1; k <= syncs; k++) {
      excel.open(QUARTER);
      await applyEdits(INSERTION);
      excel.faults.failSync = { k, when, code: 'RequestAborted' };
      expect(await sentenceOf(applyEdits(REMOVAL))).toContain('Excel đã dừng thao tác giữa chừng');
      expectUnchanged(excel, inserted);
    }
  });

  it('is taken back wherever in the writing it comes', async () => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.18' });
    const k = await syncsOf(excel, QUARTER, INSERTION);
    for (let when = 0.02; when < 1; when += 0.02) {
      excel.open(QUARTER);
      excel.faults.failSync = { k, when, code: 'InvalidOperation' };
      expect(await sentenceOf(applyEdits(INSERTION))).toContain('Bảng đã được trả lại');
      expectUnchanged(excel, QUARTER);
    }
  });

  it('of reading is said in one sentence', async () => {
    const excel = await startExcelInNode(QUARTER);
    for (const k of [1, 2, 3]) {
      excel.open(QUARTER);
      excel.faults.failSync = { k, when: 'after', code: 'Timeout' };
      expect(await sentenceOf(readWorkbook())).toMatch(/^Excel trả lời quá lâu; [^.]+\.$/);
    }
  });

  it('says so when the workbook was restored, and when it could not be', async () => {
    const excel = await startExcelInNode(QUARTER);
    const syncs = await syncsOf(excel, QUARTER, INSERTION);
    excel.open(QUARTER);
    excel.faults.failSync = { k: syncs, when: 'midway', code: 'GeneralException' };
    expect(await sentenceOf(applyEdits(INSERTION))).toContain('Bảng đã được trả lại như trước khi chèn.');

    excel.open(QUARTER);
    excel.faults.failSync = { k: syncs, when: 'midway', code: 'GeneralException', times: 2 };
    expect(await sentenceOf(applyEdits(INSERTION))).toContain('đóng tệp mà không lưu');
  });
});

describe('an Excel that cannot be written to', () => {
  it('is left alone when the sheet is protected', async () => {
    const guarded = { ...QUARTER, sheets: QUARTER.sheets.map((sheet) => ({ ...sheet, isProtected: true })) };
    const excel = await startExcelInNode(guarded);
    expect(await sentenceOf(applyEdits(INSERTION))).toContain('“Biểu 01” đang được bảo vệ');
    expectUnchanged(excel, guarded);
  });

  it('is waited for while a cell is being edited', async () => {
    const excel = await startExcelInNode(QUARTER);
    excel.faults.cellEdit = true;
    const applying = applyEdits(INSERTION);
    setTimeout(() => excel.leaveCell(), 20);
    await applying;
    expect(excel.dump().sheets[0]?.cells[2]?.[4]?.formula).toBe('C2/B2');
  });

  it('says that a cell is being edited where it cannot wait', async () => {
    const excel = await startExcelInNode(QUARTER, { canDelay: false });
    excel.faults.cellEdit = true;
    expect(await sentenceOf(applyEdits(INSERTION))).toBe(
      'Một ô đang được nhập dở; hãy nhấn Enter để kết thúc rồi làm lại.',
    );
    expect(await sentenceOf(readWorkbook())).toContain('Một ô đang được nhập dở');
    expectUnchanged(excel, QUARTER);
  });

  it('is told to be too old below ExcelApi 1.14', async () => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.7' });
    expect(await sentenceOf(readWorkbook())).toContain('Bản Excel này quá cũ');
    expect(await sentenceOf(applyEdits(INSERTION))).toContain('hãy dùng trang mở tệp');
    expect(excel.traffic.syncs).toBe(0);
  });

  it('does everything but notes at ExcelApi 1.14', async () => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.14' });
    const applied = await applyEdits(INSERTION);
    expect(excel.workbook.sheets[0]?.notes).toEqual([]);
    expect((await readWorkbook()).sheets[0]?.cells[2]?.[4]?.formula).toBe('C2/B2');
    await undo(applied);
    expectUnchanged(excel, QUARTER);
  });

  it('keeps what somebody typed meanwhile where the columns were to come', async () => {
    const excel = await startExcelInNode(QUARTER);
    excel.type('Biểu 01', 'D3', 'Ghi chú riêng');
    expect(await sentenceOf(applyEdits(INSERTION))).toContain('Ô D3 (Biểu 01) vừa có dữ liệu');
    expect(excel.dump().sheets[0]?.cells[3]?.[4]?.value).toBe('Ghi chú riêng');
  });

  it('says so when the sheet was deleted before the columns come', async () => {
    const excel = await startExcelInNode(QUARTER);
    excel.deleteSheet('Biểu 01');
    expect(await sentenceOf(applyEdits(INSERTION))).toContain('Trang tính vừa bị xóa hoặc đổi tên');
    expect(excel.dump().names).toEqual([
      { name: 'Cu', refersTo: expect.anything() as unknown, hidden: false },
    ]);
  });

  it('forgives an undo after the sheet was deleted', async () => {
    const excel = await startExcelInNode(QUARTER);
    const applied = await applyEdits(INSERTION);
    excel.deleteSheet('Biểu 01');
    await undo(applied);
    expect(excel.dump().memory).toBe(QUARTER.memory);
  });
});

describe('a payload limit', () => {
  const LONG = sheetOf(
    'Biểu 01',
    Array.from({ length: 600 }, (_, row) => [cell(`Chỉ tiêu ${row} ${'dài '.repeat(20)}`), cell(row)]),
  );
  const EDIT: Edit = {
    kind: 'set-cells',
    sheet: 'Biểu 01',
    top: 1,
    left: 3,
    cells: Array.from({ length: 600 }, (_, row) => [
      { value: `Cảnh báo ${row}: ${'thấp hơn kế hoạch '.repeat(10)}` },
    ]),
  };

  it('smaller than expected makes more and smaller syncs', async () => {
    const excel = await startExcelInNode(workbookOf([LONG, { ...LONG, name: 'Biểu 02' }]));
    excel.faults.responseLimit = 300_000;
    const read = await readWorkbook();
    expect(comparable(read)).toEqual(comparable(excel.dump()));
    expect(excel.traffic.largestResponse).toBeGreaterThan(300_000);
    expect(excel.traffic.syncs).toBeGreaterThan(4);
  });

  it('that even a single request exceeds ends in a sentence and an intact workbook', async () => {
    const workbook = workbookOf([LONG]);
    const excel = await startExcelInNode(workbook);
    excel.faults.requestLimit = 50_000;
    expect(await sentenceOf(applyEdits([EDIT]))).toContain('lớn hơn mức Excel trên web cho phép');
    expectUnchanged(excel, workbook);
  });
});

describe('an abort', () => {
  it('before writing leaves the workbook alone', async () => {
    const excel = await startExcelInNode(QUARTER);
    const controller = new AbortController();
    controller.abort(new Error('stopped'));
    await expect(applyEdits(INSERTION, { signal: controller.signal })).rejects.toThrow('stopped');
    expectUnchanged(excel, QUARTER);
  });

  it('between two syncs of writing gives the workbook back', async () => {
    const large = workbookOf([sheetOf('Biểu 01', [[cell('Chỉ tiêu')]])]);
    const excel = await startExcelInNode(large);
    const controller = new AbortController();
    const text = 'thấp hơn kế hoạch '.repeat(60);
    const edit: Edit = {
      kind: 'set-cells',
      sheet: 'Biểu 01',
      top: 2,
      left: 1,
      cells: Array.from({ length: 5_000 }, () => [{ value: text }]),
    };
    const onProgress = (): void => controller.abort(new Error('stopped'));
    await expect(applyEdits([edit], { onProgress, signal: controller.signal })).rejects.toThrow('stopped');
    expectUnchanged(excel, large);
  });
});
