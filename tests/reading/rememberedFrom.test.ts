import type { CellValue } from '../../src/grid/workbook';
import type { IndicatorTable, SheetCorrections } from '../../src/reading/indicatorTable';
import { readTables } from '../../src/reading/readTables';
import { shapeKey } from '../../src/reading/shapeKey';
import { DraftSheet, workbookOf } from '../corpus/draftSheet';

const ROWS: readonly (readonly CellValue[])[] = [
  ['I', 'Kinh tế', null, null, null, null],
  [1, 'Thu nội địa', 'tỷ đồng', 352.1, 85.4, 12],
  [2, 'Trồng rừng mới', 'ha', 50, 12, 7],
  ['II', 'Xã hội', null, null, null, null],
  [1, 'Số hộ nghèo', 'hộ', 412, 405, 3],
];

/** A sheet of a quarter; the next one has more title rows, other figures, and a row more. */
function quarter(
  name: string,
  roman: string,
  { titles = 1, rows = ROWS, heads = ['STT', 'Chỉ tiêu', 'ĐVT', 'KH 2024'] } = {},
): DraftSheet {
  const draft = new DraftSheet(name);
  for (let row = 1; row <= titles; row++)
    draft.put(row, 1, `TÌNH HÌNH THỰC HIỆN CHỈ TIÊU QUÝ ${roman} NĂM 2024`);
  [...heads, `TH quý ${roman}/2024`, 'Số liệu khác'].forEach((text, at) =>
    draft.put(titles + 2, at + 1, text),
  );
  rows.forEach((row, at) => row.forEach((value, column) => draft.put(titles + 3 + at, column + 1, value)));
  return draft;
}

const MORE_ROWS = [ROWS[0], [1, 'Khách du lịch', 'lượt', 900, 210, 4], ...ROWS.slice(1)].map(
  (row) => row ?? [],
);
const SECOND = quarter('Quý II', 'II', { titles: 3, rows: MORE_ROWS });

function tableOf(
  name: string,
  corrections: readonly SheetCorrections[],
  ...drafts: readonly DraftSheet[]
): IndicatorTable {
  const workbook = workbookOf(
    'bieu.xlsx',
    drafts.map((draft) => draft.build()),
  );
  const [table] = readTables(workbook, corrections).find(({ sheet }) => sheet === name)?.tables ?? [];
  if (!table) throw new Error(`no table on ${name}`);
  return table;
}

const FIRST = quarter('Quý I', 'I');
const FROM_FIRST = { vi: 'Nhớ theo trang “Quý I”', en: 'Remembered from sheet “Quý I”' };

describe('corrections of one quarter', () => {
  test("give the next quarter's column its role, nearly certain, and say where it comes from", () => {
    const { columns } = tableOf('Quý II', [{ sheet: 'Quý I', roles: { 6: 'same-period' } }], FIRST, SECOND);
    const last = columns.at(-1);
    expect(last).toMatchObject({ role: 'same-period', confidence: 0.9 });
    expect(last?.evidence.map(({ text }) => text)).toContainEqual(FROM_FIRST);
    expect(columns.slice(0, 5)).toEqual(tableOf('Quý II', [], FIRST, SECOND).columns.slice(0, 5));
  });

  test('give rows of the same name under the same heading their kind, wherever they stand', () => {
    const { rows } = tableOf('Quý II', [{ sheet: 'Quý I', kinds: { 6: 'component' } }], FIRST, SECOND);
    expect(rows.filter(({ kind }) => kind === 'component')).toMatchObject([
      { row: 9, name: 'Trồng rừng mới', confidence: 0.9 },
    ]);
    expect(rows[3]?.evidence.map(({ text }) => text)).toContainEqual(FROM_FIRST);
  });

  test('give header rows where the same words stand further down', () => {
    const heads = ['a', 'b', 'c', 'd'];
    const odd = [quarter('Quý I', 'I', { heads }), quarter('Quý II', 'II', { heads, titles: 3 })];
    expect(() => tableOf('Quý II', [], ...odd)).toThrow();
    const roles = { 1: 'ordinal', 2: 'name', 3: 'unit', 4: 'plan' } as const;
    const table = tableOf('Quý II', [{ sheet: 'Quý I', headerRows: [3], roles }], ...odd);
    expect(table).toMatchObject({ headerRows: [5], firstRow: 6 });
    expect(table.columns.slice(0, 4).map(({ role }) => role)).toEqual(Object.values(roles));
    expect(table.evidence.map(({ text }) => text)).toContainEqual(FROM_FIRST);
  });

  test('yield to what was said of the sheet itself', () => {
    const { columns } = tableOf(
      'Quý II',
      [
        { sheet: 'Quý II', roles: { 6: 'note' } },
        { sheet: 'Quý I', roles: { 6: 'same-period', 5: 'estimate' } },
      ],
      FIRST,
      SECOND,
    );
    expect(columns[5]).toMatchObject({ role: 'note', confidence: 1 });
    expect(columns[4]).toMatchObject({ role: 'estimate', confidence: 0.9 });
  });

  test('yield to what was said later of another quarter', () => {
    const third = quarter('Quý III', 'III');
    const { columns } = tableOf(
      'Quý III',
      [
        { sheet: 'Quý I', roles: { 6: 'same-period' } },
        { sheet: 'Quý II', roles: { 6: 'previous' } },
      ],
      FIRST,
      SECOND,
      third,
    );
    expect(columns[5]?.role).toBe('previous');
  });

  test('say nothing of a sheet of another shape', () => {
    const other = quarter('Quý II', 'II', { heads: ['TT', 'Chỉ tiêu', 'ĐVT', 'Dự toán 2024'] });
    const corrections = [
      { sheet: 'Quý I', headerRows: [3], roles: { 6: 'same-period' }, kinds: { 6: 'component' } } as const,
    ];
    expect(tableOf('Quý II', corrections, FIRST, other)).toEqual(tableOf('Quý II', [], FIRST, other));
  });

  test('are found by the shape they were made on when their sheet is gone', () => {
    const shape = shapeKey(tableOf('Quý I', [], FIRST));
    const roles = { 6: 'same-period' } as const;
    expect(tableOf('Quý II', [{ sheet: 'Quý I', shape, roles }], SECOND).columns[5]?.role).toBe(
      'same-period',
    );
    expect(tableOf('Quý II', [{ sheet: 'Quý I', roles }], SECOND).columns[5]?.role).not.toBe('same-period');
  });
});
