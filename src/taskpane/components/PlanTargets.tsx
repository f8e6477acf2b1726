import { useState } from 'preact/hooks';
import type { EditedTarget } from '../examiner/editedPlan';
import type { PlanDraft } from '../examiner/view';
import { Button } from './Button';
import { usePane, useWords } from './context';
import { IconButton } from './IconButton';
import { TextField } from './TextField';

/** The targets read from a text, each to be corrected or left out, and the plan's name. */
export function PlanTargets({ draft }: { readonly draft: PlanDraft }) {
  const pane = usePane();
  const { say } = useWords();
  const [title, setTitle] = useState(draft.plan.title || say('planUntitled'));
  const [targets, setTargets] = useState(draft.targets);
  const change = (id: string, part: Partial<EditedTarget>): void =>
    setTargets(targets.map((target) => (target.id === id ? { ...target, ...part } : target)));
  return (
    <>
      <TextField label={say('planTitle')} value={title} onInput={setTitle} />
      <ul class="columns">
        {targets.map(({ id, name, unit, value }) => (
          <li key={id} class="plan-target">
            <TextField label={say('planName')} value={name} onInput={(text) => change(id, { name: text })} />
            <IconButton
              icon="close"
              label={say('planLeaveOut', { name })}
              onPress={() => setTargets(targets.filter((target) => target.id !== id))}
            />
            <div class="pickers">
              <TextField
                label={say('planValue')}
                value={value}
                onInput={(text) => change(id, { value: text })}
              />
              <TextField
                label={say('planUnit')}
                value={unit}
                onInput={(text) => change(id, { unit: text })}
              />
            </div>
            {value.trim() === '' && <p class="field-error">{say('planNoValue')}</p>}
          </li>
        ))}
      </ul>
      <Button
        look="primary"
        isDisabled={targets.length === 0 || title.trim() === ''}
        onPress={() => void pane.addPlan({ ...draft.plan, title: title.trim() }, targets)}
      >
        {say('planSave')}
      </Button>
    </>
  );
}
