import { readFileSync } from 'node:fs';
import { assessTable } from '../../src/assessing/assessTable';
import { DEFAULT_SETTINGS } from '../../src/assessing/settings';
import type { Finding } from '../../src/checking/finding';
import type { Edit, SetCells } from '../../src/edits/edit';
import { formulaText } from '../../src/edits/formulaText';
import type { Sheet, Workbook } from '../../src/grid/workbook';
import { openXlsx } from '../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { readTables } from '../../src/reading/readTables';
import { insertion, type Insertion } from '../../src/reporting/insertion';
import { period } from '../support/tables';

const SAMPLE = 'assets/samples/bieu-01-quy-1-2024.xlsx';

function load(): Workbook {
  return readWorkbook(openXlsx(readFileSync(SAMPLE), 'bieu-01.xlsx'));
}

function insertInto(workbook: Workbook, findings: readonly Finding[] = []): Insertion {
  const readings = readTables(workbook);
  const assessments = readings.flatMap(({ tables }) =>
    tables.flatMap((table) =>
      assessTable(table, {
        period: period('2024-Q1'),
        settings: DEFAULT_SETTINGS,
        officialTargets: new Map(),
        officialPeriod: null,
        overrides: [],
      }),
    ),
  );
  return insertion({
    workbook,
    readings,
    assessments,
    findings,
    settings: DEFAULT_SETTINGS,
    expectedShare: 0.25,
  });
}

function withSheet(workbook: Workbook, change: (sheet: Sheet) => Partial<Sheet>): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...change(sheet) })) };
}

function only<Kind extends Edit['kind']>(edits: readonly Edit[], kind: Kind): Extract<Edit, { kind: Kind }> {
  const [edit, more] = edits.filter((candidate) => candidate.kind === kind);
  if (!edit || more) throw new Error(`one ${kind} edit expected`);
  return edit as Extract<Edit, { kind: Kind }>;
}

/** The cells to write, by row and header. */
function written(
  cells: SetCells,
): (row: number, header: string) => { value: unknown; formula?: string | undefined } {
  const headers = cells.cells[0]?.map((cell) => cell?.value) ?? [];
  return (row, header) => {
    const cell = cells.cells[row - cells.top]?.[headers.indexOf(header)];
    return { value: cell?.value, formula: cell?.formula && formulaText(cell.formula, row) };
  };
}

describe('insertion', () => {
  const workbook = load();
  const { edits, restorations } = insertInto(workbook);
  const cells = only(edits, 'set-cells');
  const at = written(cells);

  it('puts its columns directly right of the table, headed in Vietnamese, a ratio for each plan column', () => {
    expect([cells.top, cells.left]).toEqual([7, 13]);
    expect(cells.cells[0]?.map((cell) => cell?.value)).toEqual([
      '% kế hoạch (Tỉnh giao)',
      '% kế hoạch (TP phấn đấu)',
      '% cùng kỳ',
      'Còn lại',
      'Tiến độ',
      'Ước cả năm',
      'Cảnh báo',
    ]);
  });

  it('writes live formulas over the cells of the row, with the values they have now', () => {
    const ratio = at(11, '% kế hoạch (Tỉnh giao)');
    expect(ratio.formula).toBe('IF(AND(ISNUMBER(G11),ISNUMBER(D11)),IF(D11>0,G11/D11,""),"")');
    expect(ratio.value).toBeCloseTo(113 / 402.1, 10);
    expect(at(11, '% cùng kỳ').value).toBeCloseTo(113 / 108.8, 10);
    expect(at(11, 'Còn lại')).toEqual({
      value: 289.1,
      formula: 'IF(AND(ISNUMBER(G11),ISNUMBER(D11)),MAX(0,D11-G11),"")',
    });
    expect(at(11, 'Tiến độ').value).toBe('Đúng tiến độ');
    expect(at(11, 'Tiến độ').formula).toContain('CT_TyLeCanDat');
  });

  it('waits with a formula for a result that is not there yet', () => {
    expect(at(19, 'Tiến độ').value).toBe('Chưa có số liệu');
    expect(at(19, 'Tiến độ').formula).toMatch(/^IF\(ISNUMBER\(G19\),/);
  });

  it('writes computed values where a cell holds no number', () => {
    // The plan of tourists is stored as the text "1.598".
    expect(at(23, '% kế hoạch (TP phấn đấu)').formula ?? '').not.toContain('E23');
    expect(at(23, '% kế hoạch (TP phấn đấu)').value).toBeCloseTo(512 / 1598, 10);
  });

  it('leaves groups blank but keeps their look', () => {
    const group = cells.cells[10 - cells.top];
    expect(group?.every((cell) => cell?.value === null && cell.style?.like?.column === 12)).toBe(true);
  });

  it('merges headers as the table does, extends the print area and remembers what was there', () => {
    expect(only(edits, 'merge-cells').areas[0]).toEqual({ top: 7, bottom: 8, left: 13, right: 13 });
    expect(only(edits, 'set-print-area').area).toEqual({ top: 1, left: 1, bottom: 36, right: 19 });
    expect(restorations).toEqual([
      {
        name: '_chitieu.cot1',
        widths: Array.from({ length: 7 }, () => null),
        print: { before: 'A1:L36', extended: 'A1:S36' },
        listObject: null,
        looks: [],
      },
    ]);
  });

  it('stays right of what the staff keep beside the table', () => {
    const beside = withSheet(workbook, (sheet) => ({
      cells: sheet.cells.map((row, index) => {
        if (index !== 15 || !row) return row;
        const wider = [...row];
        wider[14] = { value: 'hỏi lại chi cục Thuế', style: row[2]?.style ?? wider[2]?.style ?? never() };
        return wider;
      }),
    }));
    expect(only(insertInto(beside).edits, 'set-cells').left).toBe(15);
  });

  it('touches no protected sheet and says so', () => {
    const guarded = insertInto(withSheet(workbook, () => ({ isProtected: true })));
    expect(guarded).toEqual({ edits: [], restorations: [], protectedSheets: ['Biểu 01'] });
  });

  it('notes what is wrong on the cell itself, never over a note of the staff', () => {
    const finding: Finding = {
      rule: 'stated-ratio',
      severity: 'error',
      sheet: 'Biểu 01',
      row: 13,
      column: 9,
      block: null,
      message: { vi: 'Ghi 27,0% nhưng tính ra 26,2%', en: '27.0% stated, 26.2% computed' },
      stated: 27,
      expected: 26.2,
      target: null,
      cells: ['D13', 'G13'],
      fix: null,
    };
    const noted = insertInto(workbook, [finding]);
    expect(only(noted.edits, 'set-notes').notes).toEqual([
      { row: 13, column: 9, text: 'Theo dõi chỉ tiêu: Ghi 27,0% nhưng tính ra 26,2%' },
    ]);
    expect(written(only(noted.edits, 'set-cells'))(13, 'Cảnh báo').value).toBe(
      'Ghi 27,0% nhưng tính ra 26,2%',
    );
    const taken = withSheet(workbook, (sheet) => ({
      cells: sheet.cells.map((row, index) =>
        index === 13 && row
          ? row.map((cell, column) => (column === 9 && cell ? { ...cell, note: 'đã hỏi' } : cell))
          : row,
      ),
    }));
    expect(insertInto(taken, [finding]).edits.some(({ kind }) => kind === 'set-notes')).toBe(false);
  });
});

function never(): never {
  throw new Error('the sample has a styled cell there');
}
