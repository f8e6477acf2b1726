import type { Workbook } from '../../../src/grid/workbook';
import { Examiner } from '../../../src/taskpane/examiner/examiner';
import { excelHost } from '../../../src/taskpane/host/excelHost';
import type { EmulatedExcel } from '../../excel-host/emulatedExcel';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { inTheSameThread } from '../support/inTheSameThread';
import { FIRST_QUARTER, sampleWorkbook } from '../support/samples';

const SHEET = 'Biểu 01';

async function opened(workbook: Workbook = sampleWorkbook(FIRST_QUARTER)) {
  const excel = await startExcelInNode(workbook);
  const examiner = new Examiner();
  const host = excelHost(inTheSameThread(examiner));
  await host.read({});
  return { excel, examiner, host, overview: examiner.examine() };
}

/** The workbook as saved; Excel keeps names in an order of its own. */
function dumped(excel: EmulatedExcel): Workbook {
  const workbook = excel.dump();
  return { ...workbook, names: [...workbook.names].sort((a, b) => a.name.localeCompare(b.name)) };
}

/** Events of Excel come by themselves. */
const events = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const inserted = (examiner: Examiner): number | undefined => examiner.examine().sheets[0]?.insertedColumns;

test('the open workbook reaches the examiner', async () => {
  const { overview } = await opened();
  expect(overview).toMatchObject({ period: { id: '2024-Q1' }, sheets: [{ name: SHEET, indicators: 21 }] });
});

test('columns are inserted into the workbook, and undoing gives it back as it was', async () => {
  const { excel, examiner, host } = await opened();
  const before = dumped(excel);
  await host.carryOut([{ kind: 'insert', sheets: [SHEET] }], {});
  await host.read({});
  expect(inserted(examiner)).toBe(7);
  await host.undo();
  expect(dumped(excel)).toEqual(before);
});

test('renewing columns takes the old ones out first; both are undone together', async () => {
  const { excel, examiner, host } = await opened();
  await host.carryOut([{ kind: 'insert', sheets: [SHEET] }], {});
  await host.read({});
  examiner.examine();
  const before = dumped(excel);
  await host.carryOut([{ kind: 'remove' }, { kind: 'insert', sheets: [SHEET] }], {});
  await host.read({});
  expect(inserted(examiner)).toBe(7);
  await host.undo();
  expect(dumped(excel)).toEqual(before);
});

test.each([1, 2, 3, 4, 6, 8, 10, 12])(
  'renewing that fails at sync %d leaves the workbook as it was',
  async (k) => {
    const { excel, examiner, host } = await opened();
    await host.carryOut([{ kind: 'insert', sheets: [SHEET] }], {});
    await host.read({});
    examiner.examine();
    const before = dumped(excel);
    excel.faults.failSync = { k, when: 'midway', code: 'GeneralException' };
    const renewing = host.carryOut([{ kind: 'remove' }, { kind: 'insert', sheets: [SHEET] }], {});
    const failure = await renewing.then(
      () => null,
      (error: unknown) => error,
    );
    // Renewing takes so many syncs; a fault that comes later changes nothing.
    if (failure === null) return;
    expect(failure).toMatchObject({ name: 'UserError' });
    expect(dumped(excel)).toEqual(before);
  },
);

test('decisions are written into the workbook', async () => {
  const { excel, examiner, host } = await opened();
  examiner.decide({ kind: 'period', period: '2024-H1' });
  await host.remember();
  expect(excel.dump().memory).toContain('2024-H1');
});

test('a place to show is selected in Excel', async () => {
  const { excel, host } = await opened();
  await host.show(SHEET, 'I13');
  expect(excel.workbook.active?.name).toBe(SHEET);
  await expect(host.activeSheet()).resolves.toBe(SHEET);
});

test('what the officer types is heard of, and read again', async () => {
  const { excel, examiner, host } = await opened();
  const changed = jest.fn();
  await host.listen({ changed, sheetShown: jest.fn() });
  excel.type(SHEET, 'G15', 30);
  await events();
  expect(changed).toHaveBeenCalled();
  await host.read({});
  examiner.examine();
  const land = examiner.indicators(SHEET, null, 100).find(({ name }) => name === 'Tiền sử dụng đất');
  expect(land?.actual?.value).toBe(30);
});

test('our own columns are not heard of as a change of the officer’s', async () => {
  const { host } = await opened();
  const changed = jest.fn();
  await host.listen({ changed, sheetShown: jest.fn() });
  await host.carryOut([{ kind: 'insert', sheets: [SHEET] }], {});
  await events();
  expect(changed).not.toHaveBeenCalled();
});

test('the officer turning to another sheet is heard of', async () => {
  const first = sampleWorkbook(FIRST_QUARTER);
  const cover = { ...first.sheets[0], name: 'Bìa' } as Workbook['sheets'][number];
  const { excel, host } = await opened({ ...first, sheets: [...first.sheets, cover] });
  const sheetShown = jest.fn();
  await host.listen({ changed: jest.fn(), sheetShown });
  excel.activate('Bìa');
  await events();
  expect(sheetShown).toHaveBeenCalledTimes(1);
  await expect(host.activeSheet()).resolves.toBe('Bìa');
});

test('the share of work done is told', async () => {
  const { host } = await opened();
  const shares: number[] = [];
  await host.carryOut([{ kind: 'insert', sheets: [SHEET] }], { onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
});
