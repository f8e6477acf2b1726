import { canonicalUnit } from '../language/canonicalUnit';
import { unitDimension } from '../language/unitDimension';

/** A text read as a unit. */
export interface ReadUnit {
  /** Canonical spelling; an unknown unit as written, in lower case. */
  readonly unit: string;
  /** What it measures; null for an unknown unit. */
  readonly dimension: string | null;
}

const LONGEST = 40;
const MOST = 2_000;
const known = new Map<string, ReadUnit | null>();

/** Reads a text as a unit, each text once; null when it cannot be one. */
export function readUnit(text: string): ReadUnit | null {
  if (text === '' || text.length > LONGEST) return null;
  const before = known.get(text);
  if (before !== undefined) return before;
  const unit = canonicalUnit(text);
  const read = unit === null ? null : { unit, dimension: unitDimension(unit) };
  // Bounded, because a long session reads many workbooks.
  if (known.size >= MOST) known.clear();
  known.set(text, read);
  return read;
}

/** The canonical form of a text that is a unit this product knows, or null. */
export function knownUnit(text: string): string | null {
  const read = readUnit(text);
  return read?.dimension == null ? null : read.unit;
}
