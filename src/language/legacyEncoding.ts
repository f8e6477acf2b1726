import { restoreLostU } from './restoreLostU';
import { isSyllable } from './syllable';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

export type LegacyEncoding = 'tcvn3' | 'vni';

export const DECODERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
};

/** Whether an NFC text has letters that no legacy encoding uses: it is Unicode whatever its font says. */
export function isSurelyUnicode(text: string): boolean {
  return /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/.test(text);
}

/** What decoding does to the words of texts. */
export interface DecodingGain {
  /** Words that decoding changes. */
  readonly changed: number;
  /** Those of them that are Vietnamese syllables afterwards. */
  readonly valid: number;
  /** Syllables gained minus syllables lost. */
  readonly gain: number;
}

const BETWEEN_WORDS = /[\s!-@[-`{-~]+/;

const ABBREVIATION = /^\p{Lu}{2,6}$/u;

function isWord(word: string): boolean {
  return isSyllable(word.toLowerCase());
}

/** Measures what an encoding makes of NFC texts. A lost ư counts as restored; signs alone (9÷10, 5×3) tell nothing. */
export function decodingGain(texts: Iterable<string>, encoding: LegacyEncoding): DecodingGain {
  let [changed, valid, before] = [0, 0, 0];
  for (const text of texts) {
    for (const word of text.split(BETWEEN_WORDS)) {
      const decoded = /[a-z]/i.test(word) ? DECODERS[encoding](word) : word;
      if (decoded === word) continue;
      const isValid = isWord(decoded) || isWord(restoreLostU(decoded));
      // An abbreviation (V§T, HĐND) speaks neither for the encoding nor against it.
      if (!isValid && ABBREVIATION.test(decoded)) continue;
      changed++;
      if (isValid) valid++;
      if (isWord(word)) before++;
    }
  }
  return { changed, valid, gain: valid - before };
}
