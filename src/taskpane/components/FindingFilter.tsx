import { RULES, type RuleId, type Severity } from '../../checking/finding';
import type { FindingItem } from '../examiner/view';
import { RULE_NAMES, SEVERITY_NAMES } from '../words/names';
import { usePane, usePaneState, useWords } from './context';
import { Picker } from './Picker';
import { SeveritySign } from './SeveritySign';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Which findings are listed: by severity, and by kind where there is more than one. */
export function FindingFilter({ findings }: { readonly findings: readonly FindingItem[] }) {
  const pane = usePane();
  const { filter } = usePaneState();
  const { say, pick } = useWords();
  const rules = RULES.filter((rule) => findings.some((finding) => finding.rule === rule));
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const change = (next: { severity: Severity | null } | { rule: RuleId | null }): void =>
    pane.store.dispatch({ kind: 'filter', filter: next });
  return (
    <div class="finding-filter">
      <ul class="legend" aria-label={say('severityFilter')}>
        {SEVERITIES.filter((severity) => count(severity) > 0).map((severity) => (
          <li key={severity}>
            <button
              type="button"
              class="legend-item"
              aria-pressed={filter.severity === severity}
              onClick={() => change({ severity: filter.severity === severity ? null : severity })}
            >
              <SeveritySign severity={severity} />
              <span>{pick(SEVERITY_NAMES[severity])}</span>
              <b>{count(severity)}</b>
            </button>
          </li>
        ))}
      </ul>
      {rules.length > 1 && (
        <Picker
          label={say('ruleFilter')}
          isLabelHidden
          value={filter.rule ?? ''}
          options={[
            { value: '', label: say('allRules') },
            ...rules.map((rule) => ({ value: rule, label: pick(RULE_NAMES[rule]) })),
          ]}
          onChoose={(chosen) => change({ rule: RULES.find((rule) => rule === chosen) ?? null })}
        />
      )}
    </div>
  );
}
