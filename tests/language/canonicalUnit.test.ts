import fc from 'fast-check';
import { canonicalUnit } from '../../src/language/canonicalUnit';
import { unitDimension } from '../../src/language/unitDimension';
import { BASE_UNITS, MULTIPLIERS } from '../../src/language/units';

describe('canonicalUnit', () => {
  it.each([
    [
      'tỷ đồng',
      [
        'Tỷ đồng',
        'Tỉ đồng',
        'tỷ đ',
        'tỉ đ.',
        'TỶ ĐỒNG',
        'tỷ VNĐ',
        'Tỷ',
        '(tỷ đồng)',
        'ty dong',
        'tỷ\u00A0đồng',
      ],
    ],
    [
      'triệu đồng',
      [
        'Tr.đ',
        'trđ',
        'tr đ',
        'Tr đồng',
        'tr. đồng',
        'Triệu\nđồng',
        'Triệu / đồng',
        '1.000.000 đ',
        'Triệu',
        'Trđ.',
      ],
    ],
    [
      'nghìn đồng',
      [
        'ngàn đồng',
        '1.000 đồng',
        '1000 đ',
        '1.000đ',
        '1,000 đồng',
        'Nghìn đ',
        '000 đồng',
        'ng.đ',
        'Ngàn  đồng',
      ],
    ],
    ['đồng', ['Đồng', 'đ', 'Đ', 'VNĐ', 'vnd', 'Đồng Việt Nam']],
    ['nghìn tỷ đồng', ['nghìn tỷ đồng', 'ngàn tỉ đồng', '1.000 tỷ đồng', 'nghìn tỷ']],
    ['triệu USD', ['Triệu USD', 'triệu usd', 'tr.USD', 'triệu đô la Mỹ']],
    ['nghìn USD', ['1.000 USD', '1000 USD', 'Nghìn USD']],
    ['USD', ['usd', 'USD', 'đô la Mỹ', '$']],
    ['nghìn lượt', ['Nghìn lượt người', '1.000 lượt khách', 'ngàn lượt', 'nghìn lượt\nngười']],
    ['lượt', ['Lượt', 'lượt người', 'Lượt khách', 'lượt hành khách']],
    ['ha', ['Ha', 'HA', 'héc ta', 'hecta', 'ha.']],
    ['m²', ['m2', 'M2', 'm²', 'mét vuông']],
    ['km²', ['km2', 'Km²']],
    ['m³', ['m3', 'mét khối']],
    ['m²/người', ['m2/người', 'm² / người', 'M2/Người']],
    ['tạ/ha', ['Tạ/ha', 'tạ/Ha', 'Tạ / ha', 'ta/ha']],
    ['người/km²', ['Người/km2', 'người/km²']],
    [
      'bác sĩ/vạn dân',
      ['BS/vạn dân', 'bác sĩ/vạn dân', 'Bác sỹ/vạn dân', 'bác sĩ/10.000 dân', 'bac si/van dan'],
    ],
    ['giường/vạn dân', ['giường bệnh/vạn dân', 'Giường/vạn dân']],
    ['%', ['%', ' % ', 'phần trăm', '(%)', 'Tỷ lệ %']],
    ['‰', ['‰', '%o', '%0', 'o/oo', 'phần nghìn']],
    ['điểm %', ['điểm %', 'Điểm phần trăm', 'điểm%', '% điểm']],
    ['triệu đồng/người/năm', ['Triệu đồng/người/năm', 'tr.đ/người/năm', 'trđ/ng/năm', 'triệu/người/năm']],
    ['kg/người', ['Kg/người', 'kg/đầu người']],
    ['tấn CO2', ['tấn CO2', 'Tấn CO₂', 'tCO2']],
    ['nghìn tấn', ['nghìn tấn', '1.000 tấn', 'ngàn tấn']],
    ['nghìn con', ['nghìn con', '1000 con', '1.000 con']],
    ['hợp tác xã', ['HTX', 'Hợp tác xã']],
    ['khu dân cư', ['KDC', 'Khu dân cư']],
    ['lao động', ['LĐ', 'lao động']],
    ['xã, phường', ['Xã, phường', 'phường/xã', 'xã/phường', 'phường, xã']],
    ['tỷ đồng', ['Tỷ đồng (giá SS 2010)', 'tỷ đồng (giá hiện hành)']],
    ['hộ', ['Hộ', 'hộ gia đình', 'ho']],
    ['m³/ngày', ['m3/ngày đêm', 'm³/ngày']],
  ])('%s', (canonical, spellings) => {
    for (const spelling of spellings)
      expect([spelling, canonicalUnit(spelling)]).toEqual([spelling, canonical]);
  });

  it('keeps a unit it does not know, cleaned', () => {
    expect(canonicalUnit('  Mô hình\u00A0điểm ')).toBe('mô hình điểm');
    expect(canonicalUnit('Đồng bào dân tộc')).toBe('đồng bào dân tộc');
    expect(canonicalUnit('Sào')).toBe('sào');
  });

  it('never folds accents', () => {
    expect(canonicalUnit('dòng')).toBe('dòng');
    expect(canonicalUnit('tỷ dòng')).toBe('tỷ dòng');
    expect(canonicalUnit('tân')).toBe('tân');
    expect(canonicalUnit('dong')).toBe('dong');
  });

  it('does not take the beginning of a word for a multiplier', () => {
    for (const unit of ['trường', 'trạm', 'ngày', 'người', 'tỷ trọng', 'triệu chứng'])
      expect(canonicalUnit(unit)).toBe(unit);
  });

  it.each(['', '  ', '-', '…', '"', '12', '1.234,5', '1.000'])('takes %j for no unit', (text) => {
    expect(canonicalUnit(text)).toBeNull();
  });

  it('gives its own spelling back, and the same for any case and Unicode form', () => {
    const spelling = fc.constantFrom(
      ...BASE_UNITS.flatMap((unit) => [unit.name, ...unit.spellings]).filter((text) => !/^\d/.test(text)),
    );
    const prefix = fc.constantFrom('', ...MULTIPLIERS.map(({ name }) => `${name} `));
    const per = fc.constantFrom('', '/người', '/ha', '/vạn dân', '/năm', '/người/tháng');
    fc.assert(
      fc.property(prefix, spelling, per, (before, unit, after) => {
        const written = before + unit + after;
        const canonical = canonicalUnit(written);
        expect(canonical).not.toBeNull();
        expect(canonicalUnit(canonical ?? '')).toBe(canonical);
        expect(canonicalUnit(written.toUpperCase().normalize('NFD'))).toBe(canonical);
      }),
    );
  });
});

