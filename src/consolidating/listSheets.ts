import type { NewCell } from '../edits/edit';
import type { ConsolidatedIndicator, Consolidation, FigureState } from './consolidation';
import { fileLabel, isReported, reportedMeasure, reportsOf, STATE_WORDS, type Report } from './reports';
import { cell, CENTRED, WORDY, type SheetDraft } from './sheetDraft';
import { DETAIL_SHEET, MISSING_SHEET, REVIEW_SHEET, SOURCES_SHEET } from './sheetNames';

const figured = ({ indicators }: Consolidation): ConsolidatedIndicator[] =>
  indicators.filter(({ rowKind }) => rowKind !== 'group');

/** Lists the workbooks: how much each reported, which were copies, which were left out and why. */
export function sourcesSheet(consolidation: Consolidation): SheetDraft {
  const measure = reportedMeasure(consolidation);
  const [due, given] = [new Map<number, number>(), new Map<number, number>()];
  const count = (counts: Map<number, number>, source: number): unknown =>
    counts.set(source, (counts.get(source) ?? 0) + 1);
  for (const indicator of figured(consolidation)) {
    for (const report of reportsOf(indicator, measure)) {
      count(due, report.source);
      if (isReported(report)) count(given, report.source);
    }
  }
  const used = consolidation.sources.map(({ file, copyOf }, source): NewCell[] => [
    cell(source + 1, CENTRED),
    cell(file, WORDY),
    cell(due.get(source) ?? 0, CENTRED),
    cell(given.get(source) ?? 0, CENTRED),
    cell((due.get(source) ?? 0) - (given.get(source) ?? 0), CENTRED),
    cell(
      copyOf === null ? null : `Trùng với ${consolidation.sources[copyOf]?.file ?? ''}, không tính`,
      WORDY,
    ),
  ]);
  const skipped = consolidation.skipped.map(({ file, reason }, at): NewCell[] => [
    cell(used.length + at + 1, CENTRED),
    cell(file, WORDY),
    cell(null, CENTRED),
    cell(null, CENTRED),
    cell(null, CENTRED),
    cell(`Bỏ qua: ${reason.vi}`, WORDY),
  ]);
  return {
    name: SOURCES_SHEET,
    title: 'CÁC TỆP ĐÃ HỢP NHẤT',
    subtitle: `${used.length} tệp${skipped.length > 0 ? `, ${skipped.length} tệp bỏ qua` : ''}`,
    heads: ['STT', 'Tệp', 'Số dòng phải báo cáo', 'Đã có số', 'Chưa có số', 'Ghi chú'],
    widths: [6, 40, 14, 14, 14, 60],
    rows: [...used, ...skipped],
  };
}

const MARKS: readonly FigureState[] = ['dash', 'dots', 'x'];

/** Lists for every indicator who has not reported, and in which way: a missing row, a blank and a dash differ. */
export function missingSheet(consolidation: Consolidation): SheetDraft {
  const measure = reportedMeasure(consolidation);
  const name = ({ source }: Report): string => fileLabel(consolidation.sources[source]?.file ?? '');
  const rows = figured(consolidation).flatMap((indicator): NewCell[][] => {
    const reports = reportsOf(indicator, measure);
    const silent = reports.filter((report) => !isReported(report));
    if (silent.length === 0) return [];
    const absent = silent.filter(({ figure }) => figure === null);
    const blank = silent.filter(({ figure }) => figure?.state === 'blank');
    const marked = silent.filter(({ figure }) => figure !== null && MARKS.includes(figure.state));
    const others = silent.filter((each) => ![...absent, ...blank, ...marked].includes(each));
    const withReason = (report: Report): string => {
      const state = report.figure?.state ?? 'counted';
      return state === 'counted' ? name(report) : `${name(report)} (${STATE_WORDS[state]})`;
    };
    const list = (reported: readonly Report[], told: (report: Report) => string): NewCell =>
      cell(reported.map(told).join(', ') || null, WORDY);
    return [
      [
        cell(indicator.name, WORDY),
        cell(indicator.unit, CENTRED),
        cell(`${reports.length - silent.length} / ${reports.length}`, CENTRED),
        list(absent, name),
        list(blank, name),
        list(marked, withReason),
        list(others, withReason),
      ],
    ];
  });
  return {
    name: MISSING_SHEET,
    title: 'CÁC ĐƠN VỊ CHƯA BÁO CÁO',
    subtitle:
      rows.length === 0
        ? 'Mọi tệp đã có số cho mọi chỉ tiêu.'
        : 'Để trống, ghi gạch ngang và số 0 là ba việc khác nhau; số 0 là đã báo cáo.',
    heads: [
      'Chỉ tiêu',
      'ĐVT',
      'Đã có số',
      'Không có dòng này',
      'Để trống',
      'Ghi "-", "…", "x"',
      'Lý do khác',
    ],
    widths: [40, 12, 10, 36, 36, 24, 36],
    rows,
  };
}

const MATTERS = {
  'other-period': 'Kỳ khác',
  'other-authority': 'Kế hoạch cấp khác giao',
  'several-plans': 'Nhiều cột kế hoạch',
  duplicate: 'Ghi hai lần',
  copy: 'Tệp trùng',
  'no-whole': 'Chỉ có số từng xã',
  'no-table': 'Thiếu bảng',
} as const;

/** Lists what an officer should look at: names that may be the same, units, periods, copies. */
export function reviewSheet(consolidation: Consolidation): SheetDraft {
  const { doubtful, notices, sources, indicators } = consolidation;
  const file = (source: number): string => sources[source]?.file ?? '';
  const line = (
    matter: string,
    place: { readonly source: number; readonly sheet: string | null; readonly row: number | null },
    text: string,
  ): NewCell[] => [
    cell(matter, WORDY),
    cell(file(place.source), WORDY),
    cell(place.sheet, WORDY),
    cell(place.row, CENTRED),
    cell(text, WORDY),
  ];
  const units = figured(consolidation).flatMap(({ name, unit, rows }) =>
    rows
      .filter(({ figures }) => Object.values(figures).some(({ state }) => state === 'unit'))
      .map((row) => {
        const own = row.unit === null ? 'không ghi đơn vị' : `ghi "${row.unit}"`;
        return line(
          'Đơn vị tính',
          row,
          `"${name}": tệp ${own}, các tệp khác "${unit ?? ''}"; không cộng vào.`,
        );
      }),
  );
  const rows = [
    ...notices.map((notice) => line(MATTERS[notice.kind], notice, notice.text.vi)),
    ...doubtful.map((each) => {
      const other = indicators[each.indicator]?.name ?? '';
      return line(
        'Tên chưa chắc trùng',
        each,
        `"${each.name}" có thể là "${other}"; để thành hai dòng riêng.`,
      );
    }),
    ...units,
  ];
  return {
    name: REVIEW_SHEET,
    title: 'NHỮNG ĐIỂM CẦN XEM LẠI',
    subtitle:
      rows.length === 0
        ? 'Không có điểm nào cần xem lại.'
        : `Chưa chắc thì không tự gộp, không tự sửa; các số liên quan ở trang ${DETAIL_SHEET}.`,
    heads: ['Việc', 'Tệp', 'Trang tính', 'Dòng', 'Nội dung'],
    widths: [22, 28, 18, 8, 90],
    rows,
  };
}
