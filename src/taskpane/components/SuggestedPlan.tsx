import { Button } from './Button';
import { usePane, usePaneState, useWords } from './context';

/** A plan that fits the sheet, to be taken or declined with one press; the answer is remembered. */
export function SuggestedPlan() {
  const pane = usePane();
  const { overview } = usePaneState();
  const { say, pick } = useWords();
  const plan = overview?.suggestedPlan;
  if (!plan) return null;
  const choose = (chosen: string | null): void => void pane.decide({ kind: 'plan', plan: chosen });
  return (
    <div class="suggestion">
      <p>{say('planSuggested', { plan: pick(plan.label) })}</p>
      <div class="row-actions">
        <Button size="small" onPress={() => choose(plan.id)}>
          {say('planTake')}
        </Button>
        <Button size="small" look="subtle" onPress={() => choose(null)}>
          {say('planDecline')}
        </Button>
      </div>
    </div>
  );
}
