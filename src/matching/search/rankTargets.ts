import { prepare, type Prepared } from '../compare/prepared';
import { score } from '../compare/score';
import { abbreviatedAs } from '../names/abbreviatedAs';
import { readName, type NameReading } from '../names/readName';
import type { NamedRow } from '../namedRow';
import { findCandidates } from './findCandidates';
import type { TargetIndex } from './targetIndex';

/** A target that a row may stand for. */
export interface Ranked {
  /** Its place in the index. */
  readonly place: number;
  readonly score: number;
  /** The row as it was read for this target. */
  readonly row: Prepared;
}

const MOST_CANDIDATES = 6;

/** Reads a row and ranks the targets that it may stand for, best first. */
export function rankTargets(row: NamedRow, wholes: readonly NameReading[], index: TargetIndex): Ranked[] {
  const { prepared, counts, spelling } = index;
  const unit = row.unit === '' ? null : row.unit;
  const own = prepare(readName(row.name, unit, spelling), unit, wholes, counts);
  const writtenOut = new Map<string, Prepared>();
  const ranked: Ranked[] = [];
  for (const place of findCandidates(own, index)) {
    const target = prepared[place];
    if (!target) continue;
    let best: Ranked = { place, score: score(own, target), row: own };
    const name = abbreviatedAs(own.reading, target.reading);
    if (name !== null) {
      const known = writtenOut.get(name) ?? prepare(readName(name, unit, spelling), unit, wholes, counts);
      writtenOut.set(name, known);
      const other = score(known, target);
      if (other > best.score) best = { place, score: other, row: known };
    }
    if (best.score > 0) ranked.push(best);
  }
  return ranked.sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES);
}
