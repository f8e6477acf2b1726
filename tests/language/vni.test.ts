import fc from 'fast-check';
import { decodeVni, VNI } from '../../src/language/vni';
import { VOWELS } from '../../src/language/vowels';
import { encodeVni } from './legacyEncoder';

const SMALL = `${VOWELS.join('')}đ`;
const ALL = SMALL + SMALL.toUpperCase();

describe('decodeVni', () => {
  it.each([
    ['Keá hoaïch naêm 2024', 'Kế hoạch năm 2024'],
    ['Thöïc hieän', 'Thực hiện'],
    ['Chæ tieâu', 'Chỉ tiêu'],
    ['Ñôn vò tính: Tyû ñoàng', 'Đơn vị tính: Tỷ đồng'],
    ['TOÅNG COÄNG', 'TỔNG CỘNG'],
    ['Toång thu ngaân saùch nhaø nöôùc', 'Tổng thu ngân sách nhà nước'],
    ['Tröôøng ñaït chuaån quoác gia', 'Trường đạt chuẩn quốc gia'],
    ['kyõ thuaät, quyù I, xaõ hoäi', 'kỹ thuật, quý I, xã hội'],
  ])('%s is %s', (encoded, text) => {
    expect(decodeVni(encoded)).toBe(text);
  });

  it('has every letter of the alphabet, small and capital', () => {
    const letters = new Set(VNI.values());
    const ascii = (letter: string): boolean => letter <= 'z';
    expect(
      Array.from(ALL).filter(
        (letter) => !letters.has(letter) && !ascii(letter) && encodeVni(letter) !== letter,
      ),
    ).toEqual([]);
    for (const letter of ALL) expect([letter, decodeVni(encodeVni(letter))]).toEqual([letter, letter]);
  });

  it('gives back every text that was encoded', () => {
    const plain = 'abcdefghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY0123456789 .,-/()%';
    const letter = fc.constantFrom(...Array.from(ALL + plain));
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
        const text = letters.join('');
        expect(decodeVni(encodeVni(text))).toBe(text);
      }),
    );
  });

  it('takes small marks after capitals, as people type them', () => {
    expect(decodeVni('TOång COäng Ñôn vÒ')).toBe('TỔng CỘng Đơn vỊ');
  });

  it('leaves plain text alone', () => {
    expect(decodeVni('GRDP (%) 10.535,8 m²')).toBe('GRDP (%) 10.535,8 m²');
  });
});
