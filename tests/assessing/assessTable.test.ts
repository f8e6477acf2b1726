import type { Assessment, Status } from '../../src/assessing/assessment';
import { assess, first, PLAN, REVENUE, type Options } from './assessed';
import { explain } from '../../src/assessing/explain';
import { judge } from '../../src/assessing/judgement';
import { DEFAULT_SETTINGS } from '../../src/assessing/settings';
import type { Target } from '../../src/plans/plan';
import {
  aim,
  asText,
  blank,
  change,
  dash,
  dateCell,
  errorCell,
  FIRST_ROW,
  fraction,
  period,
  range,
  shares,
  typed,
  verdict,
  words,
  type ColumnSpec,
  type Content,
  type RowSpec,
  type TableSpec,
} from '../support/tables';

const ACTUAL_Q1: ColumnSpec = { role: 'actual', period: '2024-Q1' };

/** One row of a plan and a result of the first quarter. */
const quarter = (
  row: Omit<RowSpec, 'cells'>,
  plan: Content,
  actual: Content,
  options: Options = {},
): Assessment =>
  first(
    assess({ columns: [PLAN, ACTUAL_Q1], rows: [{ ...row, cells: [plan, actual] }] }, '2024-Q1', options),
  );

/** The same at the end of the year. */
const year = (row: Omit<RowSpec, 'cells'>, plan: Content, actual: Content): Assessment =>
  first(
    assess(
      { columns: [PLAN, { role: 'actual', period: '2024' }], rows: [{ ...row, cells: [plan, actual] }] },
      '2024',
    ),
  );

const POVERTY = { name: 'Tỷ lệ hộ nghèo', unit: '%' };
const INSURANCE = { name: 'Tỷ lệ người dân tham gia BHYT', unit: '%' };
const ACCIDENTS = { name: 'Số vụ tai nạn giao thông', unit: 'vụ' };
const COMMUNES = { name: 'Số xã đạt chuẩn nông thôn mới', unit: 'xã' };

describe('a quarter against two budgets', () => {
  const columns: ColumnSpec[] = [
    { role: 'plan', period: '2024', authority: 'province', header: 'Dự toán năm 2024 / Tỉnh giao' },
    { role: 'plan', period: '2024', authority: 'city', header: 'Dự toán năm 2024 / TP phấn đấu' },
    { role: 'actual', period: '2024-03-15', header: 'TH đến 15/3' },
    { role: 'estimate', period: '2024-Q1', header: 'Ước TH quý I/2024' },
    { role: 'same-period', period: '2023-Q1', header: 'Cùng kỳ' },
  ];
  const revenue = (...cells: Content[]): Assessment =>
    first(assess({ columns, rows: [{ ...REVENUE, cells }] }, '2024-Q1'));

  it('judges the estimate of the quarter against the first plan', () => {
    const assessment = revenue(402.1, 424.8, 96.3, 113, 108.8);
    expect(assessment).toMatchObject({
      status: 'on-track',
      expected: 0.25,
      remaining: 289.1,
      kind: 'flow',
      target: { operator: '=', value: 402.1, authority: 'province', source: 'sheet', column: 4, live: true },
      actual: { value: 113, column: 7, estimate: true, period: { notation: '2024-Q1' }, live: true },
      samePeriod: { value: 108.8, column: 8 },
    });
    expect(assessment.progress).toBeCloseTo(0.281, 3);
    expect(assessment.samePeriodRatio).toBeCloseTo(1.0386, 4);
    expect(assessment.otherTargets).toMatchObject([{ target: { value: 424.8, authority: 'city' } }]);
    expect(assessment.otherTargets[0]?.progress).toBeCloseTo(0.266, 3);
    expect(explain(assessment, 'vi')).toBe(
      'Ước đạt 113/402,1 tỷ đồng = 28,1% dự toán tỉnh giao; mức cần đạt đến hết quý I/2024 là 25% → Đúng tiến độ. ' +
        'Dự báo cả năm (tính theo tốc độ hiện nay): 452,0 tỷ đồng → Vượt kế hoạch.',
    );
    expect(explain(assessment, 'en')).toContain(
      'Estimated 113/402.1 tỷ đồng = 28.1% of the budget estimate set by the province',
    );
  });

  it('judges by another plan where the officer chose its authority', () => {
    const spec = { columns, rows: [{ ...REVENUE, cells: [402.1, 424.8, 96.3, 113, 108.8] }] };
    const settings = { ...DEFAULT_SETTINGS, authority: 'city' as const };
    expect(first(assess(spec, '2024-Q1', { settings })).target?.value).toBe(424.8);
  });

  it('uses the plan that is there when the first is left out', () => {
    expect(revenue(dash, 424.8, 96.3, 113, 108.8).target?.value).toBe(424.8);
  });

  it('has no data when the figure of the quarter is missing, whatever stood there on 15 March', () => {
    expect(revenue(402.1, 424.8, 96.3, null, 108.8)).toMatchObject({ status: 'no-data', actual: null });
  });

  it('judges a sheet that only goes to 15 March by 15 March', () => {
    const spec = {
      columns: columns.filter(({ role }) => role !== 'estimate'),
      rows: [{ ...REVENUE, cells: [402.1, 424.8, 96.3, 108.8] }],
    };
    const assessment = first(assess(spec, '2024-Q1'));
    expect(assessment).toMatchObject({ expected: 0.205, actual: { value: 96.3, estimate: false } });
    expect(explain(assessment, 'vi')).toContain('mức cần đạt từ đầu năm đến ngày 15/3/2024 là 20,5%');
  });

  it('prefers the actual result to the estimate of the same quarter, and falls back row by row', () => {
    const spec = (actual: Content): TableSpec => ({
      columns: [PLAN, { role: 'estimate', period: '2024-Q1' }, ACTUAL_Q1],
      rows: [{ ...REVENUE, cells: [402.1, 113, actual] }],
    });
    expect(first(assess(spec(110), '2024-Q1')).actual).toMatchObject({ value: 110, estimate: false });
    expect(first(assess(spec(blank), '2024-Q1')).actual).toMatchObject({ value: 113, estimate: true });
  });
});

