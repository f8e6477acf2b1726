import type { Claim } from './claim';
import { ROLE_LABELS } from './claim';
import { headerKey } from './headerKey';
import { conceptsOf } from './headerLexicon';
import type { Concept } from './headerLexicon';
import type { HeaderPart, HeaderPath } from './headerTree';
import type { ColumnRole } from './indicatorTable';

/** What the title says the table is about, for columns that only name a year, a place or "số tiền". */
export type TitleSense = 'plan' | 'actual' | null;

/** The claims that the words over a column make on its role. The lowest text counts most. */
export function headerClaims(path: HeaderPath, sense: TitleSense): readonly Claim[] {
  const spoken = path.map((part) => conceptsOf(part.key));
  const leafPart = path.at(-1);
  if (!leafPart) return [UNLABELLED];
  const leaf = conceptsOf(leafPart.key);
  const claims: Claim[] = SIMPLE.flatMap(({ concept, role, weight }) =>
    leaf.has(concept) ? [claim(role, weight, leafPart)] : [],
  );
  const comparing = path.find((_, at) => COMPARING.some((concept) => spoken[at]?.has(concept)));
  if (comparing) return [...claims, ...comparisonClaims(path, spoken, comparing)];
  if (leaf.has('difference')) return [...claims, claim('other', 4, leafPart)];
  for (let at = path.length - 1; at >= 0; at--) {
    const concepts = spoken[at];
    const part = path[at];
    if (!concepts || !part) continue;
    if (concepts.has('average') || concepts.has('share')) claims.push(claim('other', 2.5, part));
    const measure = measureOf(part.key, concepts);
    if (!measure) continue;
    claims.push(claim(measure, 4.5 - 0.4 * (path.length - 1 - at), part));
    if (measure === 'actual' && /^ket qua$/.test(headerKey(part.key))) claims.push(claim('verdict', 3, part));
    return claims;
  }
  if (claims.length === 0 || leaf.has('amount')) claims.push(...bareClaims(path, leafPart, leaf, sense));
  return claims;
}

const COMPARING: readonly Concept[] = ['comparison', 'growth'];

const SIMPLE: readonly { readonly concept: Concept; readonly role: ColumnRole; readonly weight: number }[] = [
  { concept: 'ordinal', role: 'ordinal', weight: 5 },
  { concept: 'name', role: 'name', weight: 5 },
  { concept: 'weak-name', role: 'name', weight: 2.5 },
  { concept: 'unit', role: 'unit', weight: 4.5 },
  { concept: 'code', role: 'other', weight: 3 },
  { concept: 'verdict', role: 'verdict', weight: 4 },
  { concept: 'reason', role: 'reason', weight: 5 },
  { concept: 'owner', role: 'owner', weight: 4.5 },
  { concept: 'deadline', role: 'deadline', weight: 3.5 },
  { concept: 'note', role: 'note', weight: 6 },
  { concept: 'foreign', role: 'other', weight: 3 },
];

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

const MEASURE_WORDS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['estimate', /\b(?:uoc|du kien|du uoc|kha nang)\b/],
  ['plan', /\b(?:ke hoach|du toan|nghi quyet|muc tieu|phan dau|duoc giao|giao|chi tieu)\b/],
  [
    'actual',
    /\b(?:thuc hien|ket qua|dat duoc|da dat|luy ke|quyet toan|thuc te|thuc thu|thuc chi|giai ngan|trong (?:thang|quy|ky|nam)|chinh thuc|cong don|tu dau nam)\b/,
  ],
];

/** The measure a single header text names: what is said first counts ("Thực hiện kế hoạch" is a result). */
export function measureOf(folded: string, concepts: ReadonlySet<Concept>): ColumnRole | null {
  if (concepts.has('same-period')) return 'same-period';
  const key = headerKey(folded);
  let found: ColumnRole | null = null;
  let first = Infinity;
  for (const [role, pattern] of MEASURE_WORDS) {
    const at = key.search(pattern);
    if (at >= 0 && at < first && (concepts.has(role as Concept) || role !== 'plan')) {
      first = at;
      found = role;
    }
  }
  if (concepts.has('previous') && found !== 'plan') return 'previous';
  return found;
}

/** "So sánh", "%", "TH/KH": a ratio, unless it is an amount of difference, an average growth or a share of a total. */
function comparisonClaims(
  path: HeaderPath,
  spoken: readonly ReadonlySet<Concept>[],
  comparing: HeaderPart,
): readonly Claim[] {
  const leaf = path.at(-1);
  const concepts = spoken.at(-1);
  if (!leaf || !concepts) return [];
  const all = path.map((part) => headerKey(part.key)).join(' / ');
  if (concepts.has('difference') && !leaf.key.includes('%')) return [claim('other', 5, leaf)];
  if (/\bbinh quan\b/.test(all)) return [claim('other', 5, leaf)];
  if (/\b(?:ty trong|co cau)\b/.test(all)) return [claim('other', 4.5, leaf)];
  const claims = [claim('ratio', concepts.has('verdict') ? 3 : 4.5, comparing)];
  // "Kế hoạch (%)" may be a plan given in percent.
  if (path.length === 1 && /^[^%]+ \( ?% ?\)$/.test(headerKey(leaf.key))) {
    const measure = measureOf(leaf.key, concepts);
    if (measure) claims.push(claim(measure, 3.5, leaf));
  }
  return claims;
}

/** Headers that name only a year, a period, a place or an amount take their sense from the title. */
function bareClaims(
  path: HeaderPath,
  leaf: HeaderPart,
  concepts: ReadonlySet<Concept>,
  sense: TitleSense,
): Claim[] {
  const key = headerKey(leaf.key);
  const timed = path.some((part) =>
    /\b(?:(?:19|20)\d\d|quy [ivx\d]+|thang \d|\d+ thang|ca nam|nam)\b/.test(headerKey(part.key)),
  );
  const placed = path.some((part) => isPlace(part.key));
  if (!timed && !placed && !concepts.has('amount')) return [claim('other', 1, leaf)];
  const weight = timed || placed ? 2 : 1;
  if (key === '') return [];
  return [claim(sense ?? 'actual', sense ? weight + 0.5 : weight - 0.5, leaf), claim('other', 1, leaf)];
}

const PLACE =
  /^(?:xa|phuong|thi tran|thi xa|huyen|quan|thanh pho|tp|tinh|toan (?:tinh|thanh pho|huyen|xa)|tt|thon|khoi|khu pho)\b\.? ?\S+/;

/** Whether a header names a commune or another administrative unit. */
export function isPlace(folded: string): boolean {
  return PLACE.test(folded) && !/\b(?:giao|phan dau|quan ly|de nghi)\b/.test(folded);
}
