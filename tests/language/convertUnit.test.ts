import fc from 'fast-check';
import { convertUnit } from '../../src/language/convertUnit';

describe('convertUnit', () => {
  it.each([
    [113, 'tỷ đồng', 'triệu đồng', 113000],
    [190676, 'triệu đồng', 'tỷ đồng', 190.676],
    [1.1, 'nghìn đồng', 'đồng', 1100],
    [2.547, 'nghìn tỷ đồng', 'tỷ đồng', 2547],
    [3000, 'nghìn lượt', 'lượt người', 3000000],
    [372000, 'lượt khách', 'nghìn lượt', 372],
    [1.2, 'km²', 'ha', 120],
    [30, 'ha', 'm2', 300000],
    [5.1, 'nghìn tấn', 'tấn', 5100],
    [52, 'tạ/ha', 'tấn/ha', 5.2],
    [5.2, 'tấn/ha', 'tạ/ha', 52],
    [15, '‰', '%', 1.5],
    [1.5, '%', '‰', 15],
    [12.5, 'bác sĩ/vạn dân', 'bác sĩ/1.000 dân', 1.25],
    [350, 'người/km2', 'người/ha', 3.5],
    [70, 'triệu đồng/người/năm', 'nghìn đồng/người', 70000],
    [8, 'xã', 'xã, phường', 8],
    [120, 'LĐ', 'người', 120],
    [7, 'sào', 'sào', 7],
    [2, 'nghìn sào', 'sào', 2000],
    [0, 'ha', 'km2', 0],
  ])('%d %s is in %s: %d', (value, from, to, converted) => {
    expect(convertUnit(value, from, to)).toBe(converted);
  });

  it('lets "per head" stand on one side only', () => {
    expect(convertUnit(70, 'triệu đồng/người/năm', 'triệu đồng')).toBe(70);
    expect(convertUnit(12.5, 'bác sĩ', 'bác sĩ/vạn dân')).toBe(12.5);
  });

  it.each([
    ['tỷ đồng', 'triệu USD'],
    ['%', 'điểm %'],
    ['%', 'triệu đồng'],
    ['ha', 'tấn'],
    ['thôn', 'xã'],
    ['hộ', 'người'],
    ['sào', 'ha'],
    ['tạ/ha', 'tạ/hộ'],
    ['đồng/người/tháng', 'đồng/người/năm'],
    ['lượt', 'người'],
    ['', 'ha'],
    ['ha', '-'],
  ])('never converts %s into %s', (from, to) => {
    expect(convertUnit(1, from, to)).toBeNull();
  });

  it('comes back to the value it started from', () => {
    const units = ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng', 'nghìn tỷ đồng'];
    const value = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((digits) => digits / 100);
    fc.assert(
      fc.property(value, fc.constantFrom(...units), fc.constantFrom(...units), (amount, from, to) => {
        expect(convertUnit(convertUnit(amount, from, to) ?? NaN, to, from)).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });
});