describe('which plan counts', () => {
  it('takes the year’s plan before a several-year target', () => {
    const spec = (plan: Content): TableSpec => ({
      columns: [{ role: 'target', period: '2021/2025' }, PLAN, ACTUAL_Q1],
      rows: [{ ...COMMUNES, cells: [8, plan, 5] }],
    });
    expect(first(assess(spec(6), '2024-Q1')).target?.value).toBe(6);
    expect(first(assess(spec(null), '2024-Q1'))).toMatchObject({ target: { value: 8 }, status: 'not-yet' });
  });

  it('never takes the plan of a later period or of another year', () => {
    const spec: TableSpec = {
      columns: [
        { role: 'plan', period: '2023' },
        { role: 'plan', period: '2024' },
        { role: 'plan', period: '2025' },
        { role: 'plan', period: '2024-M04' },
        { role: 'actual', period: '2024-3M' },
      ],
      rows: [{ ...REVENUE, cells: [300, 400, 500, 40, 110] }],
    };
    const assessment = first(assess(spec, '2024-M03'));
    expect(assessment.target?.value).toBe(400);
    expect(assessment.otherTargets).toEqual([]);
  });

  it('judges a plan of the quarter itself as done or not done', () => {
    const spec = (actual: number): TableSpec => ({
      columns: [{ role: 'plan', period: '2024-Q1' }, ACTUAL_Q1],
      rows: [{ ...REVENUE, cells: [110, actual] }],
    });
    expect(first(assess(spec(113), '2024-Q1')).status).toBe('exceeded');
    expect(first(assess(spec(109), '2024-Q1'))).toMatchObject({ status: 'missed', expected: 1 });
  });

  it('puts the plan of the quarter beside the plan of the year', () => {
    const spec: TableSpec = {
      columns: [{ role: 'plan', period: '2024-Q1' }, PLAN, ACTUAL_Q1],
      rows: [{ ...REVENUE, cells: [110, 400, 99] }],
    };
    const assessment = first(assess(spec, '2024-Q1'));
    expect(assessment.target?.value).toBe(400);
    expect(assessment.otherTargets).toMatchObject([{ target: { value: 110 }, progress: 0.9 }]);
  });

  const official = (target: Partial<Target>): Target => ({
    id: 'C25-19',
    ordinal: null,
    name: 'Số trường học đạt chuẩn quốc gia',
    parent: null,
    unit: 'trường',
    operator: '=',
    value: 31,
    low: null,
    high: null,
    approx: false,
    basis: 'by-end-of-period',
    basisStated: true,
    direction: 'higher',
    underlyingDirection: 'higher',
    kind: 'stock',
    year: null,
    note: null,
    text: '',
    ...target,
  });
  const withOfficial = (target: Target, row: Omit<RowSpec, 'cells'>, plan: Content, actual: Content) =>
    quarter(row, plan, actual, {
      officialTargets: new Map([[FIRST_ROW, target]]),
      officialPeriod: period('2021/2025'),
    });
  const SCHOOLS = { name: 'Trường đạt CQG', unit: 'trường' };

  it('takes the official target where the sheet has none, and remembers it where it has one', () => {
    expect(withOfficial(official({}), SCHOOLS, null, 27)).toMatchObject({
      status: 'not-yet',
      target: { value: 31, source: 'plan', column: null, planTarget: 'C25-19' },
    });
    expect(withOfficial(official({}), SCHOOLS, 27, 27)).toMatchObject({
      status: 'met',
      target: { value: 27, source: 'sheet', planTarget: 'C25-19' },
    });
  });

  it('brings the official target to the unit of the row, or leaves it', () => {
    const investment = official({ kind: 'flow', basis: 'annual', unit: 'nghìn tỷ đồng', value: 6.5 });
    const row = { name: 'Tổng vốn đầu tư toàn xã hội', unit: 'tỷ đồng' };
    expect(withOfficial(investment, row, null, 1625)).toMatchObject({
      target: { value: 6500 },
      status: 'on-track',
      expected: 0.25,
    });
    expect(withOfficial({ ...investment, unit: 'USD' }, row, null, 1625).status).toBe('not-assessed');
  });

  it('does not pro-rate the flow of a later year', () => {
    const visitors = official({ kind: 'flow-final-year', unit: 'nghìn lượt', value: 3000, year: 2025 });
    const row = { name: 'Lượng khách du lịch', unit: 'nghìn lượt' };
    expect(withOfficial(visitors, row, null, 900)).toMatchObject({ status: 'not-yet', expected: null });
    expect(withOfficial(visitors, row, 3000, 900)).toMatchObject({ status: 'on-track', expected: 0.25 });
  });

  it('judges several years by the last one reported, and adds up what is due over all of them', () => {
    const spec: TableSpec = {
      columns: [
        { role: 'target', period: '2025', header: 'Mục tiêu đến năm 2025' },
        { role: 'target', period: '2021/2025', header: 'Giai đoạn 2021-2025' },
        { role: 'actual', period: '2021' },
        { role: 'actual', period: '2022' },
        { role: 'estimate', period: '2023' },
      ],
      rows: [
        { name: 'Tỷ lệ hộ nghèo', unit: '%', cells: [2, blank, 4.8, 3.9, 3.1] },
        { name: 'Tổng thu NSNN trên địa bàn', unit: 'tỷ đồng', cells: [1200, blank, 700, 810, 905] },
        { name: 'Vốn đầu tư cả giai đoạn', unit: 'tỷ đồng', cells: [blank, 5000, 900, 1000, 1100] },
      ],
    };
    const [poverty, revenue, investment] = assess(spec, '2021/2025');
    expect(poverty).toMatchObject({ status: 'not-yet', actual: { value: 3.1, estimate: true } });
    expect(revenue).toMatchObject({ status: 'not-yet', expected: null, actual: { value: 905 } });
    expect(investment).toMatchObject({
      status: 'not-yet',
      progress: 0.6,
      actual: { value: 3000, addends: [6, 7, 8] },
    });
  });

  it('judges a target of every year by the year, even in a column of several years', () => {
    const spec: TableSpec = {
      columns: [
        { role: 'target', period: '2021/2025' },
        { role: 'actual', period: '2024' },
      ],
      rows: [
        { name: 'Trồng rừng mới hằng năm', unit: 'ha', cells: [30, 28] },
        { name: 'Tỷ lệ che phủ rừng', unit: '%', cells: [58.8, 58.1] },
      ],
    };
    expect(assess(spec, '2024').map(({ status }) => status)).toEqual(['missed', 'not-yet']);
  });
});

