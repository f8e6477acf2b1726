import { useState } from 'preact/hooks';
import type { Doubt } from '../examiner/view';
import { Button } from './Button';
import { ColumnDoubt } from './ColumnDoubt';
import { usePaneState, useWords } from './context';
import { HeaderRowsForm } from './HeaderRowsForm';
import { MatchDoubt } from './MatchDoubt';
import { RowDoubt } from './RowDoubt';

function question(doubt: Doubt, sheet: string) {
  switch (doubt.kind) {
    case 'header':
      return <HeaderRowsForm key="header" sheet={sheet} rows={doubt.table.headerRows} isQuestion />;
    case 'column':
      return <ColumnDoubt key={`column ${doubt.column.column}`} sheet={sheet} column={doubt.column} />;
    case 'row':
      return <RowDoubt key={`row ${doubt.row}`} sheet={sheet} doubt={doubt} />;
    case 'match':
      return <MatchDoubt key={`match ${doubt.match.row}`} sheet={sheet} doubt={doubt} />;
  }
}

/** What was understood without certainty, one question after the other; a press answers it for good. */
export function ConfirmScreen() {
  const { sheet } = usePaneState();
  const { say } = useWords();
  const [place, setPlace] = useState(0);
  if (!sheet) return null;
  const count = sheet.doubts.length;
  const at = Math.min(place, count - 1);
  const doubt = sheet.doubts[at];
  return (
    <div class="content">
      <p class="lead">{say('confirmLead')}</p>
      <div class="question-line">
        <span class="quiet">{say('confirmPlace', { place: at + 1, count })}</span>
        {count > 1 && (
          <Button look="subtle" size="small" onPress={() => setPlace((at + 1) % count)}>
            {say('confirmLater')}
          </Button>
        )}
      </div>
      <div aria-live="polite">{doubt && question(doubt, sheet.name)}</div>
    </div>
  );
}
