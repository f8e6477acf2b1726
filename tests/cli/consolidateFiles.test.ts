import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consolidateFiles, type ConsolidatedFile } from '../../src/cli/consolidateFiles';
import { DETAIL_SHEET, MAIN_SHEET } from '../../src/consolidating/sheetNames';
import type { Sheet, Workbook } from '../../src/grid/workbook';
import { applyEdits } from '../../src/hosts/file/applyEdits';
import { openXlsx } from '../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import type { Bilingual } from '../../src/language/bilingual';
import { UserError } from '../../src/language/userError';
import { FORM } from '../consolidating/indicatorForm';
import { COLUMNS, SHEET, wardWorkbook, type Said, type Ward } from '../consolidating/wardWorkbook';
import { xlsxOf } from '../hosts/excel/xlsxOf';
import { convertWithLibreOffice } from '../support/libreOffice';

const DAMAGED = 'Xã số 20.xlsx';
const WARDS: readonly Ward[] = Array.from({ length: 50 }, (_, at) =>
  wardWorkbook(`Xã số ${at + 1}`, 500 + at, {
    varied: 0.1,
    missing: 0.01,
    blank: 0.02,
    inMillions: at % 3 === 1,
  }),
);
const USED = WARDS.filter(({ file }) => file !== DAMAGED);

let folder: string;
const seen: Bilingual[] = [];
let fifty: ConsolidatedFile;

function consolidated(paths: readonly string[], skipBad = false): Promise<ConsolidatedFile> {
  return consolidateFiles(paths, {
    period: undefined,
    skipBad,
    language: 'vi',
    progress: (what) => seen.push(what),
  });
}

