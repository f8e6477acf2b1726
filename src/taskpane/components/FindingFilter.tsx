import type { RuleId, Severity } from '../../checking/finding';
import type { SheetView } from '../examiner/view';
import { RULE_NAMES, SEVERITY_NAMES } from '../words/names';
import { usePane, usePaneState, useWords } from './context';
import { Picker } from './Picker';
import { SeveritySign } from './SeveritySign';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Which findings are listed: by severity, and by kind where there is more than one. */
export function FindingFilter({ findingCounts, rules }: Pick<SheetView, 'findingCounts' | 'rules'>) {
  const pane = usePane();
  const { filter } = usePaneState();
  const { say, pick } = useWords();
  const change = (next: { severity: Severity | null } | { rule: RuleId | null }): void =>
    pane.store.dispatch({ kind: 'filter', filter: next });
  return (
    <div class="finding-filter">
      <ul class="legend" aria-label={say('severityFilter')}>
        {SEVERITIES.filter((severity) => findingCounts[severity] > 0).map((severity) => (
          <li key={severity}>
            <button
              type="button"
              class="legend-item"
              aria-pressed={filter.severity === severity}
              onClick={() => change({ severity: filter.severity === severity ? null : severity })}
            >
              <SeveritySign severity={severity} />
              <span>{pick(SEVERITY_NAMES[severity])}</span>
              <b>{findingCounts[severity]}</b>
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
          onChoose={(chosen) => change({ rule: rules.find((rule) => rule === chosen) ?? null })}
        />
      )}
    </div>
  );
}
