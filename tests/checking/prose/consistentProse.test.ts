import fc from 'fast-check';
import { checkProse } from '../../../src/checking/prose/checkProse';
import { formatNumber } from '../../../src/language/formatNumber';
import { roundHalfUp } from '../../../src/language/roundHalfUp';

const vi = (value: number, decimals: number): string => formatNumber(value, decimals, 'vi');
const decimals = fc.integer({ min: 0, max: 2 });
/** An amount with more digits than a report shows. */
const amount = fc.integer({ min: 20_000, max: 900_000_000 }).map((raw) => raw / 1000);

/** A sentence from figures before they are rounded, and where its percentage stands in it. */
type Writer = (part: number, whole: number, shown: number, percent: string) => string;

const MEASURED: readonly Writer[] = [
  (part, whole, shown, percent) =>
    `Thu ngân sách đạt ${vi(part, shown)} tỷ đồng, bằng ${percent}% dự toán tỉnh giao (${vi(whole, shown)} tỷ đồng).`,
  (part, whole, shown, percent) =>
    `Tổng kế hoạch vốn là ${vi(whole, shown)} triệu đồng. Giải ngân đạt ${vi(part, shown)} triệu đồng, bằng ${percent}% kế hoạch vốn.`,
  (part, whole, shown, percent) =>
    `Trồng rừng được ${vi(part, shown)} ha/${vi(whole, shown)} ha, đạt ${percent}%.`,
];

const GROWN: readonly Writer[] = [
  (part, whole, shown, percent) =>
    `Doanh thu đạt ${vi(part, shown)} tỷ đồng, tăng ${percent}% so với cùng kỳ (${vi(whole, shown)} tỷ đồng).`,
  (part, whole, shown, percent) =>
    `Doanh thu đạt ${vi(part, shown)} tỷ đồng (cùng kỳ ${vi(whole, shown)} tỷ đồng), tăng ${percent}% so với cùng kỳ.`,
  (part, whole, shown, percent) =>
    `Doanh thu tăng từ ${vi(whole, shown)} tỷ đồng lên ${vi(part, shown)} tỷ đồng, tăng ${percent}%.`,
];

const FRACTIONS: readonly Writer[] = [
  (part, whole, _, percent) => `Đã giải quyết ${vi(part, 0)}/${vi(whole, 0)} hồ sơ, đạt tỷ lệ ${percent}%.`,
  (part, whole, _, percent) => `Tỷ lệ hoàn thành là ${percent}% (${vi(part, 0)}/${vi(whole, 0)} công trình).`,
];

const COUNTED: readonly Writer[] = [
  ...FRACTIONS,
  (part, whole, _, percent) =>
    `Tiếp nhận ${vi(whole, 0)} đơn. Đã giải quyết ${vi(part, 0)} đơn, đạt tỷ lệ ${percent}%.`,
];

const of = (writers: readonly Writer[]): fc.Arbitrary<Writer> => fc.constantFrom(...writers);
/** A part of 20% to 180% of its whole. */
const share = fc.integer({ min: 200, max: 1800 }).map((tenths) => tenths / 1000);

describe('sentences written from one set of figures', () => {
  it('are right, however their figures are rounded', () => {
    fc.assert(
      fc.property(of(MEASURED), amount, share, decimals, decimals, (write, whole, of, shown, digits) => {
        const percent = vi(of * 100, digits);
        const { findings, checked } = checkProse(write(whole * of, whole, shown, percent));
        expect(findings).toEqual([]);
        expect(checked).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('are right about growth', () => {
    fc.assert(
      fc.property(of(GROWN), amount, share, decimals, decimals, (write, whole, growth, shown, digits) => {
        const text = write(whole * (1 + growth), whole, shown, vi(growth * 100, digits));
        expect(checkProse(text).findings).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  const counts = fc
    .tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 0, max: 900 }))
    .map(([part, rest]) => [part, part + rest] as const);

  it('are right about counts', () => {
    fc.assert(
      fc.property(of(COUNTED), counts, decimals, (write, [part, whole], digits) => {
        const { findings, checked } = checkProse(write(part, whole, 0, vi((part / whole) * 100, digits)));
        expect(findings).toEqual([]);
        expect(checked).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('are wrong at the percentage that was changed, and say what it should be', () => {
    fc.assert(
      fc.property(
        of(FRACTIONS),
        counts,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 2, max: 40 }),
        (write, [part, whole], digits, steps) => {
          const right = roundHalfUp((part * 100) / whole, digits);
          const wrong = roundHalfUp(right + steps / 10 ** digits, digits);
          const text = write(part, whole, 0, vi(wrong, digits));
          const { findings } = checkProse(text);
          expect(findings).toMatchObject([
            { rule: 'stated-ratio', severity: 'error', stated: wrong, expected: right },
          ]);
          expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe(`${vi(wrong, digits)}%`);
        },
      ),
      { numRuns: 300 },
    );
  });
});
