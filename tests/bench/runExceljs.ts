/** Measured in a process of its own: exceljs opens INPUT, sets one cell and saves OUTPUT. */
import { Workbook } from 'exceljs';
import { reportRun } from './childRun';

async function run(input: string, output: string): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(input);
  const [sheet] = workbook.worksheets;
  if (sheet) sheet.getCell('N3').value = 42;
  await workbook.xlsx.writeFile(output);
  reportRun();
}

void run(process.argv[2] ?? '', process.argv[3] ?? '');
