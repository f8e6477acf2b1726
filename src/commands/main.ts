import { startPane } from '../taskpane/startPane';
import { registerCommands } from './registerCommands';

/** The page in Excel: the pane, and the ribbon's buttons that work through it. */
void startPane().then(registerCommands);
