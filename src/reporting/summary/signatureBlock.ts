import type { Period } from '../../period/period';
import { putFreeText } from './freeText';
import { letterheadTexts, type Letterhead } from './letterhead';
import { LOOKS } from './looks';
import type { OwnTexts } from './ownTexts';
import type { SheetDraft } from './sheetDraft';
import type { SummaryColumns } from './summaryColumns';
import { halves } from './titleBlock';

/** Rows left blank for the signatures. */
const SPACE = 3;

/** Who made the sheet and who signs it, with room for both signatures. */
export function signatureBlock(
  draft: SheetDraft,
  columns: SummaryColumns,
  own: OwnTexts,
  { period, letterhead }: { readonly period: Period; readonly letterhead: Partial<Letterhead> },
): void {
  const texts = letterheadTexts(letterhead, period);
  const { leftEnd, rightStart } = halves(columns);
  const left = (row: number) => ({ top: row, bottom: row, left: 1, right: leftEnd });
  const right = (row: number) => ({ top: row, bottom: row, left: rightStart, right: columns.last });
  const top = draft.row + 1;
  const names = top + 2 + SPACE;
  putFreeText(draft, left(top), own.head('preparer', texts.preparer), LOOKS.signature);
  putFreeText(draft, right(top), own.head('head', texts.head), LOOKS.signature);
  for (const area of [left(top + 1), right(top + 1)])
    draft.span(area, { value: '(Ký, ghi rõ họ tên)', style: LOOKS.subtitle });
  for (let row = top + 2; row < names; row++) draft.height(row, 20);
  putFreeText(draft, left(names), own.head('preparer-name', ''), LOOKS.signature);
  putFreeText(draft, right(names), own.head('head-name', ''), LOOKS.signature);
  draft.row = names + 1;
}
