import { usePane, usePaneState, useWords } from './context';
import { CheckFooter } from './CheckFooter';
import { FindingList } from './FindingList';
import { FirstRun } from './FirstRun';
import { IndicatorList } from './IndicatorList';
import { NoTable } from './NoTable';
import { SheetCard } from './SheetCard';
import { SheetChips } from './SheetChips';
import { StatusSummary } from './StatusSummary';
import { Tabs } from './Tabs';

/** Home: the sheet in view, its verdicts, its findings, and the one thing to do next. */
export function CheckScreen() {
  const pane = usePane();
  const { sheet, tab, overview } = usePaneState();
  const { say } = useWords();
  const hasTable = sheet !== null && sheet.tables.length > 0;
  return (
    <>
      <div class="content">
        <FirstRun />
        <SheetChips />
        {!hasTable && <NoTable />}
        {hasTable && <SheetCard />}
        {hasTable && overview?.period && sheet.indicators.length > 0 && (
          <>
            <StatusSummary counts={sheet.counts} />
            <Tabs
              name="results"
              label={say('check')}
              tabs={[
                { id: 'indicators', label: say('indicators') },
                {
                  id: 'findings',
                  label: (
                    <>
                      {say('findings')}
                      {sheet.findings.length > 0 && <span class="badge">{sheet.findings.length}</span>}
                    </>
                  ),
                },
              ]}
              active={tab}
              onChoose={(chosen) => pane.store.dispatch({ kind: 'tab', tab: chosen })}
            />
            <div id="results-panel" class="panel" role="tabpanel" aria-labelledby={`results-${tab}`}>
              {tab === 'indicators' ? (
                <IndicatorList indicators={sheet.indicators} />
              ) : (
                <FindingList findings={sheet.findings} />
              )}
            </div>
          </>
        )}
      </div>
      <CheckFooter />
    </>
  );
}
