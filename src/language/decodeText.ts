import { decodingGain, DECODERS, isSurelyUnicode } from './legacyEncoding';
import { restoreLostU } from './restoreLostU';

const ENCODINGS = ['tcvn3', 'vni'] as const;

/**
 * Decodes a text that stands alone, without font and sheet, such as a line of a list of names. It is taken for TCVN3 or
 * VNI only when decoding turns every word it changes into a Vietnamese syllable, and not all of them were syllables
 * before. For the cells of a sheet use `detectEncodings`.
 */
export function decodeText(text: string): string {
  const normal = text.normalize('NFC');
  if (!/[\u00A1-\u00FE]/.test(normal) || isSurelyUnicode(normal)) return text;
  const encoding = ENCODINGS.find((candidate) => {
    const { changed, valid, gain } = decodingGain([normal], candidate);
    return valid === changed && gain > 0;
  });
  if (encoding === undefined) return text;
  const decoded = DECODERS[encoding](normal);
  return encoding === 'tcvn3' ? restoreLostU(decoded) : decoded;
}
