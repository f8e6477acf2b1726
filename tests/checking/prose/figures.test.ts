import { figuresIn, type Figure } from '../../../src/checking/prose/figures';

function brief(figure: Figure): string {
  switch (figure.kind) {
    case 'percent':
      return `${figure.value}%`;
    case 'fraction':
      return `${figure.part.value}/${figure.whole.value} ${figure.whole.unit}`;
    case 'bare':
      return `${figure.value} ?`;
    case 'amount':
      return `${figure.value} ${figure.unit}`;
  }
}

const read = (sentence: string): string[] => figuresIn(sentence).map(brief);

describe('the figures of a sentence', () => {
  it.each<[string, string[]]>([
    ['Thu đạt 190.676 triệu đồng, bằng 45,5% dự toán', ['190676 triệu đồng', '45.5%']],
    ['đạt 1,5 nghìn tỷ đồng và 525 triệu USD', ['1.5 nghìn tỷ đồng', '525 triệu USD']],
    ['xảy ra 03 vụ, làm chết 02 người', ['3 vụ', '2 người']],
    ['làm rõ 36/37 vụ (97,3 %)', ['36/37 vụ', '97.3%']],
    ['đã cấp 67.422 thửa/68.582 thửa đất', ['67422/68582 thửa']],
    ['được 14,5 ha/50 ha', ['14.5/50 ha']],
    ['thanh tra 4 cuộc/6 đơn vị', ['4 cuộc', '6 đơn vị']],
    ['229 giấy/202 hộ/224 thửa', ['229 giấy', '202 hộ', '224 thửa']],
    ['bằng 83,5 dự toán tỉnh giao', ['83.5%']],
    ['khiếu nại 86, tố cáo 34', ['86 ?', '34 ?']],
    ['tăng 9 - 10% mỗi năm', []],
    ['trong 15 ngày, 2 năm, họp 3 lần', []],
    ['gấp 1,5 lần', ['150%']],
  ])('%s', (sentence, figures) => {
    expect(read(sentence)).toEqual(figures);
  });

  it.each([
    'Công văn số 993/UBND-THNC ngày 15/8/2020',
    'Nghị định số 90/2019/NĐ-CP ngày 15/11/2019',
    'Chỉ thị số 49-CT/TW',
    'Kế hoạch 275/KH-UBND về tuyển quân năm 2020',
    'giai đoạn 2016 - 2020, tầm nhìn đến năm 2045',
    'trước ngày 15/7, trong tháng 6/2020 và quý 2',
    '6 tháng đầu năm 2020 dịch Covid-19 tác động',
    'quy hoạch chi tiết tỷ lệ 1/500',
    '2.1. Về phát triển kinh tế',
  ])('has none in "%s"', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('hears how exact a number is meant', () => {
    const about = (sentence: string): string[] => figuresIn(sentence).map((figure) => figure.about);
    expect(about('đạt hơn 240 tỷ đồng, gần 26%, khoảng 12 triệu đồng, 5 vụ')).toEqual([
      'more',
      'less',
      'around',
      'exactly',
    ]);
  });

  it('tells parentheses apart', () => {
    expect(
      figuresIn('272 đơn (23 khiếu nại; 2 tố cáo), 5 vụ (1 vụ)').map(({ parenthesis }) => parenthesis),
    ).toEqual([0, 1, 1, 0, 2]);
  });
});
