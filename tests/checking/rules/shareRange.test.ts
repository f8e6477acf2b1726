import { found, places } from '../../support/checks';
import { quarterSheet, row } from '../quarterSheet';

const at = (name: string, value: number, unit = '%'): string[] =>
  places('share-range', quarterSheet([row(name, [null, value, null], { unit })]));

describe('share-range fires', () => {
  test('on a share above the whole', () => {
    const sheet = quarterSheet([row('Tỷ lệ hộ dùng nước hợp vệ sinh', [98, 101.5, 97], { unit: '%' })]);
    expect(found('share-range', sheet)).toMatchObject([
      { severity: 'error', row: 10, column: 5, stated: 101.5 },
    ]);
  });

  test.each([
    ['Tỷ lệ che phủ rừng', -58.6],
    ['Tỷ lệ người dân tham gia BHYT', 914],
  ])('on %s %d%', (name, value) => {
    expect(at(name, value)).toEqual(['E10']);
  });
});

describe('share-range does not fire', () => {
  test.each([
    ['Tỷ lệ người dân tham gia BHYT', 100],
    ['Tỷ lệ hộ nghèo', 0],
    ['Tỷ lệ thực hiện dự toán thu', 118.2],
    ['Tốc độ tăng giá trị sản xuất', -3.2],
    ['Tỷ lệ tăng dân số tự nhiên', -0.1],
    ['Tỷ lệ huy động trẻ 5 tuổi ra lớp', 101],
    ['Chỉ số sản xuất công nghiệp', 108.5],
  ])('on %s %d%', (name, value) => {
    expect(at(name, value)).toEqual([]);
  });

  test('on rates in other units', () => {
    expect(at('Tỷ lệ sinh thô', 120, '‰')).toEqual([]);
  });
});
