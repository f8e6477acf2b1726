import Fuse from 'fuse.js';
import { distance } from 'fastest-levenshtein';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { matchNames } from '../../src/matching/matchNames';
import { readName } from '../../src/matching/names/readName';
import type { NamedRow, NamedTarget } from '../../src/matching/namedRow';
import { goldSet, listedSet, type NameSet } from '../matching/nameSets';
import {
  bestThreshold,
  judge,
  nearTaken,
  ourMatcher,
  quality,
  recallAt98,
  type Guess,
  type Matcher,
} from '../matching/quality';

/** A general library, made ready for the targets; it gives its best target and a score that grows with likeness. */
type Peer = (targets: readonly NamedTarget[]) => (name: string) => Omit<Guess, 'isAuto'>;

const NOTHING = { target: null, score: 0 };

/** The target that a measure of likeness puts first. */
const nearest =
  (likeness: (a: string, b: string) => number): Peer =>
  (targets) =>
  (name) => {
    const scored = targets.map((target) => ({ target: target.id, score: likeness(name, target.name) }));
    return scored.reduce((best, other) => (other.score > best.score ? other : best), {
      target: '',
      score: -1,
    });
  };

function trigramCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const padded = `  ${text.toLowerCase()} `;
  for (let at = 0; at + 3 <= padded.length; at++) {
    const gram = padded.slice(at, at + 3);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function cosine(a: string, b: string): number {
  const [left, right] = [trigramCounts(a), trigramCounts(b)];
  const length = (counts: Map<string, number>): number =>
    Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
  const product = [...left].reduce((sum, [gram, count]) => sum + count * (right.get(gram) ?? 0), 0);
  return product / (length(left) * length(right) || 1);
}

const PEERS: Readonly<Record<string, Peer>> = {
  'fuse.js': (targets) => {
    const fuse = new Fuse(targets, {
      keys: ['name'],
      includeScore: true,
      ignoreLocation: true,
      threshold: 1,
      shouldSort: true,
    });
    return (name) => {
      const [best] = fuse.search(name, { limit: 1 });
      return best ? { target: best.item.id, score: 1 - (best.score ?? 1) } : NOTHING;
    };
  },
  fuzzysort: (targets) => {
    const names = fuzzysort.snapshot(targets, { key: 'name' });
    return (name) => {
      const [best] = fuzzysort.go(name, names, { limit: 1, threshold: 0.01 });
      return best ? { target: best.obj.id, score: best.score } : NOTHING;
    };
  },
  MiniSearch: (targets) => {
    const index = new MiniSearch<NamedTarget>({ fields: ['name'] });
    index.addAll(targets);
    return (name) => {
      const [best] = index.search(name, { fuzzy: 0.2, prefix: true });
      return best ? { target: String(best.id), score: best.score / name.split(' ').length } : NOTHING;
    };
  },
  'fastest-levenshtein': nearest(
    (a, b) => 1 - distance(a.toLowerCase(), b.toLowerCase()) / Math.max(a.length, b.length, 1),
  ),
  'trigram cosine': nearest(cosine),
};

/** The name as our matcher reads it before it compares. */
const normalised = ({ name, unit }: NamedRow): string =>
  readName(name, unit, null)
    .words.map(({ text }) => text)
    .join(' ');

function peerMatcher(peer: Peer, { targets }: NameSet, isNormalised: boolean): Matcher {
  const read = isNormalised ? normalised : ({ name }: NamedRow): string => name;
  const find = peer(targets.map((target) => ({ ...target, name: read(target) })));
  return (name) => ({ ...find(read(name)), isAuto: false });
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function print(name: string, cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(34)}${cells.map((cell) => cell.padStart(9)).join('')}\n`);
}

/** One line for a matcher on a set; `isTaken` says which of its guesses hold by themselves. */
function report(name: string, set: NameSet, matcher: Matcher, isTaken: (guess: Guess) => boolean): void {
  const judged = judge(set.cases, matcher);
  const { precision, recall, f1 } = quality(judged, isTaken);
  const near = judged.filter(({ asked }) => asked.isNear).length;
  const asked = judge(set.ambiguous, matcher).filter(({ guess }) => !isTaken(guess)).length;
  print(name, [
    percent(precision),
    percent(recall),
    percent(f1),
    percent(recallAt98(judged)),
    `${nearTaken(judged, isTaken).length}/${near}`,
    `${asked}/${set.ambiguous.length}`,
  ]);
}

function compareQuality(sets: readonly NameSet[]): void {
  const [dev] = sets;
  for (const set of sets) {
    process.stdout.write(`\n${set.title}: ${set.cases.length} names, ${set.targets.length} targets\n`);
    print('', ['prec.', 'recall', 'F1', 'R@98%P', 'near', 'to review']);
    report('ours (auto)', set, ourMatcher(set), ({ isAuto }) => isAuto);
    for (const [name, peer] of Object.entries(PEERS)) {
      for (const isNormalised of [false, true]) {
        // The peers get the threshold that suits them best on the set that ours was tuned on too.
        const least = dev ? bestThreshold(judge(dev.cases, peerMatcher(peer, dev, isNormalised))) : 0;
        const title = isNormalised ? `${name} + our normaliser` : name;
        report(title, set, peerMatcher(peer, set, isNormalised), ({ score }) => score >= least);
      }
    }
  }
}

const MANY = 10_000;
const PLACES = [
  'Đông Kinh',
  'Chi Lăng',
  'Hoàng Văn Thụ',
  'Vĩnh Trại',
  'Tam Thanh',
  'Hoàng Đồng',
  'Quảng Lạc',
];

/** As many targets as a province has for all its communes, and the names that staff give them. */
function manyNames(): { names: NamedRow[]; targets: NamedTarget[] } {
  const { targets, cases } = goldSet('dev');
  const place = (at: number): string =>
    `${PLACES[at % PLACES.length] ?? ''} ${Math.floor(at / PLACES.length) + 1}`;
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
  return {
    targets: Array.from({ length: MANY }, (_, at) => {
      const { name, unit } = pick(targets, at);
      return { id: `${at}`, name: `${name} xã ${place(Math.floor(at / targets.length))}`, unit };
    }),
    names: Array.from({ length: MANY }, (_, at) => {
      const { name, unit } = pick(cases, at);
      return { name: `${name} xã ${place(at % 130)}`, unit };
    }),
  };
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function compareSpeed(): void {
  const { names, targets } = manyNames();
  process.stdout.write(`\n${MANY} names against ${MANY} targets, seconds\n`);
  print('ours, one to one', [seconds(() => void matchNames(names, targets)).toFixed(1)]);
  const texts = targets.map(({ name }) => name);
  const snapshot = fuzzysort.snapshot(texts);
  const run = (): void => {
    for (const { name } of names) fuzzysort.go(name, snapshot, { limit: 5 });
  };
  print('fuzzysort (snapshot)', [seconds(run).toFixed(1)]);
}

/** Measures the matcher beside general libraries: quality on three sets of names, and time on many. */
export function benchMatching(): Promise<void> {
  compareQuality([
    goldSet('dev'),
    goldSet('test'),
    listedSet('other sectors', 'matching-sectors.txt'),
    listedSet('another province', 'matching-province.txt'),
  ]);
  compareSpeed();
  return Promise.resolve();
}
