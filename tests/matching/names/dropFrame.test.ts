import { foldText } from '../../../src/language/foldText';
import { dropFrame } from '../../../src/matching/names/dropFrame';

describe('dropFrame', () => {
  it.each([
    ['1.2. Thu nội địa đến năm 2025', 'thu nội địa'],
    ['a) Số thôn kiểu mẫu (lũy kế)', 'số thôn kiểu mẫu'],
    ['Chỉ tiêu: Tỷ lệ hộ nghèo theo Nghị quyết Hội đồng nhân dân', 'tỷ lệ hộ nghèo'],
    ['Trong đó: khách quốc tế', 'khách quốc tế'],
    ['Giá trị sản xuất ngành xây dựng (giá so sánh 2010)', 'giá trị sản xuất ngành xây dựng'],
    ['Lượng khách du lịch 9 tháng đầu năm', 'lượng khách du lịch'],
    ['Thu ngân sách nhà nước trên địa bàn thành phố', 'thu ngân sách nhà nước'],
    ['Trồng rừng mới hằng năm', 'trồng rừng mới'],
  ])('takes off what is not the name: %s', (name, rest) => {
    expect(dropFrame(foldText(name), false).replace(/\s+/gu, ' ')).toBe(rest);
  });

  it.each([
    'diện tích gieo trồng cây hàng năm',
    'tổng vốn đầu tư toàn xã hội',
    'thu ngân sách nhà nước',
    'tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng',
    'tổng sản phẩm trên địa bàn',
  ])('leaves the name alone: %s', (name) => {
    expect(dropFrame(name, false)).toBe(name);
  });

  it('works without diacritics too', () => {
    expect(dropFrame('ty le ho ngheo nam 2024', true)).toBe('ty le ho ngheo');
  });

  it('keeps a name that is nothing else', () => {
    expect(dropFrame('năm 2024', false)).toBe('năm 2024');
  });
});
