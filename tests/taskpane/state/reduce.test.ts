import type { Overview, SheetView } from '../../../src/taskpane/examiner/view';
import { reduce, type Action } from '../../../src/taskpane/state/reduce';
import { initialState, type PaneState } from '../../../src/taskpane/state/state';
import { DEFAULT_SETTINGS } from '../../../src/assessing/settings';

const OVERVIEW: Overview = {
  file: 'bieu-01.xlsx',
  sheets: [
    {
      name: 'Biểu 01',
      title: '',
      indicators: 21,
      isProtected: false,
      isChecked: true,
      isSummary: false,
      insertedColumns: 0,
    },
  ],
  period: { id: '2024-Q1', label: { vi: 'Quý I/2024', en: 'First quarter of 2024' } },
  periods: [],
  plan: null,
  plans: [],
  suggestedPlan: null,
  settings: DEFAULT_SETTINGS,
  authorities: [],
  severities: {},
  dismissals: [],
  letterhead: {},
};

const sheetView = (name: string, doubts: SheetView['doubts'] = []): SheetView => ({
  name,
  counts: {
    exceeded: 0,
    met: 0,
    'on-track': 0,
    watch: 0,
    'at-risk': 0,
    critical: 0,
    'not-yet': 0,
    missed: 0,
    'no-data': 0,
    'not-assessed': 0,
  },
  findingCounts: { error: 0, warning: 0, info: 0 },
  rules: [],
  doubts,
  tables: [],
  matches: [],
  targets: [],
});

const DOUBT: SheetView['doubts'][number] = {
  kind: 'row',
  row: 12,
  address: 'B12',
  name: 'Thu nội địa',
  guess: 'component',
};

const START = initialState('vi', true);
const after = (...actions: readonly Action[]): PaneState => actions.reduce(reduce, START);
const CHECKED: Action = { kind: 'checked', overview: OVERVIEW };
const shown = (name: string, doubts?: SheetView['doubts']): Action => ({
  kind: 'sheet',
  name,
  sheet: sheetView(name, doubts),
});

test('a check makes what is shown fresh again and takes an old failure away', () => {
  const state = after(
    CHECKED,
    { kind: 'changed' },
    { kind: 'failed', failure: { vi: 'a', en: 'b' } },
    CHECKED,
  );
  expect(state).toMatchObject({ isStale: false, failure: null, overview: OVERVIEW, isStarted: true });
});

test('a failure keeps what was shown', () => {
  const state = after(CHECKED, shown('Biểu 01'), { kind: 'failed', failure: { vi: 'Hỏng', en: 'Broken' } });
  expect(state.overview).toBe(OVERVIEW);
  expect(state.sheet?.name).toBe('Biểu 01');
  expect(state.failure?.vi).toBe('Hỏng');
});

test('another sheet begins without filters, on the first screen', () => {
  const state = after(
    CHECKED,
    shown('Biểu 01'),
    { kind: 'filter', filter: { status: 'missed' } },
    { kind: 'screen', screen: 'columns' },
    shown('Biểu 02'),
  );
  expect(state).toMatchObject({ screen: 'check', filter: { status: null }, sheetName: 'Biểu 02' });
});

test('the same sheet again keeps the screen and the filters', () => {
  const state = after(
    CHECKED,
    shown('Biểu 01'),
    { kind: 'filter', filter: { rule: 'part-sum' } },
    { kind: 'screen', screen: 'columns' },
    shown('Biểu 01'),
  );
  expect(state).toMatchObject({ screen: 'columns', filter: { rule: 'part-sum' } });
});

test('the screen of questions closes with the last answer, not before', () => {
  const asking = after(shown('Biểu 01', [DOUBT]), { kind: 'screen', screen: 'confirm' });
  expect(reduce(asking, shown('Biểu 01', [DOUBT])).screen).toBe('confirm');
  expect(reduce(asking, shown('Biểu 01')).screen).toBe('check');
});

test('a sheet that is gone leaves no screen about it', () => {
  const state = after(
    shown('Biểu 01'),
    { kind: 'screen', screen: 'insert' },
    {
      kind: 'sheet',
      name: 'Biểu 01',
      sheet: null,
    },
  );
  expect(state.screen).toBe('check');
});

test('what was done leads back to the check and can be undone', () => {
  const state = after(
    { kind: 'screen', screen: 'insert' },
    { kind: 'preview', preview: [] },
    { kind: 'done', notice: { kind: 'inserted', columns: 7 }, canUndo: true },
  );
  expect(state).toMatchObject({ screen: 'check', canUndo: true, preview: null });
});

test('stopping forgets the workbook but not the officer’s language', () => {
  const state = after({ kind: 'language', language: 'en' }, CHECKED, shown('Biểu 01'), { kind: 'stopped' });
  expect(state).toMatchObject({ overview: null, sheet: null, busy: null, language: 'en', isStarted: true });
});

test('another workbook starts from nothing', () => {
  const state = after({ kind: 'first-run-over' }, CHECKED, shown('Biểu 01'), { kind: 'opened' });
  expect(state).toEqual(initialState('vi', false));
});

test('leaving a screen takes its failure and preview along', () => {
  const state = after(
    { kind: 'screen', screen: 'insert' },
    { kind: 'preview', preview: [] },
    { kind: 'failed', failure: { vi: 'a', en: 'b' } },
    { kind: 'screen', screen: 'check' },
  );
  expect(state).toMatchObject({ preview: null, failure: null });
});

test('no action changes the state it came from', () => {
  const frozen = Object.freeze({ ...START, filter: Object.freeze({ ...START.filter }) });
  const actions: readonly Action[] = [
    CHECKED,
    shown('Biểu 01'),
    { kind: 'filter', filter: { severity: 'error' } },
    { kind: 'tab', tab: 'findings' },
    { kind: 'busy', busy: { with: 'reading', share: 0.5 } },
    { kind: 'idle' },
    { kind: 'notice-seen' },
    { kind: 'failure-seen' },
  ];
  for (const action of actions) expect(() => reduce(frozen, action)).not.toThrow();
});
