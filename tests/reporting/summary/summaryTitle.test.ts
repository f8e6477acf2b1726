import fc from 'fast-check';
import { summarySheetName, periodInTitle } from '../../../src/reporting/summary/summaryTitle';
import { summaryName, summaryPlaces, summaryShareName } from '../../../src/reporting/summary/summaryNames';
import { period } from '../../support/tables';
import type { Workbook } from '../../../src/grid/workbook';

const NOTATIONS = ['2024', '2024-Q1', '2024-H1', '2024-9M', '2024-5M', '2024-M03', '2024-03-15', '2021/2025'];

describe('the name of a summary sheet', () => {
  it.each([
    ['2024-Q1', 'Tổng hợp quý I-2024', 'quý I năm 2024'],
    ['2024-Q4', 'Tổng hợp quý IV-2024', 'quý IV năm 2024'],
    ['2024-H1', 'Tổng hợp 6 tháng-2024', '6 tháng đầu năm 2024'],
    ['2024-9M', 'Tổng hợp 9 tháng-2024', '9 tháng năm 2024'],
    ['2024', 'Tổng hợp năm 2024', 'năm 2024'],
    ['2024-M03', 'Tổng hợp tháng 3-2024', 'tháng 3 năm 2024'],
    ['2024-03-15', 'Tổng hợp đến 15-3-2024', 'đến ngày 15/3/2024'],
    ['2021/2025', 'Tổng hợp 2021-2025', 'giai đoạn 2021-2025'],
  ])('tells the period %s', (notation, name, title) => {
    expect(summarySheetName(period(notation), [])).toBe(name);
    expect(periodInTitle(period(notation))).toBe(title);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[\\/?*:[\]]/);
  });

  it('never takes a sheet of the staff, whatever its case', () => {
    const sheets = [{ name: 'TỔNG HỢP QUÝ I-2024' }, { name: 'Tổng hợp quý I-2024 (2)' }];
    expect(summarySheetName(period('2024-Q1'), sheets)).toBe('Tổng hợp quý I-2024 (3)');
  });
});

describe('the names that mark summary sheets', () => {
  it.each(NOTATIONS)('are valid for %s and lead back to it', (notation) => {
    const name = summaryName(period(notation));
    expect(name).toMatch(/^[A-Za-z_\\][\w.]*$/);
    expect(summaryShareName(period(notation))).toMatch(/^[A-Za-z_\\][\w.]*$/);
    const names = [{ name, refersTo: "'Tổng ''hợp'''!$A$1:$AW$90", hidden: true }];
    expect(summaryPlaces({ names } as unknown as Workbook)).toEqual([
      {
        name,
        period: period(notation),
        place: { sheet: "Tổng 'hợp'", area: { top: 1, left: 1, bottom: 90, right: 49 } },
      },
    ]);
  });

  it('are not taken for names of anybody else', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const names = [{ name, refersTo: 'Sheet1!$A$1', hidden: false }];
        expect(summaryPlaces({ names } as unknown as Workbook)).toEqual([]);
      }),
    );
  });
});
