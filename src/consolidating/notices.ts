import type { Bilingual } from '../language/bilingual';
import type { Period } from '../period/period';
import { periodLabel } from '../period/periodLabel';
import type { Authority, SheetReading } from '../reading/indicatorTable';
import { isSameTime } from './agreedBases';
import { MEASURES, type Measure, type MeasureBasis, type Notice } from './consolidation';
import type { DraftRow } from './draftRows';
import { isWithoutWhole, type OpenTable } from './openTable';

type Bases = Readonly<Partial<Record<Measure, MeasureBasis>>>;

const FIGURES: Readonly<Record<Measure, Bilingual>> = {
  plan: { vi: 'số kế hoạch', en: 'the plan figures' },
  result: { vi: 'số thực hiện', en: 'the results' },
  samePeriod: { vi: 'số cùng kỳ', en: 'the figures of the same period' },
};

const AUTHORITIES: Readonly<Record<Authority, Bilingual>> = {
  province: { vi: 'tỉnh giao', en: 'the province' },
  city: { vi: 'thành phố giao', en: 'the city' },
  council: { vi: 'HĐND giao', en: 'the council' },
  central: { vi: 'Trung ương giao', en: 'the central government' },
  ward: { vi: 'xã, phường giao', en: 'the ward' },
};

const time = (period: Period | null): Bilingual =>
  period
    ? { vi: periodLabel(period, 'vi'), en: periodLabel(period, 'en') }
    : { vi: 'kỳ khác', en: 'another period' };

/** Tells of a table whose figures are of another time, or of another authority's plan, than the others'. */
function basisNotices(file: string, open: OpenTable, bases: Bases, due: Period): Notice[] {
  const { source, table } = open;
  const place = { source, sheet: table.sheet, row: null };
  const where = { vi: `Tệp ${file}, trang tính ${table.sheet}`, en: `File ${file}, sheet ${table.sheet}` };
  return MEASURES.flatMap((measure): Notice[] => {
    const own = open.bases[measure];
    const [first] = own;
    if (!first && !(measure === 'result' && open.hasResults)) return [];
    const agreed = bases[measure] ?? { period: due, authority: null };
    const fitting = own.filter(({ period }) => isSameTime(period, agreed.period));
    const figures = FIGURES[measure];
    if (fitting.length === 0) {
      const [has, wanted] = [time(first?.period ?? null), time(agreed.period)];
      return [
        {
          kind: 'other-period',
          ...place,
          text: {
            vi: `${where.vi}: ${figures.vi} là của ${has.vi}, không phải ${wanted.vi}; không cộng vào.`,
            en: `${where.en}: ${figures.en} are of ${has.en}, not of ${wanted.en}; they are left out.`,
          },
        },
      ];
    }
    const { authority } = agreed;
    const [fit] = fitting;
    const isOurs = fitting.some((each) => each.authority === null || each.authority === authority);
    if (authority === null || isOurs || !fit?.authority) return [];
    const [has, wanted] = [AUTHORITIES[fit.authority], AUTHORITIES[authority]];
    return [
      {
        kind: 'other-authority',
        ...place,
        text: {
          vi: `${where.vi}: kế hoạch do ${has.vi}, các tệp khác do ${wanted.vi}; không cộng vào.`,
          en: `${where.en}: the plan is that of ${has.en}, in other files of ${wanted.en}; it is left out.`,
        },
      },
    ];
  });
}

/** Tells of tables that give figures only by commune: there is nothing for the whole to take. */
function wholeNotices(file: string, source: number, readings: readonly SheetReading[]): Notice[] {
  return readings.flatMap(({ sheet, tables }) =>
    tables.filter(isWithoutWhole).map((): Notice => ({
      kind: 'no-whole',
      source,
      sheet,
      row: null,
      text: {
        vi: `Tệp ${file}, trang tính ${sheet}: bảng chỉ có số từng xã, không có số chung; không hợp nhất.`,
        en: `File ${file}, sheet ${sheet}: the table gives figures by commune only, none for the whole; it is left out.`,
      },
    })),
  );
}

/** What the officer should know of one workbook's tables before trusting the totals. */
export function sourceNotices(
  source: { readonly file: string; readonly index: number; readonly readings: readonly SheetReading[] },
  tables: readonly OpenTable[],
  bases: Bases,
  due: Period,
): Notice[] {
  return [
    ...tables.flatMap((open) => basisNotices(source.file, open, bases, due)),
    ...wholeNotices(source.file, source.index, source.readings),
  ];
}

/** Tells of a workbook that lacks a table which most of the others have. */
export function missingTableNotice(file: string, source: number, table: string): Notice {
  return {
    kind: 'no-table',
    source,
    sheet: null,
    row: null,
    text: {
      vi: `Tệp ${file} không có bảng "${table}" như phần lớn các tệp khác.`,
      en: `File ${file} has no table "${table}", which most of the other files have.`,
    },
  };
}

/** Tells of a row that names an indicator a second time. */
export function repeatNotice(file: string, { source, sheet, row, name }: DraftRow): Notice {
  return {
    kind: 'duplicate',
    source,
    sheet,
    row,
    text: {
      vi: `Tệp ${file}, trang tính ${sheet}, dòng ${row}: chỉ tiêu "${name}" ghi lần thứ hai; để thành dòng riêng, không cộng vào dòng trước.`,
      en: `File ${file}, sheet ${sheet}, row ${row}: the indicator "${name}" stands there a second time; it is kept apart, not added to the first.`,
    },
  };
}

/** Tells of a workbook that holds the same figures as another one. */
export function copyNotice(file: string, source: number, original: string): Notice {
  return {
    kind: 'copy',
    source,
    sheet: null,
    row: null,
    text: {
      vi: `Tệp ${file} có cùng nội dung với tệp ${original}; chỉ tính một lần.`,
      en: `File ${file} holds the same as ${original}; it is counted once.`,
    },
  };
}
