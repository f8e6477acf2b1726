import type { Chart } from '../../edits/edit';
import type { Bilingual } from '../../language/bilingual';
import { roundHalfUp } from '../../language/roundHalfUp';
import { columnName } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import { chartsBlock } from './chartsBlock';
import { progressData, verdictData, type ProgressContext, type TrendPoint } from './chartData';
import { countsBlock } from './countsBlock';
import { findingsBlock } from './findingsBlock';
import type { CellContext } from './indicatorCells';
import type { FreeText } from './freeText';
import { listBlock, MOST_LISTED } from './listBlock';
import { monthsLeft, type ListedRow } from './listedRows';
import { LOOKS } from './looks';
import type { OwnTexts } from './ownTexts';
import { pageHeight } from './pageBreaks';
import type { PlanColumns } from './planColumns';
import { targetsOf } from './planColumns';
import { sentencesBlock } from './sentencesBlock';
import { SheetDraft } from './sheetDraft';
import { signatureBlock } from './signatureBlock';
import type { SummaryContext } from './summaryContext';
import type { StatusCounts } from './summaryCounts';
import type { IndicatorRow, SummaryRow } from './summaryRows';
import { HEADER_ROWS, tableBlock } from './tableBlock';
import { titleBlock } from './titleBlock';

/** Everything a summary sheet says, before it has a place for each. */
export interface SummaryContent {
  readonly context: SummaryContext;
  readonly sheet: string;
  /** Widths of the columns in characters: the officer's own where the sheet stood before. */
  readonly widths: readonly number[];
  readonly cells: CellContext;
  readonly planColumns: PlanColumns;
  readonly rows: readonly SummaryRow[];
  readonly counts: StatusCounts;
  readonly listed: readonly ListedRow[];
  readonly sentences: readonly Bilingual[];
  readonly bars: readonly IndicatorRow[];
  readonly trend: readonly TrendPoint[];
  readonly own: OwnTexts;
}

/** Where the parts of a finished draft stand. */
export interface SummaryDraft {
  readonly draft: SheetDraft;
  readonly charts: readonly Chart[];
  /** The table's header and body. */
  readonly table: { readonly header: number; readonly first: number; readonly last: number };
  /** The verdicts of the list. */
  readonly list: Area | null;
  /** The last row of the page. */
  readonly last: number;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];
const SPACER = 7;
/** A section of more rows than this gets a page of its own. */
const SHORT = 8;
/** So few rows are not worth a page: they go where there is room. */
const TINY = 3;
/** How many bars of progress are legible in the room the picture has. */
const BARS = { beside: 6, below: 9 } as const;

/** From here on binary noise reaches the decimals of a sum. */
const LARGE = 1e6;

/** Says when the figures have changed since the sentences were written. */
function staleLine(
  draft: SheetDraft,
  row: number,
  { cells: { columns } }: SummaryContent,
  { first, last }: SummaryDraft['table'],
): void {
  const [left, right] = [columns.unit + 1, columns.actual];
  let sum = 0;
  for (let at = first; at <= last; at++) {
    for (let column = left; column <= right; column++) {
      const value = draft.cells[at]?.[column]?.value;
      if (typeof value === 'number') sum += value;
    }
  }
  const written = Number(sum.toPrecision(12));
  const decimals = Math.abs(written) < LARGE ? 6 : 0;
  const area = `${columnName(left)}${first}:${columnName(right)}${last}`;
  draft.span(
    { top: row, bottom: row, left: 1, right: columns.last },
    {
      value: '',
      formula: `IF(ROUND(SUM(${area})-${written},${decimals})=0,"","Số liệu đã thay đổi sau khi viết các câu trên: hãy lập lại bảng tổng hợp.")`,
      style: LOOKS.remark,
    },
  );
}

/** What stands above the table. */
interface Above extends Pick<SummaryDraft, 'draft' | 'charts' | 'list'> {
  /** The row for the remark that figures have changed. */
  readonly stale: number | null;
  /** Where the table's section begins. */
  readonly section: number;
}

