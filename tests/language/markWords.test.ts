import { markWords } from '../../src/language/markWords';

describe('markWords', () => {
  const mark = markWords(['trở lên', 'từ', 'tháng', 'tối đa']);

  it.each([
    ['tu 95% tro len', 'từ 95% trở lên'],
    ['thang 3', 'tháng 3'],
    ['toi da 5 vu', 'tối đa 5 vu'],
  ])('%s → %s', (folded, marked) => {
    expect(mark(folded)).toBe(marked);
  });

  it('leaves words inside words, and text with marks', () => {
    for (const text of ['tung', 'thangs', 'đất tu sửa', '95%', '']) expect(mark(text)).toBe(text);
  });
});
