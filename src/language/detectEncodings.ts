import { decodingGain, isSurelyUnicode, type LegacyEncoding } from './legacyEncoding';
import { restoreAmbiguousU, restoreLostU } from './restoreLostU';
import { decodeTcvn3, isCapitalFont } from './tcvn3';
import { decodeVni } from './vni';

/** A text of a sheet with the name of its font. */
export interface TextSample {
  readonly text: string;
  readonly font: string;
}

/** Decodes a text of the sheet that stands in a font; Unicode text comes back as it is. */
export type Decoder = (text: string, font: string) => string;

type Encoding = LegacyEncoding | 'unicode';

/** How many syllables decoding must gain before text in an ordinary font is taken for legacy text. */
const ORDINARY_FONT_GAIN = 3;

function encodingOfFont(font: string): LegacyEncoding | null {
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : null;
}

/** Undefined when nothing in the texts would change. */
function decide(font: string, texts: readonly string[]): Encoding | undefined {
  const named = encodingOfFont(font);
  if (named !== null) {
    const { gain, changed } = decodingGain(texts, named);
    if (changed === 0) return undefined;
    return gain > 0 ? named : 'unicode';
  }
  const candidates = (['tcvn3', 'vni'] as const).map((encoding) => ({
    encoding,
    ...decodingGain(texts, encoding),
  }));
  const best = candidates.reduce((a, b) => (b.gain > a.gain ? b : a));
  return best.gain >= ORDINARY_FONT_GAIN && 2 * best.gain >= best.changed ? best.encoding : 'unicode';
}

function groupByFont(samples: Iterable<TextSample>): Map<string, string[]> {
  const groups = new Map<string, Set<string>>();
  for (const { text, font } of samples) {
    const normal = text.normalize('NFC');
    if (isSurelyUnicode(normal)) continue;
    const key = font.trim();
    const group = groups.get(key) ?? new Set();
    groups.set(key, group.add(normal));
  }
  return new Map([...groups].map(([font, texts]) => [font, [...texts]]));
}

/** Whether ư is missing from all the TCVN3 text of a sheet although words need it. */
function losesU(texts: readonly string[]): boolean {
  if (texts.some((text) => text.includes('\u00AD'))) return false;
  return texts.some((text) => {
    const decoded = decodeTcvn3(text);
    return restoreLostU(decoded) !== decoded;
  });
}

/**
 * Decides for every font of a sheet whether its texts are Unicode, TCVN3 (fonts `.Vn…`, capitals in `.Vn…H`) or VNI
 * (fonts `VNI-…`), and returns what decodes them.
 *
 * A font's name is only a hint, because cells often carry a legacy font with Unicode text: decoding must gain valid
 * Vietnamese syllables over all texts of the font. A font with too little text follows the other fonts of its kind. In
 * ordinary fonts legacy text needs stronger evidence. Text with letters that only Unicode has, and text whose words
 * decoding would break, is never touched. ư lost from TCVN3 text is put back.
 *
 * Give the texts raw: `cleanText` takes out the soft hyphen that is TCVN3's ư.
 */
export function detectEncodings(samples: Iterable<TextSample>): Decoder {
  const groups = groupByFont(samples);
  const encodings = new Map<string, Encoding>();
  const sure = new Map<Encoding, number>();
  const tcvn3Texts: string[] = [];
  for (const [font, texts] of groups) {
    const encoding = decide(font, texts);
    if (encoding === undefined) continue;
    encodings.set(font, encoding);
    if (encodingOfFont(font) !== null) sure.set(encoding, (sure.get(encoding) ?? 0) + texts.length);
    if (encoding === 'tcvn3') tcvn3Texts.push(...texts);
  }
  const lost = losesU(tcvn3Texts);

  const encodingOf = (font: string): Encoding => {
    const decided = encodings.get(font);
    if (decided !== undefined) return decided;
    const named = encodingOfFont(font);
    return named !== null && (sure.get(named) ?? 0) > 0 ? named : 'unicode';
  };

  return (text, font) => {
    const normal = text.normalize('NFC');
    if (isSurelyUnicode(normal)) return text;
    const encoding = encodingOf(font.trim());
    // Where decoding would only break words, the cell was typed in Unicode after the font was set.
    if (encoding === 'unicode' || decodingGain([normal], encoding).gain < 0) return text;
    if (encoding === 'vni') return decodeVni(normal);
    const decoded = restoreLostU(decodeTcvn3(normal));
    const restored = lost ? restoreAmbiguousU(decoded) : decoded;
    return isCapitalFont(font) ? restored.toUpperCase() : restored;
  };
}
