import type { Bilingual } from '../language/bilingual';
import type { Period } from '../period/period';
import { periodLabel } from '../period/periodLabel';
import type { Authority } from '../reading/indicatorTable';
import { isSameTime } from './agreedBases';
import { MEASURES, type Measure, type MeasureBasis, type Notice } from './consolidation';
import type { OpenTable } from './openTable';

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

type Told = Pick<Notice, 'kind' | 'text'>;

const timeWords = (period: Period | null): Bilingual =>
  period
    ? { vi: periodLabel(period, 'vi'), en: periodLabel(period, 'en') }
    : { vi: 'kỳ khác', en: 'another period' };

function otherPeriod(where: Bilingual, measure: Measure, has: Period | null, wanted: Period | null): Told {
  const [figures, own, agreed] = [FIGURES[measure], timeWords(has), timeWords(wanted)];
  return {
    kind: 'other-period',
    text: {
      vi: `${where.vi}: ${figures.vi} là của ${own.vi}, không phải ${agreed.vi}; không cộng vào.`,
      en: `${where.en}: ${figures.en} are of ${own.en}, not of ${agreed.en}; they are left out.`,
    },
  };
}

function otherAuthority(where: Bilingual, has: Authority, wanted: Authority): Told {
  const [own, agreed] = [AUTHORITIES[has], AUTHORITIES[wanted]];
  return {
    kind: 'other-authority',
    text: {
      vi: `${where.vi}: kế hoạch do ${own.vi}, các tệp khác do ${agreed.vi}; không cộng vào.`,
      en: `${where.en}: the plan is that of ${own.en}, in other files of ${agreed.en}; it is left out.`,
    },
  };
}

function severalPlans(where: Bilingual, taken: Authority): Told {
  const { vi, en } = AUTHORITIES[taken];
  return {
    kind: 'several-plans',
    text: {
      vi: `${where.vi}: có nhiều cột kế hoạch, các tệp khác chỉ có một; đã lấy kế hoạch do ${vi}.`,
      en: `${where.en}: there are several plans, other files have only one; that of ${en} was taken.`,
    },
  };
}

/** What is to be said of one measure of a table, or null. */
function tellOf(
  where: Bilingual,
  measure: Measure,
  own: readonly MeasureBasis[],
  agreed: MeasureBasis,
): Told | null {
  const [first] = own;
  if (!first) return null;
  const fitting = own.filter(({ period }) => isSameTime(period, agreed.period));
  const [fit] = fitting;
  if (!fit) return otherPeriod(where, measure, first.period, agreed.period);
  if (fit.authority === null || fitting.some(({ authority }) => authority === agreed.authority)) return null;
  if (agreed.authority !== null) return otherAuthority(where, fit.authority, agreed.authority);
  return fitting.length > 1 ? severalPlans(where, fit.authority) : null;
}

/** Tells of a table whose figures are of another time, or of another authority's plan, than the other workbooks'. */
export function basisNotices(
  file: string,
  { source, table, bases }: OpenTable,
  agreed: Readonly<Partial<Record<Measure, MeasureBasis>>>,
  due: Period,
): Notice[] {
  const where = { vi: `Tệp ${file}, trang tính ${table.sheet}`, en: `File ${file}, sheet ${table.sheet}` };
  return MEASURES.flatMap((measure): Notice[] => {
    const told = tellOf(where, measure, bases[measure], agreed[measure] ?? { period: due, authority: null });
    return told ? [{ ...told, source, sheet: table.sheet, row: null }] : [];
  });
}
