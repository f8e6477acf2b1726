import { consolidatedSheet } from '../../src/consolidating/consolidatedSheet';
import type { Consolidation } from '../../src/consolidating/consolidation';
import {
  DETAIL_SHEET,
  MAIN_SHEET,
  MISSING_SHEET,
  REVIEW_SHEET,
  SOURCES_SHEET,
} from '../../src/consolidating/sheetNames';
import type { CellValue, Sheet, Workbook } from '../../src/grid/workbook';
import { applyEdits } from '../../src/hosts/file/applyEdits';
import { emptyXlsx } from '../../src/hosts/file/emptyXlsx';
import { openXlsx } from '../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { UserError } from '../../src/language/userError';
import { examine } from '../../src/pipeline/examine';
import { readTables } from '../../src/reading/readTables';
import { convertWithLibreOffice } from '../support/libreOffice';
import { blank, dash } from '../support/tables';
import { consolidated, heading, PLAN, SAME, source, type Row } from './sources';

const FILE = 'hop-nhat.xlsx';

/** What a consolidation makes of a workbook; of an empty one unless it is given. */
async function written(consolidation: Consolidation, into = emptyXlsx(MAIN_SHEET)): Promise<Uint8Array> {
  return applyEdits(openXlsx(into, FILE), consolidatedSheet(consolidation, read(into)));
}

const read = (bytes: Uint8Array): Workbook => readWorkbook(openXlsx(bytes, FILE));

