import { useState } from 'preact/hooks';
import { columnName } from '../../grid/address';
import type { InsertionPreview } from '../examiner/view';
import { usePane, usePaneState, useWords } from './context';
import { InsertFooter } from './InsertFooter';

/** Examples up to this length stand beside the column's title. */
const SHORT = 20;

function PreviewOf({ preview, isOnly }: { readonly preview: InsertionPreview; readonly isOnly: boolean }) {
  const { say } = useWords();
  const { columns, cells, formulas, sheet } = preview;
  const first = columnName(columns[0]?.column ?? 1);
  const last = columnName(columns.at(-1)?.column ?? 1);
  return (
    <section class="preview">
      {!isOnly && <h2 class="section-title">{sheet}</h2>}
      <p>{say('insertWhere', { count: columns.length, first, last })}</p>
      <ul class="preview-columns">
        {columns.map(({ column, title, example }) => (
          <li key={column} class="preview-column">
            <span class="column-letter">{columnName(column)}</span>
            <span class="preview-title">{title}</span>
            <span class={`preview-example ${example.length > SHORT ? 'preview-example-long' : ''}`}>
              {example}
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">{say(formulas > 0 ? 'insertCells' : 'insertValues', { cells, formulas })}</p>
    </section>
  );
}

/** The columns to come, before anything is written. */
export function InsertScreen() {
  const pane = usePane();
  const { preview, overview, sheetName } = usePaneState();
  const { say } = useWords();
  const all = overview?.sheets.filter(({ isChecked, isProtected }) => isChecked && !isProtected) ?? [];
  const [isEverywhere, setEverywhere] = useState(false);
  const sheets = isEverywhere ? all.map(({ name }) => name) : sheetName === null ? [] : [sheetName];
  const choose = (everywhere: boolean): void => {
    setEverywhere(everywhere);
    void pane.openInsertion(everywhere ? all.map(({ name }) => name) : sheetName === null ? [] : [sheetName]);
  };
  return (
    <>
      <div class="content">
        {all.length > 1 && (
          <fieldset class="radio-group">
            <legend class="label">{say('insertScope')}</legend>
            {[false, true].map((everywhere) => (
              <label key={String(everywhere)} class="radio">
                <input
                  type="radio"
                  name="scope"
                  checked={isEverywhere === everywhere}
                  onChange={() => choose(everywhere)}
                />
                {everywhere ? say('insertEverywhere', { count: all.length }) : say('insertHere')}
              </label>
            ))}
          </fieldset>
        )}
        {preview?.map((each) => (
          <PreviewOf
            key={`${each.sheet} ${each.columns[0]?.column ?? 0}`}
            preview={each}
            isOnly={preview.length === 1}
          />
        ))}
        <p class="quiet">{say('insertUntouched')}</p>
      </div>
      <InsertFooter
        onInsert={() => void pane.insert(sheets)}
        isReady={preview !== null && preview.length > 0}
      />
    </>
  );
}
