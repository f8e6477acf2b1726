import { roundHalfUp } from '../../src/language/roundHalfUp';
import { Random } from '../corpus/random';
import {
  formula,
  typed,
  verdict,
  type ColumnSpec,
  type Content,
  type RowSpec,
  type TableSpec,
} from '../support/tables';

/** What a generated workbook may hold. */
export interface Wishes {
  readonly layout?: Layout;
  /** How percentages stand beside the figures. */
  readonly ratios?: 'typed' | 'formulas' | 'none';
}

export interface ConsistentWorkbook {
  readonly sheets: readonly TableSpec[];
  readonly period: string;
  /** Last period's workbook. */
  readonly previous: readonly TableSpec[];
}

const LAYOUTS = ['quarter', 'half-year', 'quarters', 'year'] as const;
type Layout = (typeof LAYOUTS)[number];

/** An indicator with its true amount in a year; parts share out the amount of their whole. */
interface Indicator {
  readonly name: string;
  readonly unit: string;
  readonly sort: 'flow' | 'count' | 'stock' | 'rate' | 'level';
  readonly size: readonly [number, number];
  readonly parts?: readonly string[];
}

const INDICATORS: readonly Indicator[] = [
  {
    name: 'Tổng thu NSNN trên địa bàn',
    unit: 'tỷ đồng',
    sort: 'flow',
    size: [300, 5000],
    parts: ['Thu nội địa', 'Thu từ hoạt động xuất nhập khẩu', 'Thu viện trợ'],
  },
  {
    name: 'Tổng chi ngân sách thành phố',
    unit: 'tỷ đồng',
    sort: 'flow',
    size: [300, 5000],
    parts: ['Chi đầu tư phát triển', 'Chi thường xuyên'],
  },
  {
    name: 'Tổng số lao động được giải quyết việc làm',
    unit: 'người',
    sort: 'count',
    size: [800, 6000],
    parts: ['Lao động khu vực thành thị', 'Lao động khu vực nông thôn'],
  },
  { name: 'Tổng mức bán lẻ hàng hóa', unit: 'tỷ đồng', sort: 'flow', size: [2000, 9000] },
  { name: 'Doanh thu du lịch', unit: 'tỷ đồng', sort: 'flow', size: [200, 900] },
  { name: 'Lượng khách du lịch', unit: 'nghìn lượt', sort: 'flow', size: [500, 3000] },
  { name: 'Trồng rừng mới', unit: 'ha', sort: 'flow', size: [60, 400] },
  { name: 'Tổng đàn lợn', unit: 'con', sort: 'stock', size: [4000, 9000] },
  { name: 'Số trường đạt chuẩn quốc gia', unit: 'trường', sort: 'stock', size: [20, 60] },
  { name: 'Thu nhập bình quân đầu người', unit: 'triệu đồng', sort: 'level', size: [40, 90] },
  { name: 'Tỷ lệ người dân tham gia BHYT', unit: '%', sort: 'rate', size: [80, 98] },
  { name: 'Tỷ lệ che phủ rừng', unit: '%', sort: 'rate', size: [40, 65] },
];

/** What a column holds of an indicator: a share of this year's or last year's amount, or of the plan. */
interface Measure {
  readonly column: ColumnSpec;
  readonly of: 'plan' | 'province' | 'year' | 'last-year';
  /** From when to when, in quarters. */
  readonly from: number;
  readonly to: number;
}

const measure = (
  role: ColumnSpec['role'],
  period: string,
  of: Measure['of'],
  [from, to]: readonly [number, number] = [0, 4],
  more: Partial<ColumnSpec> = {},
): Measure => ({ column: { role, period, header: role, ...more }, of, from, to });

interface Plan {
  readonly period: string;
  readonly measures: readonly Measure[];
  /** Pairs of measures that are compared. */
  readonly compared: readonly (readonly [number, number])[];
  readonly hasVerdict: boolean;
}

function layoutOf(layout: Layout, random: Random): Plan {
  switch (layout) {
    case 'quarter':
      return {
        period: '2024-Q1',
        measures: [
          measure('plan', '2024', 'province', [0, 4], { authority: 'province' }),
          measure('plan', '2024', 'plan', [0, 4], { authority: 'city' }),
          measure('actual', '2024-03-15', 'year', [0, 0.8]),
          measure('estimate', '2024-Q1', 'year', [0, 1]),
          measure('same-period', '2023-Q1', 'last-year', [0, 1]),
        ],
        compared: [
          [3, 0],
          [3, 1],
          [3, 4],
        ],
        hasVerdict: false,
      };
    case 'half-year':
      return {
        period: '2024-H1',
        measures: [
          measure('previous', '2023', 'last-year'),
          measure('plan', '2024', 'plan'),
          measure('same-period', '2023-H1', 'last-year', [0, 2]),
          measure('actual', '2024-H1', 'year', [0, 2]),
          measure('estimate', '2024', 'year'),
        ],
        compared: [
          [3, 1],
          [3, 2],
          [4, 1],
          [4, 0],
        ],
        hasVerdict: false,
      };
    case 'quarters':
      return {
        period: '2024',
        measures: [
          measure('plan', '2024', 'plan'),
          ...[0, 1, 2, 3].map((quarter) =>
            measure('actual', `2024-Q${quarter + 1}`, 'year', [quarter, quarter + 1]),
          ),
          measure('actual', '2024', 'year'),
        ],
        compared: [[5, 0]],
        hasVerdict: false,
      };
    case 'year':
      return {
        period: '2024',
        measures: [
          measure('previous', '2023', 'last-year'),
          measure('plan', '2024', 'plan'),
          measure('actual', '2024', 'year'),
        ],
        compared: [
          [2, 1],
          [2, 0],
        ],
        hasVerdict: random.next() < 0.5,
      };
  }
}

