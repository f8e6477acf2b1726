import { isAlarm } from '../checking/alarm';
import { consistentWorkbook } from '../checking/consistentWorkbook';
import { check, checkContext } from '../support/checks';
import { formula, type ColumnSpec, type RowSpec } from '../support/tables';
import { checkWorkbook } from '../../src/checking/checkWorkbook';

const WORKBOOKS = 10_000;
const ROWS = 100_000;

const COLUMNS: readonly ColumnSpec[] = [
  { role: 'plan', period: '2024', authority: 'province' },
  { role: 'plan', period: '2024', authority: 'city' },
  { role: 'actual', period: '2024-03-15' },
  { role: 'estimate', period: '2024-Q1' },
  { role: 'same-period', period: '2023-Q1' },
  { role: 'ratio', of: 'plan', form: 'percent', numerator: 7, denominator: 4 },
  { role: 'ratio', of: 'plan', form: 'percent', numerator: 7, denominator: 5 },
  { role: 'ratio', of: 'same-period', form: 'percent', numerator: 7, denominator: 8 },
];

/** Groups of a whole and four parts that add up, with percentages typed and computed. */
function largeSheet(): readonly RowSpec[] {
  return Array.from({ length: ROWS }, (_, index): RowSpec => {
    const own = index + 10;
    const isWhole = index % 5 === 0;
    const size = (isWhole ? 4 : 1) * 10;
    const [plan, result, before] = [size * 10, size * 2.5, size * 2.4];
    return {
      name: isWhole ? `Tổng thu của đơn vị số ${index}` : `Khoản thu số ${index}`,
      unit: 'tỷ đồng',
      level: isWhole ? 1 : 2,
      cells: [
        plan,
        plan,
        size * 2,
        result,
        before,
        25,
        formula(`G${own}/E${own}*100`, 25, 1),
        formula(`G${own}/H${own}*100`, 104.2, 1),
      ],
    };
  });
}

const seconds = (start: number): string => `${((performance.now() - start) / 1000).toFixed(2)} s`;

/** Ten thousand consistent workbooks without an alarm, and how long 100,000 rows take. */
export async function benchChecking(): Promise<void> {
  const start = performance.now();
  let alarms = 0;
  for (let seed = 0; seed < WORKBOOKS; seed++) {
    const { sheets, period, previous } = consistentWorkbook(seed);
    const found = check(sheets, { period, previous }).filter(isAlarm);
    if (found.length > 0) process.stdout.write(`seed ${seed}: ${found[0]?.message.vi ?? ''}\n`);
    alarms += found.length;
  }
  process.stdout.write(`${WORKBOOKS} consistent workbooks: ${alarms} alarms (${seconds(start)})\n`);
  const context = checkContext([{ period: '2024-Q1', columns: COLUMNS, rows: largeSheet() }]);
  for (let run = 0; run < 3; run++) {
    const begun = performance.now();
    const findings = checkWorkbook(context);
    process.stdout.write(`${ROWS} rows: ${findings.length} findings (${seconds(begun)})\n`);
  }
  await Promise.resolve();
  if (alarms > 0) throw new Error('consistent workbooks raised alarms');
}
