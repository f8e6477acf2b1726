import { classifyIndicator } from '../../../src/plans/classifyIndicator';
import { columnName } from '../../../src/grid/address';
import { plan, target } from '../../support/checks';
import {
  asText,
  blank,
  dateCell,
  errorCell,
  FIRST_COLUMN,
  FIRST_ROW,
  formula,
  typed,
  verdict,
  type RowSpec,
} from '../../support/tables';
import {
  any,
  both,
  changed,
  figureIn,
  holding,
  inOneCell,
  inUnit,
  isComputed,
  isAmount,
  pickRow,
  placeOf,
  type Fault,
} from './injecting';

const value = (row: RowSpec | undefined, index: number): number => figureIn(row, index).value;
const decimals = (row: RowSpec | undefined, index: number): number => figureIn(row, index).decimals;
const whole = (number: number): number => Math.round(number);

/** Columns of the layouts "quarter", "to-date", "quarters" and "year", counted from 0. */
const QUARTER = { estimate: 3, samePeriod: 4 };
const TO_DATE = { plan: 1, samePeriod: 2, result: 3, outlook: 4 };
const QUARTERS = { second: 2, year: 5 };
const YEAR = { previous: 0, plan: 1, result: 2 };

const isGood = ({ name }: RowSpec): boolean => classifyIndicator(name, null).direction !== 'lower';
const isFlow = (row: RowSpec): boolean => isAmount(row) && isGood(row);

/** A figure of one row half as large again; nothing tells but the sums it takes part in. */
const inRowNamed =
  (name: string, index: number): Fault['inject'] =>
  ({ sheet }) => {
    const row = sheet.rows.findIndex((each) => each.name === name);
    if (row < 0 || sheet.rows.some(({ cells }) => cells.some(isComputed))) return null;
    const content = typed(whole(value(sheet.rows[row], index) * 1.5 + 9), 0);
    return { sheets: [changed(sheet, row, index, content)], at: placeOf(row, index) };
  };

/**
 * One fault for every rule. Most are in one cell of figures; the others have none to be in: a title that names another
 * period, a unit, an indicator told twice or on two sheets, and what does not fit the official plan (whose target is
 * changed instead, left without a row, or contradicted by another plan).
 */
