import { prepare } from '../../../src/matching/compare/prepared';
import { substitutionFactor } from '../../../src/matching/factors/substitution';
import { readName } from '../../../src/matching/names/readName';

const COUNTS = { holders: new Map<string, number>(), targets: 1 };
const named = (name: string): ReturnType<typeof prepare> =>
  prepare(readName(name, '%', null), '%', [], COUNTS);
const weigh = (row: string, target: string): number => substitutionFactor.weigh(named(row), named(target));

describe('substitutionFactor', () => {
  it.each([
    ['Tỷ lệ thi hành án dân sự xong về tiền', 'Tỷ lệ thi hành án dân sự xong về việc'],
    ['Tỷ lệ nước thải sinh hoạt được xử lý', 'Tỷ lệ nước thải công nghiệp được xử lý'],
  ])('speaks against %s for %s', (row, target) => {
    expect(weigh(row, target)).toBeLessThan(1);
    expect(substitutionFactor.explain(named(row), named(target))?.vi).toContain('cùng một chỗ');
  });

  it.each([
    ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo'],
    ['Tỷ lệ thi hành án xong về việc', 'Tỷ lệ thi hành án dân sự xong về việc'],
    ['Tỷ lệ hộ nghèo nông thôn', 'Tỷ lệ hộ nghèo'],
    ['Tỷ lệ nước thải được xửw lý', 'Tỷ lệ nước thải được xử lý'],
  ])('says nothing against %s for %s', (row, target) => {
    expect(weigh(row, target)).toBe(1);
    expect(substitutionFactor.explain(named(row), named(target))).toBeNull();
  });
});
