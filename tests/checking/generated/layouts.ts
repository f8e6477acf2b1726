import type { Random } from '../../corpus/random';
import type { ColumnSpec } from '../../support/tables';
import type { Measure } from './measure';

export const LAYOUTS = [
  'quarter',
  'to-date',
  'quarters',
  'year',
  'month',
  'five-years',
  'communes',
  'disclosure',
  'without-plan',
  'export',
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A comparison of two measures; the second need not be in the table. */
export interface Comparison {
  readonly above: Measure;
  readonly below: Measure;
  readonly of: NonNullable<ColumnSpec['of']>;
}

export interface LaidOut {
  readonly period: string;
  readonly measures: readonly Measure[];
  readonly comparisons: readonly Comparison[];
  /** Whether a column judges the first result by the first plan. */
  readonly hasVerdict: boolean;
  readonly withoutOrdinal?: boolean;
  /** How many communes have columns of their own. */
  readonly places: number;
}

const YEAR = 2024;

/** The notation of the first so many months of a year. */
const toDate = (year: number, months: number): string => {
  const notations: Readonly<Record<number, string>> = { 3: 'Q1', 6: 'H1', 9: '9M' };
  return months === 12 ? String(year) : `${year}-${notations[months] ?? `${months}M`}`;
};

type More = Partial<Omit<ColumnSpec, 'role' | 'period'>>;

const planned = (more: More = {}, year = YEAR, of: Measure['of'] = 'plan'): Measure => ({
  column: { role: 'plan', period: String(year), header: 'Kế hoạch', ...more },
  of,
  year,
  from: 0,
  to: 12,
});

const done = (
  role: 'actual' | 'estimate' | 'same-period' | 'previous',
  period: string,
  [year, from, to]: readonly [number, number, number],
  more: More = {},
): Measure => ({ column: { role, period, header: role, ...more }, of: 'result', year, from, to });

const PLAIN = { hasVerdict: false, places: 0 };
const COMMUNES = ['Xã Mai Pha', 'Xã Hoàng Đồng', 'Xã Quảng Lạc', 'Phường Chi Lăng', 'Phường Tam Thanh'];

const month = (number: number): string => `${YEAR}-M${String(number).padStart(2, '0')}`;

/** The columns of the whole or of one commune. */
function blockOf(place: number | undefined): Pick<LaidOut, 'measures' | 'comparisons'> {
  const own = (measure: Measure): Measure =>
    place === undefined
      ? measure
      : { ...measure, place, column: { ...measure.column, block: COMMUNES[place] ?? null } };
  const last = own(done('previous', String(YEAR - 1), [YEAR - 1, 0, 12]));
  const plan = own(planned());
  const result = own(done('estimate', String(YEAR), [YEAR, 0, 12]));
  return {
    measures: [last, plan, result],
    comparisons: [
      { above: result, below: plan, of: 'plan' },
      { above: result, below: last, of: 'previous' },
    ],
  };
}

/** One of the layouts that offices use, for the first so many months of the year where it is of a part of it. */
export function layOut(layout: Layout, months: number, random: Random): LaidOut {
  const so = toDate(YEAR, months);
  const plan = planned();
  const lastYear = done('previous', String(YEAR - 1), [YEAR - 1, 0, 12]);
  const before = done('same-period', toDate(YEAR - 1, months), [YEAR - 1, 0, months]);
  const result = done('actual', so, [YEAR, 0, months]);
  const estimate = done('estimate', so, [YEAR, 0, months]);
  const wholeYear = done('actual', String(YEAR), [YEAR, 0, 12]);
  const outlook = done('estimate', String(YEAR), [YEAR, 0, 12]);
  switch (layout) {
    case 'quarter': {
      const province = planned({ authority: 'province' }, YEAR, 'province');
      const city = planned({ authority: 'city' });
      const day = `${YEAR}-${String(months).padStart(2, '0')}-15`;
      return {
        ...PLAIN,
        period: so,
        measures: [province, city, done('actual', day, [YEAR, 0, months - 0.5]), estimate, before],
        comparisons: [
          { above: estimate, below: province, of: 'plan' },
          { above: estimate, below: city, of: 'plan' },
          { above: estimate, below: before, of: 'same-period' },
        ],
      };
    }
    case 'to-date':
      return {
        ...PLAIN,
        period: so,
        measures: [lastYear, plan, before, result, outlook],
        comparisons: [
          { above: result, below: plan, of: 'plan' },
          { above: result, below: before, of: 'same-period' },
          { above: outlook, below: plan, of: 'plan' },
          { above: outlook, below: lastYear, of: 'previous' },
        ],
      };
    case 'quarters': {
      const quarters = [1, 2, 3, 4].map((quarter) =>
        done('actual', `${YEAR}-Q${quarter}`, [YEAR, 3 * quarter - 3, 3 * quarter]),
      );
      return {
        ...PLAIN,
        period: String(YEAR),
        measures: [plan, ...quarters, wholeYear],
        comparisons: [{ above: wholeYear, below: plan, of: 'plan' }],
      };
    }
    case 'year':
      return {
        ...PLAIN,
        period: String(YEAR),
        measures: [lastYear, plan, wholeYear],
        comparisons: [
          { above: wholeYear, below: plan, of: 'plan' },
          { above: wholeYear, below: lastYear, of: 'previous' },
        ],
        hasVerdict: random.next() < 0.5,
      };
    case 'month': {
      const last = done('previous', month(months - 1), [YEAR, months - 2, months - 1]);
      const single = done('actual', month(months), [YEAR, months - 1, months]);
      return {
        ...PLAIN,
        period: so,
        measures: [plan, last, single, result, before],
        comparisons: [
          { above: single, below: last, of: 'previous' },
          { above: result, below: plan, of: 'plan' },
          { above: result, below: before, of: 'same-period' },
        ],
      };
    }
    case 'five-years': {
      const aim: Measure = {
        ...planned({}, 2025),
        column: { role: 'target', period: '2021/2025', header: 'Mục tiêu' },
      };
      const years = [2021, 2022, 2023].map((year) => done('actual', String(year), [year, 0, 12]));
      const [, , third = wholeYear] = years;
      return {
        ...PLAIN,
        period: String(YEAR),
        measures: [done('previous', '2020', [2020, 0, 12]), aim, ...years, wholeYear],
        comparisons: [
          { above: wholeYear, below: aim, of: 'plan' },
          { above: wholeYear, below: third, of: 'previous' },
        ],
      };
    }
    case 'communes': {
      const places = random.whole(2, COMMUNES.length);
      const blocks = [undefined, ...COMMUNES.slice(0, places).keys()].map(blockOf);
      return {
        ...PLAIN,
        places,
        period: String(YEAR),
        measures: blocks.flatMap(({ measures }) => measures),
        comparisons: blocks.flatMap(({ comparisons }) => comparisons),
      };
    }
    case 'disclosure':
      return {
        ...PLAIN,
        period: so,
        measures: [plan, estimate],
        comparisons: [
          { above: estimate, below: plan, of: 'plan' },
          { above: estimate, below: before, of: 'same-period' },
        ],
      };
    case 'without-plan':
      return {
        ...PLAIN,
        period: so,
        measures: [estimate, before],
        comparisons: [
          { above: estimate, below: plan, of: 'plan' },
          { above: estimate, below: before, of: 'same-period' },
        ],
      };
    case 'export':
      return {
        ...PLAIN,
        period: so,
        measures: [plan, result, outlook],
        comparisons: [],
        withoutOrdinal: true,
      };
  }
}
