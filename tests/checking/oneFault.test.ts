import * as fc from 'fast-check';
import type { RuleId } from '../../src/checking/finding';
import { cellAddress } from '../../src/grid/address';
import { Random } from '../corpus/random';
import { check, plan, target, type CheckOptions } from '../support/checks';
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
  type Content,
  type RowSpec,
  type TableSpec,
} from '../support/tables';
import { isAlarm } from './alarm';
import { consistentWorkbook, type Wishes } from './consistentWorkbook';

/** A workbook with one fault in it, and where the rule must fire. */
interface Faulty {
  readonly sheets: readonly TableSpec[];
  readonly at: string;
  readonly options?: CheckOptions;
}

interface Fault extends Wishes {
  readonly rule: RuleId;
  readonly inject: (sheet: TableSpec, random: Random) => Faulty | null;
}

const numberIn = (row: RowSpec | undefined, index: number): number => {
  const cell = row?.cells[index];
  const quantity = cell !== null && typeof cell === 'object' ? cell.cell.quantity : null;
  return quantity?.kind === 'number' ? quantity.value : 0;
};
const decimalsIn = (row: RowSpec | undefined, index: number): number => {
  const cell = row?.cells[index];
  const quantity = cell !== null && typeof cell === 'object' ? cell.cell.quantity : null;
  return quantity?.kind === 'number' ? quantity.decimals : 0;
};

const at = (row: number, index: number): string => cellAddress(FIRST_ROW + row, FIRST_COLUMN + index);

/** The sheet with one cell changed. */
const changed = (sheet: TableSpec, row: number, index: number, content: Content): TableSpec => ({
  ...sheet,
  rows: sheet.rows.map((each, number) =>
    number === row
      ? { ...each, cells: each.cells.map((cell, place) => (place === index ? content : cell)) }
      : each,
  ),
});

/** A row without parts that fits. */
function pick(sheet: TableSpec, random: Random, fits: (row: RowSpec) => boolean): number | null {
  const single = sheet.rows.flatMap((row, index) =>
    row.level === 1 && sheet.rows[index + 1]?.level !== 2 && fits(row) ? [index] : [],
  );
  return single.length === 0 ? null : random.pick(single);
}

/** Changes one cell of one row without parts. */
const inOneCell =
  (
    index: number,
    fits: (row: RowSpec) => boolean,
    content: (row: RowSpec, number: number) => Content,
  ): Fault['inject'] =>
  (sheet, random) => {
    const row = pick(sheet, random, fits);
    const spec = row === null ? undefined : sheet.rows[row];
    if (row === null || !spec) return null;
    return { sheets: [changed(sheet, row, index, content(spec, FIRST_ROW + row))], at: at(row, index) };
  };

const inUnit =
  (...units: readonly string[]) =>
  ({ unit }: RowSpec): boolean =>
    units.includes(unit ?? '');
const isAmount = inUnit('tỷ đồng', 'ha', 'nghìn lượt');
const any = (): boolean => true;