export const FAULTS: readonly Fault[] = [
  {
    rule: 'target-missed',
    layout: 'year',
    ratios: 'none',
    inject: (sound) => {
      const fault = inOneCell(
        YEAR.result,
        both(isFlow, (row) => value(row, YEAR.result) > value(row, YEAR.plan)),
        (row) => typed(whole(value(row, YEAR.plan) * 0.7), 0),
      );
      return sound.sheet.columns.some(({ role }) => role === 'verdict') ? null : fault(sound);
    },
  },
  {
    rule: 'forecast-missed',
    layout: 'to-date',
    ratios: 'none',
    inject: inOneCell(
      TO_DATE.outlook,
      both(inUnit('%'), isGood, holding(TO_DATE.plan), (row) => value(row, 4) > value(row, 1)),
      (row) => typed(whole(value(row, TO_DATE.plan) - 2), 0),
    ),
  },
  {
    rule: 'scale',
    layout: 'quarter',
    ratios: 'typed',
    inject: inOneCell(QUARTER.estimate, both(isAmount, holding(QUARTER.samePeriod)), (row) =>
      typed(value(row, QUARTER.estimate) * 1000, decimals(row, QUARTER.estimate)),
    ),
  },
  {
    rule: 'percent-scale',
    layout: 'to-date',
    ratios: 'typed',
    inject: inOneCell(
      TO_DATE.result,
      both(inUnit('%'), (row) => value(row, TO_DATE.result) > 30),
      (row) => typed(Number((value(row, TO_DATE.result) / 100).toFixed(4))),
    ),
  },
  {
    rule: 'text-number',
    ratios: 'typed',
    inject: inOneCell(0, holding(0), (row) => asText(value(row, 0), decimals(row, 0))),
  },
  { rule: 'date-number', ratios: 'none', inject: inOneCell(0, any, () => dateCell(9, 10)) },
  { rule: 'formula-error', ratios: 'typed', inject: inOneCell(0, any, () => errorCell('#REF!')) },
  { rule: 'no-data', layout: 'year', ratios: 'none', inject: inOneCell(YEAR.result, any, () => blank) },
  {
    rule: 'stated-ratio',
    ratios: 'typed',
    inject: (sound) => {
      const index = sound.sheet.columns.findIndex(
        ({ form, numerator, denominator }) => form === 'percent' && numerator && denominator,
      );
      const fits = both(holding(index), ({ unit }) => unit !== '%');
      return index < 0
        ? null
        : inOneCell(index, fits, (row) => typed(Number((value(row, index) * 1.17 + 3).toFixed(1)), 1))(sound);
    },
  },
  {
    rule: 'part-sum',
    layout: 'to-date',
    ratios: 'none',
    inject: ({ sheet, random }) => {
      const wholes = sheet.rows.flatMap((row, index) =>
        /^Tổng (?:thu|số)/u.test(row.name) && sheet.rows[index + 2]?.level === 2 ? [index] : [],
      );
      if (wholes.length === 0) return null;
      const row = random.pick(wholes);
      const content = typed(whole(value(sheet.rows[row], TO_DATE.plan) * 1.07 + 9), 0);
      return { sheets: [changed(sheet, row, TO_DATE.plan, content)], at: placeOf(row, TO_DATE.plan) };
    },
  },
  {
    rule: 'part-sum',
    where: 'in a part that has parts',
    layout: 'to-date',
    ratios: 'none',
    inject: inRowNamed('Chi đầu tư phát triển', TO_DATE.plan),
  },
  {
    rule: 'part-sum',
    where: 'in a quarter of a part that has parts',
    layout: 'quarters',
    ratios: 'typed',
    inject: inRowNamed('Chi đầu tư phát triển', QUARTERS.second),
  },
  {
    rule: 'part-sum',
    where: 'in a part whose quarters add up',
    layout: 'quarters',
    ratios: 'none',
    inject: inRowNamed('Thu nội địa', QUARTERS.second),
  },
  {
    rule: 'cumulative-decrease',
    layout: 'to-date',
    ratios: 'none',
    inject: inOneCell(TO_DATE.outlook, isAmount, (row) => typed(whole(value(row, TO_DATE.result) * 0.8), 0)),
  },
  {
    rule: 'quarter-sum',
    layout: 'quarters',
    ratios: 'none',
    inject: inOneCell(QUARTERS.year, isAmount, (row) => typed(whole(value(row, QUARTERS.year) * 1.1 + 5), 0)),
  },
  {
    rule: 'outlier',
    layout: 'quarter',
    ratios: 'none',
    inject: inOneCell(QUARTER.estimate, both(isAmount, holding(QUARTER.samePeriod)), (row) =>
      typed(whole(value(row, QUARTER.samePeriod) * 25), 0),
    ),
  },
  {
    rule: 'share-range',
    layout: 'to-date',
    ratios: 'none',
    inject: inOneCell(
      TO_DATE.result,
      both(inUnit('%'), ({ name }) => /tham gia BHYT|che phủ rừng/u.test(name)),
      () => typed(112.4),
    ),
  },
  {
    rule: 'stated-verdict',
    layout: 'year',
    ratios: 'none',
    inject: (sound) => {
      const index = sound.sheet.columns.findIndex(({ role }) => role === 'verdict');
      const fits = both(isGood, isAmount, (row) => value(row, YEAR.result) > 1.1 * value(row, YEAR.plan));
      return index < 0 ? null : inOneCell(index, fits, () => verdict('missed', 'Không đạt'))(sound);
    },
  },
  {
    rule: 'unit-conflict',
    ratios: 'none',
    inject: ({ sheet }) => {
      const row = sheet.rows.findIndex(({ name }) => name.startsWith('Thu nhập bình quân'));
      if (row < 0) return null;
      const rows = sheet.rows.map((each, index) => (index === row ? { ...each, unit: 'tỷ đồng' } : each));
      return { sheets: [{ ...sheet, rows }], at: `C${FIRST_ROW + row}` };
    },
  },
  {
    rule: 'duplicate',
    layout: 'year',
    ratios: 'none',
    inject: (sound) => {
      const picked = pickRow(sound, both(isAmount, holding(YEAR.previous)));
      const { sheet } = sound;
      // Under another heading it would be another thing.
      if (!picked || sheet.rows.some(({ level }) => level === 0)) return null;
      const { spec } = picked;
      const again = { ...spec, cells: [whole(value(spec, 0) * 1.3 + 5), ...spec.cells.slice(1)] };
      return { sheets: [{ ...sheet, rows: [...sheet.rows, again] }], at: placeOf(sheet.rows.length, 0) };
    },
  },
  {
    rule: 'restated',
    layout: 'year',
    ratios: 'none',
    inject: (sound) => {
      const picked = pickRow(sound, both(isAmount, holding(YEAR.previous)));
      if (!picked) return null;
      const columns = [...sound.sheet.columns.slice(0, 3), { role: 'note' as const, header: 'Ghi chú' }];
      const [previous = 0, ...others] = [0, 1, 2].map((index) => value(picked.spec, index));
      const other = {
        sheet: 'Chi tiết',
        columns,
        rows: [{ ...picked.spec, cells: [previous * 1.3 + 5, ...others] }],
      };
      return { sheets: [sound.sheet, other], at: placeOf(0, 0) };
    },
  },
  {
    rule: 'formula-drift',
    layout: 'to-date',
    ratios: 'formulas',
    inject: (sound) => {
      const { sheet } = sound;
      const index = sheet.columns.findIndex(({ form, role }) => role === 'ratio' && form === 'percent');
      const picked = pickRow(sound, holding(index));
      const { numerator, denominator } = sheet.columns[index] ?? {};
      const formulas = sheet.rows.filter((row) => value(row, index) > 0);
      if (!picked || formulas.length < 8) return null;
      const own = FIRST_ROW + picked.row;
      const drifted = `${columnName(numerator ?? 1)}${own - 1}/${columnName(denominator ?? 1)}${own}*100`;
      const content = formula(drifted, value(picked.spec, index), 1);
      return {
        sheets: [changed(sheet, picked.row, index, content)],
        at: placeOf(picked.row, index),
      };
    },
  },
  {
    rule: 'non-additive-sum',
    layout: 'to-date',
    ratios: 'none',
    inject: (sound) => {
      const income = sound.sheet.rows.findIndex(({ name }) => name.startsWith('Thu nhập bình quân'));
      const other = sound.sheet.rows.findIndex(({ name }) => name.startsWith('Kim ngạch xuất khẩu'));
      if (income < 0 || other < 0) return null;
      const column = columnName(FIRST_COLUMN + TO_DATE.plan);
      const text = `${column}${FIRST_ROW + income}+${column}${FIRST_ROW + other}`;
      return inOneCell(TO_DATE.plan, isAmount, (row) =>
        formula(text, value(row, TO_DATE.plan), decimals(row, TO_DATE.plan)),
      )(sound);
    },
  },
  {
    rule: 'period-conflict',
    layout: 'year',
    ratios: 'none',
    inject: ({ sheet }) => ({ sheets: [{ ...sheet, period: '2022' }], at: 'Tổng hợp' }),
  },
  {
    rule: 'plan-mismatch',
    layout: 'year',
    ratios: 'none',
    inject: (sound) => {
      const picked = pickRow(sound, inUnit('tỷ đồng'));
      if (!picked) return null;
      const { row, spec } = picked;
      const official = plan([target('C24-01', spec.name, whole(value(spec, YEAR.plan) * 1.2 + 3))]);
      return {
        sheets: [sound.sheet],
        at: placeOf(row, YEAR.plan),
        options: { plan: official, matches: { [spec.name]: 'C24-01' } },
      };
    },
  },
  {
    rule: 'implied-base',
    layout: 'without-plan',
    ratios: 'typed',
    inject: (sound) => {
      const index = sound.sheet.columns.findIndex(({ of, form }) => of === 'plan' && form === 'percent');
      const picked = index < 0 ? null : pickRow(sound, both(inUnit('tỷ đồng'), holding(0, index)));
      if (!picked) return null;
      const { row, spec } = picked;
      const implied = (100 * value(spec, 0)) / value(spec, index);
      const official = plan([target('C24-01', spec.name, whole(implied * 1.4))]);
      return {
        sheets: [sound.sheet],
        at: placeOf(row, index),
        options: { plan: official, matches: { [spec.name]: 'C24-01' } },
      };
    },
  },
  {
    rule: 'plan-unreported',
    layout: 'year',
    ratios: 'none',
    inject: (sound) => {
      const picked = pickRow(sound, inUnit('tỷ đồng'));
      if (!picked) return null;
      const { name } = picked.spec;
      const reported = target('C24-01', name, value(picked.spec, YEAR.plan));
      const missing = target('C24-02', 'Tỷ lệ đô thị hóa', 78, { unit: '%', kind: 'ratio' });
      const options = { plan: plan([reported, missing]), matches: { [name]: 'C24-01' } };
      return { sheets: [sound.sheet], at: '', options };
    },
  },
  {
    rule: 'row-unplanned',
    layout: 'year',
    ratios: 'none',
    inject: (sound) => {
      const picked = pickRow(sound, inUnit('tỷ đồng'));
      const other = pickRow(sound, ({ name }) => name !== picked?.spec.name);
      if (!picked || !other) return null;
      const { name } = picked.spec;
      const official = plan([target('C24-01', name, value(picked.spec, YEAR.plan))]);
      const matches = { [name]: 'C24-01', [other.spec.name]: null };
      return {
        sheets: [sound.sheet],
        at: String(FIRST_ROW + other.row),
        options: { plan: official, matches },
      };
    },
  },
  {
    rule: 'plan-conflict',
    layout: 'year',
    ratios: 'none',
    inject: (sound) => {
      const picked = pickRow(sound, ({ name }) => name.startsWith('Tỷ lệ người dân'));
      if (!picked) return null;
      const { name } = picked.spec;
      const aim = (id: string, each: number): ReturnType<typeof target> =>
        target(id, name, each, { unit: '%', kind: 'ratio', basis: 'by-end-of-period' });
      const planned = value(picked.spec, YEAR.plan);
      const term = plan([aim('C25-11', planned - 4)], { id: 'term', period: '2021/2025' });
      const options = {
        plan: plan([aim('C24-11', planned)]),
        otherPlans: [term],
        matches: { [name]: 'C24-11' },
      };
      return planned > 0 ? { sheets: [sound.sheet], at: '', options } : null;
    },
  },
];
