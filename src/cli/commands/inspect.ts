import { chooseSheet } from '../../pipeline/chooseSheet';
import { readTables } from '../../reading/readTables';
import { parseMemory } from '../../decisions/memory';
import type { Call } from '../arguments';
import { onlyOperand } from '../arguments';
import { inspectDocument, inspectTable } from '../documents/inspectDocument';
import { handOver, say } from '../output';
import { readFile } from '../workbookFile';

/** `inspect FILE`: what every sheet, column and row is understood to be; changes nothing. */
export function inspect(call: Call): void {
  const { workbook } = readFile(onlyOperand(call));
  const chosen = chooseSheet(workbook, call.options.sheet);
  const readings = readTables(chosen, parseMemory(workbook.memory).corrections);
  const { language } = call;
  if (readings.every(({ tables }) => tables.length === 0)) {
    say(
      language === 'vi'
        ? `Không thấy bảng chỉ tiêu nào trong tệp ${workbook.file}.`
        : `No indicator table was found in ${workbook.file}.`,
    );
  }
  handOver(call.options.json, inspectDocument(workbook.file, readings, language), () =>
    inspectTable(readings, language),
  );
}
