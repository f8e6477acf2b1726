/** Marks without width that copying leaves behind: zero-width spaces and joiners, soft hyphens, byte-order marks. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** Letters of other alphabets that fonts and old converters put in place of Đ and đ. */
const STRAY_D: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ' };

/** Text that is clean already, in ASCII or in composed Vietnamese letters: most cells, so that they cost one look. */
const PLAIN = /^(?:[!-~À-ÏÑ-ïñ-ſƠơƯưẠ-ỹ²³°–—“”‘’…≥≤]+(?: [!-~À-ÏÑ-ïñ-ſƠơƯưẠ-ỹ²³°–—“”‘’…≥≤]+)*)?$/;

/**
 * A cell's text as it was meant: Unicode NFC, every kind of space and line break folded to single spaces,
 * invisible marks taken out, ends trimmed. Legacy encodings must be decoded before, because the ư of TCVN3 is the
 * soft hyphen that is taken out here.
 */
export function cleanText(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  return raw
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/[ÐƉð]/g, (letter) => STRAY_D[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
