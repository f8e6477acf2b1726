import { AUTO, confidence, isNearTie } from './confidence';

/** A target that a name may stand for, by its position. */
export interface Choice {
  readonly target: number;
  readonly score: number;
}

/** The choices of one name, best first. */
export interface Choices {
  readonly choices: readonly Choice[];
  /** Targets that a name typed without diacritics may mean just as well as the first. */
  readonly alike: readonly number[];
  /** Whether the name belongs under another: wholes come before parts. */
  readonly isPart: boolean;
}

interface Claim {
  readonly name: number;
  readonly target: number;
  readonly confidence: number;
  readonly isPart: boolean;
}

/** What a name claims among the targets that nobody owns yet; null when nothing is sure. */
function claimOf(
  { choices, alike, isPart }: Choices,
  name: number,
  isOwned: (target: number) => boolean,
): Claim | null {
  const free = choices.filter(({ target }) => !isOwned(target));
  const [first, second] = free;
  const [wanted] = choices;
  // A name that wanted an owned target may take another only where the two were as good as equal.
  if (!first || !wanted || (first !== wanted && !isNearTie(wanted.score, first.score))) return null;
  if (alike.some((target) => target !== first.target && !isOwned(target))) return null;
  const sure = confidence(first.score, second?.score ?? 0);
  return sure >= AUTO ? { name, target: first.target, confidence: sure, isPart } : null;
}

/**
 * Assigns targets to names, one to one: the surest name keeps a target (of equals the whole before its part, then the
 * first), and a near tie is settled when the other target is taken. A name that is not sure gets none. Greedy on
 * purpose: a better overall sum must never take a target from the name that fits it best.
 *
 * @returns for every name the position of its target, or null
 */
export function assignTargets(names: readonly Choices[]): (number | null)[] {
  const assigned: (number | null)[] = names.map(() => null);
  const owned = new Set<number>();
  const isOwned = (target: number): boolean => owned.has(target);
  for (;;) {
    const claims = names
      .flatMap((choices, name) => (assigned[name] === null ? (claimOf(choices, name, isOwned) ?? []) : []))
      .sort((a, b) => b.confidence - a.confidence || Number(a.isPart) - Number(b.isPart) || a.name - b.name);
    if (claims.length === 0) return assigned;
    for (const { name, target } of claims) {
      if (owned.has(target)) continue;
      owned.add(target);
      assigned[name] = target;
    }
  }
}
