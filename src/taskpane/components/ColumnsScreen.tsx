import { areaAddress, columnName } from '../../grid/address';
import type { SheetView, TableItem } from '../examiner/view';
import { usePane, usePaneState, useWords } from './context';
import { HeaderRowsForm } from './HeaderRowsForm';
import { MatchTable } from './MatchTable';
import { RolePicker } from './RolePicker';

function TableColumns({ sheet, table }: { readonly sheet: SheetView; readonly table: TableItem }) {
  const pane = usePane();
  const { say } = useWords();
  return (
    <section>
      {sheet.tables.length > 1 && <h2 class="section-title">{areaAddress(table.area)}</h2>}
      <ul class="columns">
        {table.columns.map(({ column, header, role, samples }) => (
          <li key={column} class="column">
            <span class="column-letter">{columnName(column)}</span>
            <div class="column-about">
              <span class="column-header">{header}</span>
              <span class="quiet">{samples.join(' · ')}</span>
            </div>
            <RolePicker
              label={say('columnQuestion', { column: columnName(column) })}
              isLabelHidden
              role={role}
              onChoose={(chosen) =>
                void pane.decide({ kind: 'role', sheet: sheet.name, column, role: chosen })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything the reading of the sheet rests on, to be changed in place. */
export function ColumnsScreen() {
  const { sheet } = usePaneState();
  const { say } = useWords();
  if (!sheet) return null;
  const [table] = sheet.tables;
  return (
    <div class="content">
      <p class="lead">{say('columnsLead')}</p>
      {sheet.tables.map((each) => (
        <TableColumns key={areaAddress(each.area)} sheet={sheet} table={each} />
      ))}
      {table && sheet.tables.length === 1 && (
        <section>
          <h2 class="section-title">{say('headerRows')}</h2>
          <HeaderRowsForm sheet={sheet.name} rows={table.headerRows} />
        </section>
      )}
      {sheet.matches.length > 0 && <MatchTable sheet={sheet} />}
    </div>
  );
}
