import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { childRun, type ChildRun } from './childRun';

const ROWS = 50_000;
const NAMES = [
  'Thu nội địa trên địa bàn xã',
  'Chi thường xuyên của trường',
  'Giải ngân vốn đầu tư công dự án',
  'Diện tích gieo trồng thôn',
  'Sản lượng lương thực hợp tác xã',
];
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
    const name = `${NAMES[row % NAMES.length] ?? ''} ${row + 1}`;
    sheet.addRow([
      row + 1,
      name,
      'Triệu đồng',
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

/**
 * `check --out` on 50,000 × 12 cells beside exceljs merely opening the same file, setting one cell and saving it:
 * seconds, peak megabytes, and ours as a share of theirs (the aim is at most 0.5 in both).
 */
export async function benchCheckCommand(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-bench-'));
  try {
    const input = join(folder, 'bieu.xlsx');
    await writeLargeSheet(input);
    const [output, json] = [join(folder, 'ra.xlsx'), join(folder, 'ra.json')];
    const ours = childRun('src/cli/start.mjs', 'check', input, '--out', output, '--json', json);
    const theirs = childRun('tests/bench/runExceljs.cjs', input, join(folder, 'exceljs.xlsx'));
    const line = (name: string, { seconds, megabytes }: ChildRun): string =>
      `${name.padEnd(32)}${seconds.toFixed(1).padStart(6)} s${megabytes.toFixed(0).padStart(7)} MB\n`;
    process.stdout.write(
      line('check --out, 50,000 × 12', ours) + line('exceljs: open, one cell, save', theirs),
    );
    const share = (a: number, b: number): string => (a / b).toFixed(2);
    process.stdout.write(
      `ratio ${share(ours.seconds, theirs.seconds)} in time, ${share(ours.megabytes, theirs.megabytes)} in memory\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
