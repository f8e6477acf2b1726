import { Button } from './Button';
import { usePane, usePaneState, useWords } from './context';

/** The one thing to do next, always in view; with columns on the sheet also the way to take them out. */
export function CheckFooter() {
  const pane = usePane();
  const { overview, sheet, busy } = usePaneState();
  const { say } = useWords();
  const summary = overview?.sheets.find(({ name }) => name === sheet?.name);
  const hasColumns = overview?.sheets.some(({ insertedColumns }) => insertedColumns > 0) ?? false;
  if (!sheet || !summary || summary.indicators === 0) return null;
  const canInsert = summary.isChecked && !summary.isProtected && busy === null;
  return (
    <footer class="footer">
      <Button
        look="primary"
        icon="columns"
        isWide
        isDisabled={!canInsert}
        onPress={() => void pane.openInsertion([sheet.name])}
      >
        {say(summary.insertedColumns > 0 ? 'insertAgain' : 'insert')}
      </Button>
      {hasColumns && (
        <Button isDisabled={busy !== null} onPress={() => void pane.remove()}>
          {say('remove')}
        </Button>
      )}
    </footer>
  );
}
