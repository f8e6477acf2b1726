import fc from 'fast-check';
import { restoreAmbiguousU, restoreLostU } from '../../src/language/restoreLostU';

describe('restoreLostU', () => {
  it.each([
    ['nhà nớc', 'nhà nước'],
    ['trờng học', 'trường học'],
    ['đợc công nhận', 'được công nhận'],
    ['Phờng Vĩnh Trại', 'Phường Vĩnh Trại'],
    ['TỔNG LỢNG KHÁCH', 'TỔNG LƯỢNG KHÁCH'],
    ['tiền lơng', 'tiền lương'],
    ['hơu', 'hươu'],
    ['tr-ờng', 'trường'],
    ['đ-ợc', 'được'],
    ['Hng Yên', 'Hưng Yên'],
    ['đầu t-', 'đầu tư'],
    ['-ớc thực hiện', 'ước thực hiện'],
  ])('%s → %s', (lost, right) => {
    expect(restoreLostU(lost)).toBe(right);
  });

  it.each([
    'tăng trưởng bền vững',
    'KH 2024',
    'TTCN, XDCB và THCS',
    'kg, ha, km, m',
    'KT-XH',
    '2021-2025',
    'Loại B-',
    'nông - lâm nghiệp',
    'xi-măng',
    'Excel GRDP VietGap',
    'đơn giá',
    'đ) Thu - chi ngân sách',
    'tr.đ/người',
    '-ở thành phố',
  ])('leaves %j as it is', (text) => {
    expect(restoreLostU(text)).toBe(text);
  });

  it('says the same the second time', () => {
    const text = fc.array(fc.constantFrom('nớc', 'trờng', 'thu', 'KH', '-', ' ', 'đợc', 'ngân', 't'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (words) => {
        const once = restoreLostU(words.join(' '));
        expect(restoreLostU(once)).toBe(once);
      }),
    );
  });
});

describe('restoreAmbiguousU', () => {
  it.each([
    ['ngời', 'người'],
    ['Đầu t xây dựng', 'Đầu tư xây dựng'],
    ['nghìn lợt khách', 'nghìn lượt khách'],
    ['VỢT KẾ HOẠCH', 'VƯỢT KẾ HOẠCH'],
    ['khu dân c', 'khu dân cư'],
    ['Cha đạt', 'Chưa đạt'],
    ['u tiên', 'ưu tiên'],
    ['d nợ', 'dư nợ'],
    ['lu trú', 'lưu trú'],
    ['nh sau', 'như sau'],
  ])('%s → %s', (lost, right) => {
    expect(restoreAmbiguousU(lost)).toBe(right);
  });

  it('leaves words inside words and other meanings alone', () => {
    for (const text of ['cha mẹ', 'xa lộ', 'mời họp', 'tầng', 'nghìn lượt', 'dân cư'])
      expect(restoreAmbiguousU(text)).toBe(text);
  });
});