describe('which result counts', () => {
  it('prefers the running total of a monthly sheet to the month alone', () => {
    const spec: TableSpec = {
      columns: [
        PLAN,
        { role: 'previous', period: '2024-M04' },
        { role: 'actual', period: '2024-M05' },
        { role: 'actual', period: '2024-5M' },
        { role: 'same-period', period: '2023-5M' },
      ],
      rows: [{ name: 'Sản lượng điện thương phẩm', unit: 'triệu kwh', cells: [120, 9, 10, 48, 45] }],
    };
    expect(first(assess(spec, '2024-M05'))).toMatchObject({
      actual: { value: 48, column: 7 },
      samePeriod: { value: 45 },
      expected: 0.417,
      status: 'on-track',
    });
  });

  it('expects a quarter alone to do a quarter of the year', () => {
    const spec: TableSpec = {
      columns: [PLAN, { role: 'actual', period: '2024-Q2' }],
      rows: [{ ...REVENUE, cells: [400, 100] }],
    };
    const assessment = first(assess(spec, '2024-Q2'));
    expect(assessment).toMatchObject({ expected: 0.25, status: 'on-track', forecast: { value: null } });
  });

  const quarters: ColumnSpec[] = [
    PLAN,
    { role: 'actual', period: '2024-Q1' },
    { role: 'actual', period: '2024-Q2' },
    { role: 'estimate', period: '2024-Q3' },
  ];
  it('adds up single quarters of a flow for a longer period', () => {
    const spec = { columns: quarters, rows: [{ ...REVENUE, cells: [400, 90, 100.5, 70] }] };
    expect(first(assess(spec, '2024-H1'))).toMatchObject({
      actual: { value: 190.5, decimals: 1, addends: [5, 6], estimate: false, live: true },
      expected: 0.5,
      status: 'on-track',
    });
    expect(first(assess(spec, '2024-9M')).actual).toMatchObject({ value: 260.5, estimate: true });
  });

  it('takes the last quarter of what does not add up, and nothing where a quarter is missing', () => {
    const spec = {
      columns: quarters,
      rows: [
        { ...INSURANCE, cells: [93, 90.2, 91.4, null] },
        { ...REVENUE, cells: [400, null, 100, null] },
      ],
    };
    expect(assess(spec, '2024-H1')).toMatchObject([
      { actual: { value: 91.4 }, status: 'not-yet' },
      { actual: null, status: 'no-data' },
    ]);
  });

  it('takes an undated result for the period that is checked', () => {
    const spec: TableSpec = {
      columns: [{ role: 'plan' }, { role: 'estimate' }],
      rows: [{ ...INSURANCE, cells: [93, 93.5] }],
    };
    expect(first(assess(spec, '2024')).status).toBe('exceeded');
    expect(first(assess(spec, '2024-Q1')).actual?.period?.notation).toBe('2024-Q1');
  });

  it('takes nothing from another year', () => {
    const spec: TableSpec = {
      columns: [PLAN, { role: 'actual', period: '2023-Q1' }],
      rows: [{ ...REVENUE, cells: [400, 113] }],
    };
    expect(first(assess(spec, '2024-Q1'))).toMatchObject({
      status: 'no-data',
      actual: null,
      samePeriod: { value: 113 },
    });
  });

  it('finds the same period of a whole year in the year before', () => {
    const spec: TableSpec = {
      columns: [{ role: 'previous', period: '2023' }, PLAN, { role: 'actual', period: '2024' }],
      rows: [{ ...REVENUE, cells: [380, 400, 410] }],
    };
    expect(first(assess(spec, '2024')).samePeriod).toMatchObject({ value: 380, column: 4 });
  });
});

