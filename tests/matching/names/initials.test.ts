import { alignInitials, initialsOf } from '../../../src/matching/names/initials';
import { phraseWords } from '../../../src/matching/names/word';

const align = (capitals: string, name: string): string | null => {
  const words = phraseWords(name);
  const place = alignInitials(initialsOf(capitals), words);
  return (
    place &&
    words
      .slice(...place)
      .map(({ text }) => text)
      .join(' ')
  );
};

describe('alignInitials', () => {
  it.each([
    ['NTMNC', 'Số xã đạt chuẩn nông thôn mới nâng cao', 'nông thôn mới nâng cao'],
    ['ÔNMT', 'Cơ sở gây ô nhiễm môi trường', 'ô nhiễm môi trường'],
    ['ONMT', 'Cơ sở gây ô nhiễm môi trường', 'ô nhiễm môi trường'],
    ['QLHC', 'Chi quản lý hành chính', 'quản lý hành chính'],
    ['GD&ĐT', 'Sở Giáo dục và Đào tạo', 'giáo dục và đào tạo'],
  ])('%s in "%s" is "%s"', (capitals, name, words) => {
    expect(align(capitals, name)).toBe(words);
  });

  it.each([
    ['NTMKM', 'Số xã đạt chuẩn nông thôn mới nâng cao'],
    ['ĐTC', 'Số doanh nghiệp thành lập cũ'],
  ])('%s is not in "%s"', (capitals, name) => {
    expect(align(capitals, name)).toBeNull();
  });
});
