import type { Claim } from './claim';
import { ROLE_LABELS } from './claim';
import { headerKey } from './headerKey';
import { conceptsOf, placeOf } from './headerLexicon';
import type { Concept } from './headerLexicon';
import type { HeaderPart, HeaderPath } from './headerTree';
import type { ColumnRole } from './indicatorTable';
import { isPlace } from './place';

/** What the title says the table is about, for columns that only name a year, a place or "số tiền". */
export type TitleSense = 'plan' | 'actual' | null;

/** The claims that the words over a column make on its role. The lowest text counts most. */
export function headerClaims(path: HeaderPath, sense: TitleSense): readonly Claim[] {
  const leaf = path.at(-1);
  if (!leaf) return [UNLABELLED];
  const concepts = conceptsOf(leaf.key);
  // A header typed word by word over several rows ("Đơn", "vị", "tính") says something as a whole only.
  const whole = path.length > 1 ? conceptsOf(path.map(({ key }) => key).join(' ')) : concepts;
  const claims: Claim[] = SIMPLE.flatMap(({ concept, role, weight }) =>
    concepts.has(concept) || (whole.has(concept) && WHOLE.has(concept)) ? [claim(role, weight, leaf)] : [],
  );
  // Beside another column of names, figures under "Chỉ tiêu" are what is to be reached.
  if (TO_REACH.test(headerKey(leaf.key))) claims.push(claim('plan', 1.5, leaf));
  const comparing = comparingPart(path);
  if (comparing) return [...claims, ...comparisonClaims(path, leaf, comparing)];
  if (path.some((part) => conceptsOf(part.key).has('price'))) return [...claims, claim('other', 3.5, leaf)];
  if (concepts.has('difference')) return [...claims, claim('other', 4, leaf)];
  for (let at = path.length - 1; at >= 0; at--) {
    const part = path[at];
    if (!part) continue;
    const spoken = conceptsOf(part.key);
    if (spoken.has('average') || spoken.has('share')) claims.push(claim('other', 2.5, part));
    const measure = measureOf(part.key, spoken);
    if (!measure) continue;
    claims.push(claim(measure, 4.5 - 0.4 * (path.length - 1 - at), part));
    if (measure === 'actual' && /^ket qua$/.test(headerKey(part.key))) claims.push(claim('verdict', 3, part));
    return claims;
  }
  if (claims.length === 0 || concepts.has('amount')) claims.push(...bareClaims(path, leaf, concepts, sense));
  return claims;
}

const SIMPLE: readonly { readonly concept: Concept; readonly role: ColumnRole; readonly weight: number }[] = [
  { concept: 'ordinal', role: 'ordinal', weight: 7 },
  { concept: 'name', role: 'name', weight: 6 },
  { concept: 'weak-name', role: 'name', weight: 2.5 },
  { concept: 'unit', role: 'unit', weight: 5.5 },
  { concept: 'code', role: 'other', weight: 3 },
  { concept: 'project', role: 'other', weight: 5 },
  { concept: 'verdict', role: 'verdict', weight: 4 },
  { concept: 'reason', role: 'reason', weight: 5 },
  { concept: 'owner', role: 'owner', weight: 4.5 },
  { concept: 'deadline', role: 'deadline', weight: 3.5 },
  { concept: 'note', role: 'note', weight: 6 },
  { concept: 'price', role: 'other', weight: 3.5 },
  { concept: 'foreign', role: 'other', weight: 3 },
];

/** Concepts that a whole text must speak of. */
const WHOLE: ReadonlySet<Concept> = new Set(['ordinal', 'name', 'unit', 'note']);

/** A column of names, or beside another one the figures to be reached; takes the form of `headerKey`. */
export const TO_REACH = /^chi tieu$/;

const UNLABELLED: Claim = {
  role: 'other',
  weight: 3,
  text: { vi: 'Cột không có tiêu đề', en: 'The column has no header' },
};

function claim(role: ColumnRole, weight: number, part: HeaderPart): Claim {
  const { vi, en } = ROLE_LABELS[role];
  return {
    role,
    weight,
    text: { vi: `Tiêu đề “${part.text}” chỉ cột ${vi}`, en: `The header “${part.text}” speaks of ${en}` },
  };
}

/** "Dự kiến kế hoạch tháng 6" is a plan still to be set. */
const INTENDED_PLAN = /\bdu kien (?:ke hoach|du toan|giao)\b/;
/** "Thực hiện quý III (ước)". */
const ESTIMATED = /\( uoc(?: [^)]*)?\)$/;
const RESULTS = ['estimate', 'plan', 'actual'] as const;

