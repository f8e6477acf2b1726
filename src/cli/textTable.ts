const LETTERS = new Intl.Segmenter('vi');
const COMBINING = /\p{M}/u;

/** A text's letters as a reader sees them, combining marks with their letter. */
function lettersOf(text: string): string[] {
  return COMBINING.test(text)
    ? Array.from(LETTERS.segment(text), ({ segment }) => segment)
    : Array.from(text);
}

function fit(text: string, columns: number, right: boolean): string {
  const letters = lettersOf(text);
  const shown = letters.length > columns ? [...letters.slice(0, columns - 1), '…'] : letters;
  const space = ' '.repeat(columns - shown.length);
  return right ? space + shown.join('') : shown.join('') + space;
}

export interface TextColumn {
  readonly head: string;
  /** Whether the column stands right, as numbers do. */
  readonly right?: boolean;
  /** The most it may take; longer texts are cut. */
  readonly most: number;
}

/** A table of plain text with a ruled head. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ head, most }, index) => {
    const longest = rows.reduce(
      (length, row) => Math.max(length, lettersOf(row[index] ?? '').length),
      lettersOf(head).length,
    );
    return Math.min(most, longest);
  });
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ right }, index) => fit(cells[index] ?? '', widths[index] ?? 0, right ?? false))
      .join('  ')
      .trimEnd();
  return [
    line(columns.map(({ head }) => head)),
    widths.map((count) => '─'.repeat(count)).join('  '),
    ...rows.map(line),
  ]
    .map((text) => `${text}\n`)
    .join('');
}
