import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { applyEdits } from '../hosts/file/applyEdits';
import { insertionEdits } from '../pipeline/columnEdits';
import { examine } from '../pipeline/examine';
import { checkTable } from './documents/checkTable';
import { writeOutput } from './files';
import { NODE_PACKING } from './nodePacking';
import { readFile } from './workbookFile';

const SAMPLE = 'assets/samples/bieu-01-quy-1-2024.xlsx';

/** The main job on a bundled sample: checks a city's first quarter, prints the result, writes the workbook. */
async function demo(): Promise<void> {
  const { xlsx, workbook } = readFile(SAMPLE);
  const examination = examine(workbook, {});
  mkdirSync('out', { recursive: true });
  const output = join('out', basename(SAMPLE));
  const { edits } = insertionEdits(workbook, examination);
  writeOutput(output, await applyEdits(xlsx, edits, NODE_PACKING));
  process.stdout.write(`${checkTable(examination, 'vi')}\nĐã ghi ${output}\n`);
}

void demo();
