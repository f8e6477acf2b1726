/** One sentence of a text, freed of mark-up; spaces stand for what was taken out inside it. */
export interface Sentence {
  readonly text: string;
  /** Where each character of `text` stood in the original. */
  readonly places: readonly number[];
  /** The number of the paragraph, counted from 0; a footnote is a paragraph of its own. */
  readonly paragraph: number;
  /** The heading above, or ''. */
  readonly heading: string;
  /** The footnotes this sentence points to. */
  readonly notes: readonly string[];
  /** The mark of the footnote it belongs to, or null in the body. */
  readonly footnote: string | null;
}

/** A text with the place of every character in the original. */
interface Placed {
  readonly text: string;
  readonly places: readonly number[];
}

/** The mark of a footnote after a word, or at the start of its line. Private-use characters enclose its number. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const TAG = /<\/?[a-z][^<>]*>|\*+|^[ \t]*#+|_{2,}|`/gim;

/** Marks of footnotes: tagged, in brackets, raised, or as plain text leaves them: "98,88%7", "thành phố1.". */
const MARKS = new RegExp(
  [
    '<sup>\\s*(\\d{1,3})\\s*</sup>',
    '\\[(\\d{1,3})\\]',
    '(?<=\\p{L}{2}|[\\d%).,;:”"])([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})',
    '(?<=%|\\p{Ll}{2})(\\d{1,2})(?=[\\s.,;)]|$)',
  ].join('|'),
  'giu',
);

const digitOf = (sign: string): string => String(SUPERSCRIPTS.indexOf(sign));

/** Takes mark-up out and encloses the marks of footnotes; what remains keeps its places. */
function plain(raw: string): Placed {
  const text: string[] = [];
  const places: number[] = [];
  const put = (piece: string, at: number): void => {
    for (const sign of piece) {
      text.push(sign);
      places.push(at);
    }
  };
  let from = 0;
  const copy = (to: number): void => {
    const tags = [...raw.slice(from, to).matchAll(TAG)];
    let at = from;
    for (const tag of tags) {
      for (; at < from + tag.index; at++) put(raw[at] ?? '', at);
      at += tag[0].length;
    }
    for (; at < to; at++) put(raw[at] ?? '', at);
  };
  for (const mark of raw.matchAll(MARKS)) {
    copy(mark.index);
    const [whole, tagged, bracketed, raised, bare] = mark;
    const number = tagged ?? bracketed ?? bare ?? Array.from(raised ?? '', digitOf).join('');
    // m<sup>2</sup> is a unit.
    const isPower = /(?:^|[\d\s/])[dck]?m$/.test(raw.slice(Math.max(0, mark.index - 4), mark.index));
    put(isPower ? (number === '2' ? '²' : '³') : OPEN + number + CLOSE, mark.index);
    from = mark.index + whole.length;
  }
  copy(raw.length);
  return { text: text.join(''), places };
}

const slice = ({ text, places }: Placed, from: number, to: number): Placed => ({
  text: text.slice(from, to),
  places: places.slice(from, to),
});

const NOTE_MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'gu');
const STARTS_NOTE = new RegExp(`^\\s*${OPEN}(\\d+)${CLOSE}`, 'u');
/** A footnote of a plain text: "7 trong đó: …". It is one only if something points to it. */
const STARTS_PLAIN_NOTE = /^\s*(\d{1,3})\s+(?=\p{L})/u;

function linesOf(document: Placed): Placed[] {
  const lines: Placed[] = [];
  let from = 0;
  for (const { 0: line } of document.text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (line.trim() !== '') lines.push(slice(document, from, from + line.length));
    from += line.length;
  }
  return lines;
}

