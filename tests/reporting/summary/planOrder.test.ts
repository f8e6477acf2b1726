import fc from 'fast-check';
import type { RowKind, TableRow } from '../../../src/reading/indicatorTable';
import { inPlanOrder } from '../../../src/reporting/summary/planOrder';

const rowOf = (
  row: number,
  name: string,
  kind: RowKind,
  parent: number | null,
  ordinal: string | null = null,
): TableRow => ({
  row,
  name,
  kind,
  parent,
  ordinal,
  raw: name,
  level: parent === null ? 0 : 1,
  unit: null,
  unitStated: false,
  partial: false,
  hidden: false,
  cells: new Map(),
  confidence: 1,
  evidence: [],
});

const ROWS: readonly TableRow[] = [
  rowOf(1, 'KINH TẾ', 'group', null, 'I'),
  rowOf(2, 'Thu ngân sách', 'indicator', 1, '1'),
  rowOf(3, 'Thu nội địa', 'component', 2, '-'),
  rowOf(4, 'Khách du lịch', 'indicator', 1, '2'),
  rowOf(5, 'Trồng rừng', 'indicator', 1, '3'),
  rowOf(6, 'XÃ HỘI', 'group', null, 'II'),
  rowOf(7, 'Hộ nghèo', 'indicator', 6, '1'),
  rowOf(8, 'Tổng cộng', 'total', null),
];

const ordered = (plan: readonly string[], rows = ROWS): readonly (readonly [string | null, string])[] =>
  inPlanOrder(rows, ({ name }) => (plan.includes(name) ? plan.indexOf(name) : null)).map(
    ({ ordinal, name }): readonly [string | null, string] => [ordinal, name],
  );

describe('the order of the plan', () => {
  it('moves sectors and indicators with their parts, and numbers the places', () => {
    expect(ordered(['Hộ nghèo', 'Trồng rừng', 'Thu ngân sách', 'Khách du lịch'])).toEqual([
      ['I', 'XÃ HỘI'],
      ['1', 'Hộ nghèo'],
      ['II', 'KINH TẾ'],
      ['1', 'Trồng rừng'],
      ['2', 'Thu ngân sách'],
      ['-', 'Thu nội địa'],
      ['3', 'Khách du lịch'],
      [null, 'Tổng cộng'],
    ]);
  });

  it('leaves what the plan does not have behind what it follows', () => {
    expect(ordered(['Trồng rừng', 'Thu ngân sách']).map(([, name]) => name)).toEqual([
      'KINH TẾ',
      'Trồng rừng',
      'Thu ngân sách',
      'Thu nội địa',
      'Khách du lịch',
      'XÃ HỘI',
      'Hộ nghèo',
      'Tổng cộng',
    ]);
  });

  it('changes nothing where the plan has none of the rows, or has them in this order', () => {
    expect(inPlanOrder(ROWS, () => null)).toEqual(ROWS);
    expect(inPlanOrder(ROWS, ({ row }) => row)).toEqual(ROWS);
  });

  it('loses no row and keeps every row below the one it belongs under', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(20)), { minLength: 8, maxLength: 8 }), (ranks) => {
        const rows = inPlanOrder(ROWS, ({ row }) => ranks[row - 1] ?? null);
        expect(rows.map(({ row }) => row).sort((a, b) => a - b)).toEqual(ROWS.map(({ row }) => row));
        for (const [index, { parent }] of rows.entries()) {
          if (parent !== null) expect(rows.findIndex(({ row }) => row === parent)).toBeLessThan(index);
        }
      }),
    );
  });
});
