import fc from 'fast-check';
import { foldText } from '../../src/language/foldText';
import { stripMarks } from '../../src/language/stripMarks';

describe('foldText', () => {
  it.each([
    ['Hoà Bình', 'HÒA BÌNH'],
    ['Thuỷ sản', 'thủy sản'],
    ['Tỉ lệ', 'Tỷ lệ'],
    ['Qúy I', 'Quý I'],
    ['quí I', 'quý I'],
    ['Bác sỹ', 'bác sĩ'],
    ['kĩ thuật', 'kỹ thuật'],
    ['lí do', 'lý do'],
    ['kim ngạch Hoa Kì', 'kim ngạch Hoa Kỳ'],
    ['ủy ban', 'uỷ ban'],
    ['khoẻ mạnh', 'khỏe mạnh'],
    ['giai đoạn 2021–2025', 'giai đoạn 2021-2025'],
    ['“nông thôn mới”', '"nông thôn mới"'],
    ['văn hoá'.normalize('NFD'), 'văn hóa'],
  ])('gives %s and %s one key', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it('keeps what tells words apart', () => {
    for (const [one, other] of [
      ['đồng', 'dòng'],
      ['tấn', 'tân'],
      ['thị', 'thỵ'],
      ['chí', 'chý'],
      ['quỹ', 'quý'],
      ['đất', 'dắt'],
      ['hai', 'hay'],
      ['tai', 'tay'],
    ] as const)
      expect(foldText(one)).not.toBe(foldText(other));
  });

  it('keeps the spelling that documents keep', () => {
    expect(foldText('TỈ LỆ BÁC SỸ, CÔNG TI, QUÍ I')).toBe('tỷ lệ bác sĩ, công ty, quý i');
  });

  it('puts a tone typed on any letter of a syllable into its one place', () => {
    const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const syllables = `hoa thuy khoe hoan toan ngoai khuyu thuyên trương điêu tiêu cưu mua cưa tia
      gia giao giương gian giêng gin quy qua quay quang quyên quynh ky ly my ty hy si`.split(/\s+/);
    const vowel = /[aăâeêioôơuưy]/;
    for (const syllable of syllables) {
      for (const tone of tones) {
        const spellings = Array.from(syllable, (letter, at) =>
          vowel.test(letter)
            ? (syllable.slice(0, at + 1) + tone + syllable.slice(at + 1)).normalize('NFC')
            : null,
        ).filter((spelling) => spelling !== null);
        const keys = new Set(spellings.map(foldText));
        expect([syllable, keys.size]).toEqual([syllable, 1]);
        for (const spelling of spellings) {
          const [key = ''] = keys;
          expect(foldText(`Xã ${spelling}, 2 ${spelling}.`)).toBe(`xã ${key}, 2 ${key}.`);
        }
      }
    }
  });

  it('leaves other languages and codes alone', () => {
    expect(foldText('Excel 100/NQ-HĐND về GRDP')).toBe('excel 100/nq-hđnd về grdp');
  });
});

describe('stripMarks', () => {
  it.each([
    ['Tỷ lệ che phủ rừng', 'ty le che phu rung'],
    ['Đồng Đăng', 'dong dang'],
    ['Tỉ lệ', 'ty le'],
    ['Ti le', 'ty le'],
    ['Nghị quyết', 'nghi quyet'],
  ])('%s → %s', (text, unmarked) => {
    expect(stripMarks(text)).toBe(unmarked);
  });

  it('gives the same from a text, its key and its decomposed form, and ASCII from Vietnamese', () => {
    const letters = 'aàảãáạăằâấbcdđeèêểghiìklmnoòôộơợpqrstuùưựvxyỳ ';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from(letters)), maxLength: 30 }), (text) => {
        const unmarked = stripMarks(text);
        expect(unmarked).toMatch(/^[a-z ]*$/);
        expect(stripMarks(foldText(text))).toBe(unmarked);
        expect(stripMarks(text.normalize('NFD').toUpperCase())).toBe(unmarked);
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
