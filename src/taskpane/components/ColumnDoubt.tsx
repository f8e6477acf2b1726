import { cellAddress, columnName } from '../../grid/address';
import type { ColumnRole } from '../../reading/indicatorTable';
import type { ColumnItem } from '../examiner/view';
import { ROLE_NAMES } from '../words/names';
import { Choices } from './Choices';
import { usePane, usePaneState, useWords } from './context';
import { Question } from './Question';
import { RolePicker } from './RolePicker';

/** What a column is: its header, three of its values, the likeliest answer, and every other one. */
export function ColumnDoubt({ sheet, column }: { readonly sheet: string; readonly column: ColumnItem }) {
  const pane = usePane();
  const state = usePaneState();
  const { say, pick } = useWords();
  const table = state.sheet?.tables.find(({ columns }) =>
    columns.some((each) => each.column === column.column),
  );
  const decide = (role: ColumnRole): void =>
    void pane.decide({ kind: 'role', sheet, column: column.column, role });
  return (
    <Question
      title={say('columnQuestion', { column: columnName(column.column) })}
      place={{ sheet, address: cellAddress(table?.headerRows[0] ?? 1, column.column) }}
    >
      <p class="question-quote">{column.header}</p>
      <p class="quiet">{column.samples.length > 0 ? column.samples.join(' · ') : say('emptyColumn')}</p>
      <Choices
        options={[
          {
            id: column.role,
            label: say('isSo', { guess: pick(ROLE_NAMES[column.role]) }),
            onChoose: () => decide(column.role),
          },
        ]}
      />
      <RolePicker label={say('otherRole')} isLabelHidden role={null} onChoose={decide} />
    </Question>
  );
}
