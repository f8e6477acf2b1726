import { readFileSync } from 'node:fs';
import { STATUS_LABELS } from '../../../src/assessing/statusLabels';
import type { Edit } from '../../../src/edits/edit';
import { cellAddress } from '../../../src/grid/address';
import type { Sheet, Workbook } from '../../../src/grid/workbook';
import { formatNumber } from '../../../src/language/formatNumber';
import type { IndicatorRow } from '../../../src/reporting/summary/summaryRows';
import { convertWithLibreOffice } from '../../support/libreOffice';
import { build, cellAt, find, read, type, valueAt, type Built } from './built';

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));

/** The samples with the periods they tell of, and the columns of their figures: plans, result, same period. */
const SUMMARIES: readonly {
  readonly name: string;
  readonly time: string;
  readonly sheet: string;
  readonly plans: readonly string[];
  readonly result: string;
  readonly samePeriod: string;
}[] = [
  {
    name: 'bieu-01-quy-1-2024',
    time: '2024-Q1',
    sheet: 'Biểu 01',
    plans: ['D', 'E'],
    result: 'G',
    samePeriod: 'H',
  },
  {
    name: 'bieu-01-6-thang-2024',
    time: '2024-H1',
    sheet: 'Biểu 01',
    plans: ['E'],
    result: 'G',
    samePeriod: 'F',
  },
  { name: 'theo-doi-nam-2024', time: '2024-Q1', sheet: 'Quý I', plans: ['D'], result: 'E', samePeriod: 'F' },
  {
    name: 'theo-doi-nam-2024',
    time: '2024-H1',
    sheet: '6 tháng',
    plans: ['D'],
    result: 'E',
    samePeriod: 'F',
  },
  { name: 'theo-doi-nam-2024', time: '2024', sheet: 'Cả năm', plans: ['D'], result: 'E', samePeriod: 'F' },
];

/** The columns further right are working columns. */
const PAGE = 20;

const UNITS: readonly string[] = ['Tỷ đồng', 'Nghìn lượt', 'Ha', 'Xã', '%', 'Người', 'Vụ'];

