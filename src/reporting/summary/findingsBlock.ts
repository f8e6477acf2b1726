import type { Dismissal } from '../../checking/context';
import type { Finding } from '../../checking/finding';
import { RULE_NAMES } from '../../checking/ruleNames';
import { cellAddress } from '../../grid/address';
import type { SheetReading } from '../../reading/indicatorTable';
import { LOOKS } from './looks';
import type { SheetDraft } from './sheetDraft';
import type { SummaryColumns } from './summaryColumns';

const MOST = 40;

/** The findings that are still open: performance has its own list, and remarks ask for nothing. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule, severity }) => rule !== 'target-missed' && severity !== 'info');
}

/** The names of indicators by sheet and row. */
function namesIn(readings: readonly SheetReading[]): (sheet: string | null, row: number | null) => string {
  const names = new Map(
    readings.flatMap(({ sheet, tables }) =>
      tables.flatMap(({ rows }) => rows.map(({ row, name }) => [`${row} ${sheet}`, name] as const)),
    ),
  );
  return (sheet, row) => names.get(`${row ?? 0} ${sheet ?? ''}`) ?? '';
}

function placeOf({ sheet, row, column }: Finding): string {
  const cell = row === null ? '' : column === null ? `dòng ${row}` : `ô ${cellAddress(row, column)}`;
  return [sheet === null ? '' : `Trang ${sheet}`, cell].filter((part) => part !== '').join(', ');
}

interface Line {
  readonly subject: string;
  readonly told: string;
  readonly kind: string;
}

function lines(draft: SheetDraft, columns: SummaryColumns, heads: Line, all: readonly Line[]): void {
  const put = (
    line: Line,
    ordinal: string | number,
    look: (typeof LOOKS)['header' | 'name'],
    middle: (typeof LOOKS)['header' | 'middle'],
  ): void => {
    const { row } = draft;
    draft.put(row, columns.ordinal, { value: ordinal, style: middle });
    draft.put(row, columns.name, { value: line.subject, style: look });
    draft.span(
      { top: row, bottom: row, left: columns.unit, right: columns.verdict },
      { value: line.told, style: look },
    );
    draft.put(row, columns.note, { value: line.kind, style: middle });
    draft.row = row + 1;
  };
  put(heads, 'STT', LOOKS.header, LOOKS.header);
  all.slice(0, MOST).forEach((line, index) => put(line, index + 1, LOOKS.name, LOOKS.middle));
  if (all.length > MOST) {
    const text = `… và ${all.length - MOST} mục khác.`;
    draft.span(
      { top: draft.row, bottom: draft.row, left: 1, right: columns.last },
      { value: text, style: LOOKS.remark },
    );
    draft.row++;
  }
}

/**
 * The findings still open, then those the officer set aside with the reason; says so where there are none.
 */
export function findingsBlock(
  draft: SheetDraft,
  columns: SummaryColumns,
  {
    findings,
    dismissals,
    readings,
  }: {
    readonly findings: readonly Finding[];
    readonly dismissals: readonly Dismissal[];
    readonly readings: readonly SheetReading[];
  },
): void {
  const paragraph = (value: string, style: (typeof LOOKS)['paragraph' | 'remark']): void => {
    draft.span({ top: draft.row, bottom: draft.row, left: 1, right: columns.last }, { value, style });
    draft.row++;
  };
  const nameAt = namesIn(readings);
  const open = openFindings(findings);
  if (open.length === 0) paragraph('Số liệu khớp, không còn cảnh báo nào.', LOOKS.paragraph);
  else {
    lines(
      draft,
      columns,
      { subject: 'Chỉ tiêu, vị trí', told: 'Nội dung cảnh báo', kind: 'Mức độ' },
      open.map((finding) => ({
        subject: [nameAt(finding.sheet, finding.row), placeOf(finding)]
          .filter((part) => part !== '')
          .join('\n'),
        told: finding.message.vi,
        kind: finding.severity === 'error' ? 'Lỗi' : 'Cảnh báo',
      })),
    );
  }
  if (dismissals.length === 0) return;
  paragraph('Cảnh báo đã xem xét và bỏ qua:', LOOKS.remark);
  lines(
    draft,
    columns,
    { subject: 'Chỉ tiêu, vị trí', told: 'Lý do bỏ qua', kind: 'Loại cảnh báo' },
    dismissals.map(({ rule, sheet, subject, reason }) => ({
      subject: [subject, sheet === null ? '' : `Trang ${sheet}`].filter((part) => part !== '').join('\n'),
      told: reason,
      kind: RULE_NAMES[rule].vi,
    })),
  );
}
