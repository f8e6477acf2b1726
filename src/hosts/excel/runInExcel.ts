import { asUserError } from './excelError';
import { requireRecentExcel } from './support';

/**
 * Runs a batch in Excel. It waits while a cell is being edited, where Excel can wait.
 * @throws UserError when Excel is too old or reports a failure.
 */
export async function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  requireRecentExcel();
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asUserError(error);
  }
}
