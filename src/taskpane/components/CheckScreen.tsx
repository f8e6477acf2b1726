import { usePane, usePaneState, useWords } from './context';
import { CheckFooter } from './CheckFooter';
import { FindingList } from './FindingList';
import { FirstRun } from './FirstRun';
import { IndicatorList } from './IndicatorList';
import { NoTable } from './NoTable';
import { SheetCard } from './SheetCard';
import { SheetChips } from './SheetChips';
import { SummaryNote } from './SummaryNote';
import { StatusSummary } from './StatusSummary';
import { Tabs } from './Tabs';

/** Home: the sheet in view, its verdicts, its findings, and the one thing to do next. */
export function CheckScreen() {
  const pane = usePane();
  const { sheet, sheetName, tab, overview } = usePaneState();
  const { say } = useWords();
  const hasTable = sheet !== null && sheet.tables.length > 0;
  const isSummary = overview?.sheets.some(({ name, isSummary: is }) => is && name === sheetName) ?? false;
  const hasVerdicts = Object.values(sheet?.counts ?? {}).some((count) => count > 0);
  const findings = Object.values(sheet?.findingCounts ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <div class="content">
        <FirstRun />
        <SheetChips />
        {!hasTable && (isSummary ? <SummaryNote /> : <NoTable />)}
        {hasTable && <SheetCard />}
        {hasTable && overview?.period && hasVerdicts && (
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
                      {findings > 0 && <span class="badge">{findings}</span>}
                    </>
                  ),
                },
              ]}
              active={tab}
              onChoose={(chosen) => pane.store.dispatch({ kind: 'tab', tab: chosen })}
            />
            <div id="results-panel" class="panel" role="tabpanel" aria-labelledby={`results-${tab}`}>
              {tab === 'indicators' ? (
                <IndicatorList key={sheet.name} sheet={sheet} />
              ) : (
                <FindingList key={sheet.name} sheet={sheet} />
              )}
            </div>
          </>
        )}
      </div>
      <CheckFooter />
    </>
  );
}
