import fc from 'fast-check';
import { decodeText } from '../../src/language/decodeText';
import { encodeTcvn3, encodeVni } from './legacyEncoder';

describe('decodeText', () => {
  it.each([
    ['Thu néi ®Þa', 'Thu nội địa'],
    ['Tû lÖ hé nghÌo', 'Tỷ lệ hộ nghèo'],
    ['Löôïng khaùch du lòch', 'Lượng khách du lịch'],
    ['Toång thu ngaân saùch', 'Tổng thu ngân sách'],
    ['Tæng V§T toµn x· héi', 'Tổng VĐT toàn xã hội'],
    ['Sè trêng ®¹t chuÈn', 'Số trường đạt chuẩn'],
  ])('%s → %s', (encoded, text) => {
    expect(decodeText(encoded)).toBe(text);
  });

  it.each([
    'Thu nội địa',
    'Tên công ty',
    'án',
    'Café crème',
    'Größe',
    'été',
    'm² và m³',
    'GRDP 7,5%',
    '9÷10%',
    '',
    'Côn',
  ])('leaves %j as it is', (text) => {
    expect(decodeText(text)).toBe(text);
  });

  it('decodes names in either encoding, and leaves the names themselves', () => {
    const names = [
      'Tỷ lệ che phủ rừng',
      'Số xã đạt chuẩn nông thôn mới',
      'Kim ngạch xuất khẩu',
      'Giải quyết việc làm',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(encodeTcvn3, encodeVni), (name, encode) => {
        expect(decodeText(encode(name))).toBe(name);
        expect(decodeText(name)).toBe(name);
      }),
    );
  });
});
