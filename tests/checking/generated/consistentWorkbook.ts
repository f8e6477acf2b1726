import { classifyIndicator } from '../../../src/plans/classifyIndicator';
import type { Target } from '../../../src/plans/plan';
import { convertUnit } from '../../../src/language/convertUnit';
import { Random } from '../../corpus/random';
import { plan, target, type CheckOptions } from '../../support/checks';
import {
  dash,
  FIRST_ROW,
  formula,
  words,
  type ColumnSpec,
  type Content,
  type RowSpec,
  type TableSpec,
} from '../../support/tables';
import { columnName } from '../../../src/grid/address';
import { FIRST_COLUMN } from '../../support/tables';
import { budget, indicators, type TrueRow } from './indicators';
import { LAYOUTS, layOut, type LaidOut, type Layout } from './layouts';
import type { Measure } from './measure';
import {
  amountCell,
  ratioCell,
  ratioColumn,
  ratioStyles,
  rounding,
  verdictCell,
  type Shown,
} from './presentation';
import type { Amounts } from './series';

/** What a generated workbook may hold. */
export interface Wishes {
  readonly layout?: Layout;
  /** How percentages stand beside the figures. */
  readonly ratios?: 'typed' | 'formulas' | 'none';
}

export interface ConsistentWorkbook {
  /** The sheet of all indicators first. */
  readonly sheets: readonly TableSpec[];
  /** Rows (from 0) of the first sheet that no other row's figures hang on. */
  readonly free: readonly number[];
  readonly options: CheckOptions;
}

interface Written {
  readonly spec: TableSpec;
  /** The true amounts, or what the sheet makes of them. */
  readonly given: readonly (Amounts | null)[];
}

/** Where wholes are sums of what is shown, they are so for every reader of the sheet. */
function givenAmounts(
  rows: readonly TrueRow[],
  shown: (row: TrueRow, measure: Measure) => Shown | null,
): (Amounts | null)[] {
  return rows.map((row, index) => {
    if (row.parts === 0) return row.amounts;
    const parts = rows.slice(index + 1, index + 1 + row.parts);
    return (measure) => parts.reduce((sum, part) => sum + (shown(part, measure)?.value ?? 0), 0);
  });
}

/** How one office rounds, and whether its wholes are formulas: the same through all of its sheets. */
interface Habits {
  readonly round: (row: TrueRow, measure: Measure) => Shown | null;
  readonly hasSums: boolean;
  readonly random: Random;
}

function writeTable(
  name: string,
  rows: readonly TrueRow[],
  laidOut: LaidOut,
  ratios: 'typed' | 'formulas' | 'none' | 'any',
  { round, hasSums, random }: Habits,
): Written {
  const { period, measures, hasVerdict, withoutOrdinal = false } = laidOut;
  const given = hasSums ? givenAmounts(rows, round) : rows.map(({ amounts }) => amounts);
  const shownAt = (index: number, measure: Measure): Shown | null => {
    const row = rows[index];
    const amounts = given[index];
    if (!row || !amounts) return null;
    const shown = round({ ...row, amounts }, measure);
    return shown && { ...shown, isFormula: hasSums && row.parts > 0 };
  };
  const styles = ratioStyles(laidOut, ratios, random);
  const specs = rows.map((row, index): RowSpec => {
    const { kind, level, partial, unit } = row;
    const number = FIRST_ROW + index;
    const figures = measures.map((measure, place): Content => {
      const shown = shownAt(index, measure);
      const isOld = measure.column.role === 'same-period' || measure.column.role === 'previous';
      if (shown && isOld && row.isFree && random.next() < 0.03) return dash;
      if (!shown?.isFormula) return amountCell(row, measure, shown, random);
      const column = columnName(FIRST_COLUMN + place);
      return formula(`SUM(${column}${number + 1}:${column}${number + row.parts})`, shown.value, shown.digits);
    });
    const isGiven = (measure: Measure): boolean => figures[measures.indexOf(measure)] !== dash;
    const own = { ...row, amounts: given[index] ?? null };
    const stated = styles.map((style) =>
      row.amounts === null || !isGiven(style.comparison.below)
        ? null
        : ratioCell(own, number, style, (measure) => shownAt(index, measure), measures, random),
    );
    const [target, result] = [
      measures.find(({ of }) => of === 'plan'),
      measures.find(({ column }) => column.role === 'actual'),
    ];
    const judged =
      hasVerdict && target && result
        ? [verdictCell(row, shownAt(index, target), shownAt(index, result))]
        : [];
    const note = random.next() < 0.1 ? words('Theo số liệu của Chi cục Thống kê') : null;
    return {
      name: row.name,
      unit,
      level,
      ...(kind && { kind }),
      ...(partial && { partial }),
      hidden: random.next() < 0.05,
      cells: [...figures, ...stated, ...judged, note],
    };
  });
  const columns: ColumnSpec[] = [
    ...measures.map(({ column }) => column),
    ...styles.map((style) => ratioColumn(style, measures)),
    ...(hasVerdict ? [{ role: 'verdict' as const, header: 'Đánh giá' }] : []),
    { role: 'note', header: 'Ghi chú' },
  ];
  return {
    spec: { sheet: name, period, title: name.toUpperCase(), columns, rows: specs, withoutOrdinal },
    given,
  };
}

