import fc from 'fast-check';
import { matchNames } from '../../src/matching/matchNames';
import type { NamedRow, NamedTarget } from '../../src/matching/namedRow';

const PLAN: readonly NamedTarget[] = [
  { id: 'gtsx', name: 'Tổng giá trị sản xuất một số ngành kinh tế chủ yếu', unit: 'tỷ đồng' },
  {
    id: 'cnxd',
    name: 'Khu vực Công nghiệp - Xây dựng',
    unit: 'tỷ đồng',
    parent: 'Tổng giá trị sản xuất một số ngành kinh tế chủ yếu',
  },
  { id: 'cn', name: 'Công nghiệp', unit: 'tỷ đồng', parent: 'Khu vực Công nghiệp - Xây dựng' },
  { id: 'xd', name: 'Xây dựng', unit: 'tỷ đồng', parent: 'Khu vực Công nghiệp - Xây dựng' },
  { id: 'tnbq', name: 'Thu nhập bình quân đầu người', unit: 'triệu đồng' },
  { id: 'khach', name: 'Lượng khách du lịch', unit: 'nghìn lượt' },
  { id: 'ntm', name: 'Số xã đạt chuẩn nông thôn mới', unit: 'xã' },
  { id: 'ntmnc', name: 'Số xã đạt chuẩn nông thôn mới nâng cao', unit: 'xã' },
  { id: 'truong', name: 'Số trường học đạt chuẩn quốc gia', unit: 'trường' },
  { id: 'bhyt', name: 'Tỷ lệ người dân tham gia bảo hiểm y tế', unit: '%' },
  { id: 'ngheo', name: 'Tỷ lệ hộ nghèo', unit: '%' },
  { id: 'giuong', name: 'Số giường bệnh/vạn dân', unit: 'giường' },
  { id: 'ctyt', name: 'Tỷ lệ chất thải y tế được xử lý', unit: '%' },
  { id: 'tre', name: 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân', unit: '%' },
  { id: 'onmt', name: 'Tỷ lệ cơ sở gây ô nhiễm môi trường nghiêm trọng được xử lý', unit: '%' },
];

const matchOne = (name: string, unit: string | null): { target: string | null; decision: string } => {
  const [match] = matchNames([{ name, unit }], PLAN);
  return { target: match?.target ?? null, decision: match?.decision ?? '' };
};

describe('a name by itself', () => {
  it.each([
    ['Số xã đạt chuẩn NTMNC', 'Xã', 'ntmnc'],
    ['Số xã đạt chuẩn NTM', 'xã', 'ntm'],
    ['TLDTG BHYT', '%', 'bhyt'],
    ['Tỷ lệ GB/vạn dân', 'giường', 'giuong'],
    ['Số xã đạt chuẩn NTM (xã)', null, 'ntm'],
    ['Giáo dục - Số trường học đạt chuẩn quốc gia', 'trường', 'truong'],
    ['TL SDD trẻ em <5 tuổi thể nhẹ cân', '%', 'tre'],
    ['TL dân tham gia BHYT', '%', 'bhyt'],
    ['Ty le ho ngheo', '%', 'ngheo'],
    ['Tỷ lệ hộ nhgèo', '%', 'ngheo'],
    ['TNBQ ñaàu ngöôøi', 'tr.đ', 'tnbq'],
    ['Sè trêng häc ®¹t chuÈn quèc gia', 'trường', 'truong'],
    ['1.2. Số trường học đạt chuẩn quốc gia trên địa bàn thành phố', 'trường', 'truong'],
    ['- Lượt khách du lịch 9 tháng đầu năm 2024', 'lượt', 'khach'],
    ['Số giường bệnh trên 1 vạn dân', 'giường bệnh', 'giuong'],
    ['Tỷ lệ xử lý chất thải y tế', '%', 'ctyt'],
    ['Tỷ lệ cơ sở gây ONMT nghiêm trọng được xử lý', '%', 'onmt'],
    ['cư nghèo Tỷ lệ hộ', '%', 'ngheo'],
  ])('%s (%s) is %s', (name, unit, target) => {
    expect(matchOne(name, unit)).toMatchObject({ target });
  });

  it.each([
    ['Tỷ lệ hộ cận nghèo', '%'],
    ['Số hộ nghèo', 'hộ'],
    ['Tỷ lệ xã đạt chuẩn nông thôn mới', '%'],
    ['Tổng số giường bệnh', 'giường'],
    ['Số trường mầm non đạt chuẩn quốc gia', 'trường'],
    ['Tỷ lệ chất thải nguy hại được xử lý', '%'],
    ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi', '%'],
    ['Tỷ lệ trẻ em dưới 1 tuổi suy dinh dưỡng thể nhẹ cân', '%'],
    ['Khách du lịch quốc tế', 'lượt'],
    ['Tỷ lệ lao động tham gia bảo hiểm xã hội', '%'],
    ['Mức giảm tỷ lệ hộ nghèo', '%'],
    ['Người lập biểu', null],
  ])('%s (%s) is never taken without asking', (name, unit) => {
    expect(matchOne(name, unit).decision).not.toBe('auto');
  });

  it('asks where a name without diacritics may mean two targets', () => {
    const fruit = [
      { id: 'dứa', name: 'Sản lượng dứa', unit: 'tấn' },
      { id: 'dừa', name: 'Sản lượng dừa', unit: 'tấn' },
    ];
    const decide = (name: string): string | undefined =>
      matchNames([{ name, unit: 'tấn' }], fruit)[0]?.decision;
    expect(decide('San luong dua')).toBe('review');
    expect(decide('Sản lượng dứa')).toBe('auto');
  });

  it('says why, in both languages', () => {
    const [match] = matchNames([{ name: 'Tỷ lệ hộ cận nghèo', unit: '%' }], PLAN);
    const vi = match?.explanation.map((line) => line.vi).join(' ') ?? '';
    expect(vi).toContain('diện nghèo (cận nghèo / nghèo)');
    expect(match?.explanation.every((line) => line.en !== '')).toBe(true);
  });
});

describe('the names of a sheet', () => {
  it('gives a target to the best name only', () => {
    const rows = [
      { name: 'Tỷ lệ tham gia BHYT toàn dân', unit: '%' },
      { name: 'Tỷ lệ người dân tham gia bảo hiểm y tế', unit: '%' },
    ];
    const [first, second] = matchNames(rows, PLAN);
    expect(second).toMatchObject({ target: 'bhyt', decision: 'auto' });
    expect(first).toMatchObject({ target: null, decision: 'review' });
  });

  it('knows parts by what they are a part of', () => {
    const rows: NamedRow[] = [
      { name: 'Tổng GTSX các ngành kinh tế chủ yếu', unit: 'tỷ đồng' },
      { name: 'CN - XD', unit: 'tỷ đồng', parent: 'Tổng GTSX các ngành kinh tế chủ yếu' },
      { name: 'Công nghiệp', unit: 'tỷ đồng', parent: 'CN - XD' },
      { name: 'Xây dựng', unit: 'tỷ đồng', parent: 'CN - XD' },
    ];
    expect(matchNames(rows, PLAN).map(({ target }) => target)).toEqual(['gtsx', 'cnxd', 'cn', 'xd']);
  });

  it('answers for no names and for no targets', () => {
    expect(matchNames([], PLAN)).toEqual([]);
    expect(matchNames([{ name: 'Tỷ lệ hộ nghèo', unit: '%' }], [])).toMatchObject([
      { target: null, decision: 'none', candidates: [] },
    ]);
  });

  it('gives one match for each name and no target twice, whatever the names are', () => {
    const names = fc.oneof(fc.constantFrom(...PLAN.map(({ name }) => name)), fc.string({ maxLength: 40 }));
    const rows = fc.array(
      fc.record({
        name: names,
        unit: fc.constantFrom(null, '', '%', 'xã', 'tỷ đồng'),
        parent: fc.option(names),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (asked) => {
        const matches = matchNames(asked, PLAN);
        expect(matches).toHaveLength(asked.length);
        const taken = matches.flatMap(({ target }) => target ?? []);
        expect(new Set(taken).size).toBe(taken.length);
        for (const { score, decision, target } of matches) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          if (decision === 'none') expect(target).toBeNull();
          if (decision === 'auto') expect(target).not.toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds every target by its own name', () => {
    const rows = PLAN.map(({ name, unit, parent }) => ({ name, unit, parent: parent ?? null }));
    const matches = matchNames(rows, PLAN);
    expect(matches.map(({ target }) => target)).toEqual(PLAN.map(({ id }) => id));
    expect(matches.every(({ decision }) => decision === 'auto')).toBe(true);
  });
});
