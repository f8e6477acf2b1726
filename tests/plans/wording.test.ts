import fc from 'fast-check';
import { INDICATOR_WORDS, PLACED_WORDS, type Topic } from '../../src/plans/indicatorWords';
import { find, findAll, part, says, wording } from '../../src/plans/wording';

/** Syllables without diacritics, of no phrase. */
const OTHER_WORDS = ['xom', 'kia', 'x2', '7'];

describe('says', () => {
  it.each<[string, Topic]>([
    ['Cơ cấu kinh tế', 'structure'],
    ['CƠ CẤU KINH TẾ', 'structure'],
    ['Co cau kinh te', 'structure'],
    ['Tỉ trọng ngành xây dựng', 'structure'],
    ['Tỷ lệ: số bác sĩ trên 10.000 dân', 'perPopulation'],
    ['GRDP bình quân/người', 'level'],
    ['Xoá nhà tạm, dột nát', 'remedy'],
    ['Hộ chưa có nước sạch', 'failure'],
    ['Giữ vững chuẩn nông thôn mới', 'maintain'],
    ['Tăng bình quân 5 năm', 'averageChange'],
  ])('finds in %s the words of %s', (text, topic) => {
    expect(says(wording(text), topic)).toBe(true);
  });

  it.each<[string, Topic]>([
    ['Cơ cấuu kinh tế', 'structure'],
    ['Cơ sở vật chất', 'structure'],
    ['Co cau', 'failure'],
    ['Ho chua co nuoc sach', 'failure'],
    ['Chùa cổ', 'failure'],
    ['Giữ vững danh hiệu văn hóa', 'maintain'],
    ['Thu nhập bình quân đầu người', 'averageChange'],
    ['Thu nhập bình quân/người', 'averageChange'],
    ['Giữ cho vững', 'maintain'],
    ['', 'count'],
  ])('finds in %s no words of %s', (text, topic) => {
    expect(says(wording(text), topic)).toBe(false);
  });

  const phrases = Object.entries({ ...INDICATOR_WORDS, ...PLACED_WORDS }).flatMap(([topic, list]) =>
    list.map((phrase): [Topic, string] => [topic as Topic, phrase.replace(/\(.*/, '')]),
  );

  it('finds every phrase among other words and whatever punctuation', () => {
    const others = fc.array(fc.constantFrom(...OTHER_WORDS), { maxLength: 4 });
    const between = fc.constantFrom(' ', ', ', ' - ', ' (', '/ ');
    fc.assert(
      fc.property(fc.constantFrom(...phrases), others, others, between, (said, before, after, mark) => {
        const [topic, phrase] = said;
        const text = [...before, ...phrase.split(' '), ...after].join(mark);
        const place = find(wording(text), topic);
        const start = before.join(mark).length + (before.length > 0 ? mark.length : 0);
        expect(place?.[0]).toBe(start);
        expect(says(wording(text.toUpperCase()), topic)).toBe(true);
      }),
    );
  });
});

describe('find', () => {
  it('gives the first place, and there the longest phrase', () => {
    expect(find(wording('Phi nông nghiệp, nông nghiệp'), 'shrinkingShare')).toEqual([4, 15]);
    expect(find(wording('Thu nội địa'), 'structure')).toBeNull();
  });

  it('gives all places in order', () => {
    expect(findAll(wording('Giảm hộ nghèo, giảm tai nạn'), 'fall')).toEqual([
      [0, 4],
      [15, 19],
    ]);
  });
});

describe('part', () => {
  it('is read in the spelling of the whole', () => {
    const whole = wording('Hộ chua, xã giảm');
    expect(says(part(whole, 'ho ngheo'), 'lower')).toBe(false);
    expect(says(part(wording('giam ho ngheo'), ' ho ngheo '), 'lower')).toBe(true);
    expect(part(whole, whole.text)).toBe(whole);
  });
});