describe('what a cell says', () => {
  it('reads a fraction by the unit of its row', () => {
    expect(
      quarter({ name: 'Tỷ lệ dự án giải ngân đạt kế hoạch', unit: '%' }, 60, fraction(42, 87)).actual,
    ).toMatchObject({
      value: 48.28,
      decimals: 2,
      outOf: null,
      live: false,
    });
    const communes = quarter(COMMUNES, 8, fraction(3, 8));
    expect(communes).toMatchObject({ actual: { value: 3, outOf: 8 }, status: 'not-yet' });
    expect(explain(communes, 'vi')).toBe('Đạt 3/8 xã so với mục tiêu 8 xã, thấp hơn 5 xã → Chưa đạt.');
    expect(quarter({ name: 'Số xã đạt chuẩn', unit: 'xã' }, fraction(7, 8), 7).target).toMatchObject({
      value: 7,
      operator: '=',
    });
    expect(quarter({ name: 'Tỷ lệ xã đạt chuẩn', unit: '%' }, 60, fraction(4, 0)).status).toBe(
      'not-assessed',
    );
  });

  it('reads targets in words and ranges', () => {
    expect(year({ name: 'Thu nhập bình quân đầu người', unit: 'triệu đồng' }, aim('>', 70), 70).status).toBe(
      'missed',
    );
    expect(year({ name: 'Thu nội địa tăng', unit: '%' }, range(9, 10), 10.5).status).toBe('exceeded');
    expect(year({ name: 'Tỷ lệ che phủ rừng', unit: '%' }, aim('approx', 59), 58.1).status).toBe('met');
  });

  it('brings a cell with a unit of its own to the unit of the row', () => {
    const amount = typed(15800, 0, 'triệu đồng');
    expect(quarter({ name: 'Lệ phí trước bạ', unit: 'tỷ đồng' }, 62, amount).actual).toMatchObject({
      value: 15.8,
      decimals: 3,
      factor: 0.001,
    });
    const foreign = typed(15800, 0, 'USD');
    expect(quarter({ name: 'Lệ phí trước bạ', unit: 'tỷ đồng' }, 62, foreign).status).toBe('not-assessed');
  });

  it('keeps the factor of a percent format for formulas', () => {
    expect(quarter(INSURANCE, typed(93, 0, '%'), typed(91.4)).target?.factor).toBe(100);
    expect(quarter(INSURANCE, 93, asText(91.4, 1, '%')).actual).toMatchObject({ factor: 1, live: false });
  });

  it('reads a change where a change is measured', () => {
    expect(year({ name: 'Thu nội địa tăng', unit: '%' }, 9, change(9.5)).actual?.value).toBe(9.5);
    expect(year({ name: 'Giảm tai nạn giao thông cả 3 tiêu chí', unit: '%' }, 5, change(-6))).toMatchObject({
      actual: { value: 6 },
      status: 'exceeded',
    });
    expect(quarter(ACCIDENTS, 24, change(-2, 'vụ')).status).toBe('not-assessed');
  });

  it.each<[string, Content, Content, Status]>([
    ['a blank', 400, blank, 'no-data'],
    ['a dash', 400, dash, 'no-data'],
    ['an error', 400, errorCell('#REF!'), 'no-data'],
    ['words', 400, words('Đang triển khai'), 'not-assessed'],
    ['a typed verdict', 400, verdict('met', 'Đạt'), 'not-assessed'],
    ['zero', 400, 0, 'critical'],
    ['no target', blank, 110, 'not-assessed'],
    ['a target in words', words('Tăng so với năm trước'), 110, 'not-assessed'],
    ['a target that became a date', dateCell(9, 10), 110, 'not-assessed'],
    ['nothing at all', blank, blank, 'not-assessed'],
    ['shares of a whole', shares(57, 33, 10), shares(57, 33, 10), 'not-assessed'],
  ])('%s', (_, plan, actual, status) => {
    expect(quarter(REVENUE, plan, actual).status).toBe(status);
  });
});

