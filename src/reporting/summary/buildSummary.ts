import type { Edit } from '../../edits/edit';
import { areaAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import { UserError } from '../../language/userError';
import { shareConstant, thresholdConstants } from '../constants';
import { absoluteReference, COLOURS } from '../ourNames';
import { verdictFormats } from '../statusFormats';
import { carriedDown, type Standing } from './carriedDown';
import { barRows, trendPoints } from './chartData';
import { CHART_NAMES } from './chartsBlock';
import { draftSummary, type SummaryDraft } from './draftSummary';
import { openFindings } from './findingsBlock';
import { keptTexts } from './keptTexts';
import { listedRows } from './listedRows';
import { LOOKS } from './looks';
import { mainRows } from './mainRows';
import { ownTexts } from './ownTexts';
import { MARGINS, pageBreaks, pageHeight } from './pageBreaks';
import { planColumns } from './planColumns';
import { indicatorSentence, overallSentence } from './sentences';
import type { SheetDraft } from './sheetDraft';
import type { Summary } from './summary';
import { summaryColumns, WORKING } from './summaryColumns';
import type { SummaryContext } from './summaryContext';
import { countStatuses, judgedCount } from './summaryCounts';
import { summaryName, summaryPlaces, summaryShareName } from './summaryNames';
import { summaryRows, type IndicatorRow } from './summaryRows';
import { summarySheetName } from './summaryTitle';

const DEFAULT_WIDTH = 8.43;
const WORKING_REMARK =
  'Các cột phụ: số liệu cho biểu đồ và ghi nhớ nội dung cán bộ đã nhập. Không in; xin đừng xóa.';

/** Writes into the working columns what each free cell is, where it stands and what we wrote there. */
function rememberFreeCells(draft: SheetDraft): void {
  const taken = new Map<number, number>();
  for (const { key, row, column, written } of draft.free) {
    const count = taken.get(row) ?? 0;
    taken.set(row, count + 1);
    const left = WORKING.free[count];
    if (left === undefined) continue;
    const style = LOOKS.working;
    draft.put(row, left, { value: key, style });
    draft.put(row, left + 1, {
      value: draft.cells[row]?.[column]?.value ?? 0,
      formula: areaAddress({ top: row, bottom: row, left: column, right: column }),
      style,
    });
    draft.put(row, left + 2, { value: written === '' ? null : written, style });
  }
}

/** Takes out what the last building left and the new one does not write over. */
function clearing({ sheet, area }: Standing, { draft, charts }: SummaryDraft): Edit[] {
  const wanted = new Set(draft.merges.map(areaAddress));
  const gone = sheet.merges.filter((merge) => !wanted.has(areaAddress(merge)));
  const unused = CHART_NAMES.filter((name) => !charts.some((chart) => chart.name === name));
  return [
    { kind: 'remove-conditional-formats', sheet: sheet.name, marker: COLOURS },
    ...(gone.length > 0 ? [{ kind: 'unmerge-cells' as const, sheet: sheet.name, areas: gone }] : []),
    { kind: 'clear-cells', sheet: sheet.name, area },
    ...(unused.length > 0 ? [{ kind: 'remove-charts' as const, sheet: sheet.name, names: unused }] : []),
  ];
}

function heightEdit(name: string, { draft, last }: SummaryDraft, standing: Standing | null): Edit {
  const bottom = Math.max(last, standing?.area.bottom ?? 0);
  const heights = Array.from({ length: bottom }, (_, index) => {
    const row = index + 1;
    const height = row > last ? null : (draft.heights.get(row) ?? null);
    return { row, height };
  });
  return {
    kind: 'set-row-heights',
    sheet: name,
    heights: standing ? heights : heights.filter(({ height }) => height !== null),
  };
}

function sheetEdits(
  context: SummaryContext,
  name: string,
  made: SummaryDraft,
  standing: Standing | null,
  layout: {
    readonly columns: ReturnType<typeof summaryColumns>;
    readonly widths: readonly number[];
    readonly keepsWidths: boolean;
  },
): Edit[] {
  const { draft, charts, table, list, last } = made;
  const { columns, widths } = layout;
  const { period } = context;
  const merged = new Set(standing?.sheet.merges.map(areaAddress));
  const area = { top: 1, left: 1, bottom: last, right: WORKING.last };
  const repeated = { first: table.header, last: table.first - 1 };
  const verdictArea = ({ first, last: bottom }: { readonly first: number; readonly last: number }): Area => ({
    top: first,
    bottom,
    left: columns.verdict,
    right: columns.verdict,
  });
  const merges = draft.merges.filter((merge) => !merged.has(areaAddress(merge)));
  return [
    ...(standing
      ? [...clearing(standing, made), ...carriedDown(standing, last)]
      : [{ kind: 'add-sheet' as const, sheet: name }]),
    {
      kind: 'set-cells',
      sheet: name,
      top: 1,
      left: 1,
      cells: Array.from({ length: last }, (_, index) => Array.from((draft.cells[index + 1] ?? []).slice(1))),
    },
    ...(merges.length > 0 ? [{ kind: 'merge-cells' as const, sheet: name, areas: merges }] : []),
    ...(layout.keepsWidths
      ? []
      : [
          {
            kind: 'set-column-widths' as const,
            sheet: name,
            widths: widths.map((width, index) => ({ column: index + 1, width })),
          },
        ]),
    heightEdit(name, made, standing),
    {
      kind: 'add-conditional-formats',
      sheet: name,
      formats: [
        ...(table.last >= table.first ? verdictFormats(verdictArea(table)) : []),
        ...(list ? verdictFormats(list) : []),
      ],
    },
    {
      kind: 'set-page-setup',
      sheet: name,
      orientation: columns.orientation,
      margins: MARGINS,
      repeatRows: repeated,
      breaksBefore: pageBreaks(draft, last, { height: pageHeight(widths, columns.orientation), repeated }),
      pageNumbers: true,
      gridlines: false,
    },
    { kind: 'set-print-area', sheet: name, area: { ...area, right: columns.last } },
    ...(charts.length > 0 ? [{ kind: 'add-charts' as const, sheet: name, charts }] : []),
    {
      kind: 'set-names',
      names: [
        ...thresholdConstants(context.settings),
        shareConstant(summaryShareName(period), context.expectedShare),
        { name: summaryName(period), refersTo: absoluteReference(name, area), hidden: true },
      ],
    },
  ];
}

/**
 * Builds the summary sheet of a period, or builds it anew in its place: what the officer wrote over our texts, and the
 * widths of its columns, stay. No other sheet is touched.
 * Throws a UserError when the summary sheet is protected.
 */
export function buildSummary(context: SummaryContext): Summary {
  const { workbook, period } = context;
  const places = summaryPlaces(workbook);
  const place = places.find((each) => each.period.notation === period.notation)?.place ?? null;
  const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
  const standing = place && sheet ? { sheet, area: place.area } : null;
  if (standing?.sheet.isProtected) {
    throw new UserError({
      vi: `Trang tính "${standing.sheet.name}" đang được bảo vệ: hãy bỏ bảo vệ rồi lập lại bảng tổng hợp.`,
      en: `The sheet "${standing.sheet.name}" is protected: unprotect it and build the summary again.`,
    });
  }
  const name = standing?.sheet.name ?? summarySheetName(period, workbook.sheets);
  const rows = summaryRows(context);
  const indicators = rows.filter((row): row is IndicatorRow => row.kind === 'indicator');
  const plans = planColumns(indicators, period);
  const columns = summaryColumns(
    plans.columns.length,
    indicators.some(({ assessment }) => assessment.samePeriodRatio !== null),
    indicators,
  );
  const layoutKey = `${plans.columns.length} + ${columns.samePeriod === null ? 0 : 1}`;
  const keepsWidths = standing?.sheet.cells[1]?.[WORKING.last]?.value === layoutKey;
  const widths = keepsWidths
    ? columns.widths.map((_, index) => standing.sheet.columnWidths.get(index + 1) ?? DEFAULT_WIDTH)
    : columns.widths;
  const counts = countStatuses(indicators);
  const sheets = new Map(workbook.sheets.map((each) => [each.name, each]));
  const own = ownTexts(
    standing ? keptTexts(standing.sheet, standing.area) : new Map(),
    new Set(sheets.keys()),
  );
  const listed = listedRows(indicators, period);
  const overall = overallSentence(indicators, counts, period);
  const sentences = indicators.flatMap((row) => {
    const text = indicatorSentence(row, period);
    return text ? [{ row, text }] : [];
  });
  const main = new Set(mainRows(indicators));
  const made = draftSummary({
    context,
    sheet: name,
    widths,
    cells: {
      columns,
      plans: plans.columns,
      sheets,
      expectedShare: context.expectedShare,
      shareName: summaryShareName(period),
    },
    planColumns: plans,
    rows,
    counts,
    listed,
    sentences: [overall, ...sentences.filter(({ row }) => main.has(row)).map(({ text }) => text)],
    bars: barRows(indicators),
    trend: trendPoints(places, workbook.sheets, period),
    own,
  });
  rememberFreeCells(made.draft);
  made.draft.put(1, WORKING.chart, { value: WORKING_REMARK, style: LOOKS.working });
  made.draft.put(1, WORKING.last, { value: layoutKey, style: LOOKS.working });
  return {
    edits: sheetEdits(context, name, made, standing, { columns, widths, keepsWidths }),
    sheet: name,
    isRenewed: standing !== null,
    rows: rows.map((row, index) => ({ row, at: made.table.first + index })),
    counts,
    judged: judgedCount(counts),
    listed: listed.map((each) => ({ ...each, reason: own.reason(each.row).text })),
    overall,
    sentences,
    openFindings: openFindings(context.findings).length,
    dismissals: context.dismissals.length,
  };
}
