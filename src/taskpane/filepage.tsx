import { render } from 'preact';
import { PaneContext } from './components/context';
import { remoteObject } from './examiner/remote';
import type { FileExaminer } from './filepage/fileExaminer';
import { FileHost } from './filepage/fileHost';
import { FilePage } from './filepage/FilePage';
import { keepFocus } from './keepFocus';
import { Pane } from './pane';
import { loadPreferences, logError, savePreferences } from './preferences';
import './styles/pane.css';
import './styles/filepage.css';
import { dress } from './theme';

/** Starts the pane in an ordinary browser, about files instead of the workbook in Excel. */
async function start(): Promise<void> {
  dress(null);
  const { remote, restart } = remoteObject<FileExaminer>(
    () => new Worker(new URL('./filepage/worker.ts', import.meta.url)),
  );
  const host = new FileHost(remote);
  const pane = new Pane({
    host,
    examiner: remote,
    restartExaminer: () => {
      restart();
      host.forget();
    },
    preferences: await loadPreferences(),
    savePreferences: (next) => void savePreferences(next),
    isSeen: () => true,
    log: (error) => void logError(error),
  });
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no place for the pane');
  root.replaceChildren();
  keepFocus(root);
  render(
    <PaneContext.Provider value={pane}>
      <FilePage host={host} examiner={remote} />
    </PaneContext.Provider>,
    root,
  );
  await pane.listen();
}

void start();
