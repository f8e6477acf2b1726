import { unitInName } from '../../../src/matching/names/unitInName';

describe('unitInName', () => {
  it.each([
    ['Tổng đàn bò (con)', 'Tổng đàn bò', 'con'],
    ['Sản lượng lúa, tấn', 'Sản lượng lúa', 'tấn'],
    ['Thu nội địa (ĐVT: tỷ đồng)', 'Thu nội địa', 'tỷ đồng'],
    ['Tỷ lệ hộ nghèo (%)', 'Tỷ lệ hộ nghèo', '%'],
  ])('%s', (typed, name, unit) => {
    expect(unitInName(typed)).toEqual({ name, unit });
  });

  it.each(['Chỉ số PCI', 'Tỷ lệ suy dinh dưỡng (cân nặng/tuổi)', 'Diện tích (cây lúa)', 'Số trường, xã'])(
    'has none: %s',
    (name) => {
      expect(unitInName(name)).toEqual({ name, unit: null });
    },
  );
});
