import { prepare, type Prepared, type WordCounts } from '../compare/prepared';
import { CONTRASTS } from '../names/contrasts';
import { alignInitials } from '../names/initials';
import { readName, spelledWords, type NameReading } from '../names/readName';
import { learnSpelling, type Spelling } from '../names/spelling';
import { SYNONYMS } from '../names/synonyms';
import { unitInName } from '../names/unitInName';
import { phraseWords } from '../names/word';
import type { NamedTarget } from '../namedRow';

/** The targets of a plan, made ready for finding names among them. */
export interface TargetIndex {
  readonly targets: readonly NamedTarget[];
  readonly prepared: readonly Prepared[];
  /** The place of the target that each one is a part of; -1 without. */
  readonly wholes: readonly number[];
  readonly counts: WordCounts;
  readonly spelling: Spelling;
  /** The places of the targets that have a word, by its form without diacritics. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** The places of the targets whose words begin with the letters of an abbreviation. */
  readonly placesOfInitials: (initials: string) => readonly number[];
}

const FRAME_PHRASES = [
  'trên địa bàn thành phố',
  'trên địa bàn tỉnh',
  'trên địa bàn huyện',
  'đến năm',
  'đầu năm',
  'tháng đầu năm',
  'giá so sánh',
  'giá hiện hành',
  'giai đoạn',
  'ước thực hiện',
  'theo nghị quyết',
  'tỷ lệ hoàn thành chỉ tiêu',
  'công tác',
];

const KNOWN_PHRASES = [
  ...SYNONYMS.flatMap(([wording, others]) => [wording, ...others]),
  ...CONTRASTS.flatMap(({ values }) => Object.values(values).flat()),
  ...FRAME_PHRASES,
].map(phraseWords);

/** What a part belongs to, nearest first; a circle ends where it closes. */
function chainOf(place: number, wholes: readonly number[]): number[] {
  const chain: number[] = [];
  let at = wholes[place] ?? -1;
  while (at >= 0 && at !== place && !chain.includes(at)) {
    chain.push(at);
    at = wholes[at] ?? -1;
  }
  return chain;
}

/** Names of a sheet share their abbreviations. */
function findInitials(readings: readonly NameReading[]): (initials: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (initials) => {
    const places =
      known.get(initials) ??
      readings.flatMap(({ written }, place) => (alignInitials(initials, written) ? [place] : []));
    known.set(initials, places);
    return places;
  };
}

/** Makes a plan's targets ready. */
export function indexTargets(given: readonly NamedTarget[]): TargetIndex {
  const targets = given.map((target): NamedTarget => {
    const { name, unit } = unitInName(target.name);
    return { ...target, name, unit: target.unit ?? unit };
  });
  const readings = targets.map(({ name, unit }) => readName(name, unit, null));
  const holders = new Map<string, number[]>();
  readings.forEach(({ words }, place) => {
    for (const plain of new Set(words.map((word) => word.plain))) {
      const list = holders.get(plain);
      if (list) list.push(place);
      else holders.set(plain, [place]);
    }
  });
  const counts = {
    holders: new Map([...holders].map(([plain, places]) => [plain, places.length])),
    targets: targets.length,
  };
  const places = new Map(targets.map(({ name }, place) => [name, place]));
  const wholes = targets.map(({ parent }) => (parent ? (places.get(parent) ?? -1) : -1));
  const isReading = (reading: NameReading | undefined): reading is NameReading => reading !== undefined;
  return {
    targets,
    prepared: readings.map((reading, place) =>
      prepare(
        reading,
        targets[place]?.unit ?? null,
        chainOf(place, wholes)
          .map((whole) => readings[whole])
          .filter(isReading),
        counts,
      ),
    ),
    wholes,
    counts,
    spelling: learnSpelling([...KNOWN_PHRASES, ...targets.map(({ name, unit }) => spelledWords(name, unit))]),
    holders,
    placesOfInitials: findInitials(readings),
  };
}
