import { cleanText } from './cleanText';
import { respell } from './respell';

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
  return respell(plain);
}
