import type { Prepared } from '../compare/prepared';
import type { TargetIndex } from './targetIndex';

/** So many targets are compared without choosing among them first. */
const COMPARE_ALL = 200;
/** How many of more targets are compared. */
const MOST = 14;
/** Words that more than this share of the targets have choose nothing by themselves … */
const COMMON = 0.03;
/** … and nothing at all. */
const EVERYWHERE = 0.1;

/** Targets whose words begin with the letters of an abbreviation that no target has as a word. */
function byInitials({ reading }: Prepared, { holders, placesOfInitials }: TargetIndex): readonly number[] {
  const unknown = reading.capitals.filter((capitals) => {
    const text = capitals.text.toLowerCase();
    return reading.words.some((word) => word.text === text) && !holders.has(text);
  });
  return unknown.flatMap(({ initials }) => placesOfInitials(initials));
}

/** The places of the targets that are worth comparing a row with: those that share most of its telling words. */
export function findCandidates(row: Prepared, index: TargetIndex): number[] {
  const { holders, targets, prepared } = index;
  if (targets.length <= COMPARE_ALL) return targets.map((_, place) => place);
  const shared = new Float32Array(targets.length);
  const touched: number[] = [];
  const words = row.reading.words
    .map(({ plain }, at) => ({ places: holders.get(plain) ?? [], weight: row.weights[at] ?? 0 }))
    .sort((a, b) => a.places.length - b.places.length);
  for (const { places, weight } of words) {
    const isTelling = places.length <= COMMON * targets.length || touched.length === 0;
    if (touched.length > 0 && places.length > EVERYWHERE * targets.length) break;
    for (const place of places) {
      const before = shared[place] ?? 0;
      if (before === 0 && !isTelling) continue;
      if (before === 0) touched.push(place);
      shared[place] = before + weight;
    }
  }
  const fits = new Float32Array(touched.length);
  for (let at = 0; at < fits.length; at++) {
    const place = touched[at] ?? 0;
    fits[at] = (shared[place] ?? 0) / Math.sqrt(prepared[place]?.totalWeight ?? 1);
  }
  const least = fits.length <= MOST ? 0 : (fits.slice().sort().at(-MOST) ?? 0);
  const best = touched.filter((_, at) => (fits[at] ?? 0) >= least).slice(0, 2 * MOST);
  return [...new Set([...best, ...byInitials(row, index)])];
}
