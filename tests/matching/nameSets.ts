import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalUnit } from '../../src/language/canonicalUnit';
import type { NamedTarget } from '../../src/matching/namedRow';

/** A name as staff write it, and the target it stands for; null for none. */
export interface NameCase {
  readonly name: string;
  readonly unit: string | null;
  readonly target: string | null;
  /** A name without a target that comes near one. */
  readonly isNear: boolean;
}

/** A plan's targets and names to be matched with them. */
export interface NameSet {
  readonly title: string;
  readonly targets: readonly NamedTarget[];
  readonly cases: readonly NameCase[];
  /** Names that nobody could tell: they belong before the officer. */
  readonly ambiguous: readonly NameCase[];
}

interface GoldName {
  readonly text: string;
  readonly unit: string;
  readonly target?: string;
  readonly kind: string;
  readonly split: string;
}

interface Gold {
  readonly plan: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  readonly variants: readonly GoldName[];
  readonly negatives: readonly GoldName[];
  readonly ambiguous: readonly GoldName[];
}

const read = (file: string): string => readFileSync(join(__dirname, '../data', file), 'utf8');

const goldCase = ({ text, unit, target, kind }: GoldName): NameCase => ({
  name: text,
  unit: unit === '' ? null : unit,
  target: target ?? null,
  isNear: kind === 'near',
});

/** The gold set: thresholds are tuned on `dev` alone. */
export function goldSet(split: 'dev' | 'test'): NameSet {
  const { plan, variants, negatives, ambiguous } = JSON.parse(read('matching-gold.json')) as Gold;
  const own = (names: readonly GoldName[]): NameCase[] =>
    names.filter((name) => name.split === split).map(goldCase);
  return {
    title: `gold, ${split}`,
    targets: plan.map(({ id, name, unit }) => ({ id, name, unit: canonicalUnit(unit) })),
    cases: [...own(variants), ...own(negatives)],
    ambiguous: own(ambiguous),
  };
}

/**
 * Reads a list of targets, each with the names for it (`=`) and near names for nothing (`!`) on the lines after it;
 * names that nobody could tell (`?`) stand anywhere.
 */
export function listedSet(title: string, file: string): NameSet {
  const targets: NamedTarget[] = [];
  const cases: NameCase[] = [];
  const ambiguous: NameCase[] = [];
  for (const line of read(file).split('\n')) {
    const [, mark = '', name = '', unit = ''] = /^([=!?]?)\s*([^#|]+?)\s*\|\s*(.*?)\s*$/u.exec(line) ?? [];
    if (name === '') continue;
    const target = `${targets.length}`;
    const asked = { name, unit: unit === '' ? null : unit };
    if (mark === '') targets.push({ id: `${targets.length + 1}`, name, unit: canonicalUnit(unit) });
    else if (mark === '?') ambiguous.push({ ...asked, target: null, isNear: false });
    else cases.push({ ...asked, target: mark === '=' ? target : null, isNear: mark === '!' });
  }
  return { title, targets, cases, ambiguous };
}
