import fc from 'fast-check';
import { decodeTcvn3, isCapitalFont, TCVN3 } from '../../src/language/tcvn3';
import { VOWELS } from '../../src/language/vowels';
import { encodeTcvn3 } from './legacyEncoder';

const SMALL = `${VOWELS.join('')}đ`;
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-/()%';

describe('decodeTcvn3', () => {
  it.each([
    ['Tæng thu ng©n s¸ch nhµ n\u00ADíc', 'Tổng thu ngân sách nhà nước'],
    ['§¬n vÞ tÝnh: TriÖu ®ång', 'Đơn vị tính: Triệu đồng'],
    ['KÕ ho¹ch n¨m 2024', 'Kế hoạch năm 2024'],
    ['Tû lÖ hé nghÌo', 'Tỷ lệ hộ nghèo'],
    ['Sè tr\u00ADêng ®¹t chuÈn quèc gia', 'Số trường đạt chuẩn quốc gia'],
  ])('%j is %s', (encoded, text) => {
    expect(decodeTcvn3(encoded)).toBe(text);
  });

  it('has every small letter of the alphabet, and the seven capitals without tone', () => {
    const letters = new Set(TCVN3.values());
    const missing = Array.from(SMALL).filter((letter) => !letters.has(letter) && letter > 'z');
    expect(missing).toEqual([]);
    expect(letters.size).toBe(TCVN3.size);
    for (const capital of 'ĂÂÊÔƠƯĐ') expect(letters.has(capital)).toBe(true);
  });

  it('gives back every text that was encoded', () => {
    const letter = fc.constantFrom(...Array.from(SMALL + PLAIN + 'ĂÂÊÔƠƯĐ'));
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
        const text = letters.join('');
        expect(decodeTcvn3(encodeTcvn3(text))).toBe(text);
      }),
    );
  });

  it('leaves plain text alone', () => {
    expect(decodeTcvn3('GRDP (%) 10.535,8 m²')).toBe('GRDP (%) 10.535,8 m²');
  });
});

describe('isCapitalFont', () => {
  it('knows the fonts that show capitals', () => {
    for (const font of ['.VnTimeH', '.VnArialH', '.VnArial NarrowH', '.vntimeh', ' .VnTimeH'])
      expect(isCapitalFont(font)).toBe(true);
    for (const font of ['.VnTime', '.VnArial', 'VNI-Helve', 'Times New Roman', 'H'])
      expect(isCapitalFont(font)).toBe(false);
  });
});
