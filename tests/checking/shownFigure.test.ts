import fc from 'fast-check';
import { mostRounded, shownFigure } from '../../src/checking/shownFigure';
import { table, typed } from '../support/tables';

const UNITS = ['tỷ đồng', 'ha', 'người', '%', null];

describe('a typed figure', () => {
  test('stands for itself, and for nothing further off than the most it can be rounded', () => {
    const value = fc.oneof(
      fc.integer({ min: -3_000_000, max: 3_000_000 }),
      fc.integer({ min: -3000, max: 3000 }).map((thousands) => thousands * 1000),
      fc.integer({ min: -3_000_000, max: 3_000_000 }).map((hundredths) => hundredths / 100),
    );
    const decimals = fc.integer({ min: 0, max: 3 });
    const precision = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(
        value,
        decimals,
        precision,
        fc.constantFrom(...UNITS),
        (value, decimals, precision, unit) => {
          // Figures below ten thousand are not rounded to tens, and their columns then are not either.
          const finest = value !== 0 && Math.abs(value) < 10_000 ? Math.max(0, precision) : precision;
          const { rows, columns } = table({
            columns: [{ role: 'actual' }],
            rows: [{ name: 'Thu nội địa', unit, cells: [typed(value, decimals)] }],
          });
          const [row, column] = [rows[0], columns.at(-1)];
          const figure = row && column ? shownFigure(row, column, () => finest) : null;
          const { low, high } = figure?.interval ?? { low: NaN, high: NaN };
          const noise = 1e-9 * Math.max(1, Math.abs(value));
          expect(low).toBeLessThanOrEqual(value + noise);
          expect(high).toBeGreaterThanOrEqual(value - noise);
          expect(Math.max(value - low, high - value)).toBeLessThanOrEqual(mostRounded(value) + noise);
        },
      ),
    );
  });
});
