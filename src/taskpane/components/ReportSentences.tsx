import { useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { useWords } from './context';
import { useSummary } from './useSummary';

/** Ready sentences about the period, to be copied into a report. */
export function ReportSentences() {
  const { say, pick } = useWords();
  const summary = useSummary();
  const box = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'copySelected' | null>(null);
  if (!summary) return null;
  const text = summary.sentences.map(pick).join('\n');
  // Excel on the web may keep the clipboard from the pane: then the text is selected, ready for the keyboard.
  const copy = async (): Promise<void> => {
    box.current?.select();
    setOutcome(
      await navigator.clipboard.writeText(text).then(
        () => 'copied',
        () => 'copySelected',
      ),
    );
  };
  return (
    <section class="report-sentences">
      <h2 class="section-title">{say('sentences')}</h2>
      <textarea class="input" aria-label={say('sentences')} rows={8} readOnly ref={box} value={text} />
      <div class="row-actions">
        <Button size="small" onPress={() => void copy()}>
          {say('copy')}
        </Button>
        <span role="status" class="quiet">
          {outcome && say(outcome)}
        </span>
      </div>
    </section>
  );
}
