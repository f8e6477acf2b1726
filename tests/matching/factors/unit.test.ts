import { prepare } from '../../../src/matching/compare/prepared';
import { unitFactor } from '../../../src/matching/factors/unit';
import { readName } from '../../../src/matching/names/readName';

const COUNTS = { holders: new Map<string, number>(), targets: 1 };
const named = (unit: string | null): ReturnType<typeof prepare> =>
  prepare(readName('Thu nội địa', unit, null), unit, [], COUNTS);

describe('unitFactor', () => {
  it.each([
    ['Tr.đ', 'tỷ đồng'],
    ['lượt khách', 'nghìn lượt'],
    ['KDC', 'khu dân cư'],
    ['%', 'điểm %'],
    [null, '%'],
    ['xã', null],
  ])('says nothing against %s for %s', (own, other) => {
    expect(unitFactor.weigh(named(own), named(other))).toBe(1);
  });

  it.each([
    ['%', 'hộ'],
    ['tỷ đồng', '%'],
    ['ha', 'tấn'],
  ])('speaks against %s for %s', (own, other) => {
    expect(unitFactor.weigh(named(own), named(other))).toBeLessThan(0.5);
    expect(unitFactor.explain(named(own), named(other))?.vi).toContain('khác loại');
  });

  it('counts people under several names', () => {
    expect(unitFactor.weigh(named('người'), named('bác sĩ'))).toBeGreaterThan(0.8);
  });
});
