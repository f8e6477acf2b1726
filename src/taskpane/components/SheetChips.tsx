import { usePane, usePaneState, useWords } from './context';

/** The sheets with indicator tables, when there are several; pressing one shows it here and in the workbook. */
export function SheetChips() {
  const pane = usePane();
  const { overview, sheetName } = usePaneState();
  const { say } = useWords();
  const sheets = overview?.sheets.filter(({ indicators }) => indicators > 0) ?? [];
  const isOnlyOne = sheets.length === 1 && sheets[0]?.name === sheetName;
  if (sheets.length === 0 || isOnlyOne) return null;
  return (
    <ul class="chips" aria-label={say('sheets')}>
      {sheets.map(({ name }) => (
        <li key={name}>
          <button
            type="button"
            class="chip"
            aria-current={name === sheetName}
            onClick={() => void pane.showSheet(name)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
