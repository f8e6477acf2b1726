import { checkProse } from '../../checking/prose/checkProse';
import { onlyOperand, type Call } from '../arguments';
import { proseDocument, proseTable } from '../documents/proseDocument';
import { forbidOverwriting } from '../files';
import { handOver } from '../output';
import { readText } from '../readText';

/** `report-text TEXT.txt`: re-computes the percentages and sums that a report's prose states. */
export function reportText(call: Call): void {
  const { options, language } = call;
  const path = onlyOperand(call, { vi: 'tệp văn bản', en: 'text file' });
  if (options.json !== undefined && options.json !== '-') forbidOverwriting(options.json, [path]);
  const result = checkProse(readText(path));
  handOver(options.json, proseDocument(result, language), () => proseTable(result, language));
}
