import type { Workbook } from '../../grid/workbook';
import type { Examiner } from './examiner';
import type { Remote } from './messages';

/** Copying more rows than this at once would be felt in the pane. */
const ROWS = 1_000;

/** Lets the pane answer what was pressed meanwhile. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Hands a workbook to the examiner's thread in pieces, so that copying it never holds up the pane.
 * @throws the signal's reason when it is aborted
 */
export async function sendWorkbook(
  workbook: Workbook,
  examiner: Pick<Remote<Examiner>, 'begin' | 'addRows' | 'finish'>,
  signal?: AbortSignal,
): Promise<void> {
  const sheets = workbook.sheets.map(({ cells, ...sheet }) => ({ sheet, cells }));
  await examiner.begin({ ...workbook, sheets: sheets.map(({ sheet }) => sheet) });
  for (const [place, { cells }] of sheets.entries()) {
    for (let first = 0; first < cells.length; first += ROWS) {
      signal?.throwIfAborted();
      await examiner.addRows(place, first, cells.slice(first, first + ROWS));
      await breathe();
    }
  }
  await examiner.finish();
}
