import { isSyllable } from './syllable';

/**
 * Words that are syllables without their ư too, and that sheets mean with it. By themselves, or with the neighbour
 * that tells. `_` stands where the ư was.
 */
const WORDS = `ng_ời l_u nh_ c_ới l_ợt v_ợt v_ờn m_ợn d_ới l_ới r_ỡi c_ời t_ơi s_ờn
   đầu t_|vật t_|thông t_|thứ t_|t_ nhân|t_ pháp|t_ vấn|t_ liệu|t_ cách|t_ thục
   dân c_|định c_|nhập c_|cụm c_|c_ trú|c_ dân|d_ nợ|d_ địa|số d_|kết d_|dôi d_
   th_ viện|th_ ký|đơn th_|bí th_
   h_u trí|nghỉ h_u|_u tiên|_u đãi|tối _u|b_u điện|b_u chính|b_u phẩm
   ch_a đạt|ch_a hoàn|ch_a có|ch_a được|ch_a thực|ch_a đủ|ch_a qua|đ_a vào|đ_a ra|l_ợng m_a|mùa m_a|m_a lũ|m_a bão
   h_ hỏng|s_ phạm|kỹ s_|luật s_|ng_ dân|ng_ nghiệp|khuyến ng_|t_ới tiêu|quả b_ởi|cây b_ởi`
  .split(/\s*\n\s*/)
  .flatMap((line) => (line.includes('|') ? line.split('|') : line.split(' ')));

const AMBIGUOUS: ReadonlyMap<string, string> = new Map(
  WORDS.map((word) => [word.replaceAll('_', ''), word.replaceAll('_', 'ư')]),
);

const AMBIGUOUS_PATTERN = new RegExp(
  `(?<!\\p{L})(?:${[...AMBIGUOUS.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'giu',
);

const VOWEL = /[aăâeêioôơuưyà-ỹ]/i;

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Puts the ư of the right spelling into the written one, in its case. */
function insertLike(written: string, right: string): string {
  const horned = isCapital(written) ? 'Ư' : 'ư';
  let at = 0;
  return Array.from(right, (letter) =>
    letter === written.charAt(at).toLowerCase() ? written.charAt(at++) : horned,
  ).join('');
}

/** The one syllable that a word becomes when ư is put into it; null when there is none or more than one. */
function withU(word: string): string | null {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const candidate = `${word.slice(0, at)}ư${word.slice(at)}`;
    if (isSyllable(candidate)) found.add(candidate);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Whether a word may have lost a letter at all: no code (KH, TTg), no unit sign (m, kg, đ). */
function mayHaveLost(word: string): boolean {
  if (word.length < 2 || (word.length === 2 && !VOWEL.test(word))) return false;
  return /[^\x20-\x7e]/.test(word) || (word.length > 2 && /^.\p{Ll}+$/u.test(word));
}

function restoreWord(written: string): string {
  const word = written.toLowerCase();
  if (isSyllable(word)) return written;
  if (word.includes('-')) {
    const joined = word.replace('-', 'ư');
    return isSyllable(joined) && /\p{Ll}/u.test(written)
      ? insertLike(written.replace('-', ''), joined)
      : written;
  }
  const right = mayHaveLost(written) ? withU(word) : null;
  return right === null ? written : insertLike(written, right);
}

/** A word, with a hyphen that may have been ư before it, in it or after it. */
const WORD = /(?<![\p{L}\d])-(?=[ơớờởỡợ])\p{L}+|\p{L}+(?:-(?:\p{L}+|(?!\d| *\d)))?/giu;

/**
 * Puts back the ư that TCVN3 text loses in copying (it is the soft hyphen, which many programs drop or turn into a
 * hyphen): `trờng` → `trường`, `đầu t-` → `đầu tư`. Only where the word is no syllable and one syllable comes of it.
 */
export function restoreLostU(text: string): string {
  return text.replace(WORD, restoreWord);
}

/** The same for words that are syllables without ư too (`ngời` → `người`, `đầu t` → `đầu tư`): only where losses are sure. */
export function restoreAmbiguousU(text: string): string {
  return text.replace(AMBIGUOUS_PATTERN, (written) =>
    insertLike(written, AMBIGUOUS.get(written.toLowerCase()) ?? written),
  );
}
