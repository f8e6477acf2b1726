import { useState } from 'preact/hooks';
import type { SummaryParts } from '../../reporting/summary/summaryContext';
import type { Phrase } from '../words/phrases';
import { Button } from './Button';
import { Consolidate } from './Consolidate';
import { usePane, usePaneState, useWords } from './context';
import { PeriodPicker } from './PeriodPicker';
import { useSummary } from './useSummary';

const PARTS: Readonly<Record<keyof SummaryParts, Phrase>> = {
  charts: 'summaryCharts',
  sentences: 'summarySentences',
  findings: 'summaryFindings',
};
const PART_NAMES = Object.keys(PARTS) as (keyof SummaryParts)[];

/** The summary sheet of the period: what it has besides its table, which sheets it is made from, and making it. */
export function SummaryScreen() {
  const pane = usePane();
  const { overview, busy } = usePaneState();
  const { say } = useWords();
  const summary = useSummary();
  const [parts, setParts] = useState<SummaryParts>({ charts: true, sentences: true, findings: true });
  const sources = overview?.sheets.filter(({ isChecked }) => isChecked) ?? [];
  return (
    <>
      <div class="content">
        <p class="lead">{say('summaryLead')}</p>
        <PeriodPicker />
        <fieldset class="check-group">
          <legend class="label">{say('summaryParts')}</legend>
          <label class="radio">
            <input type="checkbox" checked disabled />
            {say('summaryTable')}
          </label>
          {PART_NAMES.map((part) => (
            <label key={part} class="radio">
              <input
                type="checkbox"
                checked={parts[part]}
                onChange={({ currentTarget }) => setParts({ ...parts, [part]: currentTarget.checked })}
              />
              {say(PARTS[part])}
            </label>
          ))}
        </fieldset>
        <section>
          <h2 class="section-title">{say('summarySources')}</h2>
          <ul>
            {sources.map(({ name, indicators }) => (
              <li key={name}>
                {name} · {say('indicatorCount', { count: indicators })}
              </li>
            ))}
          </ul>
        </section>
        {summary && <p class="quiet">{say('summaryPlace', { sheet: summary.sheet })}</p>}
        {pane.canConsolidate && <Consolidate />}
      </div>
      <footer class="footer">
        <Button
          look="primary"
          isWide
          isDisabled={!summary || busy !== null}
          onPress={() => {
            if (summary) void pane.summarize(summary.sheet, parts);
          }}
        >
          {say(summary?.isStanding ? 'summaryRenew' : 'summaryMake')}
        </Button>
        {summary?.isStanding && (
          <Button isDisabled={busy !== null} onPress={() => void pane.removeSummary()}>
            {say('summaryRemove')}
          </Button>
        )}
      </footer>
    </>
  );
}
