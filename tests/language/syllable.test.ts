import { isSyllable, parseSyllable, spellSyllable } from '../../src/language/syllable';

/** Connected prose of resolutions, every word of which is a syllable. */
const PROSE =
  `hội đồng nhân dân thành phố thông qua kế hoạch phát triển kinh tế xã hội năm năm giai đoạn với một số nội dung
  chủ yếu sau trong những năm qua mặc dù gặp nhiều khó khăn thách thức nhưng dưới sự lãnh đạo của tỉnh ủy giám sát sự phối
  kết hợp chặt chẽ của mặt trận tổ quốc các đoàn thể nhân dân nhịp độ tăng trưởng quy mô mở rộng huy động mọi nguồn lực
  khai thác lợi thế tập trung chỉnh trang đô thị bền vững khuyến khích quyết liệt chống thất thu thuế nhất là tài nguyên
  nguyên đán khoảng thuở khuỷu tay ngoằn ngoèo quýt quỳnh huỳnh giếng giặt gì già gìn nghiêng yêu yến xoong khoét
  rượu hươu bưởi mười tuổi uống nước chuyển dịch thuyền khuya tuyệt tuần thuận quần quẩn quanh hoạch xoáy xuôi`.split(
    /\s+/,
  );

describe('isSyllable', () => {
  it.each(PROSE)('knows %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each([
    ['a stop takes no other tone', ['hoc', 'cẩp', 'mòt', 'sãch']],
    ['c, k and qu share the vowels', ['cinh', 'kanh', 'qơn', 'cê']],
    ['g and gh, ng and ngh share them too', ['ge', 'ghà', 'nge', 'nghà']],
    ['rhymes that do not exist', ['trờng', 'đợc', 'nớc', 'hiêu'.replace('u', 'x'), 'tæng', 'ttong']],
    ['consonants alone, codes, other languages', ['th', 'kh', 'tr', 'excel', 'grdp', 'wifi', 'budget', '']],
    ['two tones', ['hòá', 'tíền']],
  ])('%s', (_, words) => {
    for (const word of words) expect([word, isSyllable(word)]).toEqual([word, false]);
  });
});

describe('parseSyllable', () => {
  it.each([
    ['trường', { onset: 'tr', rhyme: 'ương', tone: 1 }],
    ['giếng', { onset: 'g', rhyme: 'iêng', tone: 4 }],
    ['già', { onset: 'gi', rhyme: 'a', tone: 1 }],
    ['quốc', { onset: 'qu', rhyme: 'ôc', tone: 4 }],
    ['nghĩa', { onset: 'ngh', rhyme: 'ia', tone: 3 }],
    ['yên', { onset: '', rhyme: 'yên', tone: 0 }],
  ])('takes %s apart', (word, parts) => {
    expect(parseSyllable(word)).toEqual(parts);
  });
});

describe('spellSyllable', () => {
  it.each(PROSE.filter((word) => word !== 'ủy'))('writes %s as it was', (word) => {
    const syllable = parseSyllable(word);
    expect(syllable && spellSyllable(syllable)).toBe(word);
  });

  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['tòan', 'toàn'],
    ['qúy', 'quý'],
    ['gìa', 'già'],
    ['hùynh', 'huỳnh'],
    ['ngòai', 'ngoài'],
    ['khủyu', 'khuỷu'],
    ['tịên', 'tiện'],
  ])('puts the tone of %s in its place: %s', (written, right) => {
    const syllable = parseSyllable(written.normalize('NFC'));
    expect(syllable && spellSyllable(syllable)).toBe(right);
  });
});