function sheetOf({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const valuesOf = (sheet: Sheet, row: number): CellValue[] =>
  Array.from({ length: sheet.columnCount }, (_, at) => sheet.cells[row]?.[at + 1]?.value ?? null);

/** The row of the main sheet that names an indicator. */
function rowOf(sheet: Sheet, name: string): number {
  for (let row = 1; row <= sheet.rowCount; row++) if (sheet.cells[row]?.[2]?.value === name) return row;
  throw new Error(`no row ${name}`);
}

const ward = (households: number, poor: number, rate: number, revenue: number, unit = 'tỷ đồng'): Row[] => [
  heading('KINH TẾ'),
  ['Tổng thu ngân sách', unit, 4 * revenue, revenue, 0.9 * revenue, { level: 2, ordinal: '1' }],
  ['Thu nội địa', unit, 3 * revenue, revenue / 2, blank, { level: 3, ordinal: '-' }],
  heading('XÃ HỘI'),
  ['Tổng số hộ', 'hộ', households, households, households, { level: 2, ordinal: '1' }],
  ['Số hộ nghèo', 'hộ', poor, poor, dash, { level: 2, ordinal: '2' }],
  ['Tỷ lệ hộ nghèo', '%', rate, rate, blank, { level: 2, ordinal: '3' }],
  ['Tỷ lệ gia đình văn hóa', '%', 90, 80 + households / 1000, blank, { level: 2, ordinal: '4' }],
];

const FOUR = consolidated(
  source('Xã Mai Pha.xlsx', ward(1000, 100, 10, 12.5)),
  source('Phường Vĩnh Trại.xlsx', ward(3000, 60, 2, 40_250, 'triệu đồng')),
  source('Xã Quảng Lạc.xlsx', ward(2000, 50, 2.5, 8.25).slice(0, 6)),
  source('Xã Hoàng Đồng.xlsx', [
    ...ward(4000, 10, 0.25, 20),
    ['=HYPERLINK("http://example.test")', 'hộ', 1, 2, 3, { level: 2 }],
    ['+Số hộ khá', 'hộ', 1, 2, 3, { level: 2 }],
    ['@Số hộ giàu', 'hộ', 1, 2, 3, { level: 2 }],
  ]),
);

describe('the consolidated workbook', () => {
  let bytes: Uint8Array;
  let workbook: Workbook;
  let main: Sheet;
  let detail: Sheet;
  beforeAll(async () => {
    bytes = await written(FOUR);
    workbook = read(bytes);
    main = sheetOf(workbook, MAIN_SHEET);
    detail = sheetOf(workbook, DETAIL_SHEET);
  });

  it('has the table, its figures, the files and who has not reported', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      MAIN_SHEET,
      DETAIL_SHEET,
      SOURCES_SHEET,
      MISSING_SHEET,
      REVIEW_SHEET,
    ]);
    expect(main.cells[1]?.[1]?.value).toBe('HỢP NHẤT KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU QUÝ I/2024');
    expect(valuesOf(main, 4)).toEqual([
      'STT',
      'Chỉ tiêu',
      'ĐVT',
      'Kế hoạch năm 2024',
      'Thực hiện quý I/2024',
      'Cùng kỳ quý I/2023',
      'Ghi chú',
    ]);
  });

  it('holds live sums over the detailed figures', () => {
    const row = rowOf(main, 'Tổng thu ngân sách');
    expect(valuesOf(main, row).slice(0, 6)).toEqual([1, 'Tổng thu ngân sách', 'tỷ đồng', 324, 81, 72.9]);
    expect(main.cells[row]?.[5]?.formula).toBe(`IF(COUNT('Chi tiết'!M5:M8)=0,"",SUM('Chi tiết'!M5:M8))`);
    expect(detail.cells[6]?.[13]).toMatchObject({ value: 40.25, formula: 'IF(ISNUMBER(L6),L6/1000,"")' });
  });

  it('works rates out of their parts or leaves them to the list, never adding them', () => {
    const poverty = valuesOf(main, rowOf(main, 'Tỷ lệ hộ nghèo'));
    expect(poverty.slice(3, 5)).toEqual([2.2, 2.2]);
    expect(poverty[6]).toBe('Tính từ Số hộ nghèo chia Tổng số hộ. Chưa có số: Xã Quảng Lạc');
    const culture = valuesOf(main, rowOf(main, 'Tỷ lệ gia đình văn hóa'));
    expect(culture.slice(3, 5)).toEqual(['không cộng', 'không cộng']);
  });

  it('traces every figure to file, sheet and cell', () => {
    expect(valuesOf(detail, 6)).toEqual([
      1,
      'Tổng thu ngân sách',
      'tỷ đồng',
      'Phường Vĩnh Trại.xlsx',
      'Biểu 01',
      null,
      'triệu đồng',
      'D11',
      161_000,
      161,
      'E11',
      40_250,
      40.25,
      'F11',
      36_225,
      36.225,
      'đã báo cáo',
    ]);
  });

  it('lists who has not reported and how', () => {
    const missing = sheetOf(workbook, MISSING_SHEET);
    const rows = Array.from({ length: missing.rowCount - 4 }, (_, at) => valuesOf(missing, at + 5));
    expect(rows).toContainEqual(['Tỷ lệ hộ nghèo', '%', '3 / 4', 'Xã Quảng Lạc', null, null, null]);
  });

  it('never makes a formula of what a file says', () => {
    for (const { sheets } of [workbook]) {
      for (const { cells } of sheets) {
        for (const cell of cells.flat()) {
          if (typeof cell?.value === 'string' && /^[=+@]/.test(cell.value))
            expect(cell.formula).toBeUndefined();
        }
      }
    }
    expect(main.cells[rowOf(main, '=HYPERLINK("http://example.test")')]?.[5]?.value).toBe(2);
  });

  it('is read as the indicator sheet it is, and nothing else in it as one', () => {
    const readings = readTables(workbook);
    expect(readings.map(({ tables }) => tables.length)).toEqual([1, 0, 0, 0, 0]);
    const [table] = readings[0]?.tables ?? [];
    expect(readings[0]?.period?.notation).toBe('2024-Q1');
    expect(table?.columns.map(({ role, period }) => [role, period?.notation])).toEqual([
      ['ordinal', undefined],
      ['name', undefined],
      ['unit', undefined],
      ['plan', '2024'],
      ['actual', '2024-Q1'],
      ['same-period', '2023-Q1'],
      ['note', undefined],
    ]);
    expect(table?.rows.map(({ name, unit, kind }) => [name, unit, kind === 'group'])).toEqual(
      FOUR.indicators.map(({ name, unit, rowKind }) => [name.replace(/^\+/, ''), unit, rowKind === 'group']),
    );
  });

  it('gives no false alarm when it is checked', () => {
    const { findings } = examine(workbook, {});
    expect(findings.filter(({ rule }) => !/target-missed|no-data/.test(rule))).toEqual([]);
  });

  it('shows the same values when LibreOffice recalculates it', () => {
    const after = read(new Uint8Array(convertWithLibreOffice({ [FILE]: bytes }, 'xlsx')[FILE] ?? []));
    for (const { name, cells } of workbook.sheets) {
      const recalculated = sheetOf(after, name);
      cells.forEach((line, row) =>
        line?.forEach((cell, column) => {
          if (cell?.formula === undefined) return;
          const value = recalculated.cells[row]?.[column]?.value ?? null;
          if (typeof cell.value === 'number') expect(value).toBeCloseTo(cell.value, 9);
          else expect(value ?? '').toBe('');
        }),
      );
    }
  });
});

