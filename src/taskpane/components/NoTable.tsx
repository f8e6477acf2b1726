import { usePaneState, useWords } from './context';
import { HeaderRowsForm } from './HeaderRowsForm';
import { Icon } from './Icon';

/** A sheet without an indicator table: what was looked for, and how to point at one. */
export function NoTable() {
  const { sheetName } = usePaneState();
  const { say } = useWords();
  if (sheetName === null) return null;
  return (
    <section class="empty">
      <span class="empty-picture">
        <Icon name="table" />
      </span>
      <h2 class="empty-title">{say('noTable')}</h2>
      <p class="quiet">{say('noTableLooked')}</p>
      <p>{say('noTablePoint')}</p>
      <HeaderRowsForm sheet={sheetName} rows={null} />
    </section>
  );
}
