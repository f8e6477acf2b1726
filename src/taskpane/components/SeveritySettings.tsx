import { RULES, type RuleId, type Severity } from '../../checking/finding';
import { RULE_NAMES, SEVERITY_NAMES } from '../words/names';
import { usePane, usePaneState, useWords } from './context';
import { SEVERITIES } from './FindingFilter';
import { Picker } from './Picker';

const LEVELS: readonly (Severity | 'off')[] = [...SEVERITIES, 'off'];

/** How grave each kind of finding is for this office; off means that it is not told. */
export function SeveritySettings() {
  const pane = usePane();
  const { overview } = usePaneState();
  const { say, pick } = useWords();
  const options = [
    { value: '', label: say('severityUsual') },
    ...SEVERITIES.map((value) => ({ value, label: pick(SEVERITY_NAMES[value]) })),
    { value: 'off', label: say('severityOff') },
  ];
  const choose = (rule: RuleId, chosen: string): void => {
    const severity = LEVELS.find((level) => level === chosen) ?? null;
    void pane.decide({ kind: 'severity', rule, severity });
  };
  return (
    <details class="severity-settings">
      <summary>{say('severitiesTitle')}</summary>
      {RULES.map((rule) => (
        <Picker
          key={rule}
          label={pick(RULE_NAMES[rule])}
          value={overview?.severities[rule] ?? ''}
          options={options}
          onChoose={(chosen) => choose(rule, chosen)}
        />
      ))}
    </details>
  );
}
