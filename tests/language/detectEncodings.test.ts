import fc from 'fast-check';
import { detectEncodings } from '../../src/language/detectEncodings';
import { encodeTcvn3, encodeVni } from './legacyEncoder';

const NAMES = [
  'Tổng thu ngân sách nhà nước trên địa bàn',
  'Thu nội địa',
  'Tỷ lệ hộ nghèo',
  'Số trường đạt chuẩn quốc gia',
  'Tỷ lệ người dân tham gia bảo hiểm y tế',
  'Lượng khách du lịch',
  'Đầu tư xây dựng cơ bản',
  'Kế hoạch năm 2024',
  'Đơn vị tính',
  'Chỉ tiêu',
  'Giải quyết việc làm mới',
  'Diện tích trồng rừng mới',
];

const inFont = (texts: readonly string[], font: string) => texts.map((text) => ({ text, font }));

describe('detectEncodings', () => {
  it.each([
    ['.VnTime', encodeTcvn3],
    ['VNI-Times', encodeVni],
    ['Times New Roman', encodeTcvn3],
    ['Arial', encodeVni],
  ])('decodes a sheet written in %s', (font, encode) => {
    const encoded = NAMES.map(encode);
    const decode = detectEncodings(inFont(encoded, font));
    expect(encoded.map((text) => decode(text, font))).toEqual(NAMES);
  });

  it('reads the capital fonts of TCVN3 as capitals', () => {
    const decode = detectEncodings(inFont(NAMES.map(encodeTcvn3), '.VnTime'));
    expect(decode(encodeTcvn3('tổng cộng'), '.VnTimeH')).toBe('TỔNG CỘNG');
    expect(decode('bao cao', '.VnArialH')).toBe('BAO CAO');
  });

  it('leaves Unicode text that carries a legacy font', () => {
    for (const font of ['.VnTime', '.VnTimeH', 'VNI-Times']) {
      const decode = detectEncodings(inFont([...NAMES, 'Tên công ty', 'án', 'Côn', 'hoá'], font));
      for (const text of [...NAMES, 'Tên công ty', 'án', 'Côn', 'hoá']) expect(decode(text, font)).toBe(text);
    }
  });

  it('leaves surely Unicode cells of a legacy sheet', () => {
    const decode = detectEncodings(inFont([...NAMES.map(encodeTcvn3), 'Người lập biểu'], '.VnTime'));
    expect(decode('Người lập biểu', '.VnTime')).toBe('Người lập biểu');
    expect(decode('Người lập biểu'.normalize('NFD'), '.VnTime')).toBe('Người lập biểu'.normalize('NFD'));
    expect(decode('hành chính', '.VnTime')).toBe('hành chính');
    expect(decode(encodeTcvn3('Thu nội địa'), '.VnTime')).toBe('Thu nội địa');
  });

  it('decides for each font by itself', () => {
    const decode = detectEncodings([
      ...inFont(NAMES.map(encodeTcvn3), '.VnTime'),
      ...inFont(NAMES.map(encodeVni), 'VNI-Times'),
      ...inFont(['Côn Đảo', 'án treo', 'Tên'], 'Times New Roman'),
    ]);
    expect(decode(encodeTcvn3('Thu nội địa'), '.VnTime')).toBe('Thu nội địa');
    expect(decode(encodeVni('Thu nội địa'), 'VNI-Times')).toBe('Thu nội địa');
    expect(decode('Tên', 'Times New Roman')).toBe('Tên');
  });

  it('lets a font without evidence follow its kind', () => {
    const decode = detectEncodings([
      ...inFont(NAMES.map(encodeTcvn3), '.VnTime'),
      ...inFont(['STT', '2024'], '.VnArial'),
    ]);
    expect(decode(encodeTcvn3('Ghi chú'), '.VnArial')).toBe('Ghi chú');
    expect(decode(encodeTcvn3('Ghi chú'), '.VnAvant')).toBe('Ghi chú');
    expect(detectEncodings([])('Tên', '.VnTime')).toBe('Tên');
  });

  it.each([
    ['English', ['Total budget revenue', 'Plan 2024', 'Actual vs plan (%)']],
    ['French', ['Café crème à côté', 'naïve façade', 'été', 'Année précédente', 'Société générale']],
    ['German', ['Übersicht für Städte', 'Größe', 'Höhe über alles']],
    ['signs', ['m²', 'm³', '±5°C', '9÷10%', '§ 2', '«x»', '5×3']],
    ['numbers', ['10.535,8', '100%', '-', '…']],
  ])('breaks no %s', (_, texts) => {
    const decode = detectEncodings(inFont(texts, 'Arial'));
    for (const text of texts) expect(decode(text, 'Arial')).toBe(text);
  });

  it.each([
    ['dropped', ''],
    ['turned into hyphens', '-'],
  ])('restores ư that was %s in copying', (_, mark) => {
    const lost = NAMES.map((text) => encodeTcvn3(text).replaceAll('\u00AD', mark));
    const decode = detectEncodings(inFont(lost, '.VnTime'));
    expect(lost.map((text) => decode(text, '.VnTime'))).toEqual(NAMES);
  });

  it('changes no true word where ư was kept', () => {
    const texts = [...NAMES, 'Nhà trẻ', 'ngời sáng', 'u xơ'].map(encodeTcvn3);
    const decode = detectEncodings(inFont(texts, '.VnTime'));
    expect(decode(encodeTcvn3('ngời sáng'), '.VnTime')).toBe('ngời sáng');
  });

  it('gives back every sheet of names, in either encoding', () => {
    const names = fc.shuffledSubarray(NAMES, { minLength: 2 });
    const encoding = fc.constantFrom(['.VnTime', encodeTcvn3] as const, ['VNI-Helve', encodeVni] as const);
    fc.assert(
      fc.property(names, encoding, (texts, [font, encode]) => {
        const decode = detectEncodings(inFont(texts.map(encode), font));
        expect(texts.map((text) => decode(encode(text), font))).toEqual(texts);
        expect(texts.map((text) => decode(encode(text).normalize('NFD'), font))).toEqual(texts);
      }),
    );
  });
});
