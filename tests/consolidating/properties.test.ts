import fc from 'fast-check';
import { consolidate, type Source } from '../../src/consolidating/consolidate';
import type { Consolidation } from '../../src/consolidating/consolidation';
import { blank, dash, period, typed, type Content } from '../support/tables';
import { consolidatedFor, heading, source, type Row } from './sources';

interface Line {
  readonly name: string;
  readonly unit: string;
  readonly smaller?: string;
  readonly isRate?: true;
}

const LINES: readonly Line[] = [
  { name: 'Tổng thu ngân sách', unit: 'tỷ đồng', smaller: 'triệu đồng' },
  { name: 'Chi thường xuyên', unit: 'tỷ đồng', smaller: 'triệu đồng' },
  { name: 'Sản lượng lúa', unit: 'tấn', smaller: 'kg' },
  { name: 'Tổng đàn trâu', unit: 'con' },
  { name: 'Số hộ nghèo', unit: 'hộ' },
  { name: 'Tỷ lệ hộ nghèo', unit: '%', isRate: true },
  { name: 'Thu nhập bình quân đầu người', unit: 'triệu đồng', isRate: true },
  { name: 'Năng suất lúa', unit: 'tạ/ha', isRate: true },
  { name: 'Tốc độ tăng giá trị sản xuất', unit: '%', isRate: true },
];

/** Thousandths, so that sums can be worked out in whole numbers. */
type Told = number | 'blank' | 'dash' | 'missing';

interface Ward {
  readonly lines: readonly { readonly told: Told; readonly isSmaller: boolean }[];
}

const told = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 9_000_000 }) },
  fc.constantFrom<Told>('blank', 'dash', 'missing'),
);
const wards = fc.array(
  fc.record({
    lines: fc.tuple(...LINES.map(() => fc.record({ told, isSmaller: fc.boolean() }))),
  }),
  { minLength: 2, maxLength: 5 },
);

function contentOf(thousandths: Told, isSmaller: boolean): Content {
  if (thousandths === 'blank' || thousandths === 'missing') return blank;
  if (thousandths === 'dash') return dash;
  return isSmaller ? typed(thousandths) : typed(thousandths / 1000, 3);
}

function sourceOf({ lines }: Ward, index: number): Source {
  const rows = LINES.flatMap(({ name, unit, smaller }, at): Row[] => {
    const { told: said = 'blank', isSmaller = false } = lines[at] ?? {};
    if (said === 'missing') return [];
    const own = isSmaller && smaller !== undefined;
    return [[name, own ? smaller : unit, blank, contentOf(said, own), blank, { level: 2 }]];
  });
  // A figure of its own keeps two wards that say the same from being taken for copies.
  const mark: Row = [`Số việc riêng của xã thứ ${index + 1}`, 'việc', blank, index + 1, blank, { level: 2 }];
  return source(`Xã ${String(index + 1).padStart(2, '0')}.xlsx`, [heading('CHỈ TIÊU'), ...rows, mark]);
}

const sourcesOf = (all: readonly Ward[]): Source[] => all.map(sourceOf);

/** In thousandths of the indicator's unit, as whole numbers. */
function expectedSum(all: readonly Ward[], at: number): number | null {
  const figures = all.flatMap(({ lines }) => {
    const said = lines[at]?.told;
    return typeof said === 'number' ? [said] : [];
  });
  return figures.length === 0 ? null : figures.reduce((sum, value) => sum + value, 0);
}

function totalOf(
  { indicators }: Consolidation,
  name: string,
): { total: number | null; unit: string | null } | null {
  const found = indicators.find((indicator) => indicator.name === name);
  return found ? { total: found.totals.result, unit: found.unit } : null;
}

describe('consolidation of any wards', () => {
  it('adds up what adds up, exactly, in one unit', () => {
    fc.assert(
      fc.property(wards, (all) => {
        const result = consolidatedFor('2024-Q1', ...sourcesOf(all));
        LINES.forEach(({ name, smaller, isRate }, at) => {
          const found = totalOf(result, name);
          if (isRate || found === null) return;
          const sum = expectedSum(all, at);
          const factor = found.unit === smaller ? 1 : 1000;
          expect(found.total).toBe(sum === null ? null : sum / factor);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('never adds up rates, levels and growth', () => {
    fc.assert(
      fc.property(wards, (all) => {
        const { indicators } = consolidatedFor('2024-Q1', ...sourcesOf(all));
        for (const { name, combination, totals, rows } of indicators) {
          if (!LINES.some((line) => line.name === name && line.isRate)) continue;
          expect(combination).not.toBe('sum');
          const counted = rows.flatMap(({ figures }) => figures.result.converted ?? []);
          if (rows.length > 1) expect(totals.result).toBeNull();
          else if (totals.result !== null) expect(counted).toEqual([totals.result]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same values whatever the order of the files', () => {
    const order = fc.tuple(wards, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })));
    fc.assert(
      fc.property(order, ([all, random]) => {
        const sources = sourcesOf(all);
        const shuffled = sources
          .map((each) => ({ each, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const [first, second] = [sources, shuffled].map((given) => consolidate(given, period('2024-Q1')));
        const told = ({ indicators, sources: files }: Consolidation): unknown =>
          indicators.map(({ name, unit, level, parent, combination, totals, rows, absent }) => ({
            ...{ name, unit, level, parent, combination, totals },
            rows: rows.map((row) => [files[row.source]?.file, row.row, row.figures]).sort(),
            absent: absent.map((index) => files[index]?.file).sort(),
          }));
        expect(second && told(second)).toEqual(first && told(first));
      }),
      { numRuns: 25 },
    );
  });

  it('accounts for every figure once: counted in one indicator, with the cell it stands in', () => {
    fc.assert(
      fc.property(wards, (all) => {
        const { indicators } = consolidatedFor('2024-Q1', ...sourcesOf(all));
        const cells = indicators.flatMap(({ rows }) =>
          rows.map(({ source: index, sheet, figures }) => `${index} ${sheet} ${figures.result.cells.join()}`),
        );
        expect(new Set(cells).size).toBe(cells.length);
        const given = all.reduce(
          (count, { lines }) => count + 1 + lines.filter((line) => line.told !== 'missing').length,
          0,
        );
        expect(cells).toHaveLength(given);
      }),
      { numRuns: 25 },
    );
  });

  it('is pure: the readings stay as they were', () => {
    fc.assert(
      fc.property(wards, (all) => {
        const sources = sourcesOf(all);
        const before = structuredClone(sources);
        consolidatedFor('2024-Q1', ...sources);
        expect(sources).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});
