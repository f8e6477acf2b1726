/** What a name says is measured, in the dimensions of units; all patterns are for folded names without diacritics. */
const MEASURES: readonly (readonly [dimension: string, pattern: RegExp])[] = [
  ['share', /^(?:ty le|toc do|ty trong|co cau|ty suat|(?:muc )?giam ty le|do che phu|% )/],
  ['area', /^(?:tong )?dien tich\b/],
  ['mass/area', /^nang suat/],
  ['mass', /^(?:tong )?(?:san luong|thoc|ngo hat)/],
  ['con', /^(?:tong )?(?:dan (?:trau|bo|lon|de|ngua|gia suc)|so con)/],
  ['person', /^(?:dan so|so (?:nguoi|lao dong|hoc sinh|giao vien|dan)|lao dong|nhan khau)/],
  [
    'count',
    /^(?:tong )?so (?:luong|luot|vu|ho|xa|phuong|thon|truong|du an|doanh nghiep|hop tac xa|giuong|bac si|lop|ca|may|nha)\b/,
  ],
  [
    'money',
    /^(?:tong )?(?:thu |chi |von |gia tri|doanh thu|kinh phi|thue |le phi|nguon (?:thu|von)|muc ban le|du toan|boi chi|no )/,
  ],
];

/** The dimension of what a name measures ("Diện tích lúa" → area), `count` for any count, or null when it does not say. */
export function measureOfName(folded: string): string | null {
  for (const [dimension, pattern] of MEASURES) if (pattern.test(folded)) return dimension;
  return null;
}

/** Whether something of one dimension can be given in a unit of another. */
export function canMeasure(named: string | null, unit: string | null): boolean {
  if (named === null || unit === null) return true;
  if (named === 'count') return unit !== 'money' && unit !== 'share' && unit !== 'area' && unit !== 'mass';
  if (named === 'money') return unit === 'money' || unit === 'usd' || unit.startsWith('money/');
  return named === unit;
}
