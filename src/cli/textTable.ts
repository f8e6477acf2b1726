/** The width a text takes on a terminal: letters with combining marks count once. */
function width(text: string): number {
  return [...text.normalize('NFC')].length;
}

function fit(text: string, columns: number, right: boolean): string {
  const letters = [...text.normalize('NFC')];
  const shown =
    letters.length > columns ? [...letters.slice(0, columns - 1), '…'].join('') : letters.join('');
  const space = ' '.repeat(columns - width(shown));
  return right ? space + shown : shown + space;
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
  const widths = columns.map(({ head, most }, index) =>
    Math.min(most, Math.max(width(head), ...rows.map((row) => width(row[index] ?? '')))),
  );
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
