import type { Pane } from '../taskpane/pane';
import { COMMANDS } from './commands';

/**
 * Connects the ribbon's buttons with the pane, which runs in the same page (a shared runtime) whether it is seen or
 * not: a button brings it into view and does its work there.
 */
export function registerCommands(pane: Pane): void {
  for (const [name, run] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const show = Office.addin.showAsTaskpane().catch(() => {
        // Without a shared runtime the pane is in view already, or is opened by its own button.
      });
      void show.then(() => run(pane)).finally(() => event.completed());
    });
  }
}
