import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet, Workbook } from '../../src/grid/workbook';
import { cellAddress } from '../../src/grid/address';
import { applyEdits } from '../../src/hosts/file/applyEdits';
import { openXlsx } from '../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { chitieu, inFolder } from '../support/commandLine';
import { convertWithLibreOffice } from '../support/libreOffice';

const SAMPLES = readdirSync('assets/samples').filter((name) => name.endsWith('.xlsx'));
const FIRST_QUARTER = 'bieu-01-quy-1-2024.xlsx';

const read = (bytes: Uint8Array): Workbook => readWorkbook(openXlsx(bytes, 'biểu.xlsx'));

/** `check --out` on a workbook's bytes: what it wrote. */
function checked(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    const [input, output] = [join(folder, 'vào.xlsx'), join(folder, 'ra.xlsx')];
    writeFileSync(input, bytes);
    const { status, stderr } = chitieu('check', input, '--out', output, '--json', join(folder, 'ra.json'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(folder).sort()).toEqual(['ra.json', 'ra.xlsx', 'vào.xlsx']);
    return readFileSync(output);
  });
}

function removed(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    const [input, output] = [join(folder, 'vào.xlsx'), join(folder, 'ra.xlsx')];
    writeFileSync(input, bytes);
    expect(chitieu('remove', input, '--out', output)).toEqual({ status: 0, stdout: '', stderr: '' });
    return readFileSync(output);
  });
}

/** Every cell of a sheet with a value, by address: numbers to 9 digits, as two programs may differ in the last. */
function values({ cells }: Sheet): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  cells.forEach((row, number) =>
    row?.forEach((cell, column) => {
      if (cell?.value == null || cell.value === '') return;
      const { value } = cell;
      found[cellAddress(number, column)] = typeof value === 'number' ? Number(value.toPrecision(9)) : value;
    }),
  );
  return found;
}

const sheetOf = (workbook: Workbook): Sheet => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a sheet expected');
  return sheet;
};

function recalculated(bytes: Uint8Array): Workbook {
  const converted = convertWithLibreOffice({ 'biểu.xlsx': bytes }, 'xlsx')['biểu.xlsx'];
  if (!converted) throw new Error('LibreOffice did not open the workbook');
  return read(converted);
}

describe.each(SAMPLES)('check --out on %s', (name) => {
  const original = readFileSync(join('assets/samples', name));
  const output = checked(original);

  it('changes no staff cell', () => {
    const before = values(sheetOf(read(original)));
    expect(values(sheetOf(read(output)))).toMatchObject(before);
  });

  it('changes nothing further on its own output', () => {
    expect(Buffer.compare(checked(output), output)).toBe(0);
  });

  it('is taken out again without a trace', () => {
    expect(read(removed(output))).toEqual(read(original));
  });

  it('holds the values that LibreOffice computes', () => {
    expect(values(sheetOf(recalculated(output)))).toEqual(values(sheetOf(read(output))));
  });
});

describe('the written workbook', () => {
  const output = checked(readFileSync(join('assets/samples', FIRST_QUARTER)));

  /** Types another number into a cell, as an officer would, and lets LibreOffice recalculate. */
  const correct = async (row: number, column: number, value: number): Promise<Record<string, unknown>> => {
    const bytes = await applyEdits(openXlsx(output, 'biểu.xlsx'), [
      { kind: 'set-cells', sheet: 'Biểu 01', top: row, left: column, cells: [[{ value }]], replaces: true },
    ]);
    return values(sheetOf(recalculated(bytes)));
  };

  it('follows a corrected figure without the product: ratio, remainder, verdict', async () => {
    const before = values(sheetOf(read(output)));
    expect(before).toMatchObject({ M15: 0.13, Q15: 'Nguy cơ không đạt' });
    expect(await correct(15, 7, 17.5)).toMatchObject({ M15: 0.25, P15: 52.5, Q15: 'Đúng tiến độ' });
    expect(await correct(15, 7, 1.4)).toMatchObject({ M15: 0.02, Q15: 'Chậm nghiêm trọng' });
    expect(await correct(15, 7, 70)).toMatchObject({ M15: 1, P15: 0, Q15: 'Đạt kế hoạch' });
  });

  it('gives a verdict when a missing result is filled in', async () => {
    expect(await correct(19, 7, 116.2)).toMatchObject({ Q19: 'Đúng tiến độ' });
  });

  it('keeps its highlights and notes in LibreOffice', () => {
    const sheet = sheetOf(recalculated(output));
    const rules = sheet.conditionalRules.filter(({ formula }) => formula?.includes('CT_ToMau'));
    expect(rules.length).toBeGreaterThanOrEqual(6);
    expect(sheet.cells[13]?.[9]?.note).toContain('Theo dõi chỉ tiêu');
  });

  it('goes only to the file named: the input stays as it was', () =>
    inFolder((folder) => {
      const input = join(folder, 'vào.xlsx');
      copyFileSync(join('assets/samples', FIRST_QUARTER), input);
      const before = readFileSync(input);
      chitieu('check', input, '--out', join(folder, 'ra.xlsx'), '--json', join(folder, 'ra.json'));
      expect(Buffer.compare(readFileSync(input), before)).toBe(0);
    }));
});
