import { useEffect } from 'preact/hooks';
import type { Screen } from '../state/state';
import { BusyBar } from './BusyBar';
import { CheckScreen } from './CheckScreen';
import { ColumnsScreen } from './ColumnsScreen';
import { ConfirmScreen } from './ConfirmScreen';
import { usePaneState } from './context';
import { FailureBar } from './FailureBar';
import { InsertScreen } from './InsertScreen';
import { NoticeBar } from './NoticeBar';
import { PlanScreen } from './PlanScreen';
import { ReportScreen } from './ReportScreen';
import { SettingsScreen } from './SettingsScreen';
import { Skeleton } from './Skeleton';
import { StaleBar } from './StaleBar';
import { Stopped } from './Stopped';
import { SummaryScreen } from './SummaryScreen';
import { TopBar } from './TopBar';

function screenOf(screen: Screen) {
  switch (screen) {
    case 'check':
      return <CheckScreen />;
    case 'confirm':
      return <ConfirmScreen />;
    case 'columns':
      return <ColumnsScreen />;
    case 'insert':
      return <InsertScreen />;
    case 'summary':
      return <SummaryScreen />;
    case 'plan':
      return <PlanScreen />;
    case 'report':
      return <ReportScreen />;
    case 'settings':
      return <SettingsScreen />;
  }
}

/** The whole pane. */
export function App() {
  const { screen, overview, busy, failure, isStarted, language } = usePaneState();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main class="app">
      <div class="top">
        <TopBar />
        <FailureBar />
        <StaleBar />
        {screen === 'check' && <NoticeBar />}
        <BusyBar />
      </div>
      {overview ? (
        screenOf(screen)
      ) : isStarted && !busy ? (
        <Stopped isFailure={failure !== null} />
      ) : (
        <Skeleton />
      )}
    </main>
  );
}
