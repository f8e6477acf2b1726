import { Button } from './Button';
import { usePane, useWords } from './context';

/** Nothing is known of the workbook: the check was stopped, or could not be made. */
export function Stopped({ isFailure }: { readonly isFailure: boolean }) {
  const pane = usePane();
  const { say } = useWords();
  return (
    <section class="empty">
      <h2 class="empty-title">{say(isFailure ? 'failed' : 'stopped')}</h2>
      {!isFailure && (
        <Button look="primary" icon="refresh" onPress={() => void pane.check()}>
          {say('checkAgain')}
        </Button>
      )}
    </section>
  );
}
