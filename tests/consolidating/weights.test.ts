import { blank } from '../support/tables';
import { consolidated, heading, named, source, type Row } from './sources';

const poverty = (households: number | null, poor: number | null, rate: number | null): Row[] => [
  ['Tổng số hộ', 'hộ', households ?? blank, households ?? blank],
  ['Số hộ nghèo', 'hộ', poor ?? blank, poor ?? blank],
  ['Tỷ lệ hộ nghèo', '%', blank, rate ?? blank],
];

describe('rates with numerator and denominator', () => {
  it('works a share out anew from the totals of its parts', () => {
    const result = consolidated(
      source('Xã A.xlsx', poverty(1000, 100, 10)),
      source('Xã B.xlsx', poverty(3000, 60, 2)),
    );
    expect(named(result, 'Tỷ lệ hộ nghèo')).toMatchObject({
      combination: 'weighted',
      totals: { plan: null, result: 4 },
      weights: { numerator: 1, denominator: 0, factor: 100 },
    });
  });

  it('works a yield out from harvest and area, in their own units', () => {
    const crops = (area: number, tons: number, yieldPerHectare: number): Row[] => [
      heading('Lúa'),
      ['Diện tích', 'ha', blank, area, null, { level: 2 }],
      ['Năng suất', 'tạ/ha', blank, yieldPerHectare, null, { level: 2 }],
      ['Sản lượng', 'tấn', blank, tons, null, { level: 2 }],
    ];
    const result = consolidated(
      source('Xã A.xlsx', crops(100, 500, 50)),
      source('Xã B.xlsx', crops(300, 1800, 60)),
    );
    expect(named(result, 'Năng suất')).toMatchObject({
      combination: 'weighted',
      totals: { result: 57.5 },
      weights: { numerator: 3, denominator: 1, factor: 10 },
    });
  });

  it('takes the parts that stand under the same indicator as the rate', () => {
    const crop = (name: string, area: number, tons: number): Row[] => [
      heading(name),
      ['Diện tích', 'ha', blank, area, null, { level: 2 }],
      ['Năng suất', 'tạ/ha', blank, (10 * tons) / area, null, { level: 2 }],
      ['Sản lượng', 'tấn', blank, tons, null, { level: 2 }],
    ];
    const result = consolidated(
      source('Xã A.xlsx', [...crop('Lúa', 100, 500), ...crop('Ngô', 50, 200)]),
      source('Xã B.xlsx', [...crop('Lúa', 300, 1800), ...crop('Ngô', 50, 100)]),
    );
    const yields = result.indicators.filter(({ name }) => name === 'Năng suất');
    expect(yields.map(({ totals, weights }) => [totals.result, weights?.numerator])).toEqual([
      [57.5, 3],
      [30, 7],
    ]);
  });

  it('leaves out a ward that has reported neither the rate nor its parts', () => {
    const result = consolidated(
      source('Xã A.xlsx', poverty(1000, 100, 10)),
      source('Xã B.xlsx', poverty(3000, 60, 2)),
      source('Xã C.xlsx', poverty(5000, null, null)),
    );
    expect(named(result, 'Tỷ lệ hộ nghèo').totals.result).toBe(4);
  });

  it('gives no total where a ward reports the rate without its parts', () => {
    const result = consolidated(
      source('Xã A.xlsx', poverty(1000, 100, 10)),
      source('Xã B.xlsx', poverty(3000, 60, 2)),
      source('Xã C.xlsx', poverty(5000, null, 7)),
    );
    expect(named(result, 'Tỷ lệ hộ nghèo').totals.result).toBeNull();
  });

  it('gives no total where a part is negative', () => {
    const result = consolidated(
      source('Xã A.xlsx', poverty(1000, 100, 10)),
      source('Xã B.xlsx', poverty(3000, 60, 2)),
      source('Xã C.xlsx', poverty(1000, -100, null)),
    );
    expect(named(result, 'Tỷ lệ hộ nghèo').totals.result).toBeNull();
  });

  it('gives no total where the figures do not bear the quotient out', () => {
    const result = consolidated(
      source('Xã A.xlsx', poverty(1000, 100, 12)),
      source('Xã B.xlsx', poverty(3000, 60, 5)),
    );
    expect(named(result, 'Tỷ lệ hộ nghèo')).toMatchObject({ combination: 'none', totals: { result: null } });
  });

  it('takes no denominator of another thing, however well the figures fit', () => {
    const rows = (whole: number, part: number, rate: number): Row[] => [
      ['Tổng số trường', 'trường', blank, whole],
      ['Số hộ nghèo', 'hộ', blank, part],
      ['Tỷ lệ hộ nghèo', '%', blank, rate],
    ];
    const result = consolidated(
      source('Xã A.xlsx', rows(1000, 100, 10)),
      source('Xã B.xlsx', rows(3000, 60, 2)),
    );
    expect(named(result, 'Tỷ lệ hộ nghèo').combination).toBe('none');
  });

  it('stays with the list where two denominators would do', () => {
    const rows = (whole: number, part: number, rate: number): Row[] => [
      ['Tổng số hộ', 'hộ', blank, whole],
      ['Số hộ dân cư', 'hộ', blank, whole],
      ['Số hộ nghèo', 'hộ', blank, part],
      ['Tỷ lệ hộ nghèo', '%', blank, rate],
    ];
    const result = consolidated(
      source('Xã A.xlsx', rows(1000, 100, 10)),
      source('Xã B.xlsx', rows(3000, 60, 2)),
    );
    expect(named(result, 'Tỷ lệ hộ nghèo').combination).toBe('none');
  });
});
