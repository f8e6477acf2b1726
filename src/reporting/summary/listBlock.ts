import { STATUS_LABELS } from '../../assessing/statusLabels';
import { cellAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import { amountLook } from './cellLooks';
import { putFreeText, type FreeText } from './freeText';
import { shownUnit } from './indicatorCells';
import { decimalsOf, listCells, type FieldId, type ListedPlace } from './listCells';
import type { ListedRow } from './listedRows';
import { LOOKS } from './looks';
import type { SheetDraft } from './sheetDraft';
import type { SummaryColumns } from './summaryColumns';

/** What is told first where there is little room, and the order in which it stands. */
const BY_WEIGHT: readonly FieldId[] = ['gap', 'remaining', 'perMonth', 'actual', 'due', 'plan'];
const IN_ORDER: readonly FieldId[] = ['plan', 'actual', 'due', 'gap', 'remaining', 'perMonth'];
/** Of a whole year nothing is left to be done. */
const OF_WHOLE_YEAR: readonly FieldId[] = ['gap', 'actual', 'plan'];

function titlesOf(listed: readonly ListedRow[], months: number): Readonly<Record<FieldId, string>> {
  const hasCeiling = listed.some(({ isCeiling }) => isCeiling);
  const due = hasCeiling ? 'Mức cần đạt (cho phép)' : 'Mức cần đạt';
  return {
    plan: 'Kế hoạch',
    actual: 'Thực hiện',
    due: `${due} đến hết kỳ`,
    gap: months > 0 ? `Chênh lệch so với ${due.toLowerCase()}` : 'Chênh lệch so với kế hoạch',
    remaining: hasCeiling ? 'Còn phải thực hiện (còn được phép)' : 'Còn phải thực hiện',
    perMonth: 'Bình quân mỗi tháng còn lại',
  };
}

/** A longer list nobody gives reasons for. */
export const MOST_LISTED = 200;

/** A reason needs room for so many lines. */
const REASON_LINES = 2;
const LINE = 17;

export interface ListContext {
  readonly columns: SummaryColumns;
  readonly months: number;
  readonly placeOf: (listed: ListedRow) => ListedPlace;
  readonly reasonOf: (listed: ListedRow) => FreeText;
}

/** Columns, first and last. */
type Columns = readonly [left: number, right: number];

interface ListColumns {
  readonly fields: readonly (readonly [FieldId, Columns])[];
  readonly verdict: Columns;
  readonly reason: Columns;
}

/** With so many columns between unit and verdict, the reason can take the verdict's place too. */
const ROOMY = 6;

/** How the list shares the table's columns: the figures between unit and verdict, the reason as wide as can be. */
function listColumns({ unit, verdict, note }: SummaryColumns, months: number): ListColumns {
  const isRoomy = verdict - unit - 1 >= ROOMY;
  const end = isRoomy ? verdict - 3 : verdict - 1;
  const room = end - unit;
  const weighed = (months > 0 ? BY_WEIGHT : OF_WHOLE_YEAR).slice(0, room);
  const ids = IN_ORDER.filter((id) => weighed.includes(id));
  let column = unit + 1;
  const fields = ids.map((id, index): readonly [FieldId, Columns] => {
    const left = column;
    column += Math.floor(room / ids.length) + (index < room % ids.length ? 1 : 0);
    return [id, [left, column - 1]];
  });
  return isRoomy
    ? { fields, verdict: [verdict - 2, verdict - 1], reason: [verdict, note] }
    : { fields, verdict: [verdict, verdict], reason: [note, note] };
}

const inRow = (row: number, [left, right]: Columns): Area => ({ top: row, bottom: row, left, right });

function header(
  draft: SheetDraft,
  columns: SummaryColumns,
  { fields, verdict, reason }: ListColumns,
  titles: Readonly<Record<FieldId, string>>,
): void {
  const { row } = draft;
  const put = (place: Columns, value: string): void =>
    draft.span(inRow(row, place), { value, style: LOOKS.header });
  put([columns.ordinal, columns.ordinal], 'STT');
  put([columns.name, columns.name], 'Chỉ tiêu');
  put([columns.unit, columns.unit], 'ĐVT');
  for (const [id, place] of fields) put(place, titles[id]);
  put(verdict, 'Đánh giá');
  put(reason, 'Nguyên nhân, giải pháp');
  draft.row = row + 1;
}

/**
 * The indicators that need a reason, with what is missing, what is still needed, and room for the reason. Gives where
 * their verdicts stand; null where nothing is listed.
 */
export function listBlock(
  draft: SheetDraft,
  listed: readonly ListedRow[],
  { columns, months, placeOf, reasonOf }: ListContext,
): Area | null {
  if (listed.length === 0) {
    draft.span(inRow(draft.row++, [1, columns.last]), {
      value: 'Không có chỉ tiêu nào không đạt, chậm nghiêm trọng hoặc có nguy cơ không đạt kế hoạch.',
      style: LOOKS.paragraph,
    });
    return null;
  }
  const places = listColumns(columns, months);
  header(draft, columns, places, titlesOf(listed, months));
  const top = draft.row;
  listed.slice(0, MOST_LISTED).forEach((each, index) => {
    const row = draft.row++;
    const { name, block, unit } = each.row.assessment;
    const place = placeOf(each);
    const said = listCells(each, place);
    draft.put(row, columns.ordinal, { value: index + 1, style: LOOKS.middle });
    draft.put(row, columns.name, { value: block === null ? name : `${name} – ${block}`, style: LOOKS.name });
    draft.put(row, columns.unit, { value: shownUnit(unit), style: LOOKS.middle });
    for (const [id, own] of places.fields) {
      draft.span(inRow(row, own), { ...said[id], style: amountLook(decimalsOf(each, id)) });
    }
    draft.span(inRow(row, places.verdict), {
      value: STATUS_LABELS[each.status].vi,
      formula: cellAddress(place.row, columns.verdict),
      style: LOOKS.verdict,
    });
    putFreeText(draft, inRow(row, places.reason), reasonOf(each), LOOKS.note);
    draft.height(row, REASON_LINES * LINE + 5);
  });
  const bottom = draft.row - 1;
  if (listed.length > MOST_LISTED) {
    const value = `… và ${listed.length - MOST_LISTED} chỉ tiêu khác, xem ở bảng chi tiết.`;
    draft.span(inRow(draft.row++, [1, columns.last]), { value, style: LOOKS.remark });
  }
  return { top, bottom, left: places.verdict[0], right: places.verdict[1] };
}
