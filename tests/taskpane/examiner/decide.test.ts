import { EMPTY_MEMORY, parseMemory, writeMemory } from '../../../src/decisions/memory';
import { CATALOGUE } from '../../../src/plans/catalogue';
import { decide, type Decision } from '../../../src/taskpane/examiner/decide';

const SHAPE = 'stt|chỉ tiêu|đvt';
const after = (...decisions: readonly Decision[]) =>
  decisions.reduce((memory, decision) => decide(memory, decision, () => SHAPE), EMPTY_MEMORY);

const DISMISSAL = {
  rule: 'stated-ratio',
  sheet: 'Biểu 01',
  subject: 'Thu nội địa',
  reason: 'Tính theo số liệu thuế',
} as const;

test('a column’s role is kept for its sheet, with the shape it was given on', () => {
  const memory = after(
    { kind: 'role', sheet: 'Biểu 01', column: 7, role: 'estimate' },
    { kind: 'role', sheet: 'Biểu 01', column: 8, role: 'same-period' },
    { kind: 'role', sheet: 'Biểu 02', column: 4, role: 'plan' },
  );
  expect(memory.corrections).toEqual([
    { sheet: 'Biểu 01', shape: SHAPE, roles: { 7: 'estimate', 8: 'same-period' } },
    { sheet: 'Biểu 02', shape: SHAPE, roles: { 4: 'plan' } },
  ]);
});

test('the later of two answers to one question holds', () => {
  const memory = after(
    { kind: 'role', sheet: 'Biểu 01', column: 7, role: 'estimate' },
    { kind: 'role', sheet: 'Biểu 01', column: 7, role: 'actual' },
    { kind: 'row', sheet: 'Biểu 01', row: 12, as: 'total' },
    { kind: 'row', sheet: 'Biểu 01', row: 12, as: 'component' },
  );
  expect(memory.corrections).toEqual([
    { sheet: 'Biểu 01', shape: SHAPE, roles: { 7: 'actual' }, kinds: { 12: 'component' } },
  ]);
});

test('another header makes what was said of columns and rows void', () => {
  const memory = after(
    { kind: 'role', sheet: 'Biểu 01', column: 7, role: 'estimate' },
    { kind: 'header', sheet: 'Biểu 01', headerRows: [7, 8] },
  );
  expect(memory.corrections).toEqual([{ sheet: 'Biểu 01', shape: SHAPE, headerRows: [7, 8] }]);
});

test('a row’s target is kept by plan; null says that there is none', () => {
  const match = { kind: 'match', sheet: 'Biểu 01', name: 'TL hộ nghèo', plan: 'city-2021' } as const;
  const memory = after(
    { ...match, target: 'C21-20' },
    { ...match, plan: 'other', target: 'X' },
    {
      ...match,
      target: null,
    },
  );
  expect(memory.matches.map(({ plan, target }) => [plan, target])).toEqual([
    ['other', 'X'],
    ['city-2021', null],
  ]);
});

test('a dismissal is kept with its reason and can be recalled', () => {
  const { reason, ...subject } = DISMISSAL;
  const dismissed = after({ kind: 'dismiss', ...DISMISSAL });
  expect(dismissed.dismissals).toEqual([{ ...subject, reason }]);
  expect(decide(dismissed, { kind: 'recall', dismissal: subject }, () => SHAPE).dismissals).toEqual([]);
});

test('recalling one dismissal leaves the others', () => {
  const memory = after(
    { kind: 'dismiss', ...DISMISSAL },
    { kind: 'dismiss', ...DISMISSAL, subject: 'Thu ngoài quốc doanh' },
    { kind: 'recall', dismissal: DISMISSAL },
  );
  expect(memory.dismissals.map(({ subject }) => subject)).toEqual(['Thu ngoài quốc doanh']);
});

test('the officer’s verdict replaces an earlier one and can be taken back', () => {
  const on = { kind: 'override', sheet: 'Biểu 01', name: 'Trồng rừng mới', block: null } as const;
  const given = after(
    { ...on, verdict: { status: 'watch', reason: 'Chờ mùa mưa' } },
    { ...on, verdict: { status: 'on-track', reason: 'Đã có hợp đồng' } },
  );
  expect(given.overrides).toEqual([
    {
      sheet: 'Biểu 01',
      name: 'Trồng rừng mới',
      block: null,
      status: 'on-track',
      reason: 'Đã có hợp đồng',
    },
  ]);
  expect(decide(given, { ...on, verdict: null }, () => SHAPE).overrides).toEqual([]);
});

test('settings change one at a time; a severity can go back to the usual', () => {
  const memory = after(
    { kind: 'settings', settings: { pace: { kind: 'seasonal' } } },
    { kind: 'settings', settings: { authority: 'city' } },
    { kind: 'severity', rule: 'outlier', severity: 'off' },
    { kind: 'severity', rule: 'scale', severity: 'warning' },
    { kind: 'severity', rule: 'outlier', severity: null },
  );
  expect(memory.settings).toEqual({ pace: { kind: 'seasonal' }, authority: 'city' });
  expect(memory.severities).toEqual({ scale: 'warning' });
});

test('a plan that is added is chosen; the same plan again takes its place', () => {
  const [plan] = CATALOGUE;
  if (!plan) throw new Error('the catalogue is empty');
  const memory = after({ kind: 'add-plan', plan }, { kind: 'add-plan', plan: { ...plan, title: 'Bản sửa' } });
  expect(memory.plans.map(({ title }) => title)).toEqual(['Bản sửa']);
  expect(memory.plan).toBe(plan.id);
});

test('every decision survives the workbook', () => {
  const memory = after(
    { kind: 'period', period: '2024-Q1' },
    { kind: 'plan', plan: 'city-2021' },
    { kind: 'role', sheet: 'Biểu 01', column: 7, role: 'estimate' },
    { kind: 'dismiss', ...DISMISSAL, reason: 'Số < 5 & "tạm tính"' },
  );
  expect(parseMemory(writeMemory(memory))).toEqual(memory);
});
