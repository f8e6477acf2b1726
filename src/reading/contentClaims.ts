import type { Bilingual } from '../language/bilingual';
import type { Claim } from './claim';
import type { ColumnProfile } from './columnProfile';
import type { ColumnRole } from './indicatorTable';

const FIGURE_ROLES: readonly ColumnRole[] = [
  'plan',
  'target',
  'actual',
  'estimate',
  'same-period',
  'previous',
  'ratio',
];
const WORD_ROLES: readonly ColumnRole[] = ['name', 'unit', 'verdict', 'reason', 'owner', 'note'];

/** The claims that the content of a column makes on its role. A blank column makes none. */
export function contentClaims(profile: ColumnProfile): readonly Claim[] {
  if (profile.filled === 0) return [];
  const claims: Claim[] = [];
  const add = (roles: readonly ColumnRole[], weight: number, text: Bilingual): void => {
    if (Math.abs(weight) >= 0.1) for (const role of roles) claims.push({ role, weight, text });
  };
  const percent = (share: number): string => `${Math.round(100 * share)}%`;
  const figured = 3 * (profile.numeric - 0.4);
  // A column of figures may be none of those this product knows.
  add(figured > 0 ? [...FIGURE_ROLES, 'other'] : FIGURE_ROLES, figured, {
    vi: `${percent(profile.numeric)} số ô là số`,
    en: `${percent(profile.numeric)} of its cells are figures`,
  });
  add(WORD_ROLES, -4 * profile.numeric * (1 - profile.wordy), {
    vi: `${percent(profile.numeric)} số ô là số`,
    en: `${percent(profile.numeric)} of its cells are figures`,
  });
  add(['name'], 3 * profile.wordy * (1 - profile.units) * Math.min(1, profile.filled + 0.2) - 1, {
    vi: `${percent(profile.wordy)} số ô là chữ`,
    en: `${percent(profile.wordy)} of its cells are words`,
  });
  add(['name'], -3 * profile.units - (profile.distinct < 0.3 && profile.rows > 6 ? 2 : 0), {
    vi: 'Chữ lặp lại như đơn vị tính',
    en: 'Words repeat as units do',
  });
  add(['unit'], 5 * profile.units - 2, {
    vi: `${percent(profile.units)} số ô là đơn vị tính quen thuộc`,
    en: `${percent(profile.units)} of its cells are known units`,
  });
  add(['ordinal'], 3.5 * profile.outline - 2, {
    vi: `${percent(profile.outline)} số ô là số thứ tự`,
    en: `${percent(profile.outline)} of its cells are outline numbers`,
  });
  add(['verdict'], 4 * profile.verdicts, {
    vi: `${percent(profile.verdicts)} số ô là lời đánh giá`,
    en: `${percent(profile.verdicts)} of its cells are verdicts`,
  });
  add(['deadline'], 2 * profile.dates, {
    vi: `${percent(profile.dates)} số ô là ngày`,
    en: `${percent(profile.dates)} of its cells are dates`,
  });
  add(['ratio'], profile.percent ? 1 : 0, { vi: 'Định dạng phần trăm', en: 'Shown as percentages' });
  return claims;
}
