import type { Prepared } from '../compare/prepared';
import { alignInitials } from '../names/initials';
import type { TargetIndex } from './targetIndex';

/** So many targets are compared without choosing among them first. */
const COMPARE_ALL = 300;
/** How many of more targets are compared. */
const MOST = 24;
/** Words that more than this share of the targets have choose nothing. */
const COMMON = 0.05;

const CAPITALS = /(?<![\p{L}&])\p{Lu}[\p{Lu}&]*\p{Lu}(?![\p{L}&])/gu;

/** Targets whose words begin with the letters of an abbreviation that no target has as a word. */
function byInitials({ reading }: Prepared, { prepared, holders }: TargetIndex): number[] {
  const unknown = (reading.name.match(CAPITALS) ?? []).filter(
    (capitals) =>
      reading.words.some(({ text }) => text === capitals.toLowerCase()) &&
      !holders.has(capitals.toLowerCase()),
  );
  if (unknown.length === 0) return [];
  return prepared.flatMap((target, place) =>
    unknown.some((capitals) => alignInitials(capitals, target.reading.written)) ? [place] : [],
  );
}

/** The places of the targets that are worth comparing a row with: those that share its telling words. */
export function findCandidates(row: Prepared, index: TargetIndex): number[] {
  const { holders, targets } = index;
  if (targets.length <= COMPARE_ALL) return targets.map((_, place) => place);
  const weights = new Float32Array(targets.length);
  const touched: number[] = [];
  const words = row.reading.words
    .map(({ plain }, at) => ({ places: holders.get(plain) ?? [], weight: row.weights[at] ?? 0 }))
    .sort((a, b) => a.places.length - b.places.length);
  for (const { places, weight } of words) {
    if (places.length > COMMON * targets.length && touched.length > 0) break;
    for (const place of places) {
      if (weights[place] === 0) touched.push(place);
      weights[place] = (weights[place] ?? 0) + weight;
    }
  }
  const best = touched.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0)).slice(0, MOST);
  return [...new Set([...best, ...byInitials(row, index)])];
}
