import { useState } from 'preact/hooks';
import { usePane, usePaneState, useWords } from './context';
import { FileChooser } from './FileChooser';

/** The workbooks of several wards or departments brought together into this one, to be summed up from there. */
export function Consolidate() {
  const pane = usePane();
  const { busy } = usePaneState();
  const { say } = useWords();
  const [skipBad, setSkipBad] = useState(false);
  return (
    <section>
      <h2 class="section-title">{say('consolidate')}</h2>
      <p class="quiet">{say('consolidateLead')}</p>
      <label class="radio">
        <input
          type="checkbox"
          checked={skipBad}
          onChange={({ currentTarget }) => setSkipBad(currentTarget.checked)}
        />
        {say('consolidateSkip')}
      </label>
      <FileChooser
        look="outline"
        label={say('consolidateChoose')}
        isSeveral
        isDisabled={busy !== null}
        onChoose={(files) => void pane.consolidate(files, skipBad)}
      />
    </section>
  );
}
