import { UserError } from '../../../src/language/userError';
import { FileExaminer } from '../../../src/taskpane/filepage/fileExaminer';
import { FileHost } from '../../../src/taskpane/filepage/fileHost';
import { inTheSameThread } from '../support/inTheSameThread';
import { FIRST_QUARTER, sampleBytes } from '../support/samples';

const SHEET = 'Biểu 01';

async function opened() {
  const examiner = new FileExaminer();
  const host = new FileHost(inTheSameThread(examiner));
  host.choose(FIRST_QUARTER, sampleBytes(FIRST_QUARTER));
  await host.read();
  examiner.examine();
  return { examiner, host };
}

test('a file is opened once, however often it is read', async () => {
  const { examiner, host } = await opened();
  const open = jest.spyOn(examiner, 'open');
  await host.read();
  expect(open).not.toHaveBeenCalled();
  host.forget();
  await host.read();
  expect(open).toHaveBeenCalledTimes(1);
});

test('columns are inserted, and undoing gives the very file back', async () => {
  const { examiner, host } = await opened();
  const before = host.content();
  await host.carryOut([{ kind: 'insert', sheets: [SHEET] }]);
  expect(host.view.get().isChanged).toBe(true);
  expect(examiner.examine().sheets[0]?.insertedColumns).toBe(7);
  await host.undo();
  expect(host.content()).toBe(before);
  await host.read();
  expect(examiner.examine().sheets[0]?.insertedColumns).toBe(0);
});

test('renewing columns leaves one set of them', async () => {
  const { examiner, host } = await opened();
  await host.carryOut([{ kind: 'insert', sheets: [SHEET] }]);
  examiner.examine();
  await host.carryOut([{ kind: 'remove' }, { kind: 'insert', sheets: [SHEET] }]);
  expect(examiner.examine().sheets[0]?.insertedColumns).toBe(7);
});

test('works that fail on the way leave the file as it was', async () => {
  const { examiner, host } = await opened();
  const before = host.content();
  const carryOut = examiner.carryOut.bind(examiner);
  let calls = 0;
  jest.spyOn(examiner, 'carryOut').mockImplementation((work) => {
    calls += 1;
    if (calls === 2) throw new UserError({ vi: 'Hỏng', en: 'Broken' });
    return carryOut(work);
  });
  await expect(
    host.carryOut([{ kind: 'insert', sheets: [SHEET] }, { kind: 'remove' }]),
  ).rejects.toBeInstanceOf(UserError);
  expect(host.content()).toBe(before);
  await host.read();
  expect(examiner.examine().sheets[0]?.insertedColumns).toBe(0);
});

test('decisions travel in the file', async () => {
  const { examiner, host } = await opened();
  examiner.decide({ kind: 'period', period: '2024-H1' });
  await host.remember();
  const later = new FileExaminer();
  later.open(host.content(), FIRST_QUARTER);
  expect(later.examine().period?.id).toBe('2024-H1');
});

test('a file that is no workbook is refused in words', async () => {
  const host = new FileHost(inTheSameThread(new FileExaminer()));
  host.choose('ghi-chu.txt', new TextEncoder().encode('xin chào'));
  await expect(host.read()).rejects.toHaveProperty('text.vi', expect.stringContaining('ghi-chu.txt'));
});

test('another file takes the place of the one before', async () => {
  const { host } = await opened();
  await host.carryOut([{ kind: 'insert', sheets: [SHEET] }]);
  await host.show(SHEET, 'M7');
  host.choose('khac.xlsx', sampleBytes(FIRST_QUARTER));
  expect(host.view.get()).toMatchObject({
    file: 'khac.xlsx',
    sheet: null,
    selected: null,
    isChanged: false,
  });
});

test('turning to a sheet in the preview tells the pane', async () => {
  const { host } = await opened();
  const sheetShown = jest.fn();
  await host.listen({ changed: jest.fn(), sheetShown });
  host.turnTo(SHEET);
  expect(sheetShown).toHaveBeenCalledTimes(1);
  await expect(host.activeSheet()).resolves.toBe(SHEET);
});

test('a place to show is a cell or an area', async () => {
  const { host } = await opened();
  await host.show(SHEET, 'M7:S33');
  expect(host.view.get().selected).toEqual({ top: 7, left: 13, bottom: 33, right: 19 });
  await host.show(SHEET);
  expect(host.view.get().selected).toBeNull();
});