const FAULTS: readonly Fault[] = [
  {
    rule: 'scale',
    layout: 'quarter',
    ratios: 'typed',
    inject: inOneCell(3, isAmount, (row) => typed(numberIn(row, 3) * 1000, decimalsIn(row, 3))),
  },
  {
    rule: 'percent-scale',
    layout: 'half-year',
    ratios: 'typed',
    inject: inOneCell(3, inUnit('%'), (row) => typed(Number((numberIn(row, 3) / 100).toFixed(4)))),
  },
  {
    rule: 'text-number',
    ratios: 'typed',
    inject: inOneCell(0, any, (row) => asText(numberIn(row, 0), decimalsIn(row, 0))),
  },
  { rule: 'date-number', ratios: 'none', inject: inOneCell(0, any, () => dateCell(9, 10)) },
  { rule: 'formula-error', ratios: 'typed', inject: inOneCell(0, any, () => errorCell('#REF!')) },
  { rule: 'no-data', layout: 'year', ratios: 'none', inject: inOneCell(2, any, () => blank) },
  {
    rule: 'stated-ratio',
    layout: 'quarter',
    ratios: 'typed',
    inject: (sheet, random) => {
      const index = sheet.columns.findIndex(({ form }) => form === 'percent');
      const row = pick(sheet, random, any);
      if (index < 0 || row === null) return null;
      const spec = sheet.rows[row];
      const content = typed(Number((numberIn(spec, index) * 1.17 + 3).toFixed(1)), 1);
      return { sheets: [changed(sheet, row, index, content)], at: at(row, index) };
    },
  },
  {
    rule: 'part-sum',
    layout: 'half-year',
    ratios: 'none',
    inject: (sheet, random) => {
      const wholes = sheet.rows.flatMap((row, index) =>
        row.level === 1 && sheet.rows[index + 1]?.level === 2 ? [index] : [],
      );
      if (wholes.length === 0) return null;
      const row = random.pick(wholes);
      const spec = sheet.rows[row];
      const content = typed(Number((numberIn(spec, 1) * 1.07 + 5).toFixed(0)), decimalsIn(spec, 1));
      return { sheets: [changed(sheet, row, 1, content)], at: at(row, 1) };
    },
  },
  {
    rule: 'cumulative-decrease',
    layout: 'half-year',
    ratios: 'none',
    inject: inOneCell(4, isAmount, (row) =>
      typed(Number((numberIn(row, 3) * 0.8).toFixed(0)), decimalsIn(row, 4)),
    ),
  },
  {
    rule: 'quarter-sum',
    layout: 'quarters',
    ratios: 'none',
    inject: inOneCell(5, isAmount, (row) =>
      typed(Number((numberIn(row, 5) * 1.1 + 3).toFixed(0)), decimalsIn(row, 5)),
    ),
  },
  {
    rule: 'outlier',
    layout: 'quarter',
    ratios: 'none',
    inject: inOneCell(3, isAmount, (row) => typed(Number((numberIn(row, 4) * 25).toFixed(0)))),
  },
  {
    rule: 'share-range',
    layout: 'half-year',
    ratios: 'none',
    inject: inOneCell(3, inUnit('%'), () => typed(112.4)),
  },
  {
    rule: 'stated-verdict',
    layout: 'year',
    ratios: 'none',
    inject: (sheet, random) => {
      const index = sheet.columns.findIndex(({ role }) => role === 'verdict');
      const row = pick(sheet, random, (each) => numberIn(each, 2) > 1.02 * numberIn(each, 1));
      if (index < 0 || row === null) return null;
      return { sheets: [changed(sheet, row, index, verdict('missed', 'Không đạt'))], at: at(row, index) };
    },
  },
  {
    rule: 'unit-conflict',
    ratios: 'none',
    inject: (sheet) => {
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
    inject: (sheet, random) => {
      const row = pick(sheet, random, isAmount);
      const spec = row === null ? undefined : sheet.rows[row];
      if (!spec) return null;
      const again = {
        ...spec,
        cells: [Number((numberIn(spec, 0) * 1.3 + 5).toFixed(0)), ...spec.cells.slice(1)],
      };
      return { sheets: [{ ...sheet, rows: [...sheet.rows, again] }], at: at(sheet.rows.length, 0) };
    },
  },
  {
    rule: 'restated',
    layout: 'year',
    ratios: 'none',
    inject: (sheet, random) => {
      const row = pick(sheet, random, isAmount);
      const spec = row === null ? undefined : sheet.rows[row];
      if (!spec) return null;
      const columns = [...sheet.columns.slice(0, 3), { role: 'note' as const, header: 'Ghi chú' }];
      const cells = [0, 1, 2].map((index) => numberIn(spec, index));
      const other = {
        sheet: 'Chi tiết',
        columns,
        rows: [{ ...spec, cells: [(cells[0] ?? 0) * 1.3 + 5, cells[1] ?? 0, cells[2] ?? 0] }],
      };
      return { sheets: [sheet, other], at: at(0, 0) };
    },
  },
  {
    rule: 'formula-drift',
    layout: 'half-year',
    ratios: 'formulas',
    inject: (sheet, random) => {
      const index = sheet.columns.findIndex(({ form, role }) => role === 'ratio' && form === 'percent');
      if (index < 0 || sheet.rows.length < 6) return null;
      const row = random.whole(1, sheet.rows.length - 1);
      const [above, below] = ['numerator', 'denominator'].map((side) =>
        String.fromCharCode(64 + (sheet.columns[index]?.[side as 'numerator'] ?? 0)),
      );
      const own = FIRST_ROW + row;
      const content = formula(
        `${above ?? ''}${own - 1}/${below ?? ''}${own}*100`,
        numberIn(sheet.rows[row], index),
        1,
      );
      return { sheets: [changed(sheet, row, index, content)], at: at(row, index) };
    },
  },
  {
    rule: 'period-conflict',
    layout: 'year',
    ratios: 'none',
    inject: (sheet) => ({ sheets: [{ ...sheet, period: '2022' }], at: 'Tổng hợp' }),
  },
  {
    rule: 'plan-mismatch',
    layout: 'year',
    ratios: 'none',
    inject: (sheet, random) => {
      const row = pick(sheet, random, inUnit('tỷ đồng'));
      const spec = row === null ? undefined : sheet.rows[row];
      if (row === null || !spec) return null;
      const official = plan([target('C24-01', spec.name, Math.round(numberIn(spec, 1) * 1.2 + 3))]);
      return {
        sheets: [sheet],
        at: at(row, 1),
        options: { plan: official, matches: { [spec.name]: 'C24-01' } },
      };
    },
  },
];

describe('one fault in a consistent workbook is found where it is, and nothing else', () => {
  test.each(FAULTS.map((fault) => [fault.rule, fault] as const))('%s', (rule, fault) => {
    let injected = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { sheets, period } = consistentWorkbook(seed, fault);
        const [main] = sheets;
        const faulty = main ? fault.inject(main, new Random(seed)) : null;
        if (!faulty) return;
        injected++;
        const findings = check(faulty.sheets, { period, ...faulty.options });
        const places = findings
          .filter(isAlarm)
          .map((finding) => [
            finding.rule,
            finding.row === null || finding.column === null
              ? finding.sheet
              : cellAddress(finding.row, finding.column),
          ]);
        expect(places).toEqual([[rule, faulty.at]]);
      }),
      { numRuns: 60 },
    );
    expect(injected).toBeGreaterThan(10);
  });
});