describe('kinds of indicators', () => {
  it('pro-rates flows only', () => {
    expect(quarter(REVENUE, 400, 100).expected).toBe(0.25);
    expect(quarter(INSURANCE, 93, 91.4)).toMatchObject({ expected: null, status: 'not-yet', remaining: 1.6 });
    expect(quarter(INSURANCE, 93, 91.4).progress).toBeCloseTo(0.9828, 4);
  });

  it('reads from the header of the results what a list of projects measures', () => {
    const paid = { role: 'actual', period: '2024-Q1', header: 'Giải ngân đến 31/3' } as const;
    const done = { role: 'actual', period: '2024-Q1', header: 'Kết quả quý I' } as const;
    const rows = [{ name: 'Đường tỉnh 675', unit: null, cells: [45_000, 12_000] }];
    expect(first(assess({ columns: [PLAN, paid], rows }, '2024-Q1')).expected).toBe(0.25);
    expect(first(assess({ columns: [PLAN, done], rows }, '2024-Q1')).expected).toBeNull();
  });

  it('tells growth in points', () => {
    const assessment = quarter({ name: 'Thu nội địa tăng', unit: '%' }, range(9, 10), 8.5);
    expect(assessment).toMatchObject({
      progress: null,
      status: 'not-yet',
      remaining: 0.5,
      samePeriodRatio: null,
    });
    expect(explain(assessment, 'vi')).toBe(
      'Đạt 8,5% so với mục tiêu 9 - 10%, thấp hơn 0,5 điểm % → Chưa đạt.',
    );
  });

  it('counts down what should be low', () => {
    expect(year(POVERTY, 0.15, 0.14).status).toBe('exceeded');
    expect(year(POVERTY, 0.15, 0.16)).toMatchObject({ status: 'missed', remaining: 0 });
    expect(quarter(POVERTY, 0.15, 0.16).status).toBe('not-yet');
  });

  it('treats accidents as a ceiling', () => {
    const assessment = quarter(ACCIDENTS, aim('<=', 24), 6);
    expect(assessment).toMatchObject({ status: 'on-track', remaining: 18, progress: 0.25 });
    expect(explain(assessment, 'vi')).toContain(
      'Đạt 6/24 vụ (mục tiêu ≤ 24) = 25,0% kế hoạch; mức cho phép đến hết quý I/2024 là 25% → Đúng tiến độ.',
    );
    expect(quarter(ACCIDENTS, aim('<=', 24), 25).status).toBe('missed');
  });

  it('shows a miss with as many decimals as it takes', () => {
    const assessment = year({ name: 'Lượng khách du lịch', unit: 'lượt' }, 1_598_000, 1_597_952);
    expect(assessment.status).toBe('missed');
    expect(explain(assessment, 'vi')).toBe('Đạt 1.597.952/1.598.000 lượt = 99,997% kế hoạch → Không đạt.');
  });
});

