import { UserError } from '../../src/language/userError';
import { Examiner, type Work } from '../../src/taskpane/examiner/examiner';
import type { HostEvents, WorkbookHost } from '../../src/taskpane/host/workbookHost';
import { Pane, type Preferences } from '../../src/taskpane/pane';
import { inTheSameThread } from './support/inTheSameThread';
import { FIRST_QUARTER, handOver, sampleWorkbook } from './support/samples';

const SHEET = 'Biểu 01';

/** A host that hands over the first quarter's sheet and takes note of what is asked of it. */
class TestHost implements WorkbookHost {
  readonly done: string[] = [];
  readonly shown: string[] = [];
  events: HostEvents | null = null;
  active: string | null = SHEET;
  fails: Error | null = null;
  /** What reading waits for. */
  gate: Promise<void> = Promise.resolve();
  reads = 0;

  constructor(private readonly examiner: Examiner) {}

  async read(): Promise<void> {
    this.reads += 1;
    await this.gate;
    if (this.fails) throw this.fails;
    handOver(sampleWorkbook(FIRST_QUARTER), this.examiner);
  }
  carryOut(works: readonly Work[]): Promise<void> {
    if (this.fails) return Promise.reject(this.fails);
    this.done.push(...works.map(({ kind }) => kind));
    return Promise.resolve();
  }
  undo(): Promise<void> {
    this.done.push('undo');
    return Promise.resolve();
  }
  remember(): Promise<void> {
    this.done.push('remember');
    return Promise.resolve();
  }
  show(sheet: string, address = ''): Promise<void> {
    if (this.fails) return Promise.reject(this.fails);
    this.shown.push(`${sheet}!${address}`);
    return Promise.resolve();
  }
  activeSheet(): Promise<string | null> {
    return Promise.resolve(this.active);
  }
  listen(events: HostEvents): Promise<void> {
    this.events = events;
    return Promise.resolve();
  }
}

function start({ isSeen = true } = {}) {
  const examiner = new Examiner();
  const host = new TestHost(examiner);
  const saved: Preferences[] = [];
  const logged: unknown[] = [];
  const restartExaminer = jest.fn();
  const pane = new Pane({
    host,
    examiner: inTheSameThread(examiner),
    restartExaminer,
    preferences: { language: 'vi', isFirstRun: true },
    savePreferences: (preferences) => saved.push(preferences),
    isSeen: () => isSeen,
    log: (error) => logged.push(error),
  });
  return { pane, host, examiner, saved, logged, restartExaminer, state: () => pane.store.get() };
}

test('the first check shows the sheet the officer is looking at', async () => {
  const { pane, state } = start();
  await pane.check();
  expect(state()).toMatchObject({ sheetName: SHEET, failure: null, busy: null });
  expect(state().sheet?.counts['on-track']).toBeGreaterThan(0);
});

test('without a sheet in view the first one that is checked is shown', async () => {
  const { pane, host, state } = start();
  host.active = null;
  await pane.check();
  expect(state().sheetName).toBe(SHEET);
});

test('a failure is told in its own sentence, and is no defect to be logged', async () => {
  const { pane, host, state, logged } = start();
  host.fails = new UserError({ vi: 'Một ô đang được nhập dở.', en: 'A cell is being edited.' });
  await pane.check();
  expect(state().failure?.vi).toBe('Một ô đang được nhập dở.');
  expect(state()).toMatchObject({ isStarted: true, overview: null });
  expect(logged).toEqual([]);
});

test('a defect is logged, and told without its words', async () => {
  const { pane, host, state, logged } = start();
  host.fails = new TypeError('x is undefined');
  await pane.check();
  expect(logged).toEqual([host.fails]);
  expect(state().failure?.vi).toMatch(/^Có lỗi ngoài dự kiến/);
});

test('after a failure the next check works', async () => {
  const { pane, host, state } = start();
  host.fails = new TypeError('x is undefined');
  await pane.check();
  host.fails = null;
  await pane.check();
  expect(state()).toMatchObject({ failure: null, sheetName: SHEET });
});

test('inserting carries out one work, shows where the columns are and offers the way back', async () => {
  const { pane, host, state } = start();
  await pane.check();
  await pane.openInsertion([SHEET]);
  expect(state().screen).toBe('insert');
  expect(state().preview?.[0]?.columns).toHaveLength(7);
  await pane.insert([SHEET]);
  expect(host.done).toEqual(['insert']);
  expect(host.shown).toEqual([`${SHEET}!M7:S33`]);
  expect(state()).toMatchObject({
    screen: 'check',
    notice: { kind: 'inserted', columns: 7 },
    canUndo: true,
  });
});

