import { Button } from './Button';
import { usePane, usePaneState, useWords } from './context';
import { IconButton } from './IconButton';
import { SeveritySign } from './SeveritySign';

/** The one sentence about what went wrong, and the way on. */
export function FailureBar() {
  const pane = usePane();
  const { failure } = usePaneState();
  const { say, pick } = useWords();
  return (
    <div role="alert" class="live">
      {failure && (
        <div class="failure">
          <SeveritySign severity="error" />
          <div class="failure-words">
            <p>{pick(failure)}</p>
            <Button size="small" icon="refresh" onPress={() => void pane.check()}>
              {say('checkAgain')}
            </Button>
          </div>
          <IconButton
            icon="close"
            label={say('close')}
            onPress={() => pane.store.dispatch({ kind: 'failure-seen' })}
          />
        </div>
      )}
    </div>
  );
}
