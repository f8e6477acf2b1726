import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import type { Workbook } from '../../src/grid/workbook';
import { chitieu, inFolder, type Outcome } from '../support/commandLine';

const SAMPLES = 'assets/samples';
const YEAR = join(SAMPLES, 'theo-doi-nam-2024.xlsx');
const FIRST_QUARTER = join(SAMPLES, 'bieu-01-quy-1-2024.xlsx');

const read = (path: string): Workbook => readWorkbook(openXlsx(readFileSync(path), 'x.xlsx'));

interface Document {
  readonly contract: number;
  readonly period: string;
  readonly plan: string | null;
  readonly sheet: string;
  readonly renewed: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly judged: number;
  readonly achieved: number;
  readonly overall: string;
  readonly rows: readonly { readonly kind: string; readonly at: number; readonly name: string }[];
  readonly missed: readonly {
    readonly name: string;
    readonly gap: number;
    readonly perMonth: number | null;
  }[];
  readonly sentences: readonly { readonly text: string }[];
  readonly findings: Readonly<Record<string, number>>;
  readonly openFindings: number;
  readonly dismissals: number;
  readonly consolidation?: {
    readonly sources: readonly { readonly file: string }[];
    readonly skipped: readonly { readonly file: string; readonly reason: string }[];
    readonly unreported: readonly object[];
  };
}

/** Calls `summary` and gives its document and the workbook it wrote. */
function summary(
  folder: string,
  inputs: readonly string[],
  ...words: readonly string[]
): {
  readonly outcome: Outcome;
  readonly document: Document;
  readonly out: string;
  readonly workbook: Workbook;
} {
  const [out, json] = [join(folder, 'ra.xlsx'), join(folder, 'ra.json')];
  const outcome = chitieu('summary', ...inputs, '--out', out, '--json', json, ...words);
  const document = JSON.parse(readFileSync(json, 'utf8')) as Document;
  return { outcome, document, out, workbook: read(out) };
}

