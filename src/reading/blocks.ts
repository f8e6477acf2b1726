import { conceptsOf } from './headerLexicon';
import { isPlace } from './headerClaims';
import { headerKey } from './headerKey';
import type { HeaderPart, HeaderPath } from './headerTree';

/** The blocks of a table by commune: the caption over each column, and which columns of different blocks are peers. */
export interface Blocks {
  /** Captions in order, the whole left out. */
  readonly names: readonly string[];
  /** By column: the caption, or null for the whole and for columns outside all blocks. */
  readonly of: ReadonlyMap<number, string | null>;
  /** Columns at the same place of their blocks. */
  readonly peers: readonly (readonly number[])[];
}

const NONE: Blocks = { names: [], of: new Map(), peers: [] };

const MEASURES = [
  'plan',
  'actual',
  'estimate',
  'same-period',
  'previous',
  'next',
  'comparison',
  'growth',
  'difference',
  'amount',
] as const;
const TIME = /\b(?:(?:19|20)\d\d|quy [ivx\d]+|thang|\d+ thang|nam|giai doan|ky)\b/;
const WHOLE = /^(?:toan|tong|chung|ca )|\b(?:tong so|tong cong|toan (?:tinh|thanh pho|huyen|xa|dia ban))\b/;
const UPPER_LEVEL = /^(?:thanh pho|tp|tinh|huyen|thi xa|quan)\b/;
const LOWER_LEVEL = /^(?:xa|phuong|thi tran|tt|thon)\b/;

interface Group {
  readonly caption: HeaderPart;
  readonly columns: readonly number[];
  /** The headers below the caption, figures left out. */
  readonly below: readonly string[];
}

/** Finds captions that stand over the same columns again and again and are no measure and no period. */
export function findBlocks(paths: ReadonlyMap<number, HeaderPath>): Blocks {
  const deepest = Math.max(0, ...[...paths.values()].map((path) => path.length));
  for (let level = 0; level < deepest; level++) {
    const groups = groupsAt(paths, level);
    const blocks = repeating(groups);
    if (blocks.length >= 2) return assemble(paths, blocks);
  }
  return NONE;
}

function groupsAt(paths: ReadonlyMap<number, HeaderPath>, level: number): Group[] {
  const groups: { caption: HeaderPart; columns: number[]; below: string[] }[] = [];
  for (const [column, path] of paths) {
    const caption = path[level];
    if (!caption || !isCaption(caption)) continue;
    const below = path
      .slice(level + 1)
      .map((part) => headerKey(part.key).replace(/\d+/g, '#'))
      .join(' / ');
    const last = groups.at(-1);
    if (last?.caption === caption) {
      last.columns.push(column);
      last.below.push(below);
    } else groups.push({ caption, columns: [column], below: [below] });
  }
  return groups;
}

function isCaption({ key }: HeaderPart): boolean {
  if (isPlace(key)) return true;
  const concepts = conceptsOf(key);
  if (MEASURES.some((concept) => concepts.has(concept)) && !WHOLE.test(key)) return false;
  if (
    ['name', 'unit', 'ordinal', 'note', 'weak-name', 'verdict', 'owner', 'reason', 'deadline', 'code'].some(
      (c) => concepts.has(c as never),
    )
  ) {
    return false;
  }
  return !TIME.test(headerKey(key)) && !/\bgiao\b/.test(key);
}

/** The groups that share the most common inside; a caption over a single column counts only if it names a place. */
function repeating(groups: readonly Group[]): readonly Group[] {
  const sizes = new Map<number, number>();
  for (const { columns } of groups) sizes.set(columns.length, (sizes.get(columns.length) ?? 0) + 1);
  const [size, count] = [...sizes].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
  if (count < 2) return [];
  const same = groups.filter(({ columns }) => columns.length === size);
  const model = same[0]?.below ?? [];
  const alike = same.filter(({ below }) => below.filter((key, at) => key === model[at]).length * 2 > size);
  if (alike.length < 2 || alike.length * 2 < groups.length) return [];
  if (size > 1) return model.some((key) => key !== '') ? alike : [];
  return alike.filter(({ caption }) => isPlace(caption.key) || WHOLE.test(caption.key));
}

function assemble(paths: ReadonlyMap<number, HeaderPath>, groups: readonly Group[]): Blocks {
  const whole = groups.find((group, at) => isWhole(group, at, groups));
  const of = new Map<number, string | null>();
  for (const column of paths.keys()) of.set(column, null);
  const names: string[] = [];
  for (const group of groups) {
    if (group === whole) continue;
    names.push(group.caption.text);
    for (const column of group.columns) of.set(column, group.caption.text);
  }
  const size = groups[0]?.columns.length ?? 0;
  const peers = Array.from({ length: size }, (_, at) => groups.map(({ columns }) => columns[at] ?? 0));
  return { names, of, peers };
}

/** "Toàn thành phố", or a first block of the level above the others'. */
function isWhole({ caption }: Group, at: number, groups: readonly Group[]): boolean {
  if (WHOLE.test(caption.key)) return true;
  const others = groups.filter((other) => other.caption !== caption);
  return (
    at === 0 && UPPER_LEVEL.test(caption.key) && others.every((other) => LOWER_LEVEL.test(other.caption.key))
  );
}
