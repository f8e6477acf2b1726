import { assign, type RankedRow } from './assign';
import { decide } from './decide';
import type { Match } from './match';
import type { NamedRow, NamedTarget } from './namedRow';
import { readName, type NameReading } from './names/readName';
import { rankTargets, type Ranked } from './search/rankTargets';
import { indexTargets, type TargetIndex } from './search/targetIndex';

/** The same plan is matched with sheet after sheet. */
const indexes = new WeakMap<readonly NamedTarget[], TargetIndex>();

function indexOf(targets: readonly NamedTarget[]): TargetIndex {
  const known = indexes.get(targets);
  if (known) return known;
  const index = indexTargets(targets);
  indexes.set(targets, index);
  return index;
}

/** The row that each one is a part of: the nearest above with the name of its parent, else any; -1 without. */
function wholeRows(names: readonly NamedRow[]): number[] {
  const anywhere = new Map(names.map(({ name }, row) => [name, row]));
  const above = new Map<string, number>();
  return names.map(({ name, parent }, row) => {
    const whole = parent ? (above.get(parent) ?? anywhere.get(parent) ?? -1) : -1;
    above.set(name, row);
    return whole === row ? -1 : whole;
  });
}

/** The names that a row is a part of, nearest first. */
function wholesOf(row: number, names: readonly NamedRow[], wholes: readonly number[]): string[] {
  const parent = names[row]?.parent;
  if (!parent) return [];
  const found = [parent];
  const seen = new Set([row]);
  let at = wholes[row] ?? -1;
  while (at >= 0 && !seen.has(at)) {
    seen.add(at);
    const above = names[at]?.parent;
    if (above) found.push(above);
    at = wholes[at] ?? -1;
  }
  return found;
}

/**
 * Finds for the names of a sheet's indicators the targets of a plan that they stand for: every name gets at most one
 * target, every target at most one name. Names and targets may be written in any way staff do: abbreviated, without
 * diacritics, mistyped, in a legacy encoding, with outline marks, times and places around them.
 *
 * @returns one match for each name, in their order
 */
export function matchNames(names: readonly NamedRow[], targets: readonly NamedTarget[]): Match[] {
  const index = indexOf(targets);
  const wholes = wholeRows(names);
  const readings = new Map<string, NameReading>();
  const readWhole = (name: string): NameReading => {
    const reading = readings.get(name) ?? readName(name, null, index.spelling);
    readings.set(name, reading);
    return reading;
  };
  // Sheets by commune say the same names over and over.
  const rankings = new Map<string, readonly Ranked[]>();
  const rank = (row: NamedRow, place: number): readonly Ranked[] => {
    const above = wholesOf(place, names, wholes);
    const key = [row.name, row.unit ?? '', ...above].join('\n');
    const ranking = rankings.get(key) ?? rankTargets(row, above.map(readWhole), index);
    rankings.set(key, ranking);
    return ranking;
  };
  const rows = names.map((row, place): RankedRow => ({
    candidates: rank(row, place),
    whole: wholes[place] ?? -1,
  }));
  const assigned = assign(rows, index.wholes);
  const owners = new Map([...assigned].map(([row, { place }]) => [place, row]));
  return rows.map(({ candidates }, row) => {
    const isTakenByOther = (place: number): boolean => (owners.get(place) ?? row) !== row;
    return decide({ candidates, chosen: assigned.get(row), isTakenByOther }, index);
  });
}
