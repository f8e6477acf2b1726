import { prepare, type Prepared } from '../compare/prepared';
import { score } from '../compare/score';
import { abbreviatedAs } from '../names/abbreviatedAs';
import { asideOf } from '../names/asideOf';
import { readName, type NameReading } from '../names/readName';
import { unitInName } from '../names/unitInName';
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
/** What a name loses that fits only without what is said beside it. */
const WITHOUT_ASIDE = 0.85;

/** A name as it may be read, and how sure that reading is. */
interface Reading {
  readonly row: Prepared;
  readonly certainty: number;
  /** The name read anew with an abbreviation written out. */
  readonly rewrite: (name: string) => Prepared;
}

/** The ways a row's name may be read: as it is, and without what is said beside it. */
function readRow(row: NamedRow, wholes: readonly NameReading[], index: TargetIndex): Reading[] {
  const { counts, spelling } = index;
  const { name, unit: writtenUnit } = unitInName(row.name);
  const unit = row.unit === '' || row.unit === null ? writtenUnit : row.unit;
  const readings = new Map<string, Prepared>();
  const read = (text: string, above: readonly NameReading[], certainty: number): Reading => {
    const rewrite = (other: string): Prepared => {
      const known = readings.get(other) ?? prepare(readName(other, unit, spelling), unit, above, counts);
      readings.set(other, known);
      return known;
    };
    return { row: rewrite(text), certainty, rewrite };
  };
  const own = read(name, wholes, 1);
  const beside = asideOf(own.row.reading.name);
  if (!beside) return [own];
  return [own, read(beside.name, [readName(beside.aside, null, spelling), ...wholes], WITHOUT_ASIDE)];
}

/** Reads a row and ranks the targets that it may stand for, best first. */
export function rankTargets(row: NamedRow, wholes: readonly NameReading[], index: TargetIndex): Ranked[] {
  const best = new Map<number, Ranked>();
  const add = (place: number, known: Prepared, certainty: number): void => {
    const target = index.prepared[place];
    const found = target ? certainty * score(known, target) : 0;
    if (found > (best.get(place)?.score ?? 0)) best.set(place, { place, score: found, row: known });
  };
  for (const { row: known, certainty, rewrite } of readRow(row, wholes, index)) {
    for (const place of findCandidates(known, index)) {
      add(place, known, certainty);
      const target = index.prepared[place];
      const written = target ? abbreviatedAs(known.reading, target.reading) : null;
      if (written !== null) add(place, rewrite(written), certainty);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES);
}