/** The true amounts of one row, to be asked for a measure. */
type Amounts = (measure: Measure) => number;

const isCounted = ({ sort, unit }: Indicator): boolean =>
  sort === 'count' || unit === 'con' || unit === 'trường';

/** True amounts: four quarters of this year and last year, and plans, whole for what is counted. */
function amountsOf(indicator: Indicator, random: Random): Amounts {
  const { sort, size } = indicator;
  const whole = isCounted(indicator);
  const exact = (value: number): number => (whole ? Math.round(value) : value);
  const adds = sort === 'flow' || sort === 'count';
  const draw = (low: number, high: number): number => random.between(low, high);
  const year = draw(...size);
  const spread = (total: number): number[] => {
    const weights = [0, 1, 2, 3].map(() => draw(0.7, 1.3));
    const sum = weights.reduce((result, weight) => result + weight, 0);
    return weights.map((weight) => exact((total * weight) / sum));
  };
  const near = (value: number): number =>
    sort === 'rate' ? value * draw(0.97, 1.01) : value * draw(0.8, 1.25);
  const quarters = { year: spread(year), 'last-year': spread(near(year)) };
  const states = { year: exact(year), 'last-year': exact(near(year)) };
  const plans = { plan: exact(near(year)), province: exact(near(year)) };
  return ({ of, from, to }) => {
    if (of === 'plan' || of === 'province') return plans[of];
    if (!adds) return to === 4 ? states[of] : exact(states[of] * (1 - (4 - to) / 400));
    return quarters[of].reduce((sum, quarter, index) => {
      const share = Math.min(Math.max(to - index, 0), 1) - Math.min(Math.max(from - index, 0), 1);
      return sum + (whole ? Math.round(quarter * share) : quarter * share);
    }, 0);
  };
}

const FORMS = ['percent', 'factor', 'growth'] as const;
type Form = (typeof FORMS)[number];

const written = (ratio: number, form: Form): number =>
  form === 'factor' ? ratio : form === 'growth' ? (ratio - 1) * 100 : ratio * 100;

interface Ratio {
  readonly pair: readonly [number, number];
  readonly form: Form;
  readonly decimals: number;
  readonly isFormula: boolean;
  readonly isPercentFormat: boolean;
}

