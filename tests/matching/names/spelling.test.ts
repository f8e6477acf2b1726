import { correctSpelling, learnSpelling } from '../../../src/matching/names/spelling';
import { phraseWords } from '../../../src/matching/names/word';

const SPELLING = learnSpelling(
  [
    'Tỷ lệ giải ngân vốn đầu tư công',
    'Tỷ lệ hộ nghèo',
    'Sản lượng dứa',
    'Sản lượng cá nuôi',
    'Giá trị sản xuất khu vực công nghiệp',
  ].map(phraseWords),
);

describe('correctSpelling', () => {
  it.each([
    ['Tỷ lệ hộ nhgèo', 'Tỷ lệ hộ nghèo'],
    ['Tỷ lệ giả ngân vốn đầu tư công', 'Tỷ lệ giải ngân vốn đầu tư công'],
    ['Giá trị sản xuất khxu vực cnôg nghiệp', 'Giá trị sản xuất khu vực công nghiệp'],
    ['Tỷ lệ gải ngân vốn', 'Tỷ lệ giải ngân vốn'],
  ])('puts right %s', (name, right) => {
    expect(correctSpelling(name, false, SPELLING)).toBe(right);
  });

  it.each(['Sản lượng dừa', 'Sản lượng cát', 'Sản lượng cá khai thác', 'Tỉ lệ hộ nghèo', 'GTSX khu vực CN'])(
    'leaves %s alone',
    (name) => {
      expect(correctSpelling(name, false, SPELLING)).toBe(name);
    },
  );

  it.each([
    ['Tỷlệ hộ nghèo', 'Tỷ lệ hộ nghèo'],
    ['Giá trị sản xuấtkhu vực công nghiệp', 'Giá trị sản xuất khu vực công nghiệp'],
    ['Tỷ lệ giả ingân vốn', 'Tỷ lệ giải ngân vốn'],
  ])('puts the spaces right in %s', (name, right) => {
    expect(correctSpelling(name, false, SPELLING)).toBe(right);
  });

  it('puts right names typed without diacritics', () => {
    expect(correctSpelling('ty le ho nhgeo', true, SPELLING)).toBe('ty le ho ngheo');
  });
});
