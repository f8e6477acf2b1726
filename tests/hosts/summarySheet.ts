import type { Chart, Edit, NewCell, NewStyle } from '../../src/edits/edit';
import type { Area } from '../../src/grid/workbook';

/** A made-up summary on a sheet of its own, as small as it can be with every kind of edit such a sheet takes. */
export const SUMMARY = 'Tổng hợp quý I-2024';

const HEAD: NewStyle = {
  fontName: 'Times New Roman',
  fontSize: 13,
  bold: true,
  bordered: true,
  fill: '#DDEBF7',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const BODY: NewStyle = { fontName: 'Times New Roman', fontSize: 13, bordered: true, wrap: true };
const PERCENT: NewStyle = { ...BODY, numberFormat: '0.0%', italic: true };

export interface SummaryRow {
  readonly name: string;
  readonly share: number;
  /** The formula that gives the share. */
  readonly formula: string;
}

export const ROWS: readonly SummaryRow[] = [
  { name: 'Thu nội địa', share: 0.25, formula: "'Biểu 01'!C2/'Biểu 01'!B2" },
  { name: 'Thu xuất nhập khẩu', share: 0.3, formula: "'Biểu 01'!C3/'Biểu 01'!B3" },
];

const FIRST = 5;

function column(number: number, rows: number): { sheet: string; area: Area } {
  return {
    sheet: SUMMARY,
    area: { top: FIRST, left: number, bottom: FIRST + rows - 1, right: number },
  };
}

export function charts(rows: number): readonly Chart[] {
  const base = { categories: column(1, rows), numberFormat: '0%', legend: true };
  const share = { name: '% kế hoạch', values: column(2, rows), color: '#1F4E79' };
  const expected = { name: 'Tiến độ cần đạt', values: column(3, rows), color: '#C00000' };
  const place = (top: number): Area => ({ top, left: 1, bottom: top + 14, right: 3 });
  return [
    {
      ...base,
      name: 'chitieu.tiendo',
      title: 'Tiến độ so với kế hoạch',
      type: 'bar',
      place: place(20),
      minimum: 0,
      series: [
        { ...share, labels: true },
        { ...expected, marksOnly: true },
      ],
    },
    {
      ...base,
      name: 'chitieu.cot',
      title: 'Tiến độ <theo cột> & mốc',
      type: 'column',
      place: place(36),
      minimum: 0,
      series: [
        { ...share, labels: true },
        { ...expected, marksOnly: true },
      ],
    },
    {
      ...base,
      name: 'chitieu.chong',
      title: 'Đạt và chưa đạt',
      type: 'stacked-bar',
      place: place(52),
      legend: false,
      series: [
        { ...share, labels: true },
        { ...expected, color: '#9DC3E6', labels: true },
      ],
    },
    {
      ...base,
      name: 'chitieu.xuthe',
      title: 'Xu thế',
      type: 'line',
      place: place(68),
      numberFormat: '#,##0.0',
      series: [
        share,
        { ...share, name: 'Quý trước', color: '#9DC3E6', labels: true },
        { ...expected, marksOnly: true },
      ],
    },
  ];
}

/** What makes the summary from nothing. */
export function summaryEdits(rows: readonly SummaryRow[] = ROWS): readonly Edit[] {
  const header = ['Chỉ tiêu', '% kế hoạch', 'Tiến độ cần đạt'].map((value): NewCell => ({
    value,
    style: HEAD,
  }));
  const body = rows.map(({ name, share, formula }): NewCell[] => [
    { value: name, style: BODY },
    { value: share, formula, style: PERCENT },
    { value: 0.25, style: { ...PERCENT, color: '#C00000' } },
  ]);
  const last = FIRST + rows.length - 1;
  return [
    { kind: 'add-sheet', sheet: SUMMARY },
    {
      kind: 'set-cells',
      sheet: SUMMARY,
      top: 1,
      left: 1,
      cells: [[{ value: 'TỔNG HỢP CHỈ TIÊU', style: { ...HEAD, bordered: false, fontSize: 14 } }]],
    },
    { kind: 'merge-cells', sheet: SUMMARY, areas: [{ top: 1, left: 1, bottom: 1, right: 3 }] },
    { kind: 'set-cells', sheet: SUMMARY, top: FIRST - 1, left: 1, cells: [header, ...body] },
    { kind: 'set-column-widths', sheet: SUMMARY, widths: [{ column: 1, width: 45.7109375 }] },
    {
      kind: 'set-row-heights',
      sheet: SUMMARY,
      heights: [
        { row: 1, height: 24 },
        { row: FIRST - 1, height: 40.5 },
        { row: FIRST + 1, height: 500 },
        { row: FIRST, height: null },
      ],
    },
    {
      kind: 'set-page-setup',
      sheet: SUMMARY,
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      repeatRows: { first: FIRST - 1, last: FIRST - 1 },
      breaksBefore: [36, 20],
      pageNumbers: true,
      gridlines: false,
    },
    { kind: 'set-print-area', sheet: SUMMARY, area: { top: 1, left: 1, bottom: 90, right: 3 } },
    {
      kind: 'add-conditional-formats',
      sheet: SUMMARY,
      formats: [
        {
          area: { top: FIRST, left: 2, bottom: last, right: 2 },
          formula: `$B${FIRST}<$C${FIRST}`,
          color: '#C00000',
        },
      ],
    },
    {
      kind: 'set-notes',
      sheet: SUMMARY,
      notes: [{ row: FIRST, column: 1, text: 'Theo dõi chỉ tiêu: lấy từ Biểu 01' }],
    },
    {
      kind: 'set-names',
      names: [{ name: 'CT_TongHop', refersTo: `'${SUMMARY}'!$A$${FIRST}:$C$${last}`, hidden: true }],
    },
    { kind: 'add-charts', sheet: SUMMARY, charts: charts(rows.length) },
  ];
}

/** What takes it away again. */
export const SUMMARY_REMOVAL: readonly Edit[] = [
  { kind: 'remove-sheet', sheet: SUMMARY },
  { kind: 'remove-names', names: ['CT_TongHop'] },
];
