import { measureOf } from './headerClaims';
import { headerKey } from './headerKey';
import { conceptsOf } from './headerLexicon';
import type { Concept } from './headerLexicon';
import type { HeaderPart, HeaderPath } from './headerTree';
import { isAbove, isPlace, isWhole } from './place';

/** The blocks of a table: the caption over each column, and which columns of different blocks are peers. */
export interface Blocks {
  /** Captions in order, the whole left out. */
  readonly names: readonly string[];
  /** By column: the caption, or null for the whole and for columns outside all blocks. */
  readonly of: ReadonlyMap<number, string | null>;
  /** Columns at the same place of their blocks. */
  readonly peers: readonly (readonly number[])[];
}

const NONE: Blocks = { names: [], of: new Map(), peers: [] };

/** What a caption of a block never speaks of: that would make it a caption of measures or of the table's outline. */
const NOT_IN_CAPTIONS: readonly Concept[] = [
  'plan',
  'actual',
  'estimate',
  'same-period',
  'previous',
  'next',
  'comparison',
  'growth',
  'difference',
  'name',
  'unit',
  'ordinal',
  'note',
  'weak-name',
  'verdict',
  'owner',
  'reason',
  'deadline',
  'code',
];
const TIME = /\b(?:quy [ivx\d]+|thang|\d+ thang|nam|giai doan|ky)\b|^(?:19|20)\d\d$/;

interface Group {
  readonly caption: HeaderPart;
  readonly columns: readonly number[];
  /** The headers below the caption, by what they speak of. */
  readonly below: readonly string[];
}

/**
 * Finds captions that stand over the same columns again and again and are no measure and no period: communes, or facets
 * of one indicator such as "Diện tích", "Sản lượng".
 */
export function findBlocks(paths: ReadonlyMap<number, HeaderPath>): Blocks {
  const deepest = Math.max(0, ...[...paths.values()].map((path) => path.length));
  for (let level = 0; level < deepest; level++) {
    const blocks = repeating(groupsAt(paths, level));
    if (blocks.length >= 2) return assemble(paths, blocks);
  }
  const facets = facetsUnderMeasures(paths);
  return facets.names.length > 0 ? facets : placesBesideWhole(paths, deepest);
}

const NAMED = /\s\p{Lu}/u;

/** A commune over measures of its own, beside those of the whole: it makes a block even if it stands there alone. */
function placesBesideWhole(paths: ReadonlyMap<number, HeaderPath>, deepest: number): Blocks {
  for (let level = 0; level < deepest - 1; level++) {
    const places = groupsAt(paths, level).filter(
      ({ caption, columns }) =>
        columns.length >= 2 && isPlace(caption.key) && NAMED.test(caption.text) && !speaksOfMeasure(caption),
    );
    const covered = new Set(places.flatMap(({ columns }) => columns));
    const whole = [...paths].some(([column, path]) => !covered.has(column) && path.some(isMeasure));
    const measured = places.every(({ columns }) =>
      columns.every((column) => paths.get(column)?.some(speaksOfMeasure)),
    );
    if (places.length === 0 || !whole || !measured) continue;
    const of = new Map<number, string | null>([...paths.keys()].map((column) => [column, null]));
    for (const { caption, columns } of places) for (const column of columns) of.set(column, caption.text);
    return { names: places.map(({ caption }) => caption.text), of, peers: [] };
  }
  return NONE;
}

function speaksOfMeasure({ key }: HeaderPart): boolean {
  const concepts = conceptsOf(key);
  return concepts.has('comparison') || MEASURES.some((concept) => concepts.has(concept));
}

const MEASURES: readonly Concept[] = ['plan', 'actual', 'estimate', 'same-period', 'previous'];
const OF_WHICH = /^(?:trong do|tr do|gom) /;

/**
 * The other way round: facets named again under every measure, "Dự toán" [Tổng số, Thuế đất] beside "Thực hiện"
 * [Tổng số, Thuế đất]. They make blocks if two of them stand under two measures or more.
 */
function facetsUnderMeasures(paths: ReadonlyMap<number, HeaderPath>): Blocks {
  const facets = new Map<string, { caption: HeaderPart; below: Set<HeaderPart>; columns: number[] }>();
  const under = new Map<HeaderPart, number[]>();
  for (const [column, path] of paths) {
    const caption = path.at(-1);
    const over = path.at(-2);
    if (!caption || !over || !isCaption(caption)) continue;
    const key = headerKey(caption.key).replace(OF_WHICH, '');
    const facet = facets.get(key) ?? { caption, below: new Set(), columns: [] };
    facets.set(key, facet);
    facet.columns.push(column);
    if (isMeasure(over)) facet.below.add(over);
    under.set(over, [...(under.get(over) ?? []), column]);
  }
  const repeated = [...facets.values()].filter(({ below }) => below.size >= 2);
  if (repeated.length < 2) return NONE;
  const blocks = repeated.filter(({ caption }) => !isWhole(caption.key));
  const of = new Map<number, string | null>();
  for (const column of paths.keys()) of.set(column, null);
  for (const { caption, columns } of blocks) for (const column of columns) of.set(column, caption.text);
  const peers = [...under].filter(([over, columns]) => isMeasure(over) && columns.length >= 2);
  return { names: blocks.map(({ caption }) => caption.text), of, peers: peers.map(([, columns]) => columns) };
}

