import { RULE_NAMES } from '../words/names';
import { Button } from './Button';
import { usePane, usePaneState, useWords } from './context';

/** The findings of this sheet that were set aside, each with its reason and a way back. */
export function DismissedList() {
  const pane = usePane();
  const { overview, sheetName } = usePaneState();
  const { say, pick } = useWords();
  const dismissals = overview?.dismissals.filter(({ sheet }) => sheet === sheetName || sheet === null) ?? [];
  if (dismissals.length === 0) return null;
  return (
    <details class="dismissed">
      <summary>{say('dismissed', { count: dismissals.length })}</summary>
      <ul>
        {dismissals.map(({ rule, sheet, subject, reason }) => (
          <li key={`${rule} ${subject}`}>
            <p class="finding-subject">
              {pick(RULE_NAMES[rule])}
              {subject !== '' && ` – ${subject}`}
            </p>
            <p class="quiet">
              {say('reason')}: {reason}
            </p>
            <Button
              look="subtle"
              size="small"
              onPress={() => void pane.decide({ kind: 'recall', dismissal: { rule, sheet, subject } })}
            >
              {say('recall')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
