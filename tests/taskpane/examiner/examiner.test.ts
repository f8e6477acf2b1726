import type { Workbook } from '../../../src/grid/workbook';
import { Examiner } from '../../../src/taskpane/examiner/examiner';
import { WORST_FIRST } from '../../../src/taskpane/examiner/statusOrder';
import { FIRST_QUARTER, handOver, sampleWorkbook, YEAR_PLAN } from '../support/samples';

const ALL = { severity: null, rule: null } as const;

function examined(workbook: Workbook): Examiner {
  const examiner = new Examiner();
  handOver(workbook, examiner);
  examiner.examine();
  return examiner;
}

describe('the first quarter’s sheet', () => {
  const examiner = examined(sampleWorkbook(FIRST_QUARTER));

  test('is introduced by what the officer needs to know first', () => {
    const { sheets, period, plan, authorities } = examiner.examine();
    expect(sheets).toEqual([
      expect.objectContaining({
        name: 'Biểu 01',
        indicators: 21,
        isProtected: false,
        isChecked: true,
        insertedColumns: 0,
      }),
    ]);
    expect(period?.label.vi).toBe('Quý I/2024');
    expect(plan).toBeNull();
    expect(authorities).toEqual(['province', 'city']);
  });

  test('counts its verdicts, and lists them worst first', () => {
    const counts = examiner.sheet('Biểu 01')?.counts;
    const total = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
    const listed = examiner.indicators('Biểu 01', null, 1_000);
    expect(listed).toHaveLength(total);
    const places = listed.map(({ status }) => WORST_FIRST.indexOf(status));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('lists one verdict alone, and no more than asked for', () => {
    const onTrack = examiner.indicators('Biểu 01', 'on-track', 3);
    expect(onTrack).toHaveLength(3);
    expect(onTrack.every(({ status }) => status === 'on-track')).toBe(true);
  });

  test('shows an indicator with its figures and the cell to go to', () => {
    const land = examiner.indicators('Biểu 01', null, 1_000).find(({ name }) => name === 'Tiền sử dụng đất');
    expect(land).toMatchObject({
      row: 15,
      address: 'G15',
      unit: 'tỷ đồng',
      actual: { value: 9.1, decimals: 1, estimate: true },
      target: { operator: '=', value: 70 },
      status: 'at-risk',
    });
  });

  test('a missing figure leads to the cell where it is due', () => {
    const spending = examiner.indicators('Biểu 01', 'no-data', 10);
    expect(spending.map(({ name, address }) => [name, address])).toEqual([['Chi thường xuyên', 'G19']]);
  });

  test('tells findings errors first, by rule and severity as asked', () => {
    const all = examiner.findings('Biểu 01', ALL, 1_000);
    expect(all[0]).toMatchObject({ rule: 'stated-ratio', severity: 'error', address: 'I13' });
    const severities = all.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(severities).toEqual([...severities].sort((a, b) => a - b));
    const texts = examiner.findings('Biểu 01', { severity: 'warning', rule: 'text-number' }, 10);
    expect(texts.map(({ rule }) => rule)).toEqual(['text-number']);
    expect(examiner.findings('Biểu 01', { severity: 'error', rule: 'text-number' }, 10)).toEqual([]);
  });

  test('says how many findings there are of each severity, and of which rules', () => {
    const view = examiner.sheet('Biểu 01');
    const all = examiner.findings('Biểu 01', ALL, 1_000);
    expect(view?.findingCounts.error).toBe(all.filter(({ severity }) => severity === 'error').length);
    expect(new Set(view?.rules)).toEqual(new Set(all.map(({ rule }) => rule)));
  });

  test('shows what a repair would do to its cell', () => {
    const text = examiner.findings('Biểu 01', { severity: null, rule: 'text-number' }, 1)[0];
    expect(text?.fix?.changes).toEqual([{ address: 'E23', before: '1.598', after: '1.598,0' }]);
    expect(examiner.edits({ kind: 'repair', finding: text?.index ?? -1 })).toEqual([
      expect.objectContaining({ kind: 'set-cells', sheet: 'Biểu 01', top: 23, left: 5, replaces: true }),
    ]);
  });

  test('shows every column with its header, what it is taken for and three of its values', () => {
    const [table] = examiner.sheet('Biểu 01')?.tables ?? [];
    expect(table?.headerRows).toEqual([7, 8]);
    expect(table?.columns.find(({ column }) => column === 7)).toMatchObject({
      header: 'Ước TH quý I/2024',
      role: 'estimate',
      isDoubtful: false,
      samples: ['113,0', '100,4', '32,0'],
    });
  });

  test('previews the columns where they will stand', () => {
    const [preview] = examiner.preview(['Biểu 01']);
    expect(preview).toMatchObject({ sheet: 'Biểu 01', address: 'M7:S33' });
    expect(preview?.columns.map(({ column, title }) => [column, title])).toEqual([
      [13, '% kế hoạch (Tỉnh giao)'],
      [14, '% kế hoạch (TP phấn đấu)'],
      [15, '% cùng kỳ'],
      [16, 'Còn lại'],
      [17, 'Tiến độ'],
      [18, 'Ước cả năm'],
      [19, 'Cảnh báo'],
    ]);
    expect(preview?.columns[0]?.example).toBe('28,1%');
    expect(preview?.formulas).toBeGreaterThan(0);
    expect(preview?.formulas).toBeLessThan(preview?.cells ?? 0);
  });

  test('previews nothing on sheets that are not asked for', () => {
    expect(examiner.preview([])).toEqual([]);
  });
});

describe('decisions', () => {
  test('take effect at once and are written with the work “remember”', () => {
    const examiner = examined(sampleWorkbook(FIRST_QUARTER));
    const { period } = examiner.decide({ kind: 'period', period: '2024-H1' });
    expect(period?.id).toBe('2024-H1');
    expect(examiner.edits({ kind: 'remember' })).toEqual([{ kind: 'set-memory', xml: examiner.memory() }]);
    expect(examiner.memory()).toContain('2024-H1');
  });

  test('a dismissed finding is told no more, until it is recalled', () => {
    const examiner = examined(sampleWorkbook(FIRST_QUARTER));
    const [first] = examiner.findings('Biểu 01', ALL, 1);
    if (!first) throw new Error('no finding');
    const { rule, sheet, subject } = first;
    const overview = examiner.decide({ kind: 'dismiss', rule, sheet, subject, reason: 'Số liệu đúng' });
    expect(overview.dismissals).toEqual([{ rule, sheet, subject, reason: 'Số liệu đúng' }]);
    const isThere = (): boolean =>
      examiner.findings('Biểu 01', ALL, 100).some((each) => each.rule === rule && each.subject === subject);
    expect(isThere()).toBe(false);
    examiner.decide({ kind: 'recall', dismissal: { rule, sheet, subject } });
    expect(isThere()).toBe(true);
  });

  test('a verdict of the officer stands beside the computed one', () => {
    const examiner = examined(sampleWorkbook(FIRST_QUARTER));
    examiner.decide({
      kind: 'override',
      sheet: 'Biểu 01',
      name: 'Tiền sử dụng đất',
      block: null,
      verdict: { status: 'watch', reason: 'Đấu giá vào quý II' },
    });
    const land = examiner.indicators('Biểu 01', 'watch', 100).find(({ name }) => name === 'Tiền sử dụng đất');
    expect(land?.override).toEqual({ computed: 'at-risk', reason: 'Đấu giá vào quý II' });
  });

  test('a corrected column is read as the officer says, and doubted no more', () => {
    const examiner = examined(sampleWorkbook(FIRST_QUARTER));
    examiner.decide({ kind: 'role', sheet: 'Biểu 01', column: 6, role: 'other' });
    const column = examiner.sheet('Biểu 01')?.tables[0]?.columns.find((each) => each.column === 6);
    expect(column).toMatchObject({ role: 'other', isDoubtful: false });
  });

  test('kept decisions join a workbook that was read again; what stands there already is not written', () => {
    const examiner = examined(sampleWorkbook(FIRST_QUARTER));
    examiner.decide({ kind: 'period', period: '2024-H1' });
    const memory = examiner.memory();
    handOver(sampleWorkbook(FIRST_QUARTER), examiner);
    expect(examiner.keepDecisions(memory)).toBe(true);
    expect(examiner.keepDecisions(memory)).toBe(false);
    expect(examiner.examine().period?.id).toBe('2024-H1');
  });
});

describe('official plans', () => {
  test('rows are shown with the targets they stand for, and every target to choose from', () => {
    const examiner = examined(sampleWorkbook(YEAR_PLAN));
    examiner.decide({ kind: 'plan', plan: 'city-2021' });
    const [sheet] = examiner.examine().sheets;
    const view = examiner.sheet(sheet?.name ?? '');
    expect(view?.matches.length).toBe(sheet?.indicators);
    expect(view?.targets.length).toBeGreaterThan(30);
    expect(view?.matches.some(({ target }) => target !== null)).toBe(true);
  });

  test('a pasted resolution becomes the plan to compare with', () => {
    const examiner = examined(sampleWorkbook(FIRST_QUARTER));
    const draft = examiner.readPlan(
      'Về kế hoạch phát triển kinh tế - xã hội năm 2024\n1. Tổng thu ngân sách trên địa bàn đạt 450 tỷ đồng.\n2. Trồng rừng mới 50 ha.',
    );
    expect(draft.targets.map(({ value, unit }) => [value, unit])).toEqual([
      ['450', 'tỷ đồng'],
      ['50', 'ha'],
    ]);
    const overview = examiner.addPlan(draft.plan, draft.targets);
    expect(overview.plan).toBe(draft.plan.id);
    expect(overview.plans.map(({ id }) => id)).toContain(draft.plan.id);
  });
});

describe('workbooks with nothing to check', () => {
  const NO_TABLE: Workbook = {
    file: 'bia.xlsx',
    names: [],
    date1904: false,
    memory: null,
    sheets: [
      {
        name: 'Bìa',
        hidden: false,
        isProtected: false,
        cells: [],
        rowCount: 0,
        columnCount: 0,
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        columnWidths: new Map(),
        listObjects: [],
        conditionalRules: [],
        print: { area: null, titleRows: null },
      },
    ],
  };

  test('a workbook without a table shows its sheets and no period', () => {
    const examiner = new Examiner();
    handOver(NO_TABLE, examiner);
    const { sheets, period, periods } = examiner.examine();
    expect(sheets.map(({ name, indicators }) => [name, indicators])).toEqual([['Bìa', 0]]);
    expect(period).toBeNull();
    expect(periods.length).toBeGreaterThan(0);
    expect(examiner.sheet('Bìa')).toMatchObject({ tables: [], doubts: [] });
    expect(examiner.preview(['Bìa'])).toEqual([]);
  });

  test('a sheet that is not there is null', () => {
    expect(examined(NO_TABLE).sheet('Biểu 99')).toBeNull();
  });

  test('before any workbook was handed over there is nothing', () => {
    const examiner = new Examiner();
    expect(examiner.indicators('Biểu 01', null, 10)).toEqual([]);
    expect(examiner.findings('Biểu 01', ALL, 10)).toEqual([]);
    expect(examiner.edits({ kind: 'repair', finding: 0 })).toEqual([]);
  });
});

test('rows that arrive in pieces make the same workbook', () => {
  const workbook = sampleWorkbook(FIRST_QUARTER);
  const examiner = new Examiner();
  examiner.begin(workbook);
  const cells = workbook.sheets[0]?.cells ?? [];
  for (let first = 0; first < cells.length; first += 4)
    examiner.addRows(0, first, cells.slice(first, first + 4));
  examiner.finish();
  expect(examiner.examine()).toEqual(examined(workbook).examine());
});
