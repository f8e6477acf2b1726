import { useState } from 'preact/hooks';
import type { PlanDraft } from '../examiner/view';
import { Button } from './Button';
import { usePane, useWords } from './context';
import { PlanTargets } from './PlanTargets';
import { TextField } from './TextField';

/** A resolution's text, its targets as they were read, and the way to keep them as the plan to compare with. */
export function PlanScreen() {
  const pane = usePane();
  const { say } = useWords();
  const [text, setText] = useState('');
  const [draft, setDraft] = useState<PlanDraft | null>(null);
  const read = async (): Promise<void> => {
    setDraft(await pane.readPlan(text));
  };
  return (
    <div class="content">
      <p class="lead">{say('planLead')}</p>
      <TextField label={say('planText')} lines={draft ? 3 : 8} value={text} onInput={setText} />
      <Button
        look={draft ? 'outline' : 'primary'}
        isDisabled={text.trim() === ''}
        onPress={() => void read()}
      >
        {say('planRead')}
      </Button>
      <div role="status">
        {draft && (
          <p class="headline">
            {draft.targets.length > 0
              ? say('planFound', { count: draft.targets.length })
              : say('planNothing')}
          </p>
        )}
      </div>
      {draft && draft.targets.length > 0 && <PlanTargets key={draft.plan.id} draft={draft} />}
      {draft && draft.unparsed.length > 0 && (
        <section>
          <h2 class="section-title">{say('planUnread')}</h2>
          <ul class="unread">
            {draft.unparsed.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
