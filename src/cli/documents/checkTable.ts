import type { Assessment, Status } from '../../assessing/assessment';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import type { Finding } from '../../checking/finding';
import { cellAddress } from '../../grid/address';
import type { Language } from '../../language/bilingual';
import { formatNumber } from '../../language/formatNumber';
import type { Examination } from '../../pipeline/examine';
import { textTable } from '../textTable';
import { SEVERITY_SIGNS } from './severitySigns';

/** What a person reads at a terminal; whoever needs more takes the workbook or the JSON. */
const MOST = 100;
const FINE: readonly Status[] = ['exceeded', 'met', 'on-track', 'not-assessed'];

/** All of a few items; of many the first that matter. */
function shortList<Item>(items: readonly Item[], matters: (item: Item) => boolean): readonly Item[] {
  return items.length <= MOST ? items : items.filter(matters).slice(0, MOST);
}

const statusOf = ({ status, override }: Assessment): Status => override?.status ?? status;

const percent = (fraction: number | null, language: Language): string =>
  fraction === null ? '' : `${formatNumber(fraction * 100, 1, language)}%`;

/** How many items of a list are not shown, on a line of its own; nothing when all are. */
function andMore(all: number, shown: number, what: { vi: string; en: string }, language: Language): string {
  if (all === shown) return '';
  const count = formatNumber(all - shown, 0, language);
  return language === 'vi' ? `… và ${count} ${what.vi} khác.\n` : `… and ${count} more ${what.en}.\n`;
}

function rowsTable(assessments: readonly Assessment[], language: Language): string {
  const vi = language === 'vi';
  return textTable(
    [
      { head: vi ? 'Dòng' : 'Row', right: true, most: 7 },
      { head: vi ? 'Chỉ tiêu' : 'Indicator', most: 44 },
      { head: vi ? 'Kế hoạch' : 'Plan', right: true, most: 14 },
      { head: vi ? 'Thực hiện' : 'Result', right: true, most: 14 },
      { head: '% KH', right: true, most: 8 },
      { head: '% CK', right: true, most: 8 },
      { head: vi ? 'Tiến độ' : 'Status', most: 20 },
    ],
    assessments.map((assessment) => {
      const { row, name, actual, target, progress, samePeriodRatio } = assessment;
      return [
        String(row),
        name,
        target ? formatNumber(target.value ?? target.low ?? 0, target.decimals, language) : '',
        actual ? formatNumber(actual.value, actual.decimals, language) : '',
        percent(progress, language),
        percent(samePeriodRatio, language),
        STATUS_LABELS[statusOf(assessment)][language],
      ];
    }),
  );
}

function findingLine({ severity, sheet, row, column, message }: Finding, language: Language): string {
  const place = [sheet, row !== null && column !== null ? cellAddress(row, column) : row].filter(
    (part) => part !== null,
  );
  return `${SEVERITY_SIGNS[severity]} ${place.length > 0 ? `${place.join('!')}: ` : ''}${message[language]}\n`;
}

/**
 * The result of `check` for a person at a terminal: one line a row, then the findings. Of many rows only those that
 * are not fine are shown, of many findings only errors and warnings, a screen or two of each.
 */
export function checkTable({ assessments, findings }: Examination, language: Language): string {
  const rows = shortList(assessments, (assessment) => !FINE.includes(statusOf(assessment)));
  const told = shortList(findings, ({ severity }) => severity !== 'info');
  return [
    rowsTable(rows, language),
    andMore(assessments.length, rows.length, { vi: 'dòng', en: 'rows' }, language),
    '\n',
    ...told.map((finding) => findingLine(finding, language)),
    andMore(findings.length, told.length, { vi: 'phát hiện', en: 'findings' }, language),
  ].join('');
}
