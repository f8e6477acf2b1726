import { cleanText } from '../language/cleanText';
import { parseQuantity } from '../language/parseQuantity';
import type { Quantity, Separators } from '../language/quantity';
import { stripMarks } from '../language/stripMarks';

/** A distinct text of a sheet, looked at once however many cells hold it. */
export interface Term {
  /** As it stands in the cell. */
  readonly raw: string;
  /** Decoded, NFC, spaces folded. */
  readonly text: string;
  /** `figure` is a number written as text, `mark` stands for no value (`-`, `…`, `x`), `words` is anything else. */
  readonly kind: 'blank' | 'figure' | 'mark' | 'words';
  /** Whether it reads like a name: at least one word of two letters that is no mere numbering. */
  readonly wordy: boolean;
  /** Spaces before the first letter, which people use as indent. */
  readonly leading: number;
  /** The text without diacritics in lower case, for looking up words. */
  readonly key: string;
  /** What it says as a cell's content, read with the given separators. */
  readonly says: (separators: Separators) => Quantity;
}

const MARKS = new Set([
  '-',
  '--',
  '–',
  '—',
  '_',
  '…',
  '...',
  '..',
  '.',
  'x',
  'X',
  '"',
  '""',
  "''",
  '//',
  '/',
]);
/** Digits with separators, signs and comparison marks: `10.535,8`, `≥ 95`, `9-10`, `42/87`, `95 %`. */
const FIGURE = /^[<>≤≥=~±+-]{0,2}\s?\(?\d[\d.,\s]*(?:[-–/:]\s?\d[\d.,\s]*)*\)?\s?[%‰]?$/;
/** "Số kế hoạch" without marks would read "so kế hoạch", compared with the plan. */
const NUMBER_OF =
  /(?<!\p{L})số\s+(?=(?:kế hoạch|kh|dự toán|dt|thực hiện|th|ước|cùng kỳ|giao|quyết toán)(?!\p{L}))/giu;
const WORDY = /\p{L}{2}/u;
const NUMBERING = /^\(?(?:[IVXL]{1,6}|[A-Za-zĐđ]|\d+(?:\.\d+)*)[.)]{0,2}$/;

class LazyTerm implements Term {
  readonly kind: Term['kind'];
  readonly wordy: boolean;
  private folded: string | undefined;
  private said: Partial<Record<Separators, Quantity>> | undefined;

  constructor(
    readonly raw: string,
    decoded: string,
    readonly text = cleanText(decoded),
  ) {
    this.kind = text === '' ? 'blank' : MARKS.has(text) ? 'mark' : FIGURE.test(text) ? 'figure' : 'words';
    this.wordy = this.kind === 'words' && WORDY.test(text) && !NUMBERING.test(text);
  }

  get leading(): number {
    const { length } = this.raw;
    let leading = 0;
    while (leading < length && SPACES.has(this.raw.charCodeAt(leading))) leading++;
    return leading;
  }

  get key(): string {
    this.folded ??= stripMarks(this.text.replace(NUMBER_OF, ''));
    return this.folded;
  }

  says(separators: Separators): Quantity {
    this.said ??= {};
    return (this.said[separators] ??= parseQuantity(this.text, separators));
  }
}

const SPACES = new Set([0x20, 0xa0, 0x09, 0x2002, 0x2003, 0x2009, 0x202f, 0x3000]);

/** Looks at a text as it stands in a cell (`raw`) and as it reads in Unicode (`decoded`). */
export function makeTerm(raw: string, decoded: string): Term {
  return new LazyTerm(raw, decoded);
}