/** The measure a single header text names: what is said first counts ("Thực hiện kế hoạch" is a result). */
export function measureOf(folded: string, concepts: ReadonlySet<Concept>): ColumnRole | null {
  if (concepts.has('same-period')) return 'same-period';
  const key = headerKey(folded);
  if (INTENDED_PLAN.test(key)) return 'plan';
  if (ESTIMATED.test(key)) return 'estimate';
  let found: ColumnRole | null = null;
  let first = Infinity;
  for (const role of RESULTS) {
    const at = concepts.has(role) ? placeOf(role, key) : -1;
    if (at >= 0 && at < first) {
      first = at;
      found = role;
    }
  }
  return concepts.has('previous') && found !== 'plan' ? 'previous' : found;
}

/** The text that makes a column a comparison: its own, or a caption "So sánh" above. */
function comparingPart(path: HeaderPath): HeaderPart | null {
  const leaf = path.at(-1);
  for (const part of path) {
    const concepts = conceptsOf(part.key);
    if (!concepts.has('comparison') && !concepts.has('growth')) continue;
    // "Giá trị sản xuất (%)" over "TH 2020" gives a unit; only its own words make such a column a comparison.
    if (part === leaf || !onlyPercent(part)) return part;
  }
  return null;
}

/** "Ước quý I so (%)" over "KH năm", "Cùng kỳ"; the marks tell it from "số". */
const COMPARES_BELOW = /(?<!\p{L})(?<!(?:tong|ho|co|ma)\s)so\s*\(\s*%\s*\)$/iu;
const PERCENT_UNIT = /\( ?% ?\)|\bdon vi tinh ?% ?$/g;

/** Whether a text speaks of a comparison by nothing but a percent sign in brackets. */
function onlyPercent(part: HeaderPart): boolean {
  if (COMPARES_BELOW.test(part.text)) return false;
  const bare = headerKey(part.key).replace(PERCENT_UNIT, '').trim();
  const concepts = conceptsOf(bare);
  return bare !== '' && !concepts.has('comparison') && !concepts.has('growth');
}

const SEVERAL_YEARS = /\b(?:19|20)\d\d ?- ?(?:19|20)?\d\d|\bgiai doan\b/;

/** "So sánh", "%", "TH/KH": a ratio, unless it is an amount of difference, an average growth or a share of a total. */
function comparisonClaims(path: HeaderPath, leaf: HeaderPart, comparing: HeaderPart): readonly Claim[] {
  const concepts = conceptsOf(leaf.key);
  const all = path.map((part) => headerKey(part.key)).join(' / ');
  if (concepts.has('difference') && !leaf.key.includes('%')) return [claim('other', 5, leaf)];
  if (/\bbinh quan\b/.test(all)) return [claim('other', 5, leaf)];
  if (/\b(?:ty trong|co cau)\b/.test(all)) return [claim('other', 4.5, leaf)];
  if (!onlyPercent(comparing)) return [claim('ratio', concepts.has('verdict') ? 3 : 4.5, comparing)];
  // "KH 2021-2025 (%)" is a planned growth; "Kế hoạch (%)" may be a plan given in percent.
  if (SEVERAL_YEARS.test(all)) return [claim('other', 4, leaf), claim('ratio', 2, comparing)];
  const measure = measureOf(leaf.key, concepts);
  return [claim('ratio', measure ? 3.5 : 4, comparing), ...(measure ? [claim(measure, 3, leaf)] : [])];
}

const TIMED = /\b(?:(?:19|20)\d\d|quy [ivx\d]+|thang \d{1,2}|\d+ thang|ca nam|nam)\b/;

/** Headers that name only a year, a period, a place or an amount take their sense from the title. */
function bareClaims(
  path: HeaderPath,
  leaf: HeaderPart,
  concepts: ReadonlySet<Concept>,
  sense: TitleSense,
): readonly Claim[] {
  const timed = path.some((part) => TIMED.test(headerKey(part.key)));
  const placed = path.some((part) => isPlace(part.key));
  const other = claim('other', 1, leaf);
  if (!timed && !placed && !concepts.has('amount')) return [other];
  const weight = timed || placed ? 2.2 : 1.4;
  return [claim(sense ?? 'actual', sense ? weight + 0.8 : weight, leaf), other];
}
