/** Where a footnote is referred to, one character for each number, so that no digit is taken for a figure. */
const FIRST_MARK = 0xe000;
const MARKS = /[\uE000-\uF8FF]/gu;

const markOf = (number: number): string => String.fromCharCode(FIRST_MARK + number);

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plainDigits = (raised: string): number =>
  Number([...raised].map((digit) => RAISED.indexOf(digit)).join(''));

const NOTE = /^\s*(?:<sup>\s*(\d{1,3})\s*<\/sup>|\[\^?(\d{1,3})\]:?|([⁰¹²³⁴-⁹]{1,3})(?=\s*\S))\s*/u;
const POWERS: Readonly<Record<string, string>> = { 2: '²', 3: '³' };

/** The text of a line with m<sup>2</sup> as m², and its references as marks before the punctuation they follow. */
function withMarks(line: string): string {
  return line
    .replace(
      /(?<![\p{L}])([kcm]?m)\s*<sup>([23])<\/sup>/gu,
      (_, unit: string, power: string) => unit + (POWERS[power] ?? ''),
    )
    .replace(
      /<sup>\s*(\d{1,3})\s*<\/sup>|\[\^?(\d{1,3})\](?!\()/gu,
      (_, raised?: string, bracketed?: string) => markOf(Number(raised ?? bracketed)),
    )
    .replace(/(?<=[\p{L}.,;:)”"])(?<!(?<!\p{L})[kcd]?m)[⁰¹²³⁴-⁹]{1,3}/gu, (raised) =>
      markOf(plainDigits(raised)),
    )
    .replace(/([.,;:]+)([\uE000-\uF8FF]+)/gu, '$2$1');
}

/** A text without its footnotes, and the footnotes by number. */
export interface Annotated {
  readonly text: string;
  readonly notes: ReadonlyMap<number, string>;
}

const isUnfinished = (text: string | undefined): boolean =>
  text !== undefined && !/[.;:!?]["”)]?\s*$/u.test(text);

/**
 * Takes the footnotes (`<sup>7</sup> …`, `[7] …`, `⁷ …` at the start of a line) out of a text. What a page break cut off
 * goes back to where it was unfinished.
 */
export function takeOutFootnotes(source: string): Annotated {
  const lines: string[] = [];
  const notes = new Map<number, string>();
  let open: number | null = null;
  let isBelowNote = false;
  let lastLine: string | undefined;
  const append = (number: number, text: string): void =>
    void notes.set(number, `${notes.get(number) ?? ''} ${text}`.trim());
  for (const raw of source.normalize('NFC').split(/\r?\n/u)) {
    const line = withMarks(raw.replace(NOTE, ''));
    const [head, ...numbers] = NOTE.exec(raw) ?? [];
    const number = numbers.find((each) => each !== undefined);
    const isRule = /^\s*-{3,}\s*$/u.test(raw);
    if (line.trim() === '' || isRule) {
      isBelowNote = false;
      lines.push('');
    } else if (head !== undefined && number !== undefined) {
      open = RAISED.includes(number.charAt(0)) ? plainDigits(number) : Number(number);
      append(open, line);
      isBelowNote = true;
    } else if (
      open !== null &&
      (isBelowNote || (/^\s*\p{Ll}/u.test(raw) && !isUnfinished(lastLine) && isUnfinished(notes.get(open))))
    ) {
      append(open, line);
    } else {
      lines.push(line);
      lastLine = line;
    }
  }
  return { text: lines.join('\n'), notes };
}

/** The numbers of the footnotes a text refers to, in order. */
export const referencesIn = (text: string): number[] =>
  [...text.matchAll(MARKS)].map(([mark]) => mark.charCodeAt(0) - FIRST_MARK);

/** A text without its marks. */
export const withoutMarks = (text: string): string => text.replace(MARKS, '');
