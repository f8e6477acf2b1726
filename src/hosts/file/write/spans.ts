import type { Area } from '../../../grid/workbook';
import type { Splice } from '../xml/editXml';
import type { RowSource } from './rowSource';

const SPANS = /(\sspans\s*=\s*["'])(\d+):(\d+)(?=["'])/;

/** From which to which column a row has cells. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/**
 * Fits the `spans` of a row, which tell from which to which column it has cells, to those it has now. They may say too
 * much (Excel gives neighbouring rows the same), so they shrink only where the last columns were cleared. Null when
 * there is nothing to change.
 */
export function respan(
  source: string,
  row: RowSource,
  extent: Extent,
  cleared: readonly Area[],
): Splice | null {
  const match = SPANS.exec(source.slice(row.start, row.contentStart));
  if (!match) return null;
  const [all, before = '', first = '', last = ''] = match;
  const end = cleared.find(
    ({ top, bottom, left, right }) =>
      row.number >= top && row.number <= bottom && left <= Number(last) && Number(last) <= right,
  );
  const from = Math.min(Number(first), extent.first);
  const to = Math.max(end ? Math.max(end.left - 1, Number(first)) : Number(last), extent.last);
  const text = `${before}${from}:${to}`;
  if (text === all) return null;
  const start = row.start + match.index;
  return { start, end: start + all.length, text };
}