const isTableRow = ({ text }: Placed): boolean => /\t|^\s*\|.*\|\s*$/.test(text);
const isRule = ({ text }: Placed): boolean => /^[\s\-–—=]*$/.test(text);
const HEADING = /^\s*(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s*\p{Lu}/u;
const MOST_HEADING = 200;
/** Numbers a heading may hold: its own, years, months and quarters. */
const WITHOUT_FIGURES = /^\s*[\d.]+|(?:19|20)\d{2}|\d{1,2} tháng|tháng \d{1,2}|quý \d/giu;

/** A short numbered or titled line that makes no sentence. */
const isHeading = ({ text }: Placed): boolean =>
  text.trim().length < MOST_HEADING &&
  !/[.;,]\s*$/.test(text) &&
  !/\d/.test(text.replace(WITHOUT_FIGURES, '')) &&
  (HEADING.test(text) || /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text));

interface Paragraph {
  readonly content: Placed;
  readonly footnote: string | null;
  readonly heading: string;
}

const isUnfinished = (text: string): boolean => !/[.:;!?…]["”)\s\uE000-\uE001\d]*$/u.test(text.trimEnd());

/** Lines to paragraphs: a page break in the middle of a sentence is mended, also around the footnotes of the page. */
function paragraphsOf(lines: readonly Placed[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const marks = new Set(
    lines.flatMap(({ text }) => [...text.matchAll(NOTE_MARK)].map(([, number]) => number)),
  );
  let heading = '';
  let open: number | null = null;
  for (const line of lines) {
    if (isRule(line) || isTableRow(line)) continue;
    const footnote = STARTS_NOTE.exec(line.text)?.[1] ?? null;
    const plainNote = STARTS_PLAIN_NOTE.exec(line.text);
    if (plainNote?.[1] !== undefined && marks.has(plainNote[1])) {
      const content = slice(line, plainNote[0].length, line.text.length);
      paragraphs.push({ content, footnote: plainNote[1], heading: '' });
      continue;
    }
    if (footnote !== null) {
      paragraphs.push({ content: line, footnote, heading: '' });
      continue;
    }
    if (isHeading(line)) {
      heading = line.text.trim();
      open = null;
      continue;
    }
    const before = open === null ? undefined : paragraphs[open];
    if (open !== null && before && /^\s*\p{Ll}/u.test(line.text) && isUnfinished(before.content.text)) {
      const text = before.content.text + line.text;
      const places = [...before.content.places, ...line.places];
      paragraphs[open] = { ...before, content: { text, places } };
      continue;
    }
    open = paragraphs.push({ content: line, footnote: null, heading }) - 1;
  }
  return paragraphs;
}

/** A full stop that ends a sentence: not of "TP. Lạng Sơn", not the bullet of a list. */
const END =
  /(?<!(?:^|[\s(])(?:TP|Tp|TX|TT|P|X|H|T|ThS|TS|PGS|GS|BS|Tr|tr|đ|v\.v|St|No|\d{1,2}))[.!?]["”)]*(?=\s+["“(]?[\p{Lu}\d-]|\s*$)/gu;

function sentencesOf({ content, footnote, heading }: Paragraph, paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  const cut = (from: number, to: number): void => {
    const part = slice(content, from, to);
    if (!/\d/.test(part.text)) return;
    const marks = [...part.text.matchAll(NOTE_MARK)];
    sentences.push({
      text: part.text.replace(NOTE_MARK, (mark) => ' '.repeat(mark.length)).replace(/\s/g, ' '),
      places: part.places,
      paragraph,
      heading,
      notes: marks.map(([, number = '']) => number).filter((number) => number !== footnote),
      footnote,
    });
  };
  let from = 0;
  for (const end of content.text.matchAll(END)) {
    cut(from, end.index + end[0].length);
    from = end.index + end[0].length;
  }
  cut(from, content.text.length);
  return sentences;
}

/**
 * The sentences of a report that hold figures, in order, each footnote right after the sentence that points to it.
 * Tables and headings are no sentences. Takes plain text and what converters leave of mark-up.
 */
export function sentencesIn(raw: string): Sentence[] {
  return paragraphsOf(linesOf(plain(raw.normalize('NFC')))).flatMap(sentencesOf);
}