/** What the sentences on standard error say while work is done. */
async function listening<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly lines: string }> {
  const heard: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => heard.push(String(text)) > 0);
  try {
    return { result: await work(), lines: heard.join('') };
  } finally {
    spy.mockRestore();
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chitieu-hop-nhat-'));
  for (const { file, workbook } of WARDS) {
    const bytes = await xlsxOf(workbook);
    writeFileSync(join(folder, file), file === DAMAGED ? bytes.slice(0, bytes.length / 2) : bytes);
  }
  writeFileSync(join(folder, '~$Xã số 1.xlsx'), 'khóa');
  fifty = (await listening(() => consolidated([folder], true))).result;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sheetOf = ({ sheets }: Workbook, name: string): Sheet => {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** A sum of figures with three decimals, worked out in whole thousandths. */
const exactSum = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + Math.round(figure * 1000), 0) / 1000;

describe('fifty wards of 200 indicators', () => {
  it('adds up what the wards said', () => {
    expect(FORM.filter(({ sort }) => sort.kind !== 'heading')).toHaveLength(200);
    const totals = new Map<string, ConsolidatedFile['consolidation']['indicators'][number]>();
    for (const indicator of fifty.consolidation.indicators) totals.set(indicator.name, indicator);
    for (const { name, unit, sort } of FORM) {
      if (sort.kind !== 'sum') continue;
      const indicator = totals.get(name);
      expect(indicator).toMatchObject({ unit, combination: 'sum' });
      for (const measure of ['plan', 'result', 'samePeriod'] as const) {
        const said = USED.flatMap((ward) => ward.said.get(name)?.[measure] ?? []);
        expect([name, indicator?.totals[measure]]).toEqual([name, exactSum(said)]);
      }
    }
  });

  it('works shares out from the totals and never adds up rates', () => {
    const { indicators } = fifty.consolidation;
    for (const { name, sort } of FORM) {
      const totals = indicators.find((indicator) => indicator.name === name)?.totals;
      if (sort.kind === 'rate') expect([name, totals?.result]).toEqual([name, null]);
      if (sort.kind !== 'share') continue;
      const both = USED.flatMap(({ said }): Said[][] => {
        const [part, whole] = [said.get(sort.part), said.get(sort.whole)];
        return part && whole && part.result !== null && whole.result !== null ? [[part, whole]] : [];
      });
      const [part, whole] = [0, 1].map((at) => exactSum(both.flatMap((pair) => pair[at]?.result ?? [])));
      if (totals?.result != null) expect(totals.result).toBeCloseTo((100 * (part ?? 0)) / (whole ?? 1), 9);
    }
    expect(
      indicators.filter(({ combination }) => combination === 'weighted').map(({ name }) => name),
    ).toEqual(['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ cận nghèo']);
  });

  it('finds every row of every ward again, with the cells its figures stand in', () => {
    const { indicators, sources } = fifty.consolidation;
    const place = new Map(
      indicators.flatMap(({ name, rows }) =>
        rows.map(({ source, sheet, figures }) => [
          `${sources[source]?.file ?? ''} ${name}`,
          [sheet, figures.plan.cells, figures.result.cells, figures.samePeriod.cells],
        ]),
      ),
    );
    for (const { file, rows } of USED) {
      for (const [name, row] of rows) {
        const cells = Object.values(COLUMNS).map((column) => [`${column}${row}`]);
        expect([file, name, place.get(`${file} ${name}`)]).toEqual([file, name, [SHEET, ...cells]]);
      }
    }
  });

  it('tells who left a figure blank and who lacks the row', () => {
    const { indicators, sources } = fifty.consolidation;
    for (const { name, rows, absent, rowKind } of indicators) {
      if (rowKind === 'group') continue;
      const lacking = USED.filter(({ said }) => !said.has(name)).map(({ file }) => file);
      expect([name, absent.map((index) => sources[index]?.file)]).toEqual([name, lacking]);
      const blank = rows.filter(({ figures }) => figures.result.state === 'blank');
      const left = USED.filter(({ said }) => said.get(name)?.result === null).map(({ file }) => file);
      expect(blank.map(({ source }) => sources[source]?.file)).toEqual(left);
    }
  });

  it('shows the same values when LibreOffice recalculates them', async () => {
    const name = 'hop-nhat.xlsx';
    const bytes = await applyEdits(fifty.xlsx, []);
    const output = convertWithLibreOffice({ [name]: bytes }, 'xlsx')[name] ?? Buffer.of();
    const after = sheetOf(readWorkbook(openXlsx(new Uint8Array(output), name)), MAIN_SHEET);
    let compared = 0;
    sheetOf(fifty.workbook, MAIN_SHEET).cells.forEach((line, row) =>
      line?.forEach((cell, column) => {
        if (typeof cell?.value !== 'number' || cell.formula === undefined) return;
        expect(after.cells[row]?.[column]?.value).toBeCloseTo(cell.value, 6);
        compared++;
      }),
    );
    expect(compared).toBeGreaterThan(400);
  });

  it('holds a row for every indicator and ward', () => {
    const { indicators } = fifty.consolidation;
    const lines = indicators.reduce((count, { rows, absent }) => count + rows.length + absent.length, 0);
    expect(sheetOf(fifty.workbook, DETAIL_SHEET).rowCount).toBe(4 + lines);
    expect(lines).toBe(200 * USED.length);
  });

  it('tells what it reads, file after file', () => {
    expect(seen.map(({ vi }) => vi)).toContain('Đang đọc tệp 50/50: Xã số 50.xlsx');
  });
});

describe('files that cannot be used', () => {
  it('ends with one sentence that names the file', async () => {
    await expect(consolidated([folder])).rejects.toThrow(UserError);
    await expect(consolidated([folder])).rejects.toThrow(new RegExp(DAMAGED));
    await expect(consolidated([join(folder, 'Xã số 1.xlsx'), join(folder, 'không có.xlsx')])).rejects.toThrow(
      /không có\.xlsx/,
    );
  });

  it('leaves it out only when asked, and says so', async () => {
    const paths = ['Xã số 1.xlsx', 'Xã số 2.xlsx', DAMAGED].map((file) => join(folder, file));
    const { result, lines } = await listening(() => consolidated(paths, true));
    expect(result.consolidation.skipped).toMatchObject([{ file: DAMAGED }]);
    expect(lines).toContain(DAMAGED);
    expect(lines.trim().split('\n')).toHaveLength(1);
    const sources = sheetOf(result.workbook, 'Nguồn số liệu').cells.flat();
    expect(sources.some((cell) => cell?.value === DAMAGED)).toBe(true);
    expect(sources.some((cell) => typeof cell?.value === 'string' && cell.value.startsWith('Bỏ qua: '))).toBe(
      true,
    );
  });

  it('does not go on with none', async () => {
    await expect(listening(() => consolidated([join(folder, DAMAGED)], true))).rejects.toThrow(UserError);
  });

  it('takes a workbook without an indicator table for one that cannot be used', async () => {
    const cover = join(folder, 'bia');
    mkdirSync(cover, { recursive: true });
    const { workbook } = wardWorkbook('Trang bìa', 1, { varied: 0, missing: 1, blank: 0, inMillions: false });
    const blank = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: [] })) };
    writeFileSync(join(cover, 'bìa.xlsx'), await xlsxOf(blank));
    await expect(consolidated([cover])).rejects.toThrow(/bìa\.xlsx/);
  });
});
