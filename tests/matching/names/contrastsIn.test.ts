import { CONTRASTS } from '../../../src/matching/names/contrasts';
import { readName } from '../../../src/matching/names/readName';

/** What a name says, contrast by contrast. */
const said = (name: string): Record<string, string[]> =>
  Object.fromEntries(
    [...readName(name, null, null).contrasts].map(([place, values]) => [
      CONTRASTS[place]?.label.vi ?? '',
      [...values],
    ]),
  );

describe('contrastsIn', () => {
  it.each([
    ['Tỷ lệ hộ cận nghèo đa chiều', { 'diện nghèo': ['cận nghèo'] }],
    ['Diện tích lúa vụ Đông Xuân', { 'vụ gieo trồng': ['đông xuân'] }],
    ['GRDP (giá so sánh 2010)', { 'giá tính': ['giá so sánh'] }],
    ['Tỷ lệ trường đạt chuẩn quốc gia mức độ 2', { 'mức độ': ['mức 2'] }],
    ['Tỷ lệ chất thải rắn y tế được xử lý', { 'loại chất thải': ['chất thải y tế'] }],
  ])('%s', (name, expected) => {
    expect(said(name)).toMatchObject(expected);
  });

  it('takes no word for what it is not', () => {
    expect(said('Tỷ lệ xã đạt chuẩn nông thôn mới')).not.toHaveProperty('đô thị hay nông thôn');
    expect(said('Tỷ lệ giảm nghèo bền vững')).not.toHaveProperty('diện nghèo');
  });
});