/** Draws what stands above the table, told at which row its header will stand: much of it points into the table. */
function drawAbove(content: SummaryContent, tableTop: number): Above {
  const { context, cells, rows, sheet, counts, listed, own } = content;
  const { columns, shareName } = cells;
  const { period, parts, expectedShare } = context;
  const draft = new SheetDraft(content.widths);
  const height = pageHeight(content.widths, columns.orientation);
  const months = monthsLeft(period);
  const commonShare = roundHalfUp(expectedShare, 3);
  const body = tableTop + HEADER_ROWS;
  const places = new Map(rows.map((row, index) => [row, body + index]));
  const rowOf = (row: IndicatorRow): number => places.get(row) ?? body;
  /** Among the plan columns the one a row is judged by; -1 where its plan has none. */
  const planOf = ({ assessment }: IndicatorRow): number => {
    const targets = targetsOf(assessment);
    return cells.plans.findIndex(({ id }) => targets.get(id)?.target === assessment.target);
  };
  let sections = 0;
  /** Begins a section; gives the row of the gap before it. */
  const section = (title: string): number => {
    const top = draft.row;
    draft.height(top, SPACER);
    draft.span(
      { top: top + 1, bottom: top + 1, left: 1, right: columns.last },
      { value: `${ROMAN[sections++] ?? ''}. ${title}`, style: LOOKS.section },
    );
    draft.row = top + 2;
    return top;
  };

  titleBlock(draft, columns, own, context);
  const resultTop = section('KẾT QUẢ CHUNG');
  const countsPlace = countsBlock(draft, columns, {
    counts,
    counted: { first: body, last: body + rows.length - 1 },
    period,
    pageHeight: height,
  });
  draft.bands.push({ top: resultTop, bottom: countsPlace.bottom });
  let charts: readonly Chart[] = [];
  if (parts.charts) {
    const data: ProgressContext = {
      progressOf: (row) => ({ row: rowOf(row), column: columns.progress[planOf(row)] ?? columns.actual }),
      shareName,
      commonShare,
    };
    const isSeries = content.trend.length > 1;
    const bars = content.bars.slice(0, isSeries ? BARS.below : BARS.beside);
    charts = chartsBlock(draft, columns, countsPlace, {
      sheet,
      verdicts: verdictData(draft, countsPlace.top, content.trend, { counts, place: countsPlace }),
      progress: bars.length > 0 ? progressData(draft, countsPlace.top, bars, data) : null,
    });
  }

  const listTop = section('CHỈ TIÊU KHÔNG ĐẠT, CHẬM HOẶC CÓ NGUY CƠ KHÔNG ĐẠT');
  const list = listBlock(draft, listed, {
    columns,
    months,
    placeOf: ({ row }) => ({
      row: rowOf(row),
      actual: columns.actual,
      plan: columns.plans[planOf(row)] ?? null,
      months,
      shareName,
      commonShare,
    }),
    reasonOf: ({ row }) => own.reason(row),
  });
  // The page of a picture has room for a list below it.
  if (draft.pageStarts.size === 0) draft.pageStarts.add(listTop);
  else draft.bands.push({ top: listTop, bottom: draft.row - 1 });

  let stale: number | null = null;
  if (parts.sentences && content.sentences.length > 0) {
    const top = section('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU');
    stale = sentencesBlock(draft, columns, content.sentences);
    draft.bands.push({ top, bottom: top + 3 });
  }
  if (parts.findings) {
    const top = section('CẢNH BÁO CẦN XEM XÉT');
    findingsBlock(draft, columns, context);
    if (draft.row - top > SHORT) draft.pageStarts.add(top);
    else if (draft.row - top > TINY) draft.bands.push({ top, bottom: draft.row - 1 });
  }

  const tableSection = section('CHI TIẾT THỰC HIỆN CÁC CHỈ TIÊU');
  return { draft, charts, list, stale, section: tableSection };
}

/** The table stays on one page with the signatures where it can; else it begins a page, and its end stays with them. */
function keepTogether(
  draft: SheetDraft,
  {
    section,
    table,
    last,
  }: { readonly section: number; readonly table: SummaryDraft['table']; readonly last: number },
  height: number,
): void {
  let needed = 0;
  for (let row = section; row <= last && needed <= height; row++) needed += draft.heightOf(row);
  if (needed <= height) {
    draft.bands.push({ top: section, bottom: last });
    return;
  }
  draft.pageStarts.add(section);
  draft.bands.push({ top: Math.max(table.first, table.last - 1), bottom: last });
}

/** Draws the sheet; what stands above the table twice, the first time to learn where the table will stand. */
export function draftSummary(content: SummaryContent): SummaryDraft {
  const { context, cells, rows, listed, own, planColumns } = content;
  const tableTop = drawAbove(content, 1).draft.row;
  const { draft, charts, list, stale, section } = drawAbove(content, tableTop);
  const withReason = new Set(listed.slice(0, MOST_LISTED).map(({ row }) => row));
  const { period } = context;
  const noteOf = (row: IndicatorRow): FreeText => own.note(row, withReason.has(row));
  const table = tableBlock(draft, rows, { ...cells, period, planColumns, noteOf });
  if (stale !== null) staleLine(draft, stale, content, table);
  signatureBlock(draft, cells.columns, own, context);
  const last = draft.row - 1;
  keepTogether(draft, { section, table, last }, pageHeight(content.widths, cells.columns.orientation));
  return { draft, charts, table, list, last };
}
