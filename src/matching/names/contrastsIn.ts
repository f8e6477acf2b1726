import { CONTRASTS } from './contrasts';
import { findPhrases, phraseTable } from './phraseTable';
import type { Word } from './word';

/** What a name says to the contrasts, by their place in the list; one to which it says nothing is left out. */
export type SaidContrasts = ReadonlyMap<number, ReadonlySet<string>>;

const TABLES = CONTRASTS.map(({ values }) =>
  phraseTable(
    Object.entries(values).flatMap(([value, phrases]) =>
      phrases.map((phrase): [string, string] => [phrase, value]),
    ),
  ),
);

/** The contrasts that have a phrase beginning with a word, by its form without diacritics. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly number[]> = TABLES.reduce((byWord, table, place) => {
  for (const plain of table.keys()) byWord.set(plain, [...(byWord.get(plain) ?? []), place]);
  return byWord;
}, new Map<string, readonly number[]>());

const placesIn = (words: readonly Word[]): Set<number> =>
  new Set(words.flatMap(({ plain }) => BY_FIRST_WORD.get(plain) ?? []));

/**
 * Reads what a name says to the contrasts.
 *
 * @param around its words with what stands around the name
 */
export function contrastsIn(words: readonly Word[], around: readonly Word[]): SaidContrasts {
  const said = new Map<number, ReadonlySet<string>>();
  for (const place of new Set([...placesIn(words), ...placesIn(around)])) {
    const table = TABLES[place];
    if (!table) continue;
    const found = findPhrases(CONTRASTS[place]?.isAround ? around : words, table);
    const values = new Set(found.flatMap(({ value }) => (value === '' ? [] : [value])));
    if (values.size > 0) said.set(place, values);
  }
  return said;
}