function isMeasure({ key }: HeaderPart): boolean {
  const concepts = conceptsOf(key);
  return !concepts.has('comparison') && MEASURES.some((concept) => concepts.has(concept));
}

function groupsAt(paths: ReadonlyMap<number, HeaderPath>, level: number): Group[] {
  const groups: { caption: HeaderPart; columns: number[]; below: string[] }[] = [];
  for (const [column, path] of paths) {
    const caption = path[level];
    if (!caption || !isCaption(caption)) continue;
    const below = path
      .slice(level + 1)
      .map(senseOf)
      .join(' / ');
    const last = groups.at(-1);
    if (last?.caption === caption) {
      last.columns.push(column);
      last.below.push(below);
    } else groups.push({ caption, columns: [column], below: [below] });
  }
  return groups;
}

/** What a header says wherever it stands: "KH vụ Xuân" and "KH" are both the plan, "TH" and "Ước TH" the result. */
function senseOf({ key }: HeaderPart): string {
  const concepts = conceptsOf(key);
  if (concepts.has('comparison') || concepts.has('growth')) return headerKey(key).replace(/\d+/g, '#');
  const measure = measureOf(key, concepts);
  return (measure === 'estimate' ? 'actual' : measure) ?? headerKey(key).replace(/\d+/g, '#');
}

function isCaption({ key }: HeaderPart): boolean {
  if (isPlace(key)) return true;
  const concepts = conceptsOf(key.replace(/\([^)]*\)|%/g, ''));
  const barred = NOT_IN_CAPTIONS.some((concept) => concepts.has(concept) && !isFacetOfPrice(key, concept));
  return !barred && !TIME.test(headerKey(key)) && !/\bgiao\b/.test(key);
}

/** "Giá trị sản xuất (thực tế)" is a facet at current prices, not a result. */
function isFacetOfPrice(key: string, concept: Concept): boolean {
  return concept === 'actual' && /\bgia\b/.test(key) && !/\bthuc hien\b/.test(key);
}

/**
 * The groups that share the most common inside, and those with a part of it ("Năng suất" without a comparison); a
 * caption over a single column counts only if it names a place.
 */
function repeating(groups: readonly Group[]): readonly Group[] {
  const sizes = new Map<number, number>();
  for (const { columns } of groups) sizes.set(columns.length, (sizes.get(columns.length) ?? 0) + 1);
  const shared = [...sizes].filter(([, count]) => count >= 2);
  if (shared.length === 0) return [];
  const [size] = shared.reduce((best, entry) => (entry[0] * entry[1] > best[0] * best[1] ? entry : best));
  const same = groups.filter(({ columns }) => columns.length === size);
  const model = same[0]?.below ?? [];
  const alike = same.filter(({ below }) => below.filter((key, at) => key === model[at]).length * 2 > size);
  if (alike.length < 2) return [];
  if (size > 1) {
    const inside = new Set(model.filter((key) => key !== ''));
    const lesser = ({ columns, below }: Group): boolean =>
      columns.length > 1 && columns.length < size && below.every((key) => inside.has(key));
    return inside.size > 0 ? groups.filter((group) => alike.includes(group) || lesser(group)) : [];
  }
  const named = alike.filter(({ caption }) => isPlace(caption.key) || isWhole(caption.key));
  return new Set(named.map(({ caption }) => caption.key)).size === named.length ? named : [];
}

function assemble(paths: ReadonlyMap<number, HeaderPath>, groups: readonly Group[]): Blocks {
  const whole = groups.find(({ caption }, at) => {
    const others = groups.filter((other) => other.caption !== caption);
    return (
      isWhole(caption.key) || (at === 0 && others.every((other) => isAbove(caption.key, other.caption.key)))
    );
  });
  const of = new Map<number, string | null>();
  for (const column of paths.keys()) of.set(column, null);
  const names: string[] = [];
  for (const group of groups) {
    if (group === whole) continue;
    names.push(group.caption.text);
    for (const column of group.columns) of.set(column, group.caption.text);
  }
  const model = groups.reduce((most, group) => (group.columns.length > most.columns.length ? group : most));
  const peers = model.below.map((key, at) =>
    groups.flatMap(({ columns, below }) => {
      const place = columns.length === model.columns.length ? at : below.indexOf(key);
      return columns.slice(place, place < 0 ? 0 : place + 1);
    }),
  );
  return { names, of, peers };
}
