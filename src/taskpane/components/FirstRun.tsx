import { Button } from './Button';
import { usePane, usePaneState, useWords } from './context';

/** Three sentences for the first time; the check goes on below them. */
export function FirstRun() {
  const pane = usePane();
  const { isFirstRun } = usePaneState();
  const { say } = useWords();
  if (!isFirstRun) return null;
  return (
    <section class="first-run" aria-label={say('firstRun')}>
      <ol class="first-run-steps">
        <li>{say('firstRunReads')}</li>
        <li>{say('firstRunWarns')}</li>
        <li>{say('firstRunInserts')}</li>
      </ol>
      <Button size="small" onPress={() => pane.endFirstRun()}>
        {say('understood')}
      </Button>
    </section>
  );
}
