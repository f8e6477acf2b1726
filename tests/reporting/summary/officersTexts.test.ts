import { readFileSync } from 'node:fs';
import type { Sheet } from '../../../src/grid/workbook';
import { UserError } from '../../../src/language/userError';
import { examine } from '../../../src/pipeline/examine';
import { removeAll } from '../../../src/pipeline/removeAll';
import { summarize } from '../../../src/pipeline/summarize';
import { period } from '../../support/tables';
import { build, cellAt, deciding, edit, find, read, type, valueAt, type Built } from './built';
import { cellAddress } from '../../../src/grid/address';

const Q1 = new Uint8Array(readFileSync('assets/samples/bieu-01-quy-1-2024.xlsx'));
const TIME = '2024-Q1';
const SHEET = 'Tổng hợp quý I-2024';
const PAGE = 20;

/** Where an indicator stands in the list of those that need a reason, and in the table. */
function placesOf({ sheet }: Built, name: string): { readonly list: number; readonly table: number } {
  const rows = find(sheet, new RegExp(`^\\s*[-+]?\\s*${name}$`))
    .filter(([, column]) => column === 2)
    .map(([row]) => row);
  return { list: rows.length > 1 ? (rows[0] ?? 0) : 0, table: rows.at(-1) ?? 0 };
}

/** The first column of the reasons: under the header of the list. */
function reasonColumn({ sheet }: Built): number {
  return find(sheet, 'Nguyên nhân, giải pháp')[0]?.[1] ?? 0;
}

const noteColumn = ({ sheet }: Built): number => find(sheet, /^Ghi chú, nguyên nhân$/)[0]?.[1] ?? 0;

const at = (row: number, column: number): string => cellAddress(row, column);