describe('unitDimension', () => {
  it.each([
    ['money', ['đồng', 'tr.đ', 'nghìn tỷ đồng', 'tỷ đồng/năm']],
    ['usd', ['USD', 'triệu USD']],
    ['money/person', ['triệu đồng/người', 'triệu đồng/người/năm', 'nghìn đồng/lao động']],
    ['money/person/tháng', ['nghìn đồng/người/tháng']],
    ['area', ['ha', 'm2', 'km2', 'ha rừng', 'ha/năm']],
    ['mass', ['kg', 'tạ', 'nghìn tấn', 'kg thóc']],
    ['mass/area', ['tạ/ha', 'tấn/ha', 'triệu tấn/km2']],
    ['share', ['%', '‰', '%/năm']],
    ['share point', ['điểm %']],
    ['visit', ['lượt khách', 'nghìn lượt']],
    ['person', ['người', 'lao động', 'nghìn người', 'người nghèo']],
    ['commune', ['xã', 'phường', 'thị trấn', 'xã, phường']],
    ['hộ', ['hộ', 'hộ nghèo', 'nghìn hộ']],
    ['bác sĩ/person', ['bác sĩ/vạn dân', 'bác sĩ/1.000 dân']],
    ['trường', ['trường', 'trường học']],
    ['vụ', ['vụ']],
  ])('%s', (dimension, units) => {
    for (const unit of units) expect([unit, unitDimension(unit)]).toEqual([unit, dimension]);
  });

  it('is null for what is not known', () => {
    for (const unit of ['sào', 'đồng bào dân tộc', 'triệu đồng/sào', 'công ty', '', '-'])
      expect([unit, unitDimension(unit)]).toEqual([unit, null]);
  });

  it('gives every count unit one of its own', () => {
    const dimensions = ['thôn', 'trường', 'vụ', 'dự án', 'hồ sơ', 'giường', 'tuyến phố'].map(unitDimension);
    expect(new Set(dimensions).size).toBe(7);
    expect(dimensions).not.toContain(null);
  });
});

describe('the table of units', () => {
  it('gives every spelling to one unit only', () => {
    const spellings = BASE_UNITS.flatMap((unit) => [unit.name.toLowerCase(), ...unit.spellings]);
    const twice = spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index);
    expect(twice).toEqual([]);
  });
});
