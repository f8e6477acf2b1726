import type { Workbook } from '../../../src/grid/workbook';
import { Examiner } from '../../../src/taskpane/examiner/examiner';
import { sendWorkbook } from '../../../src/taskpane/examiner/sendWorkbook';
import { cell, sheetOf, workbookOf } from '../../excel-host/sampleWorkbook';
import { inTheSameThread } from '../support/inTheSameThread';

class Listening extends Examiner {
  readonly pieces: number[] = [];
  override addRows(...[place, first, rows]: Parameters<Examiner['addRows']>): void {
    this.pieces.push(rows.length);
    super.addRows(place, first, rows);
  }
  taken(): Workbook {
    return this.workbook;
  }
}

const tall = (rows: number): Workbook =>
  workbookOf([
    sheetOf(
      'Biểu 01',
      Array.from({ length: rows }, (_, index) => [cell(index), undefined, cell(`Chỉ tiêu ${index}`)]),
    ),
    sheetOf('Biểu 02', [[cell('x')]]),
  ]);

test('the workbook arrives whole, in pieces that are soon copied', async () => {
  const examiner = new Listening();
  const workbook = tall(2_500);
  await sendWorkbook(workbook, inTheSameThread<Examiner>(examiner));
  expect(examiner.taken()).toEqual(workbook);
  expect(examiner.pieces).toEqual([1_000, 1_000, 501, 2]);
});

test('sending stops when the officer stops it', async () => {
  const examiner = new Listening();
  const stopper = new AbortController();
  const sending = sendWorkbook(tall(5_000), inTheSameThread<Examiner>(examiner), stopper.signal);
  stopper.abort();
  await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
  expect(examiner.pieces.length).toBeLessThan(3);
});
