import { useEffect, useRef } from 'preact/hooks';
import type { Screen } from '../state/state';
import type { Phrase } from '../words/phrases';
import { usePane, usePaneState, useWords } from './context';
import { IconButton } from './IconButton';

const TITLES: Readonly<Record<Exclude<Screen, 'check'>, Phrase>> = {
  confirm: 'confirmTitle',
  columns: 'columnsTitle',
  insert: 'insert',
  summary: 'summary',
  plan: 'pastePlan',
  report: 'report',
  settings: 'settings',
};

/**
 * Where the officer is, with the way back and the settings. A new screen's title takes the focus, so that it is read
 * aloud. Excel covers the corner to the right.
 */
export function TopBar() {
  const pane = usePane();
  const { screen, sheetName, overview } = usePaneState();
  const { say, pick } = useWords();
  const summary = overview?.sheets.find(({ name }) => name === sheetName);
  const about =
    screen === 'check' && summary && summary.indicators > 0
      ? [
          overview?.period ? pick(overview.period.label) : '',
          say('indicatorCount', { count: summary.indicators }),
        ]
      : [];
  const title = screen === 'check' ? sheetName : say(TITLES[screen]);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current !== screen) heading.current?.focus();
    shown.current = screen;
  }, [screen]);
  return (
    <header class="top-bar">
      {screen !== 'check' && (
        <IconButton icon="back" label={say('back')} onPress={() => pane.openScreen('check')} />
      )}
      <div class="top-words">
        {title !== null && (
          <h1 class="title" tabIndex={-1} ref={heading}>
            {title}
          </h1>
        )}
        {about.length > 0 && <p class="subtitle">{about.filter(Boolean).join(' · ')}</p>}
      </div>
      {screen === 'check' && overview && (
        <>
          <IconButton icon="table" label={say('summary')} onPress={() => pane.openScreen('summary')} />
          <IconButton icon="report" label={say('report')} onPress={() => pane.openScreen('report')} />
          <IconButton icon="settings" label={say('settings')} onPress={() => pane.openScreen('settings')} />
        </>
      )}
    </header>
  );
}
