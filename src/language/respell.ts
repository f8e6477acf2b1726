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

const TONED = 'àảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụỳỷỹýỵ';
const TONED_WITH_MARK = 'ằẳẵắặầẩẫấậềểễếệồổỗốộờởỡớợừửữứự';

/** Letters of a word, as a class of a pattern that is faster than \p{L}. */
const LETTER = '[a-zà-öø-ɏḁ-ỹ]';

/** What another spelling looks like. Most texts have none, so that they cost one look. */
const OTHER_SPELLINGS = [
  // The wrong one of i and y: tỉ, kĩ, quí, sỹ.
  `(?<!${LETTER})(?:(?:[hklmt]|qu)[iìỉĩíị]|s[yỳỷỹýỵ])(?!${LETTER})`,
  // The tone beside the letter with a mark that should carry it: trừơng, điêù.
  `[${TONED}${TONED_WITH_MARK}][ăâêôơư]|[ăâêôơư][${TONED}]`,
  // On the first of two vowels although a letter follows, or on the third: tóan, ngoaì.
  `[${TONED}][aeiouy][a-zê]|[aeiouy]{2}[${TONED}]`,
  // On the second of two at the end, where gi and qu hold no vowel: hoà, thuỷ, but già, quý.
  `(?:[aeoy]|(?<!g)i|(?<!q)u)[${TONED}](?!${LETTER})`,
  // Within gi and qu: gía, qúy.
  'g[ìỉĩíị][a-zăâêôơư]|q[ùủũúụ]',
].join('|');
const HAS_OTHER_SPELLING = new RegExp(OTHER_SPELLINGS);

const respellWord = remembered((word) => {
  const syllable = HAS_OTHER_SPELLING.test(word) ? parseSyllable(word) : null;
  if (syllable === null) return word;
  const { onset, rhyme, tone } = syllable;
  const open = rhyme === 'i' || rhyme === 'y' ? I_OR_Y.get(onset) : undefined;
  return spellSyllable({ onset, rhyme: open ?? rhyme, tone });
});

/** Writes every syllable of a lower-case NFC text in its one spelling (hoà → hòa, tỉ → tỷ); other words stay. */
export function respell(text: string): string {
  return HAS_OTHER_SPELLING.test(text) ? text.replace(/\p{L}+/gu, respellWord) : text;
}
