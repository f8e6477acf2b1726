import { useState } from 'preact/hooks';
import type { FindingItem } from '../examiner/view';
import { RULE_NAMES, SEVERITY_NAMES } from '../words/names';
import { Button } from './Button';
import { usePane, useWords } from './context';
import { DismissForm } from './DismissForm';
import { RepairPreview } from './RepairPreview';
import { SeveritySign } from './SeveritySign';

/** One finding: what stands there, what its cells give, and what can be done about it. */
export function FindingCard({ finding }: { readonly finding: FindingItem }) {
  const pane = usePane();
  const { say, pick } = useWords();
  const [open, setOpen] = useState<'repair' | 'dismissal' | null>(null);
  const { rule, severity, sheet, address, subject, block, message, fix } = finding;
  const [first] = fix?.changes ?? [];
  return (
    <li class={`finding severity-${severity}`}>
      <div class="finding-head">
        <SeveritySign severity={severity} />
        <h2 class="finding-title">
          <span class="hidden-label">{pick(SEVERITY_NAMES[severity])}: </span>
          {pick(RULE_NAMES[rule])}
        </h2>
        {sheet !== null && address !== null && (
          <button
            type="button"
            class="cell-link"
            aria-label={say('goToCell', { address })}
            onClick={() => void pane.goTo(sheet, address)}
          >
            {say('cell', { address })}
          </button>
        )}
      </div>
      {subject !== '' && subject !== address && (
        <p class="finding-subject">{block === null ? subject : `${subject} – ${block}`}</p>
      )}
      <p class="finding-message">{pick(message)}</p>
      {open === 'repair' && fix && first && (
        <RepairPreview
          label={pick(fix.label)}
          changes={fix.changes}
          onRepair={() => void pane.repair(finding.index, first.address)}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === 'dismissal' && (
        <DismissForm
          onDismiss={(reason) => void pane.decide({ kind: 'dismiss', rule, sheet, subject, reason })}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === null && (
        <div class="row-actions">
          {fix && first && (
            <Button size="small" onPress={() => setOpen('repair')}>
              {say('fix')}
            </Button>
          )}
          <Button size="small" look="subtle" onPress={() => setOpen('dismissal')}>
            {say('dismiss')}
          </Button>
        </div>
      )}
    </li>
  );
}
