import { Button } from './Button';
import { usePane, usePaneState, useWords } from './context';

/** Says quietly that the figures on the sheet are newer than the check. */
export function StaleBar() {
  const pane = usePane();
  const { isStale, busy, overview } = usePaneState();
  const { say } = useWords();
  return (
    <div role="status" class="live">
      {isStale && overview && (
        <div class="stale">
          <span class="notice-words">{say('stale')}</span>
          <Button
            look="subtle"
            size="small"
            icon="refresh"
            isDisabled={busy !== null}
            onPress={() => void pane.check()}
          >
            {say('checkAgain')}
          </Button>
        </div>
      )}
    </div>
  );
}
