import { asideOf } from '../../../src/matching/names/asideOf';

describe('asideOf', () => {
  it.each([
    ['Sản lượng (lúa)', 'Sản lượng', 'lúa'],
    ['Trồng trọt - Diện tích lúa', 'Diện tích lúa', 'Trồng trọt'],
    ['Cà phê: diện tích', 'diện tích', 'Cà phê'],
    ['Xã đạt chuẩn NTM/tổng số xã', 'Xã đạt chuẩn NTM', 'tổng số xã'],
  ])('%s', (typed, name, aside) => {
    expect(asideOf(typed)).toEqual({ name, aside });
  });

  it.each(['Giá trị sản xuất công nghiệp - xây dựng', 'Số bác sĩ/vạn dân', 'Thu nội địa'])(
    'nothing beside: %s',
    (name) => {
      expect(asideOf(name)).toBeNull();
    },
  );
});
