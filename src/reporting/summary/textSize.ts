import { stripMarks } from '../../language/stripMarks';

/** Advance widths of Times New Roman in thousandths of the font's size; letters with marks are as wide as without. */
const GROUPS: readonly (readonly [width: number, letters: string])[] = [
  [250, ' .,\u00A0'],
  [278, 'ijlt/:;\\'],
  [333, "frIJ()-'!`"],
  [389, 's'],
  [444, 'aceyz?"“”'],
  [500, 'bdghknopquvx0123456789+*–‘’$'],
  [564, '<>=≥≤'],
  [611, 'ELTZ'],
  [556, 'FPS'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYw'],
  [778, 'm'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
  [1000, '…—'],
];
const WIDTHS: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(([width, letters]) => Array.from(letters, (letter): [string, number] => [letter, width])),
);
const OTHER = 600;
/** Bold letters are wider by about so much. */
const BOLD = 1.06;
/** Printers and screens differ: a line counts as full a little early. */
const CAUTION = 1.03;

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const plain = WIDTHS.get(letter);
  if (plain !== undefined) return plain;
  const before = known.get(letter);
  if (before !== undefined) return before;
  const base = stripMarks(letter);
  const isCapital = letter !== letter.toLowerCase();
  const width = WIDTHS.get(isCapital ? base.toUpperCase() : base) ?? OTHER;
  known.set(letter, width);
  return width;
}

export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/** How wide a text is in Times New Roman, in points. */
export function textWidth(text: string, { size, bold }: TextLook): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return (width * size * CAUTION * (bold ? BOLD : 1)) / 1000;
}

/** How many lines a text takes when it is wrapped at words into a width in points; a longer word is broken. */
export function lineCount(text: string, width: number, look: TextLook): number {
  const space = textWidth(' ', look);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let own = 1;
    for (const word of paragraph.split(' ')) {
      const wide = textWidth(word, look);
      const after = used === 0 ? wide : used + space + wide;
      if (after <= width) used = after;
      else {
        const broken = Math.ceil(wide / width);
        own += used === 0 ? broken - 1 : broken;
        used = wide - (broken - 1) * width;
      }
    }
    return lines + own;
  }, 0);
}

/** A line's height in points for a font's size. */
export const lineHeight = (size: number): number => size * 1.27;

/** A column's width in points for its width in characters. */
export const pointsOfColumn = (characters: number): number => (characters * 7 + 5) * 0.75;

/** A width in points in characters. */
export const charactersOf = (points: number): number => (points / 0.75 - 5) / 7;

/** What of a column's width stays free beside a text, in points. */
export const CELL_PADDING = 5;
