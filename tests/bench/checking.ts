import { assessTable } from '../../src/assessing/assessTable';
import { DEFAULT_SETTINGS } from '../../src/assessing/settings';
import { checkWorkbook } from '../../src/checking/checkWorkbook';
import type { CheckContext } from '../../src/checking/context';
import type { Finding } from '../../src/checking/finding';
import { columnName } from '../../src/grid/address';
import { openXlsx } from '../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { readTables } from '../../src/reading/readTables';
import { isAlarm } from '../checking/alarm';
import { consistentWorkbook } from '../checking/generated/consistentWorkbook';
import { check } from '../support/checks';
import { period } from '../support/tables';
import { xlsx } from '../support/xlsxParts';

const WORKBOOKS = 10_000;
const ROWS = 100_000;
const RUNS = 3;
const PERIOD = '2024-Q1';

const HEADERS = [
  ...['STT', 'Chỉ tiêu', 'ĐVT', 'Dự toán năm 2024 tỉnh giao', 'Dự toán năm 2024 thành phố giao'],
  ...['Thực hiện quý I/2024', 'Cùng kỳ năm 2023', 'TH/DT tỉnh (%)', 'TH/DT TP (%)', 'TH/cùng kỳ (%)'],
  ...['Đơn vị thực hiện', 'Ghi chú'],
];
const NAMES = ['Thu nội địa', 'Chi thường xuyên', 'Giải ngân vốn đầu tư', 'Diện tích gieo trồng'];

/** An indicator sheet of a hundred thousand rows and twelve columns: what is typed is right, one row in ten is computed. */
function largeSheet(): Uint8Array {
  const strings = ['TÌNH HÌNH THỰC HIỆN DỰ TOÁN QUÝ I NĂM 2024', 'triệu đồng'];
  const at = (words: string): string => `t="s"><v>${strings.push(words) - 1}</v>`;
  const cell = (column: number, row: number, content: string): string =>
    `<c r="${columnName(column)}${row}" ${content}</c>`;
  const heads = HEADERS.map((header, index) => cell(index + 1, 3, at(header)));
  const body = Array.from({ length: ROWS }, (_, index) => {
    const row = index + 4;
    const province = 1000 + (index % 977);
    const city = province + (index % 31);
    const result = Math.round(province * (0.2 + (index % 13) / 100));
    const before = Math.round(province * (0.19 + (index % 11) / 100));
    const ratios = [province, city, before].map((base, which) => {
      const formula = index % 10 === 0 ? `<f>F${row}/${['D', 'E', 'G'][which] ?? ''}${row}*100</f>` : '';
      return cell(8 + which, row, `>${formula}<v>${((100 * result) / base).toFixed(1)}</v>`);
    });
    const figures = [province, city, result, before].map((value, column) =>
      cell(column + 4, row, `><v>${value}</v>`),
    );
    const name = at(`${NAMES[index % NAMES.length] ?? ''} của đơn vị số ${index + 1}`);
    const owner = at(`Phòng ${index % 9}`);
    return [
      `<row r="${row}">${cell(1, row, `><v>${index + 1}</v>`)}${cell(2, row, name)}`,
      `${cell(3, row, 't="s"><v>1</v>')}${figures.join('')}${ratios.join('')}${cell(11, row, owner)}</row>`,
    ].join('');
  });
  const title = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  const rows = `${title}<row r="3">${heads.join('')}</row>${body.join('')}`;
  return xlsx({ sheets: { 'Biểu 01': { rows } }, strings });
}

interface Pace {
  /** Seconds of work: the file and its tables, then the findings. */
  readonly reading: number;
  readonly checking: number;
  readonly findings: readonly Finding[];
}

function pace(bytes: Uint8Array): Pace {
  const spent = (since: NodeJS.CpuUsage): number => process.cpuUsage(since).user / 1e6;
  const begun = process.cpuUsage();
  const workbook = readWorkbook(openXlsx(bytes, 'bieu-lon.xlsx'));
  const readings = readTables(workbook);
  const reading = spent(begun);
  const checked = period(PERIOD);
  const terms = {
    period: checked,
    settings: DEFAULT_SETTINGS,
    officialTargets: new Map(),
    officialPeriod: null,
    overrides: [],
  };
  const context: CheckContext = {
    workbook,
    readings,
    others: [],
    assessments: readings.flatMap(({ tables }) => tables.flatMap((table) => assessTable(table, terms))),
    period: checked,
    plan: null,
    otherPlans: [],
    matches: [],
    previous: null,
    severities: {},
    dismissals: [],
  };
  const before = process.cpuUsage();
  const findings = checkWorkbook(context);
  return { reading, checking: spent(before), findings };
}

/** Prints what a hundred thousand rows take to read and to check; the aim is a ratio below 1. */
function printPace(): void {
  const bytes = largeSheet();
  for (let run = 0; run < RUNS; run++) {
    const { reading, checking, findings } = pace(bytes);
    const alarms = findings.filter(isAlarm).length;
    process.stdout.write(
      `${ROWS} rows: ${reading.toFixed(2)} s to read, ${checking.toFixed(2)} s to check, ratio ${(checking / reading).toFixed(2)} (${alarms} alarms)\n`,
    );
  }
}

/** Checks ten thousand consistent workbooks. Throws when one of them raises an alarm. */
function checkConsistent(): void {
  let alarms = 0;
  for (let seed = 0; seed < WORKBOOKS; seed++) {
    const { sheets, options } = consistentWorkbook(seed);
    const found = check(sheets, options).filter(isAlarm);
    for (const { rule, message } of found) process.stdout.write(`  ${seed}: ${rule} ${message.vi}\n`);
    alarms += found.length;
  }
  process.stdout.write(`${WORKBOOKS} consistent workbooks: ${alarms} alarms\n`);
  if (alarms > 0) throw new Error('consistent workbooks raised alarms');
}

/** What a large sheet takes to check beside reading it, and that right figures raise no alarm. */
export function benchChecking(): Promise<void> {
  printPace();
  checkConsistent();
  return Promise.resolve();
}