test('an insertion that fails stays on its screen and says why', async () => {
  const { pane, host, state } = start();
  await pane.check();
  await pane.openInsertion([SHEET]);
  host.fails = new UserError({ vi: 'Trang đang được bảo vệ.', en: 'The sheet is protected.' });
  await pane.insert([SHEET]);
  expect(state()).toMatchObject({ screen: 'insert', notice: null, canUndo: false });
  expect(state().failure?.vi).toBe('Trang đang được bảo vệ.');
});

test('undoing keeps the decisions that were taken since', async () => {
  const { pane, host, examiner } = start();
  await pane.check();
  await pane.remove();
  await pane.decide({ kind: 'period', period: '2024-H1' });
  await pane.undo();
  expect(host.done).toEqual(['remove', 'remember', 'undo', 'remember']);
  expect(examiner.examine().period?.id).toBe('2024-H1');
});

test('undoing without decisions writes nothing more', async () => {
  const { pane, host, state } = start();
  await pane.check();
  await pane.remove();
  await pane.undo();
  expect(host.done).toEqual(['remove', 'undo']);
  expect(state()).toMatchObject({ notice: { kind: 'undone' }, canUndo: false });
});

test('one thing is done after the other', async () => {
  const { pane, host } = start();
  await Promise.all([
    pane.check(),
    pane.remove(),
    pane.decide({ kind: 'period', period: '2024-H1' }),
    pane.undo(),
  ]);
  expect(host.done).toEqual(['remove', 'remember', 'undo', 'remember']);
});

test('stopping ends the check without a failure; nothing is known afterwards', async () => {
  const { pane, host, state, restartExaminer } = start();
  let open = (): void => undefined;
  host.gate = new Promise((resolve) => {
    open = resolve;
  });
  const checking = pane.check();
  await Promise.resolve();
  pane.stop();
  open();
  await checking;
  expect(restartExaminer).toHaveBeenCalledTimes(1);
  expect(state()).toMatchObject({ overview: null, failure: null, isStarted: true, busy: null });
});

test('going to a cell that is gone tells so and leaves the rest', async () => {
  const { pane, host, state } = start();
  await pane.check();
  host.fails = new UserError({ vi: 'Trang tính vừa bị xóa.', en: 'The sheet has been deleted.' });
  await pane.goTo(SHEET, 'I13');
  expect(state().failure?.vi).toBe('Trang tính vừa bị xóa.');
  expect(state().sheetName).toBe(SHEET);
});

test('the pane follows the officer to another sheet', async () => {
  const { pane, host, state } = start();
  await pane.check();
  await pane.listen();
  host.active = 'Bìa';
  host.events?.sheetShown();
  await pane.goTo(SHEET, 'A1');
  await pane.openInsertion([]);
  expect(host.reads).toBe(2);
  expect(state()).toMatchObject({ sheetName: 'Bìa', sheet: null });
});

describe('when the figures change', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['performance', 'queueMicrotask'] }));
  afterEach(() => jest.useRealTimers());

  async function changed(isSeen: boolean) {
    const all = start({ isSeen });
    const checked = all.pane.check();
    await jest.runAllTimersAsync();
    await checked;
    await all.pane.listen();
    all.host.events?.changed();
    return all;
  }

  test('the pane says so at once, and checks again when the sheet is left alone', async () => {
    const { host, state } = await changed(true);
    expect(state().isStale).toBe(true);
    expect(host.reads).toBe(1);
    await jest.advanceTimersByTimeAsync(1_000);
    host.events?.changed();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(host.reads).toBe(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(host.reads).toBe(2);
    expect(state().isStale).toBe(false);
  });

  test('nothing is checked while the pane is closed, but as soon as it is back', async () => {
    const { pane, host } = await changed(false);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(host.reads).toBe(1);
    await pane.catchUp();
    expect(host.reads).toBe(1);
  });
});

test('language and introduction are kept on this computer', () => {
  const { pane, saved } = start();
  pane.setLanguage('en');
  pane.endFirstRun();
  expect(saved).toEqual([
    { language: 'en', isFirstRun: true },
    { language: 'en', isFirstRun: false },
  ]);
});
