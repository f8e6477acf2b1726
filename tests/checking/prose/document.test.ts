import fc from 'fast-check';
import { sentencesIn } from '../../../src/checking/prose/document';

const texts = (raw: string): string[] => sentencesIn(raw).map(({ text }) => text.replace(/\s+/g, ' ').trim());

describe('the sentences of a report', () => {
  it('end where a sentence ends, not at figures and abbreviations', () => {
    expect(
      texts('Thu ngân sách đạt 113,5 tỷ đồng. UBND TP. Lạng Sơn giao 402.100 triệu đồng. Đạt 28,1% dự toán.'),
    ).toEqual([
      'Thu ngân sách đạt 113,5 tỷ đồng.',
      'UBND TP. Lạng Sơn giao 402.100 triệu đồng.',
      'Đạt 28,1% dự toán.',
    ]);
  });

  it('leave out those without a figure, tables and headings', () => {
    const raw = [
      '**BÁO CÁO**',
      '### *a) Thu - chi ngân sách*',
      'Công tác thu được chỉ đạo quyết liệt. Thu đạt 113 tỷ đồng.',
      'Số TT\tChỉ tiêu\tMục tiêu năm 2021',
      '1\tThu ngân sách\t402,1',
    ].join('\n');
    expect(texts(raw)).toEqual(['Thu đạt 113 tỷ đồng.']);
    expect(sentencesIn(raw)[0]?.heading).toContain('a) Thu - chi ngân sách');
  });

  it('keep a numbered line that states a figure', () => {
    expect(texts('1. Thu ngân sách: 113 tỷ đồng')).toEqual(['1. Thu ngân sách: 113 tỷ đồng']);
  });

  it('know the footnotes they point to and belong to', () => {
    const raw =
      'Kiểm tra 360 công trình<sup>7</sup>.\n\n---\n\n<sup>7</sup> trong đó: 249 công trình có giấy phép.';
    expect(sentencesIn(raw).map(({ notes, footnote }) => [notes, footnote])).toEqual([
      [['7'], null],
      [[], '7'],
    ]);
    const plain = 'Kiểm tra 360 công trình, đạt 98,9%7.\n\n7 trong đó: 249 công trình có giấy phép.';
    expect(sentencesIn(plain).map(({ notes, footnote }) => [notes, footnote])).toEqual([
      [['7'], null],
      [[], '7'],
    ]);
    expect(sentencesIn('Đã cấp 249 giấy phép trên địa bàn thành phố[3].')[0]?.notes).toEqual(['3']);
    expect(sentencesIn('Kiểm tra 360 công trình, đạt 98,9%⁷ kế hoạch.')[0]?.notes).toEqual(['7']);
  });

  it('take a raised 2 after m for square metres', () => {
    expect(texts('Cấp 43.046,46m<sup>2</sup> đất.')).toEqual(['Cấp 43.046,46m² đất.']);
  });

  it('are mended where a page breaks in the middle', () => {
    const raw =
      'Giải ngân 41.533 triệu đồng, bằng 119%\n\n<sup>8</sup> thay thế 54 bộ đèn.\n\nkhối lượng thực hiện.';
    expect(texts(raw)).toContain('Giải ngân 41.533 triệu đồng, bằng 119% khối lượng thực hiện.');
  });

  it('keep the place of every character', () => {
    const raw = 'Thu **đạt** 113 tỷ<sup>1</sup> đồng, bằng <i>28,1%</i> dự toán.';
    const [sentence] = sentencesIn(raw);
    const at = sentence?.text.indexOf('28,1%') ?? -1;
    expect(raw.slice(sentence?.places[at], (sentence?.places[at + 4] ?? 0) + 1)).toBe('28,1%');
  });

  it('never fail, whatever the text, and every character is one of the text', () => {
    const piece = fc.constantFrom(
      'Thu ',
      '1',
      '2,5%',
      '.',
      ' ',
      '\n',
      '<sup>3</sup>',
      '*',
      '(',
      ')',
      '\t',
      'đạt ',
      'Đ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const raw = pieces.join('');
        for (const { text, places } of sentencesIn(raw)) {
          expect(places).toHaveLength(text.length);
          expect(places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))).toBe(true);
        }
      }),
    );
  });
});