describe('what stands in the review list', () => {
  it('names doubtful joins, units, periods and copies in one sentence each', async () => {
    const half = [PLAN, { role: 'actual', period: '2024-H1' }, SAME] as const;
    const rows = ward(1000, 100, 10, 12.5);
    const workbook = read(
      await written(
        consolidated(
          source('Xã A.xlsx', rows),
          source('Xã A (1).xlsx', rows),
          source('Xã B.xlsx', ward(1100, 110, 10, 13), half),
          source('Xã C.xlsx', [
            ['Tổng thu ngân sách', 'USD', 5, 2, 1],
            ['Tổng số hộ', 'hộ', 5, 2, 1],
            ['Hộ nghèo, hộ khó khăn', 'hộ', 5, 2, 1],
          ]),
        ),
      ),
    );
    const review = sheetOf(workbook, REVIEW_SHEET);
    const rowsOf = Array.from({ length: review.rowCount - 4 }, (_, at) => valuesOf(review, at + 5));
    expect(rowsOf.map(([matter, file]) => [matter, file])).toEqual([
      ['Kỳ khác', 'Xã B.xlsx'],
      ['Tệp trùng', 'Xã A (1).xlsx'],
      ['Tên chưa chắc trùng', 'Xã C.xlsx'],
      ['Đơn vị tính', 'Xã C.xlsx'],
    ]);
    for (const [, , , , text] of rowsOf) expect(text).toMatch(/\.$/);
    expect(readTables(workbook).map(({ tables }) => tables.length)).toEqual([1, 0, 0, 0, 0]);
  });
});

describe('a consolidation in a workbook that has one', () => {
  const [few, more] = [
    consolidated(source('Xã A.xlsx', ward(1000, 100, 10, 12.5)), source('Xã B.xlsx', ward(900, 9, 1, 3))),
    FOUR,
  ];

  it('is written anew in its place, the same as into an empty workbook', async () => {
    for (const [first, second] of [
      [few, more],
      [more, few],
    ] as const) {
      const anew = read(await written(second, await written(first)));
      const fresh = read(await written(second));
      expect(anew.names).toEqual(fresh.names);
      anew.sheets.forEach(({ name, cells, merges }) => {
        const { cells: wanted, merges: joined } = sheetOf(fresh, name);
        expect([name, cells]).toEqual([name, wanted]);
        expect(merges).toEqual(joined);
      });
    }
  });

  it('changes nothing when nothing changed', async () => {
    const once = read(await written(few));
    expect(read(await written(few, await written(few)))).toEqual(once);
  });

  it('never writes over a sheet of the staff that has one of its names', async () => {
    const staff = await applyEdits(openXlsx(emptyXlsx(DETAIL_SHEET), FILE), [
      { kind: 'set-cells', sheet: DETAIL_SHEET, top: 1, left: 1, cells: [[{ value: 'Sổ theo dõi' }]] },
    ]);
    await expect(written(few, staff)).rejects.toThrow(UserError);
    await expect(written(few, staff)).rejects.toThrow(/Chi tiết/);
  });
});