const MONEY = 'tỷ đồng';

/** Some of the true amounts again, in another unit; not of wholes that are sums of rounded parts. */
const inMillions = (rows: readonly TrueRow[], hasSums: boolean): TrueRow[] =>
  rows.flatMap((row) => {
    const { amounts } = row;
    const isRepeated = row.unit === MONEY && row.level === 1 && amounts && !(hasSums && row.parts > 0);
    return isRepeated
      ? [
          {
            ...row,
            unit: 'triệu đồng',
            amounts: (measure: Measure) => 1000 * amounts(measure),
            parts: 0,
            kind: 'indicator' as const,
          },
        ]
      : [];
  });

/** The official plan that the sheet's plan figures were taken from. */
function officialPlan(
  rows: readonly TrueRow[],
  { given }: Written,
  { measures }: LaidOut,
  random: Random,
): CheckOptions {
  const planned = measures.find(({ of, place }) => of === 'plan' && place === undefined);
  if (!planned || random.next() < 0.5) return {};
  const period = planned.column.period ?? String(planned.year);
  const targets = rows.flatMap((row, index): Target[] => {
    const amounts = given[index];
    if (!amounts || row.level !== 1 || row.kind === 'total' || random.next() < 0.4) return [];
    const unit = row.unit === MONEY && random.next() < 0.5 ? 'triệu đồng' : row.unit;
    const factor = unit === row.unit ? 1 : (convertUnit(1, row.unit ?? '', unit ?? '') ?? 1);
    const value = Number((amounts(planned) * factor).toFixed(3));
    return [target(`C24-${index}`, row.name, value, { unit, ...classifyIndicator(row.name, unit) })];
  });
  return {
    plan: plan(targets, { period, level: planned.column.authority ?? 'city' }),
    matches: Object.fromEntries(targets.map(({ name, id }) => [name, id])),
  };
}

/** The time before, of which last period's workbook is. */
function timeBefore(layout: Layout, months: number): readonly [Layout, number] | null {
  if (layout === 'year') return ['to-date', 9];
  if (layout === 'month') return months > 2 ? ['month', months - 1] : null;
  return (layout === 'to-date' || layout === 'quarter') && months > 3 ? [layout, months - 3] : null;
}

/** A workbook whose every figure follows from true amounts, rounded as its columns are. */
export function consistentWorkbook(seed: number, wishes: Wishes = {}): ConsistentWorkbook {
  const random = new Random(seed);
  const layout = wishes.layout ?? random.pick(LAYOUTS);
  const months = layout === 'month' ? random.whole(2, 11) : random.pick([3, 6, 9]);
  const laidOut = layOut(layout, months, random);
  const isBudget = wishes.layout === undefined && random.next() < 0.15;
  const rows = isBudget
    ? budget(random, laidOut.places, random.pick(['tỷ đồng', 'triệu đồng', 'đồng']))
    : indicators(random, laidOut.places);
  const habits = { round: rounding(random), hasSums: random.next() < 0.3, random };
  const main = writeTable('Tổng hợp', rows, laidOut, wishes.ratios ?? 'any', habits);
  const again = random.next() < 0.5 ? inMillions(rows, habits.hasSums) : [];
  const details =
    again.length > 0
      ? [
          writeTable('Chi tiết', again, { ...laidOut, comparisons: [], hasVerdict: false }, 'none', habits)
            .spec,
        ]
      : [];
  const before = timeBefore(layout, months);
  const earlier =
    before && random.next() < 0.6
      ? writeTable('Tổng hợp', rows, layOut(...before, random), 'none', habits).spec
      : null;
  const isSeries = layout === 'month' && random.next() < 0.5;
  return {
    sheets: [main.spec, ...details],
    free: rows.flatMap(({ isFree }, index) => (isFree ? [index] : [])),
    options: {
      period: laidOut.period,
      ...officialPlan(rows, main, laidOut, random),
      ...(earlier &&
        (isSeries ? { others: [{ ...earlier, sheet: 'Tháng trước' }] } : { previous: [earlier] })),
    },
  };
}
