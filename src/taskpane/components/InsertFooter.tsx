import { Button } from './Button';
import { usePane, usePaneState, useWords } from './context';

interface InsertFooterProps {
  readonly isReady: boolean;
  readonly onInsert: () => void;
}

/** The last press before the workbook changes. */
export function InsertFooter({ isReady, onInsert }: InsertFooterProps) {
  const pane = usePane();
  const { busy } = usePaneState();
  const { say } = useWords();
  return (
    <footer class="footer">
      <Button look="primary" isWide isDisabled={!isReady || busy !== null} onPress={onInsert}>
        {say('insertNow')}
      </Button>
      <Button onPress={() => pane.openScreen('check')}>{say('cancel')}</Button>
    </footer>
  );
}
