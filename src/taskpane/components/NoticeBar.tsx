import type { Notice } from '../state/state';
import { Button } from './Button';
import { usePane, usePaneState, useWords, type Words } from './context';
import { IconButton } from './IconButton';

function sentence(notice: Notice, { say }: Words): string {
  switch (notice.kind) {
    case 'inserted':
      return say('inserted', { count: notice.columns });
    case 'repaired':
      return say('repaired', { address: notice.address });
    case 'summarized':
      return say('summarized', { sheet: notice.sheet });
    case 'consolidated':
      return say(notice.skipped > 0 ? 'consolidatedWithout' : 'consolidated', {
        count: notice.files,
        sheet: notice.sheet,
        skipped: notice.skipped,
      });
    case 'summary-removed':
      return say('summaryRemoved');
    case 'removed':
      return say('removed');
    case 'undone':
      return say('undone');
  }
}

/** What was just done, with the way back. */
export function NoticeBar() {
  const pane = usePane();
  const { notice, canUndo, busy } = usePaneState();
  const words = useWords();
  const { say } = words;
  return (
    <div role="status" class="live">
      {notice && (
        <div class="notice">
          <span class="notice-words">{sentence(notice, words)}</span>
          {canUndo && (
            <Button
              look="subtle"
              size="small"
              icon="undo"
              isDisabled={busy !== null}
              onPress={() => void pane.undo()}
            >
              {say('undo')}
            </Button>
          )}
          <IconButton
            icon="close"
            label={say('close')}
            onPress={() => pane.store.dispatch({ kind: 'notice-seen' })}
          />
        </div>
      )}
    </div>
  );
}
