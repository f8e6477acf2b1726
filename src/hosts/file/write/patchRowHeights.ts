import { TALLEST_ROW } from '../../tallestRow';
import { splice, type Splice } from '../xml/editXml';
import { bareRow, scanRows, type RowSource } from './rowSource';

const HEIGHT = /\s(?:ht|customHeight)\s*=\s*(?:"[^"]*"|'[^']*')/g;
const TAG_END = /\s*\/?>$/;

/**
 * The rows of a sheet with other heights; null takes a row's own height off. Rows that are not there are made, and
 * those taken out that say nothing without their height.
 * @param prefix the prefix of the sheet's elements, with its colon.
 * @param heights in points, by row.
 */
export function patchRowHeights(
  source: string,
  prefix: string,
  heights: ReadonlyMap<number, number | null>,
): string {
  if (heights.size === 0) return source;
  const rows = scanRows(source);
  const there = new Set(rows.map(({ number }) => number));
  const splices: Splice[] = rows.flatMap((row, index) => {
    const height = heights.get(row.number);
    return height === undefined ? [] : resized(source, row, height, rows[index + 1]);
  });
  const fresh = [...heights].filter(([row, height]) => height !== null && !there.has(row));
  for (const [number, height] of fresh.sort(([a], [b]) => a - b)) {
    const place = rows.find((row) => row.number > number)?.start ?? rows.at(-1)?.end ?? 0;
    splices.push({ start: place, end: place, text: `<${prefix}row r="${number}"${written(height)}/>` });
  }
  return splice(source, splices);
}

function resized(
  source: string,
  row: RowSource,
  height: number | null,
  next: RowSource | undefined,
): Splice[] {
  const tag = source.slice(row.start, row.contentStart);
  if (height !== null && says(tag, 'ht', height) && says(tag, 'customHeight', 1)) return [];
  const plain = tag.replace(HEIGHT, '');
  const isNothing = height === null && plain !== tag && row.contentStart === row.contentEnd && bareRow(plain);
  if (isNothing && next?.placed !== false) return [{ start: row.start, end: row.end, text: '' }];
  const text = plain.replace(TAG_END, (end) => written(height) + end);
  return text === tag ? [] : [{ start: row.start, end: row.contentStart, text }];
}

function written(height: number | null): string {
  return height === null ? '' : ` ht="${Math.min(height, TALLEST_ROW)}" customHeight="1"`;
}

function says(tag: string, name: string, value: number): boolean {
  return new RegExp(`\\s${name}\\s*=\\s*["']${Math.min(value, TALLEST_ROW)}["']`).test(tag);
}
