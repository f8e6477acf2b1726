import type { NewCell, SetCells } from '../../../../src/edits/edit';
import { formulaText } from '../../../../src/edits/formulaText';
import { editedSheet, rowsXml, SHEET, type Edited } from '../edited';

const ROWS = 1000;
const RATIO = ['IF(D', '>0,F', '/D', ',"")'];

const column = (cells: readonly (NewCell | undefined)[], top = 1): SetCells => ({
  kind: 'set-cells',
  sheet: SHEET,
  top,
  left: 7,
  cells: cells.map((cell) => [cell]),
});
const repeated = (cell: NewCell, count = ROWS): NewCell[] => Array.from({ length: count }, () => cell);
const ratio: NewCell = { value: 0.25, formula: RATIO };

/** The formulas of column G as they are read from the file again. */
const formulasOf = ({ sheet }: Edited): (string | undefined)[] =>
  sheet.cells.slice(1).map((row) => row?.[7]?.formula);

describe('a formula that a long column shares', () => {
  const rows = (source: string, edit: SetCells): Promise<Edited> => editedSheet({ rows: source }, {}, [edit]);

  it('is written once, and read in every row', async () => {
    const written = await rows('', column(repeated(ratio)));
    const xml = rowsXml(written);
    expect(xml).toContain(
      '<c r="G1"><f t="shared" ref="G1:G1000" si="0">IF(D1&gt;0,F1/D1,"")</f><v>0.25</v></c>',
    );
    expect(xml).toContain('<c r="G1000"><f t="shared" si="0"/><v>0.25</v></c>');
    expect(formulasOf(written)).toEqual(
      Array.from({ length: ROWS }, (_, row) => formulaText(RATIO, row + 1)),
    );
  });

  it('is written out in shorter columns', async () => {
    expect(rowsXml(await rows('', column(repeated(ratio, ROWS - 1))))).not.toContain('shared');
  });

  it('is written out where more than its references goes with the row', async () => {
    const numbered: NewCell = { value: 1, formula: ['ROW(D', ')-', ''] };
    const written = await rows('', column(repeated(numbered)));
    expect(rowsXml(written)).not.toContain('shared');
    expect(formulasOf(written)[41]).toBe('ROW(D42)-42');
  });

  it('takes a number of its own, whatever the staff share', async () => {
    const own = '<row r="1"><c r="A1"><f t="shared" ref="A1:A1" si="7">D1</f><v>1</v></c></row>';
    expect(rowsXml(await rows(own, column(repeated(ratio))))).toContain(
      '<f t="shared" ref="G1:G1000" si="8">',
    );
  });

  it('begins with the first new cell: what stands in place of another carries its own', async () => {
    const styled = '<row r="1"><c r="G1" s="1"/></row>';
    const written = await rows(styled, column(repeated(ratio)));
    expect(rowsXml(written)).toContain('<c r="G1" s="1"><f>IF(D1&gt;0,F1/D1,"")</f>');
    expect(rowsXml(written)).toContain('<f t="shared" ref="G2:G1000" si="0">');
    expect(formulasOf(written)[0]).toBe(formulaText(RATIO, 1));
  });

  it('leaves out the rows between that are not its own', async () => {
    const gaps = [...repeated(ratio, 500), undefined, { value: 3 }, ...repeated(ratio, 500)];
    const formulas = formulasOf(await rows('', column(gaps)));
    expect(formulas[499]).toBe(formulaText(RATIO, 500));
    expect(formulas.slice(500, 502)).toEqual([undefined, undefined]);
    expect(formulas[1001]).toBe(formulaText(RATIO, 1002));
  });

  it('is written out where the rows of the sheet are out of order', async () => {
    const mixed = '<row r="3"><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    expect(rowsXml(await rows(mixed, column(repeated(ratio))))).not.toContain('shared');
  });

  it('goes without a trace', async () => {
    const source = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const area = { top: 1, left: 7, bottom: ROWS, right: 7 };
    const after = await editedSheet(
      { rows: source },
      {},
      [column(repeated(ratio))],
      [{ kind: 'clear-cells', sheet: SHEET, area }],
    );
    expect(rowsXml(after)).toBe(source);
  });
});
