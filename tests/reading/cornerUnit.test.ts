import { cornerUnit } from '../../src/reading/cornerUnit';

test.each([
  ['Đơn vị: Triệu đồng', 'triệu đồng'],
  ['Đơn vị tính: tỷ đồng', 'tỷ đồng'],
  ['(ĐVT: Đồng)', 'đồng'],
  ['ĐVT : 1.000 đồng', 'nghìn đồng'],
  ['Đơn vị tính: Tr.đ', 'triệu đồng'],
  ['Don vi tinh: trieu dong', 'triệu đồng'],
  ['Đơn vị tính: triệu đồng, %', 'triệu đồng'],
  ['Biểu số 3 - Đơn vị tính: ha', 'ha'],
])('%s', (text, unit) => {
  expect(cornerUnit(text)).toBe(unit);
});

test.each([
  'Đơn vị: UBND thành phố',
  'Đơn vị báo cáo: Sở Tài chính',
  'Đơn vị tính',
  'Đơn vị: Phòng Tài chính - Kế hoạch',
  'Thu nội địa',
])('%s gives none', (text) => {
  expect(cornerUnit(text)).toBeNull();
});