describe('what the officer writes on the summary sheet', () => {
  let built: Built;
  let spending: ReturnType<typeof placesOf>;
  let reasons: number;
  beforeAll(async () => {
    built = await build(Q1, TIME);
    spending = placesOf(built, 'Chi đầu tư phát triển');
    reasons = reasonColumn(built);
  });
  const REASON = '=Vướng giải phóng mặt bằng 3 dự án; đã họp ngày 12/3';

  it('comes back as it was typed: reasons, notes, head, signatures', async () => {
    const [preparer] = find(built.sheet, 'NGƯỜI LẬP BIỂU');
    const name = at((preparer?.[0] ?? 0) + 5, 1);
    const typed = {
      A1: 'ỦY BAN NHÂN DÂN THÀNH PHỐ',
      A6: 'TỔNG HỢP CHỈ TIÊU QUÝ I',
      [at(spending.list, reasons)]: REASON,
      [at(placesOf(built, 'Lượng khách du lịch').table, noteColumn(built))]: 'Lễ hội tháng Giêng',
      [name]: 'Chuyên viên phụ trách',
    };
    const again = await build(await type(built.bytes, SHEET, typed), TIME);
    for (const [address, text] of Object.entries(typed)) expect(valueAt(again.sheet, address)).toBe(text);
    expect(cellAt(again.sheet, at(spending.list, reasons))?.formula).toBeUndefined();
    expect(
      again.summary.listed.find(({ row }) => row.assessment.name === 'Chi đầu tư phát triển')?.reason,
    ).toBe(REASON);
    expect((await build(again.bytes, TIME)).workbook).toEqual(again.workbook);
  });

  it('goes with its indicator when rows move', async () => {
    const written = await type(built.bytes, SHEET, { [at(spending.list, reasons)]: REASON });
    // A further indicator falls behind: the list grows above the one with the reason.
    const moved = await build(await type(written, 'Biểu 01', { G11: 20, G12: 18 }), TIME);
    const place = placesOf(moved, 'Chi đầu tư phát triển');
    expect(place.list).not.toBe(spending.list);
    expect(valueAt(moved.sheet, at(place.list, reasonColumn(moved)))).toBe(REASON);
    expect(find(moved.sheet, REASON).filter(([, column]) => column <= PAGE)).toHaveLength(1);
  });

  it('moves to the note when its indicator catches up, and back when it falls behind again', async () => {
    const written = await type(built.bytes, SHEET, { [at(spending.list, reasons)]: REASON });
    const better = await build(await type(written, 'Biểu 01', { G18: 45 }), TIME);
    const place = placesOf(better, 'Chi đầu tư phát triển');
    expect(place.list).toBe(0);
    expect(valueAt(better.sheet, at(place.table, noteColumn(better)))).toBe(REASON);
    const worse = await build(
      await type((await build(better.bytes, TIME)).bytes, 'Biểu 01', { G18: 19.3 }),
      TIME,
    );
    expect(valueAt(worse.sheet, at(placesOf(worse, 'Chi đầu tư phát triển').list, reasonColumn(worse)))).toBe(
      REASON,
    );
  });

  it('is not mixed up with what the staff note on their sheet, which is followed', async () => {
    const land = placesOf(built, 'Tiền sử dụng đất');
    const address = at(land.table, noteColumn(built));
    expect(valueAt(built.sheet, address)).toBe('Chưa tổ chức đấu giá đất');
    const changed = await build(await type(built.bytes, 'Biểu 01', { L15: 'Đã đấu giá 01 khu' }), TIME);
    expect(valueAt(changed.sheet, address)).toBe('Đã đấu giá 01 khu');
    const own = await type(changed.bytes, SHEET, { [address]: 'Giá khởi điểm cao' });
    expect(valueAt((await build(own, TIME)).sheet, address)).toBe('Giá khởi điểm cao');
  });

  it('follows to a sheet of the staff’s that was renamed', async () => {
    const written = await type(built.bytes, SHEET, { [at(spending.list, reasons)]: REASON });
    const workbook = read(written);
    const renamed = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === 'Biểu 01' ? { ...sheet, name: 'Biểu số 1' } : sheet,
      ),
    };
    const { listed } = summarize(renamed, examine(renamed, { period: period(TIME) }));
    expect(listed.map(({ reason }) => reason)).toContain(REASON);
  });

  it('moves down where it stands below a sheet that grows', async () => {
    const below = at(built.sheet.print.area?.bottom ?? 0, 2).replace(/\d+/, (row) => String(Number(row) + 3));
    const written = await type(built.bytes, SHEET, { [below]: 'Nơi nhận: lưu' });
    expect(valueAt((await build(written, TIME)).sheet, below)).toBe('Nơi nhận: lưu');
    const grown = await build(await type(written, 'Biểu 01', { G11: 20, G12: 18, G21: 100 }), TIME);
    const [[row] = [0]] = find(grown.sheet, 'Nơi nhận: lưu');
    expect(row).toBe((grown.sheet.print.area?.bottom ?? 0) + 3);
    expect((await build(grown.bytes, TIME)).workbook).toEqual(grown.workbook);
  });

  it('stays empty where the officer took our text away', async () => {
    const [attached] = find(built.sheet, /^\(Kèm theo/);
    const address = at(attached?.[0] ?? 0, 1);
    expect(
      valueAt((await build(await type(built.bytes, SHEET, { [address]: '' }), TIME)).sheet, address),
    ).toBeNull();
  });

  it('keeps the widths the officer gave to columns', async () => {
    const widths = [
      { column: 2, width: 60 },
      { column: noteColumn(built), width: 41 },
    ];
    const wider = await edit(built.bytes, [{ kind: 'set-column-widths', sheet: SHEET, widths }]);
    const again = await build(wider, TIME);
    for (const { column, width } of widths)
      expect(again.sheet.columnWidths.get(column)).toBeCloseTo(width, 1);
    expect(again.sheet.columnWidths).toEqual(read(wider).sheets.at(-1)?.columnWidths);
  });

  it('gives way to what the office sets for all its sheets, unless it was typed here', async () => {
    const letterhead = {
      upperAgency: 'Ủy ban nhân dân thành phố',
      agency: 'Phòng Tài chính - Kế hoạch',
      place: 'Lạng Sơn',
      date: '2024-03-05',
      headTitle: 'Trưởng phòng',
    };
    const typed = await type(built.bytes, SHEET, { A2: 'PHÒNG TÀI CHÍNH' });
    const { sheet } = await build(await deciding(typed, { letterhead }), TIME);
    expect(valueAt(sheet, 'A1')).toBe('ỦY BAN NHÂN DÂN THÀNH PHỐ');
    expect(valueAt(sheet, 'A2')).toBe('PHÒNG TÀI CHÍNH');
    expect(find(sheet, 'TRƯỞNG PHÒNG').filter(([, column]) => column <= PAGE)).toHaveLength(1);
    expect(
      find(sheet, 'Lạng Sơn, ngày 05 tháng 3 năm 2024').filter(([, column]) => column <= PAGE),
    ).toHaveLength(1);
  });
});

