import type { Doubt } from '../examiner/view';
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

const PAGE = 20;

/** What was understood without certainty, one question each; a press answers it for good. */
export function ConfirmScreen() {
  const { sheet } = usePaneState();
  const { say } = useWords();
  if (!sheet) return null;
  return (
    <div class="content">
      <p class="lead">{say('confirmLead')}</p>
      <ul class="questions">{sheet.doubts.slice(0, PAGE).map((doubt) => question(doubt, sheet.name))}</ul>
    </div>
  );
}