function sheetNamed({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function indicators({ summary }: Built): { readonly row: IndicatorRow; readonly at: number }[] {
  return summary.rows.flatMap(({ row, at }) => (row.kind === 'indicator' ? [{ row, at }] : []));
}

const only = <Kind extends Edit['kind']>({ summary }: Built, kind: Kind): Extract<Edit, { kind: Kind }> => {
  const [edit] = summary.edits.filter((each) => each.kind === kind);
  if (!edit) throw new Error(`an edit ${kind} expected`);
  return edit as Extract<Edit, { kind: Kind }>;
};

/** The column of the table under a header. */
function columnUnder({ sheet, summary }: Built, header: string | RegExp): number {
  const first = summary.rows[0]?.at ?? 0;
  const found = find(sheet, header).filter(([row]) => row < first && row >= first - 3);
  const [, column] = found.at(-1) ?? [];
  if (column === undefined) throw new Error(`no column ${String(header)}`);
  return column;
}

/** Every cell with a value, by address: numbers to 9 digits, as two programs may differ in the last. */
function values({ cells }: Sheet): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  cells.forEach((row, number) =>
    row?.forEach((cell, column) => {
      if (cell?.value == null || cell.value === '') return;
      const { value } = cell;
      found[cellAddress(number, column)] = typeof value === 'number' ? Number(value.toPrecision(9)) : value;
    }),
  );
  return found;
}

function recalculated(files: Readonly<Record<string, Uint8Array>>): Record<string, Workbook> {
  const converted = convertWithLibreOffice(files, 'xlsx');
  return Object.fromEntries(Object.entries(converted).map(([name, bytes]) => [name, read(bytes)]));
}

describe.each(SUMMARIES)(
  'the summary of $name for $time',
  ({ name, time, sheet: source, plans, result, samePeriod }) => {
    let built: Built;
    let staff: Sheet;
    let actualColumn: number;
    let rows: ReturnType<typeof indicators>;
    beforeAll(async () => {
      built = await build(sample(name), time);
      staff = sheetNamed(built.workbook, source);
      actualColumn = columnUnder(built, /hực hiện/);
      rows = indicators(built);
    });

    it('has every indicator of the sheet in its order', () => {
      const figured = staff.cells.flatMap((cells, row) => {
        const unit = cells?.[3]?.value;
        return typeof unit === 'string' && UNITS.includes(unit) ? [row] : [];
      });
      expect(rows.map(({ row }) => row.assessment.row)).toEqual(figured);
    });

    it('takes plans and results from the staff’s own cells, live', () => {
      for (const { row, at } of rows) {
        const own = row.assessment.row;
        const figure = valueAt(staff, `${result}${own}`);
        const cell = built.sheet.cells[at]?.[actualColumn];
        if (typeof figure === 'number') {
          expect(cell?.value).toBe(figure);
          expect(cell?.formula).toContain(`'${source}'!${result}${own}`);
        }
        plans.forEach((letter, index) => {
          const plan = valueAt(staff, `${letter}${own}`);
          const shown = built.sheet.cells[at]?.[4 + index];
          if (typeof plan === 'number') {
            expect(shown?.value).toBe(plan);
            expect(shown?.formula).toContain(`'${source}'!${letter}${own}`);
          } else if (typeof plan === 'string' && plan !== '-') {
            expect(shown?.formula).toBeUndefined();
          }
        });
      }
    });

    it('works out every percentage as anybody would from the grid', () => {
      let checked = 0;
      for (const { row, at } of rows) {
        const own = row.assessment.row;
        const figure = valueAt(staff, `${result}${own}`);
        const ratio = (letter: string, column: number): void => {
          const base = valueAt(staff, `${letter}${own}`);
          if (typeof figure !== 'number' || typeof base !== 'number') return;
          expect(built.sheet.cells[at]?.[column]?.value).toBeCloseTo(figure / base, 12);
          checked++;
        };
        plans.forEach((letter, index) => ratio(letter, actualColumn + 1 + index));
        ratio(samePeriod, actualColumn + 1 + plans.length);
      }
      expect(checked).toBeGreaterThan(30);
    });

    it('counts what the table says', () => {
      const verdict = columnUnder(built, 'Đánh giá');
      const shown = rows.map(({ at }) => built.sheet.cells[at]?.[verdict]?.value);
      for (const [status, label] of Object.entries(STATUS_LABELS)) {
        const count = shown.filter((each) => each === label.vi).length;
        expect(built.summary.counts[status as keyof typeof built.summary.counts]).toBe(count);
        const [place] = find(built.sheet, label.vi).filter(([, column]) => column === 1);
        if (place) expect(built.sheet.cells[place[0]]?.[3]?.value).toBe(count);
        else expect(count).toBe(0);
      }
    });

    it('lists whatever is missed, critical or at risk, with what is missing and room for a reason', () => {
      const wanted = rows.filter(({ row }) =>
        ['missed', 'critical', 'at-risk'].includes(row.assessment.status),
      );
      expect(built.summary.listed.map(({ row }) => row.assessment.row).sort()).toEqual(
        wanted.map(({ row }) => row.assessment.row).sort(),
      );
      for (const { row, due, gap, remaining, perMonth } of built.summary.listed) {
        const { actual, judgement, sheet: own } = row.assessment;
        expect(own).toBe(source);
        if (!actual || !judgement || due === null) throw new Error('figures expected');
        const share = time === '2024' ? 1 : (judgement.expected ?? 0) / 100;
        expect(due).toBeCloseTo(judgement.base * share, 9);
        expect(gap).toBeCloseTo(actual.value - judgement.base * share, 9);
        const months = { '2024-Q1': 9, '2024-H1': 6, '2024': 0 }[time] ?? 0;
        if (months > 0) expect(perMonth).toBeCloseTo((remaining ?? 0) / months, 9);
        else expect(perMonth).toBeNull();
      }
    });

    it('states in its sentences the percentages of its cells', () => {
      const percents = new Set(
        built.sheet.cells.flatMap((row) =>
          (row ?? []).flatMap((cell) => {
            const format = cell?.style.numberFormat ?? '';
            const decimals = /^0\.(0+)%/.exec(format)?.[1]?.length;
            return typeof cell?.value === 'number' && decimals !== undefined
              ? [`${formatNumber(cell.value * 100, decimals, 'vi')}%`]
              : [];
          }),
        ),
      );
      let stated = 0;
      for (const { text } of built.summary.sentences) {
        for (const [, percent] of text.vi.matchAll(/bằng ([\d.,]+%)/g)) {
          expect(percents).toContain(percent);
          stated++;
        }
      }
      expect(stated).toBeGreaterThan(20);
    });

    it('prints on A4 with the margins of official documents, its header repeated and its working columns left out', () => {
      const setup = only(built, 'set-page-setup');
      const { top, bottom, left, right } = setup.margins;
      expect([top, bottom].every((side) => side >= 20 && side <= 25)).toBe(true);
      expect(left).toBeGreaterThanOrEqual(30);
      expect(right).toBeGreaterThanOrEqual(15);
      const first = built.summary.rows[0]?.at ?? 0;
      expect(setup.repeatRows).toEqual({ first: first - 3, last: first - 1 });
      const area = only(built, 'set-print-area').area;
      expect(area?.right).toBe(columnUnder(built, /^Ghi chú/));
      expect(built.sheet.print.area).toEqual(area);
      const [head] = find(built.sheet, 'NGƯỜI LẬP BIỂU');
      const lastBreak = Math.max(...setup.breaksBefore);
      expect(lastBreak).toBeLessThan(head?.[0] ?? 0);
    });
  },
);

describe('the head and the foot', () => {
  let sheet: Sheet;
  beforeAll(async () => {
    ({ sheet } = await build(sample('bieu-01-quy-1-2024'), '2024-Q1'));
  });
  const onPage = (text: string): unknown[] => find(sheet, text).filter(([, column]) => column <= PAGE);

  it('stand as NĐ 30/2020 has them, with dots for what the office has not set', () => {
    expect(valueAt(sheet, 'A1')).toMatch(/^…+$/);
    for (const text of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH QUÝ I NĂM 2024',
      'NGƯỜI LẬP BIỂU',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ])
      expect(onPage(text)).toHaveLength(1);
    expect(onPage('……………, ngày …… tháng …… năm 2024')).toHaveLength(1);
  });

  it('are in Times New Roman', () => {
    for (const row of sheet.cells)
      for (const cell of row ?? []) if (cell?.value != null) expect(cell.style.font).toBe('Times New Roman');
  });
});

