import { Button } from './Button';
import { usePane, useWords } from './context';
import { Icon } from './Icon';

/** Stands in place of a check on a summary sheet, which is made from the other sheets. */
export function SummaryNote() {
  const pane = usePane();
  const { say } = useWords();
  return (
    <section class="empty">
      <span class="empty-picture">
        <Icon name="table" />
      </span>
      <h2 class="empty-title">{say('summaryOwn')}</h2>
      <Button onPress={() => pane.openScreen('summary')}>{say('summaryRenew')}</Button>
    </section>
  );
}
