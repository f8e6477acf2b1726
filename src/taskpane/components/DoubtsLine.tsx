import { usePane, usePaneState, useWords } from './context';
import { Icon } from './Icon';

/** The one line that leads to what must be confirmed; without doubts, a quiet way to how columns are understood. */
export function DoubtsLine() {
  const pane = usePane();
  const { sheet } = usePaneState();
  const { say } = useWords();
  const count = sheet?.doubts.length ?? 0;
  if (count === 0) {
    return (
      <button type="button" class="link" onClick={() => pane.openScreen('columns')}>
        {say('mapping')}
      </button>
    );
  }
  return (
    <button type="button" class="doubts" onClick={() => pane.openScreen('confirm')}>
      <Icon name="question" />
      <span class="doubts-words">{say('doubts', { count })}</span>
      <Icon name="forward" />
    </button>
  );
}
