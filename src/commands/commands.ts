import type { Pane } from '../taskpane/pane';

/** What the ribbon's buttons do, by the names the manifest calls them. All of it shows in the pane. */
export const COMMANDS: Readonly<Record<string, (pane: Pane) => Promise<void>>> = {
  checkNow: (pane) => {
    pane.openScreen('check');
    return pane.check();
  },
  insertColumns: (pane) => pane.openInsertionHere(),
  quarterlySummary: (pane) => {
    pane.openScreen('summary');
    return Promise.resolve();
  },
  removeColumns: (pane) => pane.remove(),
};
