import type { NewCell } from '../../edits/edit';
import { columnName } from '../../grid/address';
import type { Period } from '../../period/period';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import type { Status } from '../../assessing/assessment';
import { indicatorCells, type CellContext } from './indicatorCells';
import { putFreeText, type FreeText } from './freeText';
import { LOOKS } from './looks';
import type { PlanColumns } from './planColumns';
import type { SheetDraft } from './sheetDraft';
import { periodInSentence } from './summaryTitle';
import type { HeadingRow, IndicatorRow, SummaryRow } from './summaryRows';

/** Header rows: two lines of words, and the numbers of the columns. */
export const HEADER_ROWS = 3;

/** What counts as good news within the year. */
const GOOD: readonly Status[] = ['exceeded', 'met', 'on-track'];

export interface TableContext extends CellContext {
  readonly period: Period;
  readonly planColumns: PlanColumns;
  readonly noteOf: (row: IndicatorRow) => FreeText;
}

function actualTitle(rows: readonly SummaryRow[], period: Period): string {
  const figures = rows.flatMap((row) =>
    row.kind === 'indicator' && row.assessment.actual ? [row.assessment.actual] : [],
  );
  const estimates = figures.filter(({ estimate }) => estimate).length;
  const lead =
    estimates === 0 ? 'Thực hiện' : estimates === figures.length ? 'Ước thực hiện' : 'Thực hiện (ước)';
  // Figures of an earlier time are told as what they are.
  const times = new Map(figures.map(({ period: own }) => [own?.notation, own]));
  const [only] = times.values();
  return `${lead} ${periodInSentence(times.size === 1 ? (only ?? period) : period)}`;
}

/** The header: words over two rows, merged as officers do, and a row that numbers the columns and tells the ratios. */
function header(
  draft: SheetDraft,
  rows: readonly SummaryRow[],
  { columns, planColumns, period }: TableContext,
): void {
  const top = draft.row;
  const tall = (column: number, value: string): void =>
    draft.span({ top, bottom: top + 1, left: column, right: column }, { value, style: LOOKS.header });
  const over = (places: readonly number[], title: string, parts: readonly string[]): void => {
    const [left, right] = [places[0] ?? 0, places.at(-1) ?? 0];
    if (places.length === 0) return;
    if (places.length === 1) {
      tall(left, title);
      return;
    }
    draft.span({ top, bottom: top, left, right }, { value: title, style: LOOKS.header });
    places.forEach((column, index) =>
      draft.put(top + 1, column, { value: parts[index] ?? '', style: LOOKS.header }),
    );
  };
  const parts = planColumns.columns.map(({ title }) => title);
  const ratios = [...columns.progress, ...(columns.samePeriod === null ? [] : [columns.samePeriod])];
  tall(columns.ordinal, 'STT');
  tall(columns.name, 'Chỉ tiêu');
  tall(columns.unit, 'ĐVT');
  over(columns.plans, planColumns.columns.length === 1 ? (parts[0] ?? '') : planColumns.title, parts);
  tall(columns.actual, actualTitle(rows, period));
  const only = columns.progress.length === 1 ? 'Kế hoạch' : null;
  const compared = [
    ...parts.map((part) => only ?? part),
    ...(columns.samePeriod === null ? [] : ['Cùng kỳ']),
  ];
  over(
    ratios,
    ratios.length === 1 ? `So với ${(compared[0] ?? '').toLowerCase()} (%)` : 'So sánh (%) với',
    compared,
  );
  tall(columns.verdict, 'Đánh giá');
  tall(columns.note, 'Ghi chú, nguyên nhân');
  const longest = Math.max(
    ...[columns.actual, ...columns.plans].map((column) => {
      const value = draft.cells[top]?.[column]?.value;
      return draft.lines(typeof value === 'string' ? value : '', column, column, LOOKS.header);
    }),
  );
  draft.height(top, 22);
  draft.height(top + 1, Math.max(36, longest * 17 + 4 - draft.heightOf(top)));
  const index = (column: number): string => {
    const place = columns.progress.indexOf(column);
    if (place >= 0) return `(${column}=${columns.actual}/${columns.plans[place] ?? 0})`;
    return `(${column})`;
  };
  for (let column = 1; column <= columns.last; column++)
    draft.put(top + 2, column, { value: index(column), style: LOOKS.index });
  draft.row = top + HEADER_ROWS;
}

/** "5/6 chỉ tiêu đạt, đúng tiến độ" of the rows below, live. */
function countCell(heading: HeadingRow, below: readonly SummaryRow[], row: number, verdict: number): NewCell {
  const letter = columnName(verdict);
  const area = `${letter}${row + 1}:${letter}${row + heading.size}`;
  const judged = below.flatMap((each) => (each.kind === 'indicator' ? [each.assessment] : []));
  const statuses = judged.map(({ status, override }) => override?.status ?? status);
  const good = statuses.filter((status) => GOOD.includes(status)).length;
  const count = statuses.filter((status) => status !== 'not-assessed').length;
  const counted = GOOD.map((status) => `COUNTIF(${area},"${STATUS_LABELS[status].vi}")`).join('+');
  return {
    value: `${good}/${count} chỉ tiêu đạt, đúng tiến độ`,
    formula: `(${counted})&"/"&(COUNTA(${area})-COUNTIF(${area},"${STATUS_LABELS['not-assessed'].vi}"))&" chỉ tiêu đạt, đúng tiến độ"`,
    style: LOOKS.headingCount,
  };
}

function headingLine(
  draft: SheetDraft,
  heading: HeadingRow,
  below: readonly SummaryRow[],
  { columns }: TableContext,
): void {
  const { row } = draft;
  const put = (column: number, value: string | null): void =>
    draft.put(row, column, { value, style: LOOKS.heading });
  draft.put(row, columns.ordinal, {
    value: heading.ordinal,
    style: { ...LOOKS.heading, horizontal: 'center' },
  });
  const count = below.some(({ kind }) => kind === 'indicator')
    ? countCell(heading, below, row, columns.verdict)
    : { value: null, style: LOOKS.heading };
  draft.span(
    { top: row, bottom: row, left: columns.name, right: columns.unit },
    { value: heading.name, style: LOOKS.heading },
  );
  draft.span({ top: row, bottom: row, left: columns.unit + 1, right: columns.verdict - 1 }, count);
  put(columns.verdict, null);
  put(columns.note, null);
}

/** The table of indicators by sector; gives the rows of the sheet it fills. */
export function tableBlock(
  draft: SheetDraft,
  rows: readonly SummaryRow[],
  context: TableContext,
): { readonly header: number; readonly first: number; readonly last: number } {
  const { columns } = context;
  const top = draft.row;
  header(draft, rows, context);
  const first = draft.row;
  rows.forEach((each, index) => {
    const { row } = draft;
    if (each.kind === 'heading') {
      headingLine(draft, each, rows.slice(index + 1, index + 1 + each.size), context);
    } else {
      const cells = indicatorCells(each, row, context);
      for (const [column, cell] of cells) draft.put(row, column, cell);
      putFreeText(
        draft,
        { top: row, bottom: row, left: columns.note, right: columns.note },
        context.noteOf(each),
        LOOKS.note,
      );
      draft.height(row, 21);
    }
    draft.row = row + 1;
  });
  return { header: top, first, last: draft.row - 1 };
}
