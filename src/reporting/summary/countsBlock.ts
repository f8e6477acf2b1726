import type { Status } from '../../assessing/assessment';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import type { NewCell } from '../../edits/edit';
import { cellAddress, columnName } from '../../grid/address';
import type { Period } from '../../period/period';
import { isWholeYear } from '../../period/isWholeYear';
import { periodLabel } from '../../period/periodLabel';
import { LOOKS } from './looks';
import type { SheetDraft } from './sheetDraft';
import { COUNT_COLUMNS, type SummaryColumns } from './summaryColumns';
import { judgedCount, STATUSES, type StatusCounts } from './summaryCounts';

/** The pictures beside the counts take what the page has left, within these limits, in points. */
const PICTURES = { least: 200, most: 280 } as const;
const LEAST_HEIGHT = 19;
const HEADER_HEIGHT = 24;

/** What can be said at the end of the year, when nothing is under way. */
const AT_THE_END: readonly Status[] = ['exceeded', 'met', 'missed', 'no-data', 'not-assessed'];

const shownStatuses = (counts: StatusCounts, period: Period): readonly Status[] =>
  STATUSES.filter((status) => !isWholeYear(period) || AT_THE_END.includes(status) || counts[status] > 0);

/** Where the counts stand: the cell of each verdict's number, and the rows the block fills. */
export interface CountsPlace {
  readonly rowOf: ReadonlyMap<Status, number>;
  readonly top: number;
  readonly bottom: number;
}

/** The rows of the table whose verdicts are counted. */
export interface CountedRows {
  readonly first: number;
  readonly last: number;
}

/** "Quý I/2024: 16/18 chỉ tiêu đạt và vượt kế hoạch; …", joined by a formula from the counts below it. */
function headline(
  counts: StatusCounts,
  rowOf: ReadonlyMap<Status, number>,
  column: number,
  period: Period,
): Pick<NewCell, 'value' | 'formula'> {
  const cell = (status: Status): string => cellAddress(rowOf.get(status) ?? 0, column);
  const judged = [...rowOf.keys()].filter((status) => status !== 'not-assessed').map(cell);
  const label = periodLabel(period, 'vi');
  const lead = `${label.charAt(0).toUpperCase()}${label.slice(1)}: `;
  const good = `(${cell('exceeded')}+${cell('met')})`;
  const told: readonly Status[] = [
    'on-track',
    'watch',
    'not-yet',
    'at-risk',
    'critical',
    'missed',
    'no-data',
  ];
  const parts = told.filter((status) => counts[status] > 0);
  const words = (status: Status): string => ` chỉ tiêu ${STATUS_LABELS[status].vi.toLowerCase()}`;
  const value = [
    `${counts.exceeded + counts.met}/${judgedCount(counts)} chỉ tiêu đạt và vượt kế hoạch`,
    ...parts.map((status) => `${counts[status]}${words(status)}`),
  ].join('; ');
  const formula = [
    `"${lead}"&${good}&"/"&SUM(${judged[0] ?? ''}:${judged.at(-1) ?? ''})&" chỉ tiêu đạt và vượt kế hoạch"`,
    ...parts.map((status) => `"; "&${cell(status)}&"${words(status)}"`),
    '"."',
  ].join('&');
  return { value: `${lead}${value}.`, formula };
}

export interface CountsContext {
  readonly counts: StatusCounts;
  readonly counted: CountedRows;
  readonly period: Period;
  /** In points. */
  readonly pageHeight: number;
}

/** The block of counts: the headline, then how many indicators have which verdict, live over the table's verdicts. */
export function countsBlock(
  draft: SheetDraft,
  columns: SummaryColumns,
  { counts, counted, period, pageHeight }: CountsContext,
): CountsPlace {
  const headlineRow = draft.row;
  const headerRow = headlineRow + 1;
  const first = headerRow + 1;
  const shown = shownStatuses(counts, period);
  const rowOf = new Map(shown.map((status, index) => [status, first + index]));
  draft.span(
    { top: headlineRow, bottom: headlineRow, left: 1, right: columns.last },
    { ...headline(counts, rowOf, COUNT_COLUMNS.count, period), style: { ...LOOKS.paragraph, bold: true } },
  );
  let used = 0;
  for (let row = 1; row < headerRow; row++) used += draft.heightOf(row);
  const height = Math.min(PICTURES.most, Math.max(PICTURES.least, pageHeight - used));
  const lineHeight = Math.max(LEAST_HEIGHT, Math.floor((height - HEADER_HEIGHT) / (shown.length + 1)));
  const line = (
    row: number,
    label: string,
    count: Pick<NewCell, 'value' | 'formula'>,
    look: NewCell['style'],
  ): void => {
    draft.span(
      { top: row, bottom: row, left: COUNT_COLUMNS.label, right: columns.name },
      { value: label, style: { ...LOOKS.name, ...look } },
    );
    draft.put(row, COUNT_COLUMNS.count, { ...count, style: { ...LOOKS.middle, ...look } });
    draft.height(row, row === headerRow ? HEADER_HEIGHT : lineHeight);
  };
  line(headerRow, 'Mức đánh giá', { value: 'Số chỉ tiêu' }, LOOKS.header);
  const letter = columnName(columns.verdict);
  const area = `$${letter}$${counted.first}:$${letter}$${counted.last}`;
  for (const [status, row] of rowOf) {
    const label = STATUS_LABELS[status].vi;
    line(row, label, { value: counts[status], formula: `COUNTIF(${area},"${label}")` }, {});
  }
  const total = first + shown.length;
  const letters = columnName(COUNT_COLUMNS.count);
  line(
    total,
    'Tổng số',
    {
      value: STATUSES.reduce((sum, status) => sum + counts[status], 0),
      formula: `SUM(${letters}${first}:${letters}${total - 1})`,
    },
    { bold: true },
  );
  draft.row = total + 1;
  return { rowOf, top: headerRow, bottom: total };
}