describe('what the officer decided', () => {
  it('stands on the sheet: a verdict of their own with its reason, findings set aside with theirs', async () => {
    const bytes = await deciding(Q1, {
      overrides: [
        {
          sheet: 'Biểu 01',
          name: 'Chi đầu tư phát triển',
          block: null,
          status: 'on-track',
          reason: 'Vốn phân bổ từ quý II',
        },
      ],
      dismissals: [
        { rule: 'scale', sheet: 'Biểu 01', subject: 'Lệ phí trước bạ', reason: 'Đã hỏi lại Chi cục Thuế' },
      ],
    });
    const built = await build(bytes, TIME);
    const { table, list } = placesOf(built, 'Chi đầu tư phát triển');
    expect(list).toBe(0);
    expect(built.sheet.cells[table]?.[find(built.sheet, 'Đánh giá').at(-1)?.[1] ?? 0]).toMatchObject({
      value: 'Đúng tiến độ',
    });
    expect(valueAt(built.sheet, at(table, noteColumn(built)))).toBe('Cán bộ đánh giá: Vốn phân bổ từ quý II');
    expect(find(built.sheet, 'Đã hỏi lại Chi cục Thuế')).toHaveLength(1);
    expect(built.summary.dismissals).toBe(1);
    expect(find(built.sheet, /ghi 15\.800,0/)).toHaveLength(0);
  });

  it('leaves out the parts that are not wanted', async () => {
    const parts = { charts: false, sentences: false, findings: false };
    const { summary, sheet } = await build(Q1, TIME, { parts });
    expect(summary.edits.some(({ kind }) => kind === 'add-charts')).toBe(false);
    expect(find(sheet, /KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU|CẢNH BÁO CẦN XEM XÉT/)).toHaveLength(0);
    expect(find(sheet, /^III\. CHI TIẾT THỰC HIỆN CÁC CHỈ TIÊU$/)).toHaveLength(1);
  });

  it('names a protected summary sheet instead of writing to it', async () => {
    const { workbook } = await build(Q1, TIME);
    const guarded = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === SHEET })),
    };
    const renew = (): unknown => summarize(guarded, examine(guarded, { period: period(TIME) }));
    expect(renew).toThrow(UserError);
    expect(renew).toThrow(SHEET);
    expect(removeAll(guarded)).toEqual([]);
  });
});

describe('the summary sheet itself', () => {
  it('is found again under another name, and built anew where it was deleted', async () => {
    const built = await build(Q1, TIME);
    const named = (name: string, sheet: Sheet): Sheet => (sheet.name === SHEET ? { ...sheet, name } : sheet);
    const renamed = {
      ...built.workbook,
      sheets: built.workbook.sheets.map((sheet) => named('TH Q1', sheet)),
      names: built.workbook.names.map((each) => ({
        ...each,
        refersTo: each.refersTo.replace(`'${SHEET}'`, "'TH Q1'"),
      })),
    };
    const again = summarize(renamed, examine(renamed, { period: period(TIME) }));
    expect([again.sheet, again.isRenewed]).toEqual(['TH Q1', true]);
    const deleted = {
      ...built.workbook,
      sheets: built.workbook.sheets.filter(({ name }) => name !== SHEET),
      names: built.workbook.names.map((each) => ({
        ...each,
        refersTo: each.refersTo.replace(`'${SHEET}'`, '#REF!'),
      })),
    };
    const anew = summarize(deleted, examine(deleted, { period: period(TIME) }));
    expect([anew.sheet, anew.isRenewed]).toEqual([SHEET, false]);
  });
});