describe('summary', () => {
  it('writes a copy with the summary sheet and tells in JSON what stands there', () =>
    inFolder((folder) => {
      const { outcome, document, workbook } = summary(folder, [FIRST_QUARTER], '--period', '2024-Q1');
      expect(outcome).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Biểu 01', 'Tổng hợp quý I-2024']);
      expect(document).toMatchObject({
        contract: 1,
        period: '2024-Q1',
        plan: null,
        sheet: 'Tổng hợp quý I-2024',
        renewed: false,
        judged: 21,
        achieved: 3,
        openFindings: 7,
        dismissals: 0,
      });
      expect(document.overall).toMatch(/^Quý I\/2024: 3\/21 chỉ tiêu đạt và vượt kế hoạch, /);
      expect(document.sentences[0]?.text).toBe(
        'Tổng thu NSNN trên địa bàn ước quý I đạt 113 tỷ đồng, bằng 28,1% dự toán tỉnh giao, ' +
          'bằng 26,6% dự toán thành phố phấn đấu và bằng 103,9% so với cùng kỳ.',
      );
      expect(document.missed.map(({ name }) => name)).toEqual(['Tiền sử dụng đất', 'Chi đầu tư phát triển']);
      expect(document.rows.filter(({ kind }) => kind === 'group').map(({ name }) => name)).toEqual([
        'THU NGÂN SÁCH',
        'KINH TẾ',
        'VĂN HÓA - XÃ HỘI',
      ]);
      const sheet = workbook.sheets.find(({ name }) => name === document.sheet);
      for (const { at, name } of document.rows)
        expect(sheet?.cells[at]?.[2]?.value).toEqual(expect.stringContaining(name));
    }));

  it('counts as check does', () =>
    inFolder((folder) => {
      const { document } = summary(folder, [FIRST_QUARTER], '--period', '2024-Q1');
      const { stdout } = chitieu('check', FIRST_QUARTER, '--period', '2024-Q1', '--json', '-');
      expect(document.counts).toEqual((JSON.parse(stdout) as Document).counts);
    }));

  it('keeps one sheet a period, and tells the verdicts of all in one picture', () =>
    inFolder((folder) => {
      let input = YEAR;
      for (const time of ['2024-Q1', '2024', '2024-Q1']) {
        const { out } = summary(folder, [input], '--period', time);
        input = join(folder, 'trước.xlsx');
        copyFileSync(out, input);
      }
      expect(read(input).sheets.map(({ name }) => name)).toEqual([
        'Quý I',
        '6 tháng',
        '9 tháng',
        'Cả năm',
        'Tổng hợp quý I-2024',
        'Tổng hợp năm 2024',
      ]);
      const { document } = summary(folder, [input], '--period', '2024');
      expect(document.renewed).toBe(true);
      expect(document.missed.map(({ gap, perMonth }) => [gap, perMonth])).toEqual([
        [-12.2, null],
        [-46, null],
        [1, null],
      ]);
      const restored = join(folder, 'gốc.xlsx');
      expect(chitieu('remove', input, '--out', restored)).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(read(restored)).toEqual(read(YEAR));
    }));

  it('speaks English when asked, on a sheet that stays Vietnamese', () =>
    inFolder((folder) => {
      const { document } = summary(folder, [FIRST_QUARTER], '--period', '2024-Q1', '--lang', 'en');
      expect(document.overall).toMatch(
        /^For the first quarter of 2024, 3\/21 indicators have met or exceeded/,
      );
      expect(document.sentences[0]?.text).toBe(
        'Tổng thu NSNN trên địa bàn: an estimated 113 tỷ đồng in the first quarter of 2024, 28.1% of the budget ' +
          'estimate set by the province, 26.6% of the budget estimate set by the city and 103.9% of the same period last year.',
      );
      expect(document.sheet).toBe('Tổng hợp quý I-2024');
    }));

  it('makes one of several files, and names those it was told to skip', () =>
    inFolder((folder) => {
      const wards = join(folder, 'phường');
      mkdirSync(wards);
      copyFileSync(FIRST_QUARTER, join(wards, 'Phường A.xlsx'));
      const other = readFileSync(FIRST_QUARTER);
      writeFileSync(join(wards, 'Phường B.xlsx'), other);
      writeFileSync(join(wards, 'hỏng.xlsx'), 'không phải tệp Excel');
      const refused = chitieu('summary', wards, '--period', '2024-Q1', '--out', join(folder, 'x.xlsx'));
      expect(refused.status).toBe(1);
      expect(refused.stderr).toMatch(/^[^\n]*hỏng\.xlsx[^\n]*\n$/);
      const { outcome, document } = summary(folder, [wards], '--period', '2024-Q1', '--skip-bad');
      expect(outcome.status).toBe(0);
      expect(document.consolidation?.skipped.map(({ file }) => file)).toEqual(['hỏng.xlsx']);
      expect(document.consolidation?.sources.map(({ file }) => file)).toEqual([
        'Phường A.xlsx',
        'Phường B.xlsx',
      ]);
    }));

  it.each([
    [['summary'], 2],
    [['summary', FIRST_QUARTER], 2],
    [['summary', FIRST_QUARTER, '--out', FIRST_QUARTER], 2],
    [['summary', FIRST_QUARTER, '--period', '2024-Q5', '--out', 'x.xlsx'], 2],
    [['summary', 'không-có.xlsx', '--period', '2024-Q1', '--out', 'x.xlsx'], 1],
    [['summary', FIRST_QUARTER, '--plan', 'không-có', '--out', 'x.xlsx'], 1],
  ])('answers %j with one line and status %d', (words, status) => {
    const outcome = chitieu(...words);
    expect(outcome.status).toBe(status);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toMatch(/^[^\n]+\.\n$/);
  });
});
