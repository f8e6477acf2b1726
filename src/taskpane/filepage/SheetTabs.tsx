import { usePaneState, useWords } from '../components/context';

/** The sheets of the file, as Excel shows them below the cells. */
export function SheetTabs({ onTurn }: { readonly onTurn: (sheet: string) => void }) {
  const { overview, sheetName } = usePaneState();
  const { say } = useWords();
  return (
    <nav class="sheet-tabs" aria-label={say('allSheets')}>
      {overview?.sheets.map(({ name }) => (
        <button
          key={name}
          type="button"
          class="sheet-tab"
          aria-current={name === sheetName}
          onClick={() => onTurn(name)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
