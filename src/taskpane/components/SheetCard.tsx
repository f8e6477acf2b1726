import { usePane, usePaneState, useWords } from './context';
import { DoubtsLine } from './DoubtsLine';
import { Hint } from './Hint';
import { PeriodPicker } from './PeriodPicker';
import { Picker } from './Picker';
import { SuggestedPlan } from './SuggestedPlan';

/** The last of the plans to choose: one that is not there yet. */
const PASTE = 'paste';

/** The sheet in view: its name, how much stands on it, and what it is checked for. */
export function SheetCard() {
  const pane = usePane();
  const { overview, sheetName } = usePaneState();
  const { say, pick } = useWords();
  const summary = overview?.sheets.find(({ name }) => name === sheetName);
  if (!overview || !summary) return null;
  const { period, plan, plans } = overview;
  const sheetPlan = { value: '', label: say('sheetPlanOnly') };
  return (
    <section class="sheet-card">
      <div class="pickers">
        <PeriodPicker />
        <Picker
          label={say('plan')}
          value={plan ?? ''}
          options={[
            sheetPlan,
            ...plans.map(({ id, label }) => ({ value: id, label: pick(label) })),
            { value: PASTE, label: `${say('pastePlan')}…` },
          ]}
          onChoose={(chosen) => {
            if (chosen === PASTE) pane.openScreen('plan');
            else void pane.decide({ kind: 'plan', plan: chosen || null });
          }}
        />
      </div>
      <SuggestedPlan />
      {!period && <Hint icon="question">{say('noPeriod')}</Hint>}
      {period && !summary.isChecked && <Hint icon="question">{say('otherMonth')}</Hint>}
      {summary.isProtected && <Hint icon="lock">{say('isProtected')}</Hint>}
      <DoubtsLine />
    </section>
  );
}