describe('what is expected by now', () => {
  it.each([
    ['2024-Q1', 0.25],
    ['2024-H1', 0.5],
    ['2024-9M', 0.75],
    ['2024-5M', 0.417],
    ['2024', 1],
    ['2024-03-15', 0.205],
  ])('%s: %p', (notation, share) => {
    const spec: TableSpec = {
      columns: [PLAN, { role: 'actual', period: notation }],
      rows: [{ ...REVENUE, cells: [400, 100] }],
    };
    expect(first(assess(spec, notation)).expected).toBe(share);
  });

  it('follows the weights of the quarters', () => {
    const pace = { kind: 'quarters', weights: [0.1, 0.2, 0.3, 0.4] } as const;
    const at = (notation: string): number | null => {
      const spec: TableSpec = {
        columns: [PLAN, { role: 'actual', period: notation }],
        rows: [{ ...REVENUE, cells: [400, 100] }],
      };
      return first(assess(spec, notation, { settings: { ...DEFAULT_SETTINGS, pace } })).expected;
    };
    expect([at('2024-Q1'), at('2024-H1'), at('2024-9M'), at('2024'), at('2024-Q2'), at('2024-M02')]).toEqual([
      0.1, 0.3, 0.6, 1, 0.2, 0.033,
    ]);
  });

  const season: TableSpec = {
    columns: [
      { role: 'previous', period: '2023' },
      PLAN,
      ACTUAL_Q1,
      { role: 'same-period', period: '2023-Q1' },
    ],
    rows: [
      { name: 'Lượng khách du lịch', unit: 'nghìn lượt', cells: [1000, 1200, 420, 400] },
      { name: 'Doanh thu du lịch', unit: 'tỷ đồng', cells: [null, 1200, 300, 400] },
    ],
  };
  it('follows last year’s season where it is known and chosen', () => {
    const seasonal = assess(season, '2024-Q1', {
      settings: { ...DEFAULT_SETTINGS, pace: { kind: 'seasonal' } },
    });
    expect(seasonal.map(({ expected, status }) => [expected, status])).toEqual([
      [0.4, 'watch'],
      [0.25, 'on-track'],
    ]);
    expect(assess(season, '2024-Q1').map(({ expected }) => expected)).toEqual([0.25, 0.25]);
  });

  it('forecasts the year by the season, else at the run rate', () => {
    expect(assess(season, '2024-Q1').map(({ forecast }) => forecast)).toEqual([
      { value: 1050, status: 'missed', basis: 'seasonal', column: null },
      { value: 1200, status: 'met', basis: 'run-rate', column: null },
    ]);
  });

  it('takes the full-year estimate of the sheet as the forecast', () => {
    const spec: TableSpec = {
      columns: [
        PLAN,
        { role: 'estimate', period: '2024-H1' },
        { role: 'estimate', period: '2024', header: 'Ước cả năm' },
      ],
      rows: [
        { ...REVENUE, cells: [400, 210, 390] },
        { ...INSURANCE, cells: [93, 91, 93.5] },
        { ...COMMUNES, cells: [3, null, 3] },
      ],
    };
    expect(
      assess(spec, '2024-H1').map(({ status, forecast }) => [status, forecast.status, forecast.basis]),
    ).toEqual([
      ['on-track', 'missed', 'estimate'],
      ['not-yet', 'exceeded', 'estimate'],
      ['no-data', 'met', 'estimate'],
    ]);
    expect(first(assess(spec, '2024'))).toMatchObject({
      status: 'missed',
      actual: { value: 390, estimate: true },
      forecast: { value: null, status: null, basis: null },
    });
  });
});

