import { cornerUnit } from '../../src/language/cornerUnit';

describe('cornerUnit', () => {
  it.each([
    ['Đơn vị tính: Triệu đồng', 'triệu đồng'],
    ['(ĐVT: Đồng)', 'đồng'],
    ['ĐVT: tỷ đồng, %', 'tỷ đồng'],
    ['Đơn vị: Triệu đồng', 'triệu đồng'],
    ['Đơn vị tính : 1.000 đ', 'nghìn đồng'],
    ['ĐVT : tr.đ.', 'triệu đồng'],
    ['BIỂU 01 – TỔNG HỢP (Đơn vị tính: nghìn lượt người)', 'nghìn lượt'],
    ['Đơn vị tính triệu đồng', 'triệu đồng'],
    ['ĐVT: %', '%'],
    ['Đơn vị: đồng/người', 'đồng/người'],
    ['DVT: trieu dong', 'triệu đồng'],
    ['Đơn vị tính: mô hình mẫu', 'mô hình mẫu'],
    ['ĐƠN VỊ TÍNH: TỶ ĐỒNG', 'tỷ đồng'],
    ['Đơn vị tính: Tỷ đồng và %', 'tỷ đồng'],
    ['Đơn vị tính: xã, phường', 'xã, phường'],
  ])('%s → %s', (text, unit) => {
    expect(cornerUnit(text)).toBe(unit);
  });

  it.each([
    'Đơn vị: Phòng Tài chính - Kế hoạch',
    'Đơn vị: UBND xã Mai Pha',
    'Đơn vị báo cáo: Chi cục Thống kê',
    'Đơn vị tính',
    'ĐVT',
    'Đơn vị chủ trì',
    'Tên đơn vị',
    'Đơn vị tính: người, hộ',
    'Triệu đồng',
    'Tổng thu ngân sách nhà nước',
    'Đơn vị tính: theo quy định tại Thông tư số 343/2016/TT-BTC',
    '',
  ])('%j gives none', (text) => {
    expect(cornerUnit(text)).toBeNull();
  });
});
