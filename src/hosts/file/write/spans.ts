import type { Area } from '../../../grid/workbook';
import type { Splice } from '../xml/editXml';
import type { CellSource, RowSource } from './rowSource';

const SPANS = /(\sspans\s*=\s*["'])(\d+):(\d+)(?=["'])/;

/**
 * Fits the `spans` of a row, which tell from which to which column it has cells, to the columns it has now: those of
 * cells that are kept and of new ones. They may say too much (Excel gives neighbouring rows the same), so they shrink
 * only where the last columns were cleared. Null when there is nothing to change.
 */
export function respan(
  source: string,
  row: RowSource,
  kept: readonly CellSource[],
  fresh: readonly number[],
  cleared: readonly Area[],
): Splice | null {
  const match = SPANS.exec(source.slice(row.start, row.contentStart));
  if (!match) return null;
  const [all, before = '', first = '', last = ''] = match;
  const end = cleared.find(
    ({ top, bottom, left, right }) =>
      row.number >= top && row.number <= bottom && left <= Number(last) && Number(last) <= right,
  );
  let from = Number(first);
  let to = end ? Math.max(end.left - 1, from) : Number(last);
  for (const { column } of kept) {
    from = Math.min(from, column);
    to = Math.max(to, column);
  }
  for (const column of fresh) {
    from = Math.min(from, column);
    to = Math.max(to, column);
  }
  const text = `${before}${from}:${to}`;
  if (text === all) return null;
  const start = row.start + match.index;
  return { start, end: start + all.length, text };
}
