import type { TargetExpression } from '../language/quantity';
import { classifyIndicator } from './classifyIndicator';
import type { Target } from './plan';
import { planBasis, type Timing } from './planBasis';
import { says, wording } from './wording';

/** A target as it stands in a text or a table, before it is known what kind of figure it is. */
export interface ReadTarget {
  readonly id: string;
  readonly ordinal: string | null;
  readonly name: string;
  readonly parent: string | null;
  /** Canonical. */
  readonly unit: string | null;
  /** Null for a target without a number. */
  readonly expression: TargetExpression | null;
  readonly timing: Timing;
  readonly year: number | null;
  readonly note: string | null;
  readonly text: string;
}

/**
 * What is said where "/năm" behind a count says it: "Giải quyết việc làm bình quân 18.000 người/năm" is an average over
 * the years, not a level such as an average income.
 */
function spelledOut(read: ReadTarget): Pick<ReadTarget, 'name' | 'timing'> {
  const { name, unit, timing } = read;
  const isCounted = unit !== null && !unit.includes('đồng') && !unit.includes('%');
  if (!timing.isPerYear || !isCounted || !name.endsWith('bình quân')) return read;
  const words = timing.words.replace('bình quân', 'bình quân hằng năm');
  return { name: `${name} hằng năm`, timing: { ...timing, words } };
}

/**
 * Settles what kind of figure a target is, which way it should go and on which basis it is due.
 *
 * @param isOneYear whether the plan is for a single year
 */
export function settleTarget(read: ReadTarget, isOneYear: boolean): Target {
  const { id, ordinal, name, parent, expression, year, note, text } = read;
  const { name: said, timing } = spelledOut(read);
  const found = classifyIndicator(said, read.unit, parent);
  const isReduction = found.kind === 'reduction-pct' || found.kind === 'reduction-pp';
  const isKept =
    !isReduction && found.underlyingDirection === 'higher' && says(wording(timing.words), 'maintain');
  return {
    id,
    ordinal,
    name,
    parent,
    // A fall of a rate is a difference of percentages, however it is written.
    unit: found.kind === 'reduction-pp' && read.unit === '%' ? 'điểm %' : read.unit,
    operator: expression?.operator ?? null,
    value: expression?.value ?? null,
    low: expression?.low ?? null,
    high: expression?.high ?? null,
    approx: expression?.approx ?? false,
    ...planBasis(found, timing, isOneYear),
    direction: isKept ? 'maintain' : found.direction,
    underlyingDirection: isKept ? 'maintain' : found.underlyingDirection,
    year,
    note,
    text,
  };
}
