import { parseVerdict } from '../../src/language/parseVerdict';

describe('parseVerdict', () => {
  it.each([
    [
      'met',
      [
        'Đạt',
        'đạt KH',
        'Đạt kế hoạch',
        'Hoàn thành',
        'Đã hoàn thành',
        'Hoàn thành kế hoạch',
        'Đạt chỉ tiêu',
        'Dat',
      ],
    ],
    [
      'exceeded',
      [
        'Vượt',
        'Vượt KH',
        'Vượt kế hoạch',
        'Đạt và vượt',
        'Hoàn thành vượt mức kế hoạch',
        'Vượt mức',
        'Đạt, vượt',
      ],
    ],
    [
      'missed',
      [
        'Không đạt',
        'Chưa đạt',
        'Không đạt KH',
        'Chưa hoàn thành',
        'Không hoàn thành',
        'Chưa đạt kế hoạch',
        'Khong dat',
        'Thấp hơn kế hoạch',
      ],
    ],
    [
      'other',
      [
        'Xuất siêu',
        'Nhập siêu',
        'Đang thực hiện',
        'Đúng tiến độ',
        'Cơ bản hoàn thành',
        'Ổn định',
        'Vượt tiến độ',
      ],
    ],
  ])('%s', (verdict, texts) => {
    for (const text of texts) expect([text, parseVerdict(text)]).toEqual([text, verdict]);
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      'Đất',
      'Phòng Kinh tế',
      'Đạt chuẩn quốc gia',
      'Thu nội địa',
      'Không',
      'Hoàn thành đề án quy hoạch',
    ])
      expect([text, parseVerdict(text)]).toEqual([text, null]);
  });
});
