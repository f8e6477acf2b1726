import { render } from 'preact';
import { App } from './components/App';
import { PaneContext } from './components/context';
import type { Examiner } from './examiner/examiner';
import { remoteObject } from './examiner/remote';
import { excelHost } from './host/excelHost';
import { keepFocus } from './keepFocus';
import { Pane } from './pane';
import { loadPreferences, logError, savePreferences } from './preferences';
import './styles/pane.css';
import { dress } from './theme';

/**
 * Starts the pane in Excel and its first check; the page's gate loads it once Office.js is ready and Excel recent
 * enough.
 */
export async function startPane(): Promise<Pane> {
  const { remote, restart } = remoteObject<Examiner>(
    () => new Worker(new URL('./examiner/worker.ts', import.meta.url)),
  );
  // Excel on the web and older ones tell no theme.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  dress(theme?.bodyBackgroundColor ?? null);
  const pane = new Pane({
    host: excelHost(remote),
    examiner: remote,
    restartExaminer: restart,
    preferences: await loadPreferences(),
    savePreferences: (next) => void savePreferences(next),
    isSeen: () => !document.hidden,
    log: (error) => void logError(error),
  });
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no place for the pane');
  root.replaceChildren();
  keepFocus(root);
  render(
    <PaneContext.Provider value={pane}>
      <App />
    </PaneContext.Provider>,
    root,
  );
  document.addEventListener('visibilitychange', () => void pane.catchUp());
  void pane.check();
  void pane.listen();
  return pane;
}
