import { useState } from 'preact/hooks';
import type { ProseCheck } from '../../checking/prose/proseFinding';
import { RULE_NAMES } from '../words/names';
import { Button } from './Button';
import { usePane, useWords } from './context';
import { MarkedText } from './MarkedText';
import { ReportSentences } from './ReportSentences';
import { SeveritySign } from './SeveritySign';
import { TextField } from './TextField';

/** Paragraphs of a report, whose percentages, sums and comparisons are computed again from the text itself. */
export function ReportScreen() {
  const pane = usePane();
  const { say, pick } = useWords();
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<{ readonly text: string; readonly result: ProseCheck } | null>(null);
  const check = async (): Promise<void> => {
    const result = await pane.checkReport(text);
    if (result) setChecked({ text, result });
  };
  return (
    <div class="content">
      <ReportSentences />
      <h2 class="section-title">{say('reportOwn')}</h2>
      <p class="lead">{say('reportLead')}</p>
      <TextField label={say('reportText')} lines={8} value={text} onInput={setText} />
      <Button look="primary" isDisabled={text.trim() === ''} onPress={() => void check()}>
        {say('reportCheck')}
      </Button>
      <div role="status">
        {checked && (
          <p class="headline">
            {say('reportChecked', { count: checked.result.checked })}
            {' · '}
            {checked.result.findings.length === 0
              ? say('reportAgrees')
              : say('reportDisagrees', { count: checked.result.findings.length })}
          </p>
        )}
      </div>
      {checked && checked.result.findings.length > 0 && (
        <>
          <MarkedText text={checked.text} marks={checked.result.findings} />
          <ul class="findings">
            {checked.result.findings.map(({ rule, severity, message, start }) => (
              <li key={`${rule} ${start}`} class={`finding severity-${severity}`}>
                <div class="finding-head">
                  <SeveritySign severity={severity} />
                  <h2 class="finding-title">{pick(RULE_NAMES[rule])}</h2>
                </div>
                <p class="finding-message">{pick(message)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
