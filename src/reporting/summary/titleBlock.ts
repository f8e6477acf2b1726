import type { Period } from '../../period/period';
import { putFreeText } from './freeText';
import { letterheadTexts, type Letterhead } from './letterhead';
import { LOOKS } from './looks';
import type { OwnTexts } from './ownTexts';
import type { SheetDraft } from './sheetDraft';
import type { SummaryColumns } from './summaryColumns';
import { periodInTitle } from './summaryTitle';
import { pointsOfColumn } from './textSize';

/** What the national title needs to stand on one line, in points. */
const NATIONAL_TITLE = 315;

/** The columns left and right of the middle of head and foot. */
export function halves({ widths, last }: SummaryColumns): {
  readonly leftEnd: number;
  readonly rightStart: number;
} {
  let width = 0;
  let column = last + 1;
  while (column > 3 && width < NATIONAL_TITLE) width += pointsOfColumn(widths[--column - 1] ?? 0);
  return { leftEnd: Math.min(column - 1, 3), rightStart: column };
}

/** The head of an official document by NĐ 30/2020: agencies left, national title and date right, then the title. */
export function titleBlock(
  draft: SheetDraft,
  columns: SummaryColumns,
  own: OwnTexts,
  { period, letterhead }: { readonly period: Period; readonly letterhead: Partial<Letterhead> },
): void {
  const texts = letterheadTexts(letterhead, period);
  const { leftEnd, rightStart } = halves(columns);
  const left = (row: number) => ({ top: row, bottom: row, left: 1, right: leftEnd });
  const right = (row: number) => ({ top: row, bottom: row, left: rightStart, right: columns.last });
  const whole = (row: number) => ({ top: row, bottom: row, left: 1, right: columns.last });
  const line = (count: number) => ({ value: '―'.repeat(count), style: { ...LOOKS.agency, fontSize: 7 } });
  const free = (
    area: ReturnType<typeof left>,
    key: keyof typeof texts,
    style: (typeof LOOKS)[keyof typeof LOOKS],
  ): void => putFreeText(draft, area, own.head(key, texts[key]), style);
  const top = draft.row;
  free(left(top), 'upper-agency', LOOKS.agency);
  draft.span(right(top), { value: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', style: LOOKS.agencyBold });
  free(left(top + 1), 'agency', LOOKS.agencyBold);
  draft.span(right(top + 1), { value: 'Độc lập - Tự do - Hạnh phúc', style: LOOKS.agencyBold });
  draft.span(left(top + 2), line(10));
  draft.span(right(top + 2), line(24));
  free(right(top + 3), 'date', LOOKS.italicRight);
  draft.height(top + 4, 6);
  const title = `TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH ${periodInTitle(period).toUpperCase()}`;
  putFreeText(draft, whole(top + 5), own.head('title', title), LOOKS.title);
  free(whole(top + 6), 'attached', LOOKS.subtitle);
  draft.row = top + 7;
}
