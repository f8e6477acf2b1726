import type { Applied } from './applyEdits';
import { restore } from './restore';

/**
 * Takes back applied edits, also where Excel's own undo does not know of them. What the officer has written elsewhere
 * since stays.
 * @throws UserError when Excel reports a failure.
 */
export function undo(applied: Applied): Promise<void> {
  return restore(applied, true);
}
