import { cleanText } from './cleanText';
import { remembered } from './remembered';
import { parseSyllable, spellSyllable } from './syllable';

/** Onsets after which `i` and `y` are two spellings of one sound; the value is the one that documents keep. */
const I_OR_Y: ReadonlyMap<string, string> = new Map([
  ['h', 'y'],
  ['k', 'y'],
  ['l', 'y'],
  ['m', 'y'],
  ['t', 'y'],
  ['qu', 'y'],
  ['s', 'i'],
]);

/** Words whose spelling may vary: two vowels one after the other, one of them with a tone, or a final i or y. */
const VARIANT = /[aăâeêioôơuưyà-ỹ]{2}|^(?:[hklmst]|qu).$/;

const respell = remembered((word) => {
  if (!VARIANT.test(word)) return word;
  const syllable = parseSyllable(word);
  if (syllable === null) return word;
  const { onset, rhyme, tone } = syllable;
  const open = rhyme === 'i' || rhyme === 'y' ? I_OR_Y.get(onset) : undefined;
  return spellSyllable({ onset, rhyme: open ?? rhyme, tone });
});

const DASHES = /[‐‑‒–—―−]/g;
const DOUBLE_QUOTES = /[“”„‟″]/g;
const SINGLE_QUOTES = /[‘’‚‛′]/g;
/** Any of them, all of which are punctuation of one block but for the minus sign. */
const TYPOGRAPHIC = /[\u2010-\u2033−]/;

/**
 * The key by which texts are compared: cleaned, lower case, dashes and quotation marks of one kind, and every
 * syllable in one spelling (hoà = hòa, thuỷ = thủy, tỉ = tỷ, kĩ = kỹ, quí = quý, sỹ = sĩ). Diacritics are kept.
 */
export function foldText(text: string): string {
  const clean = cleanText(text.toLowerCase());
  const plain = TYPOGRAPHIC.test(clean)
    ? clean.replace(DASHES, '-').replace(DOUBLE_QUOTES, '"').replace(SINGLE_QUOTES, "'")
    : clean;
  return plain.replace(/\p{L}+/gu, respell);
}