/** A workbook whose every figure follows from true amounts, rounded as its columns are. */
export function consistentWorkbook(seed: number, wishes: Wishes = {}): ConsistentWorkbook {
  const random = new Random(seed);
  const layout = wishes.layout ?? random.pick(LAYOUTS);
  const { period, measures, compared, hasVerdict } = layoutOf(layout, random);
  const ratioStyle = wishes.ratios ?? random.pick(['typed', 'typed', 'formulas', 'none'] as const);
  const ratios: Ratio[] =
    ratioStyle === 'none'
      ? []
      : compared.map((pair) => ({
          pair,
          form: random.pick(FORMS),
          decimals: random.whole(1, 2),
          isFormula: ratioStyle === 'formulas',
          isPercentFormat: random.next() < 0.2,
        }));
  const decimals = new Map<string, number>();
  /** Decimals shown for a unit: for parts as for their whole, by column. */
  const decimalsOf = (unit: string, column: number): number => {
    const key = `${unit} ${column}`;
    const known = decimals.get(key) ?? (unit === '%' ? random.whole(1, 2) : random.whole(0, 2));
    decimals.set(key, known);
    return known;
  };

  const rows: RowSpec[] = [];
  const truth = new Map<RowSpec, readonly number[]>();
  const add = (name: string, indicator: Indicator, amounts: Amounts, level: number): void => {
    const { unit } = indicator;
    const own = rows.length + 10;
    const shownAt = measures.map((each, index) => {
      const digits = isCounted(indicator) ? 0 : decimalsOf(unit, index);
      return { value: roundHalfUp(amounts(each), digits), digits };
    });
    const figures = shownAt.map(({ value, digits }): Content => typed(value, digits));
    const stated = ratios.map(
      ({ pair: [above, below], form, decimals: digits, isFormula, isPercentFormat }): Content => {
        const [numerator, denominator] = [measures[above], measures[below]];
        if (!numerator || !denominator) return null;
        const isTrue = random.next() < 0.5 && !isCounted(indicator);
        const ratio = isTrue
          ? amounts(numerator) / amounts(denominator)
          : (shownAt[above]?.value ?? 0) / (shownAt[below]?.value ?? 1);
        const value = roundHalfUp(written(ratio, form), form === 'factor' ? digits + 2 : digits);
        const columns = [above, below].map((index) => String.fromCharCode(68 + index));
        if (isFormula)
          return formula(`${columns[0] ?? ''}${own}/${columns[1] ?? ''}${own}*100`, value, digits);
        return typed(
          value,
          form === 'factor' ? digits + 2 : digits,
          isPercentFormat && form === 'percent' ? '%' : null,
        );
      },
    );
    const [target, result] = [shownAt[1]?.value ?? 0, shownAt[2]?.value ?? 0];
    const judged = hasVerdict
      ? [result < target ? verdict('missed', 'Không đạt') : verdict('met', 'Đạt')]
      : [];
    const row: RowSpec = { name, unit, level, cells: [...figures, ...stated, ...judged] };
    truth.set(row, measures.map(amounts));
    rows.push(row);
  };

  const chosen = INDICATORS.filter(() => random.next() < 0.7);
  for (const indicator of chosen.length > 2 ? chosen : INDICATORS.slice(0, 5)) {
    if (!indicator.parts) {
      add(indicator.name, indicator, amountsOf(indicator, random), 1);
      continue;
    }
    const share: [number, number] = [indicator.size[0] / 3, indicator.size[1] / 3];
    const parts = indicator.parts.map((name) => ({
      name,
      amounts: amountsOf({ ...indicator, size: share }, random),
    }));
    add(indicator.name, indicator, (each) => parts.reduce((sum, { amounts }) => sum + amounts(each), 0), 1);
    for (const { name, amounts } of parts) add(name, indicator, amounts, 2);
  }

  const first = 4;
  const columns: ColumnSpec[] = [
    ...measures.map(({ column }) => column),
    ...ratios.map(({ pair: [above, below], form }): ColumnSpec => {
      const base = measures[below]?.column.role;
      return {
        role: 'ratio',
        header: 'So sánh (%)',
        of: base === 'plan' ? 'plan' : base === 'same-period' ? 'same-period' : 'previous',
        form,
        numerator: first + above,
        denominator: first + below,
      };
    }),
    ...(hasVerdict ? [{ role: 'verdict' as const, header: 'Đánh giá' }] : []),
  ];
  const main: TableSpec = { sheet: 'Tổng hợp', period, title: 'TỔNG HỢP', columns, rows };
  return {
    period,
    sheets: [main, ...details(main, truth, random)],
    previous: layout === 'half-year' ? [lastQuarter(main)] : [],
  };
}

/** A second sheet that gives some of the amounts again, in triệu đồng. */
function details(
  { period, columns, rows }: TableSpec,
  truth: ReadonlyMap<RowSpec, readonly number[]>,
  random: Random,
): TableSpec[] {
  const again = rows.filter(({ unit, level }) => unit === 'tỷ đồng' && level === 1);
  if (random.next() < 0.5 || again.length === 0) return [];
  const kept = columns.filter(({ role }) => role !== 'ratio' && role !== 'verdict');
  return [
    {
      sheet: 'Chi tiết',
      period: period ?? null,
      title: 'CHI TIẾT',
      columns: [...kept, { role: 'note', header: 'Ghi chú' }],
      rows: again.map((row): RowSpec => ({
        name: row.name,
        unit: 'triệu đồng',
        cells: (truth.get(row) ?? []).map((amount) => roundHalfUp(amount * 1000, 0)),
      })),
    },
  ];
}

/** The workbook of the quarter before a half-year: less of every flow was done, the plans are the same. */
function lastQuarter({ columns, rows }: TableSpec): TableSpec {
  return {
    sheet: 'Tổng hợp',
    period: '2024-Q1',
    title: 'TỔNG HỢP',
    columns: [
      { role: 'plan', period: '2024' },
      { role: 'actual', period: '2024-Q1' },
    ],
    rows: rows.map((row): RowSpec => {
      const value = (role: string): Content => {
        const cell = row.cells[columns.findIndex((column) => column.role === role)];
        return cell ?? null;
      };
      const half = value('actual');
      const done =
        half !== null && typeof half === 'object' && half.cell.quantity.kind === 'number'
          ? half.cell.quantity
          : null;
      const adds =
        row.unit !== '%' && row.unit !== 'con' && row.unit !== 'trường' && row.unit !== 'triệu đồng';
      return {
        ...row,
        cells: [
          value('plan'),
          done ? typed(roundHalfUp(done.value * (adds ? 0.5 : 1), done.decimals), done.decimals) : null,
        ],
      };
    }),
  };
}