describe('in LibreOffice', () => {
  let Q1: Built;
  let files: Record<'q1.xlsx' | 'h1.xlsx' | 'year.xlsx' | 'corrected.xlsx', Uint8Array>;
  let opened: Record<string, Workbook>;
  beforeAll(async () => {
    Q1 = await build(sample('bieu-01-quy-1-2024'), '2024-Q1');
    const H1 = await build(sample('bieu-01-6-thang-2024'), '2024-H1');
    let year = sample('theo-doi-nam-2024');
    for (const time of ['2024-Q1', '2024-H1', '2024']) year = (await build(year, time)).bytes;
    files = {
      'q1.xlsx': Q1.bytes,
      'h1.xlsx': H1.bytes,
      'year.xlsx': year,
      'corrected.xlsx': await type(Q1.bytes, 'Biểu 01', { G15: 17.5, G19: 116.2, D11: 452 }),
    };
    opened = recalculated(files);
  });
  const rowOf = (name: string): number =>
    indicators(Q1).find(({ row }) => row.assessment.name === name)?.at ?? 0;

  it.each(['q1.xlsx', 'h1.xlsx', 'year.xlsx'] as const)(
    'holds the values that LibreOffice computes: %s',
    (name) => {
      for (const sheet of read(files[name]).sheets) {
        const there = opened[name]?.sheets.find((each) => each.name === sheet.name);
        expect(there && values(there)).toEqual(values(sheet));
      }
    },
  );

  it('follows corrected figures: table, counts, list, and the remark that the sentences are older', () => {
    const sheet = sheetNamed(opened['corrected.xlsx'] ?? read(files['corrected.xlsx']), Q1.summary.sheet);
    const [land, spending] = [rowOf('Tiền sử dụng đất'), rowOf('Chi thường xuyên')];
    expect(sheet.cells[land]?.[6]?.value).toBe(17.5);
    expect(sheet.cells[land]?.[7]?.value).toBe(0.25);
    expect(sheet.cells[land]?.[10]?.value).toBe('Đúng tiến độ');
    expect(sheet.cells[spending]?.[7]?.value).toBe(0.25);
    expect(sheet.cells[spending]?.[10]?.value).toBe('Đúng tiến độ');
    expect(sheet.cells[rowOf('Tổng thu NSNN trên địa bàn')]?.[7]?.value).toBe(0.25);
    const [headline] = find(
      sheet,
      /^Quý I\/2024: .*13 chỉ tiêu đúng tiến độ; .*1 chỉ tiêu nguy cơ không đạt; 0 chỉ tiêu chưa có số liệu\.$/,
    );
    expect(headline).toBeDefined();
    expect(find(sheet, /Số liệu đã thay đổi/)).toHaveLength(1);
    expect(find(Q1.sheet, /Số liệu đã thay đổi/)).toHaveLength(0);
    expect(cellAt(sheet, 'A1')).toBeDefined();
  });
});
