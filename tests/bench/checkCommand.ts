import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { childRun, type ChildRun } from './childRun';

const ROWS = 50_000;
const INDICATORS = [
  { name: 'Thu nội địa trên địa bàn xã', unit: 'Triệu đồng' },
  { name: 'Chi thường xuyên của trường', unit: 'Triệu đồng' },
  { name: 'Giải ngân vốn đầu tư công dự án', unit: 'Triệu đồng' },
  { name: 'Diện tích gieo trồng thôn', unit: 'Ha' },
  { name: 'Sản lượng lương thực hợp tác xã', unit: 'Tấn' },
] as const;
const HEADERS = [
  'STT',
  'Chỉ tiêu',
  'ĐVT',
  'Dự toán tỉnh giao',
  'Dự toán TP giao',
  'TH quý I/2024',
  'Cùng kỳ năm trước',
];

/** An indicator sheet of 50,000 rows and 12 columns, its ratios typed with one decimal. */
async function writeLargeSheet(path: string): Promise<void> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Biểu 01');
  sheet.addRow(['BIỂU THỰC HIỆN CHỈ TIÊU QUÝ I NĂM 2024']);
  sheet.addRow([...HEADERS, '% DT tỉnh', '% DT TP', '% cùng kỳ', 'Đơn vị thực hiện', 'Ghi chú']);
  const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;
  for (let row = 0; row < ROWS; row++) {
    const province = 1000 + (row % 977);
    const city = province + (row % 31);
    const result = Math.round(province * (0.2 + (row % 13) / 100));
    const before = Math.round(province * (0.19 + (row % 11) / 100));
    const { name, unit } = INDICATORS[row % INDICATORS.length] ?? INDICATORS[0];
    sheet.addRow([
      row + 1,
      `${name} ${row + 1}`,
      unit,
      province,
      city,
      result,
      before,
      percent(result, province),
      percent(result, city),
      percent(result, before),
      `Phòng ${row % 9}`,
      null,
    ]);
  }
  await workbook.xlsx.writeFile(path);
}

const line = (name: string, { seconds, megabytes }: ChildRun): string =>
  `${name.padEnd(34)}${seconds.toFixed(1).padStart(5)} s${megabytes.toFixed(0).padStart(6)} MB`;

const asShare = (ours: ChildRun, theirs: ChildRun): string =>
  `   ${(ours.seconds / theirs.seconds).toFixed(2)} in time, ${(ours.megabytes / theirs.megabytes).toFixed(2)} in memory`;

/**
 * `check --out` on 50,000 × 12 cells, without and with its JSON, beside exceljs merely opening the same file, setting
 * one cell and saving it: seconds, peak megabytes, and ours as a share of theirs (the aim is at most 0.5 in both).
 */
export async function benchCheckCommand(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-bench-'));
  try {
    const input = join(folder, 'bieu.xlsx');
    await writeLargeSheet(input);
    const check = (...more: readonly string[]): ChildRun =>
      childRun('src/cli/start.mjs', 'check', input, '--out', join(folder, 'ra.xlsx'), ...more);
    const theirs = childRun('tests/bench/runExceljs.cjs', input, join(folder, 'exceljs.xlsx'));
    const plain = check();
    const withJson = check('--json', join(folder, 'ra.json'));
    const lines = [
      line('exceljs: open, one cell, save', theirs),
      line('check --out, 50,000 × 12', plain) + asShare(plain, theirs),
      line('check --out --json (60 MB of JSON)', withJson) + asShare(withJson, theirs),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
