import type { Assessment } from '../assessing/assessment';
import { STATUS_LABELS } from '../assessing/statusLabels';
import type { Finding, Severity } from '../checking/finding';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const SHOWN = 3;

/**
 * A row's findings in words for the "Cảnh báo" column: the gravest first, at most three, then how many more. Null
 * when there is nothing to say. An officer's own verdict is told first, with the reason.
 */
export function warningText(findings: readonly Finding[], override: Assessment['override']): string | null {
  if (findings.length === 0 && !override) return null;
  const gravest =
    findings.length > 1
      ? [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]).slice(0, SHOWN)
      : findings;
  const lines = gravest.map(({ block, message }) =>
    block === null ? message.vi : `${block}: ${message.vi}`,
  );
  if (override) lines.unshift(`Cán bộ đánh giá "${STATUS_LABELS[override.status].vi}": ${override.reason}`);
  const more = findings.length - SHOWN;
  return more > 0 ? `${lines.join('\n')} (+${more})` : lines.join('\n');
}
