import { STATUS_LABELS } from '../../assessing/statusLabels';
import type { Consolidation } from '../../consolidating/consolidation';
import { cellAddress } from '../../grid/address';
import type { Language } from '../../language/bilingual';
import type { Examination } from '../../pipeline/examine';
import type { PlacedRow, Summary } from '../../reporting/summary/summary';
import type { IndicatorRow } from '../../reporting/summary/summaryRows';
import { consolidationDocument } from './consolidationDocument';
import { figureEntry, progressEntry, ratio } from './checkDocument';

/** Where an indicator comes from. */
function sourceEntry({ assessment: { sheet, row, block, name, unit } }: IndicatorRow): object {
  return { sheet, row, ...(block !== null && { block }), name, unit };
}

function rowEntry({ row, at }: PlacedRow): object {
  if (row.kind === 'heading') {
    const { ordinal, name, size } = row;
    return { kind: 'group', at, ordinal, name, rows: size };
  }
  const { assessment, ordinal, note } = row;
  const { target, progress, otherTargets, actual, samePeriod, samePeriodRatio, status, override } =
    assessment;
  const plans = [...(target ? [{ target, progress }] : []), ...otherTargets];
  return {
    kind: 'indicator',
    at,
    ordinal,
    ...sourceEntry(row),
    goals: plans.map((plan) => progressEntry(plan, assessment.row)),
    actual: actual && figureEntry(actual, assessment.row),
    samePeriod: samePeriod && {
      value: samePeriod.value,
      cell: cellAddress(assessment.row, samePeriod.column),
    },
    samePeriodRatio: ratio(samePeriodRatio),
    status: override?.status ?? status,
    ...(override && { computedStatus: status }),
    note,
  };
}

/** The document of `summary`: what stands on the sheet, and where it comes from. */
export function summaryDocument(
  { file, period, plan, findings }: Examination,
  summary: Summary,
  consolidation: Consolidation | null,
  language: Language,
): object {
  const { counts, judged, listed, sentences, overall } = summary;
  const count = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  return {
    contract: 1,
    file,
    period: period.notation,
    plan: plan?.id ?? null,
    sheet: summary.sheet,
    renewed: summary.isRenewed,
    counts,
    judged,
    achieved: counts.met + counts.exceeded,
    overall: overall[language],
    rows: summary.rows.map(rowEntry),
    missed: listed.map(({ row, status, due, gap, remaining, perMonth, reason }) => ({
      ...sourceEntry(row),
      status,
      due,
      gap,
      remaining,
      perMonth,
      reason,
    })),
    sentences: sentences.map(({ row, text }) => ({ ...sourceEntry(row), text: text[language] })),
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    openFindings: summary.openFindings,
    dismissals: summary.dismissals,
    ...(consolidation && { consolidation: consolidationDocument(consolidation, language) }),
  };
}

/** The same for a person at a terminal: the sheet's name, the whole, and what needs a reason. */
export function summaryText({ sheet, overall, listed }: Summary, language: Language): string {
  const lines = listed.map(
    ({ row, status }) => `  - ${row.assessment.name}: ${STATUS_LABELS[status][language].toLowerCase()}`,
  );
  return [sheet, overall[language], ...lines].map((line) => `${line}\n`).join('');
}
