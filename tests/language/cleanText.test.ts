import fc from 'fast-check';
import { cleanText } from '../../src/language/cleanText';

describe('cleanText', () => {
  it.each([
    ['Tổng\u00A0thu  ngân sách', 'Tổng thu ngân sách'],
    ['Triệu\r\nđồng', 'Triệu đồng'],
    ['\u200BThu nội địa\uFEFF', 'Thu nội địa'],
    ['1\u2009234\u202F567', '1 234 567'],
    ['Kế\u00ADhoạch', 'Kếhoạch'],
    ['Ðơn vị ðồng', 'Đơn vị đồng'],
    ['\tNăm 2024 ', 'Năm 2024'],
    ['  ', ''],
  ])('folds %j to %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('composes what was typed decomposed, marks in any order', () => {
    expect(cleanText('Tỷ lệ hộ nghèo'.normalize('NFD'))).toBe('Tỷ lệ hộ nghèo');
    expect(cleanText('lê\u0323')).toBe('lệ');
  });

  it('leaves what is clean as it is', () => {
    for (const text of ['Đắk Lắk', 'GRDP 7,5%', 'm² và m³']) expect(cleanText(text)).toBe(text);
  });

  it('says the same the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
    );
  });
});
