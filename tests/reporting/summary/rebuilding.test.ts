import fc from 'fast-check';
import type { Sheet, Workbook } from '../../../src/grid/workbook';
import { examine } from '../../../src/pipeline/examine';
import { insertionEdits, removalEdits } from '../../../src/pipeline/columnEdits';
import { summaryRemovalEdits } from '../../../src/pipeline/summarize';
import { workbookArbitrary, workbookOf, type WorkbookSpec } from './arbitraryWorkbook';
import { build, edit, read, takeOut, type Built } from './built';
import { period } from '../../support/tables';

const TIME = '2024-Q1';

/** The sheets that are not ours. */
const staffSheets = ({ sheets }: Workbook, { summary }: Built): Sheet[] =>
  sheets.filter(({ name }) => name !== summary.sheet);

/** What a formula may consist of: references, our names, functions and our own words. */
const HARMLESS =
  /^(?:IF|AND|ISNUMBER|SUM|ROUND|MAX|ABS|N|COUNTIF|COUNTA|IFERROR|INDEX|MATCH|"[^"]*"|'(?:[^']|'')+'!|\$?[A-Z]{1,2}\$?\d+|\$[A-Z]{1,2}:\$[A-Z]{1,2}|CT_[A-Za-z0-9_]+|[\d.E]+|[-+*/&<>=(),: ])+$/;

describe('the summary of any workbook', () => {
  const check = (property: (bytes: Uint8Array, spec: WorkbookSpec) => void | Promise<void>): Promise<void> =>
    fc.assert(
      fc.asyncProperty(workbookArbitrary, async (spec) => property(await workbookOf(spec), spec)),
      { numRuns: 12 },
    );

  it('comes out the same when it is built again', () =>
    check(async (bytes) => {
      const once = await build(bytes, TIME);
      const twice = await build(once.bytes, TIME);
      expect(twice.summary.isRenewed).toBe(true);
      expect(twice.workbook).toEqual(once.workbook);
    }));

  it('is taken out without a trace', () =>
    check(async (bytes) => {
      const { bytes: built, workbook } = await build(bytes, TIME);
      expect(read(await takeOut(built))).toEqual(read(bytes));
      expect(read(await edit(built, summaryRemovalEdits(workbook)))).toEqual(read(bytes));
    }));

  it('touches no other sheet, and none of the staff is taken for it', () =>
    check(async (bytes) => {
      const built = await build(bytes, TIME);
      expect(staffSheets(built.workbook, built)).toEqual(read(bytes).sheets);
    }));

  it('is read as if it were not there', () =>
    check(async (bytes) => {
      const { workbook } = await build(bytes, TIME);
      const [plain, beside] = [read(bytes), workbook].map((each) => examine(each, { period: period(TIME) }));
      expect(beside?.assessments.map(({ sheet, row, status }) => [sheet, row, status])).toEqual(
        plain?.assessments.map(({ sheet, row, status }) => [sheet, row, status]),
      );
      expect(beside?.findings).toEqual(plain?.findings);
    }));

  it('writes no text of the sheets as a formula', () =>
    check(async (bytes) => {
      for (const row of (await build(bytes, TIME)).sheet.cells) {
        for (const cell of row ?? []) if (cell?.formula !== undefined) expect(cell.formula).toMatch(HARMLESS);
      }
    }));

  it('keeps to what a sheet name may be', () =>
    check(async (bytes) => {
      const { summary } = await build(bytes, TIME);
      expect(summary.sheet).toMatch(/^Tổng hợp quý I-2024(?: \(2\))?$/);
      expect(summary.sheet.length).toBeLessThanOrEqual(31);
    }));

  it('stands beside inserted columns, whichever come first or go', () =>
    check(async (bytes) => {
      const columns = (before: Uint8Array): Promise<Uint8Array> => {
        const workbook = read(before);
        return edit(before, insertionEdits(workbook, examine(workbook, { period: period(TIME) })).edits);
      };
      const both = await columns((await build(bytes, TIME)).bytes);
      const without = await edit(both, removalEdits(read(both)));
      const { sheet } = await build(without, TIME);
      expect(sheet).toEqual((await build(bytes, TIME)).sheet);
      expect(read(await edit(both, summaryRemovalEdits(read(both))))).toEqual(read(await columns(bytes)));
      expect(read(await takeOut(both))).toEqual(read(bytes));
    }));
});