describe('tables by commune', () => {
  const columns: ColumnSpec[] = [null, 'Xã Mai Pha', 'Xã Hoàng Đồng'].flatMap((block): ColumnSpec[] => [
    { role: 'previous', period: '2019', block },
    { role: 'plan', period: '2020', block },
    { role: 'estimate', period: '2020', block },
  ]);
  it('judge the whole first, then every block', () => {
    const spec: TableSpec = {
      columns,
      rows: [{ name: 'Sản lượng rau xanh', unit: 'tấn', cells: [90, 100, 101, 50, 60, 59, 40, 40, 42] }],
    };
    expect(assess(spec, '2020').map(({ block, status }) => [block, status])).toEqual([
      [null, 'exceeded'],
      ['Xã Mai Pha', 'missed'],
      ['Xã Hoàng Đồng', 'exceeded'],
    ]);
  });

  it('leave out a whole that the table does not have', () => {
    const spec: TableSpec = {
      columns: columns.slice(3),
      rows: [{ name: 'Sản lượng rau xanh', unit: 'tấn', cells: [50, 60, 59, 40, 40, 42] }],
    };
    expect(assess(spec, '2020').map(({ block }) => block)).toEqual(['Xã Mai Pha', 'Xã Hoàng Đồng']);
  });
});

describe('rows', () => {
  it('are assessed unless they are headings or notes', () => {
    const spec: TableSpec = {
      columns: [PLAN, ACTUAL_Q1],
      rows: [
        { name: 'KINH TẾ', kind: 'group', cells: [null, null] },
        { ...REVENUE, kind: 'total', cells: [400, 100] },
        { name: 'Thu nội địa', unit: 'tỷ đồng', level: 2, cells: [300, 70] },
        { name: 'Ghi chú', kind: 'note', cells: [null, null] },
      ],
    };
    expect(assess(spec, '2024-Q1').map(({ row }) => row)).toEqual([11, 12]);
  });

  it('keep the computed verdict beside the officer’s', () => {
    const override = {
      sheet: 'Biểu 01',
      name: REVENUE.name,
      block: null,
      status: 'on-track',
      reason: 'Thu tiền đất dồn vào quý IV',
    } as const;
    const kept = quarter(REVENUE, 400, 60, {
      overrides: [override, { ...override, sheet: 'Biểu 02', status: 'met' }],
    });
    expect(kept).toMatchObject({ status: 'at-risk', override: { status: 'on-track' } });
    expect(explain(kept, 'vi')).toContain('Cán bộ đánh giá: Đúng tiến độ (Thu tiền đất dồn vào quý IV).');
  });

  it('carry a judgement that gives their status', () => {
    const assessments = [quarter(REVENUE, 400, 60), quarter(ACCIDENTS, 24, 9), year(POVERTY, 0.15, 0.2)];
    for (const { judgement, actual, status } of assessments) {
      expect(judgement && actual && judge(judgement, actual.value)).toBe(status);
    }
  });
});
