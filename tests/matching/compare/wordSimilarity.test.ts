import { slips, wordSimilarity } from '../../../src/matching/compare/wordSimilarity';
import { word } from '../../../src/matching/names/word';

describe('slips', () => {
  it.each([
    ['nghèo', 'nghèo', 0],
    ['nghèo', 'nhgèo', 1],
    ['công', 'cnông', 1],
    ['thu', 'htu', 1],
    ['giải', 'giả', 1],
    ['lợn', 'trâu', 3],
  ])('from %s to %s: %d', (a, b, count) => {
    expect(slips(a, b)).toBe(count);
    expect(slips(b, a)).toBe(count);
  });
});

describe('wordSimilarity', () => {
  const like = (a: string, b: string, unmarked = false): number => wordSimilarity(word(a, unmarked), word(b));

  it('takes what is no word for a slip', () => {
    expect(like('dnứa', 'dứa')).toBeGreaterThan(0.8);
    expect(like('phơưng', 'phương')).toBeGreaterThan(0.8);
  });

  it('keeps words apart that differ in their marks alone', () => {
    expect(like('dừa', 'dứa')).toBeLessThan(0.2);
    expect(like('dâu', 'đậu')).toBeLessThan(0.2);
  });

  it('keeps numbers and other words apart', () => {
    expect(like('15', '16')).toBe(0);
    expect(like('lợn', 'trâu')).toBe(0);
  });
});
