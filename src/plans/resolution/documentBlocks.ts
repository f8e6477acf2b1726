/**
 * A piece of a document: a heading, a paragraph or list item, or a table as rows of cell texts. The level places it in
 * the outline, from outer (0) to inner; what is not numbered is innermost.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly level: number; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** How the numbering of a line places it in the outline, from outer to inner. */
const OUTLINE: readonly (readonly [RegExp, number])[] = [
  [/^(?:phần|chương|mục)\s+(?:thứ\s+\p{L}+|[ivxlc]+|\d+)\b[.:]?\s*/iu, 0],
  [/^điều\s+\d+\s*[.:]\s*/iu, 1],
  [/^[IVX]+\s*[.)-]\s*/u, 1],
  [/^[A-ZĐ]\s*[.)]\s+/u, 0],
  [/^\d{1,2}\.\d{1,2}\.\d{1,2}[.)]?\s+/u, 4],
  [/^\d{1,2}\.\d{1,2}[.)]?\s+/u, 3],
  [/^\d{1,2}\s*[.)]\s*(?=\D)/u, 2],
  [/^\(\d{1,2}\)\s*/u, 6],
  [/^[a-zđ]\s*[.)]\s+/u, 5],
  [/^[-–—•*]\s+/u, 7],
  [/^[+]\s*/u, 8],
];
/** The level of what has no number. */
export const UNNUMBERED = 9;

function marker(line: string): { readonly level: number; readonly length: number } | null {
  for (const [pattern, level] of OUTLINE) {
    const match = pattern.exec(line);
    if (match) return { level, length: match[0].length };
  }
  return null;
}

const withoutMarkup = (line: string): string =>
  line
    .replace(/<sup>[^<]*<\/sup>|\[\^\d+\](?!:)/gu, '')
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(/<\/?[a-z][^>]*>/giu, '')
    .replace(/\*\*|__|(?<!\p{L})\*(?=\p{L})|(?<=\p{L}|[.)])\*(?!\p{L})/gu, '')
    // A slip of scanning that stands in printed plans.
    .replace(/vận dân/gu, 'vạn dân')
    .replace(/[\u00a0\u2000-\u200a\u202f]+/gu, ' ');

/** Cells of a table's line: by tabs, or between bars; null for any other line. A rule of dashes gives no cells. */
function tableCells(line: string): readonly string[] | null {
  const bars = /^\s*\|(.*)\|\s*$/u.exec(line);
  if (!bars && !line.includes('\t')) return null;
  const cells = (bars?.[1]?.split('|') ?? line.split('\t')).map((cell) => cell.replace(/\s+/gu, ' ').trim());
  return cells.every((cell) => /^:?-*:?$/u.test(cell)) && bars ? [] : cells;
}

const isFootnote = (line: string): boolean => /^\s*(?:<sup>\d+<\/sup>|\[\^\d+\]:|-{3,}\s*$)/u.test(line);
const isUnfinished = (text: string): boolean => !/[.;:!?]["”)]?$/u.test(text);

/** Whether a line carries on the unfinished paragraph before it (a page break or a hard wrap stands between). */
function continues(paragraph: string, line: string, blankBetween: boolean): boolean {
  if (!isUnfinished(paragraph) || marker(line)) return false;
  if (/^\p{Ll}/u.test(line)) return true;
  return (
    !blankBetween && (/[,(–-]$/u.test(paragraph) || (paragraph.length > 60 && /\p{Ll}$/u.test(paragraph)))
  );
}

/** A figure that is more than a year, an article or a number in an outline. */
const HAS_FIGURE =
  /\d\s*(?:%|‰)|\d+[.,]\d|(?<!năm\s|điều\s|loại\s|20\d\d\s*-\s*)(?<!\d)\d{1,3}(?!\d|[/)]|\s*(?:năm|tháng)\b)/iu;

/** A line that only announces what follows: a numbered or emphasised title, or words that end in a colon. */
function headingOf(raw: string, line: string): Block | null {
  const place = marker(line);
  const text = line.slice(place?.length ?? 0).trim();
  const emphasised = /^\s*#/u.test(raw) || /^\s*(?:\*\*[^*]+\*\*|\*[^*]+\*|<b>.*<\/b>)\s*:?\s*$/u.test(raw);
  const announces = line.endsWith(':');
  const isTitle = (place !== null && place.level < 7) || emphasised;
  if (text === '' || HAS_FIGURE.test(text.replace(/\d+ (?:nhóm )?chỉ tiêu/giu, ''))) return null;
  if (!announces && (!isTitle || text.length > 200 || /[.;,]$/u.test(text))) return null;
  if (!announces && !emphasised && text.length > 120) return null;
  return {
    kind: 'heading',
    level: place?.level ?? (emphasised && !announces ? 0 : UNNUMBERED),
    text: text.replace(/\s*:$/u, ''),
  };
}

function paragraphOf(line: string): Block {
  const place = marker(line);
  return {
    kind: 'paragraph',
    level: place?.level ?? UNNUMBERED,
    text: line.slice(place?.length ?? 0).trim(),
  };
}

/**
 * Splits the text of a document (plain, Markdown, or pasted with tab-separated tables) into headings, paragraphs and
 * tables. Footnotes are left out, lines broken by a page are joined, a table that a page break cuts is one table.
 */
export function documentBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let blank = true;
  let belowRule = false;
  const source = text
    .normalize('NFC')
    .replace(/<\/t[dh]>\s*<t[dh][^>]*>/giu, '\t')
    .replace(/<\/tr>/giu, '\n');
  for (const raw of source.split(/\r?\n/u)) {
    const last = blocks.at(-1);
    const cells = tableCells(withoutMarkup(raw));
    const line = withoutMarkup(raw)
      .replace(/^\s*(?:#+|>)\s*/u, '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (line === '') {
      blank = true;
      continue;
    }
    const wasBelowRule = belowRule;
    belowRule = isFootnote(raw);
    // A footnote carried over from the page before starts in the middle of a sentence, right below the rule.
    if (belowRule || (wasBelowRule && /^\p{Ll}/u.test(line))) continue;
    if (cells && (cells.length > 2 || last?.kind === 'table')) {
      if (last?.kind === 'table') blocks[blocks.length - 1] = { ...last, rows: [...last.rows, cells] };
      else blocks.push({ kind: 'table', rows: [cells] });
    } else if (last?.kind === 'paragraph' && continues(last.text, line, blank)) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line}` };
    } else {
      blocks.push(headingOf(raw, line) ?? paragraphOf(line));
    }
    blank = false;
  }
  return blocks;
}
