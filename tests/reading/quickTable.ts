import type { CellValue } from '../../src/grid/workbook';
import type { IndicatorTable } from '../../src/reading/indicatorTable';
import { readTables } from '../../src/reading/readTables';
import { DraftSheet, workbookOf } from '../corpus/draftSheet';
import type { Look } from '../corpus/draftSheet';

/** Header texts over the figures of a quick table, "caption > text" for two rows. */
export const HEADER_TOP = 3;

const NAMES = [
  'Thu nội địa',
  'Sản lượng thóc',
  'Đàn bò',
  'Số hộ nghèo',
  'Trồng rừng',
  'Lượng khách du lịch',
  'Doanh thu bán lẻ',
  'Giải quyết việc làm',
];
const UNITS = ['tỷ đồng', 'tấn', 'con', 'hộ', 'ha', 'lượt', 'tỷ đồng', 'người'];

function cellOf(header: string, row: number, column: number): CellValue {
  if (/Nguyên nhân|Lý do|chủ trì|Chủ đầu tư|Ghi chú|phụ trách/i.test(header))
    return row % 3 === 0 ? 'Phòng Kinh tế' : null;
  if (/[Đđ]ánh giá|Xếp loại/.test(header)) return 'Đạt';
  if (/%|\/|[Tt]ỷ lệ|so với|Tiến độ/.test(header)) return 80.4 + 3.1 * row + column;
  return 100 + 37 * row + 11 * column;
}

/** Reads a sheet with a title and a table of ordinary rows under the given headers (columns D on). */
export function tableUnder(title: string, headers: readonly string[]): IndicatorTable {
  const draft = new DraftSheet('Biểu 1');
  const parts = headers.map((header) => header.split(' > '));
  const depth = Math.max(...parts.map((path) => path.length));
  draft.line(1, 1, headers.length + 3, title, { bold: true });
  const head = (column: number, text: string): void => {
    draft.put(HEADER_TOP, column, text).merge(HEADER_TOP, column, HEADER_TOP + depth - 1, column);
  };
  ['STT', 'Chỉ tiêu', 'ĐVT'].forEach((text, at) => head(at + 1, text));
  parts.forEach(([first = '', second], at) => {
    if (second === undefined) {
      head(at + 4, first);
      return;
    }
    draft.put(HEADER_TOP + 1, at + 4, second);
    if (parts[at - 1]?.[0] === first) return;
    const width = parts.slice(at).findIndex(([other]) => other !== first);
    draft.put(HEADER_TOP, at + 4, first);
    draft.merge(HEADER_TOP, at + 4, HEADER_TOP, width < 0 ? parts.length + 3 : at + 3 + width);
  });
  NAMES.forEach((name, row) => {
    const at = HEADER_TOP + depth + row;
    draft
      .put(at, 1, row + 1)
      .put(at, 2, name)
      .put(at, 3, UNITS[row] ?? null);
    headers.forEach((header, column) => draft.put(at, column + 4, cellOf(header, row, column)));
  });
  return onlyTable(draft);
}

/** A row of a quick table: ordinal, name, unit, figure, and how it looks. */
export type QuickRow = readonly [ordinal: string, name: string, unit: string, figure: string, look?: Look];

export const FIRST_ROW = 4;

/** Reads a sheet with the given rows under "STT, Chỉ tiêu, ĐVT, KH 2024, TH 2024"; without ordinals, without STT. */
export function tableOf(rows: readonly QuickRow[]): IndicatorTable {
  const draft = new DraftSheet('Biểu 1');
  draft.line(1, 1, 5, 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2024', { bold: true });
  const shift = rows.some(([ordinal]) => ordinal !== '') ? 1 : 0;
  if (shift === 1) draft.put(3, 1, 'STT');
  ['Chỉ tiêu', 'ĐVT', 'KH 2024', 'TH 2024'].forEach((text, at) => draft.put(3, at + 1 + shift, text));
  rows.forEach(([ordinal, name, unit, figure, look = {}], at) => {
    const row = FIRST_ROW + at;
    if (ordinal !== '') draft.put(row, 1, /^\d+$/.test(ordinal) ? Number(ordinal) : ordinal, look);
    draft.put(row, 1 + shift, name, look);
    if (unit !== '') draft.put(row, 2 + shift, unit, look);
    if (figure === '') return;
    draft.put(row, 3 + shift, Number(figure) + 0.5, look).put(row, 4 + shift, Number(figure), look);
  });
  return onlyTable(draft);
}

/** The one table of a draft. */
export function onlyTable(draft: DraftSheet, file = 'bieu.xlsx'): IndicatorTable {
  const tables = readTables(workbookOf(file, [draft.build()]))[0]?.tables ?? [];
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
}
