import { cleanText } from './cleanText';
import { NUMERAL, numeralForm } from './numeral';
import type { Separators } from './quantity';

/** Written numbers; "1.2. Thu nội địa", "Mục 1.2" are numbered points. */
const NUMBERS = new RegExp(
  `(?<!(?:mục|điểm|khoản|điều|biểu|số) |[\\d.,])${NUMERAL}(?![.,]?\\d|\\. ?\\p{L})`,
  'giu',
);
/** Longer texts are prose, whose numbers may follow another convention. */
const LONGEST = 40;

/**
 * Which separators a set of texts (a column, a sheet) uses. Every number that reads only one way speaks for its
 * separators, twice when it shows thousands and decimals both or thousands twice; `1.598` and `1,598` say nothing,
 * nor do numbers in prose. Vietnamese when nothing speaks for English more strongly.
 */
export function detectSeparators(texts: Iterable<string>): Separators {
  let english = 0;
  for (const text of texts) {
    if (text.length > LONGEST) continue;
    for (const [number] of cleanText(text).matchAll(NUMBERS)) {
      const form = numeralForm(number);
      if (form !== 'vi' && form !== 'en') continue;
      const weight = (number.match(/[.,]/g)?.length ?? 0) > 1 ? 2 : 1;
      english += form === 'en' ? weight : -weight;
    }
  }
  return english > 0 ? 'en' : 'vi';
}
