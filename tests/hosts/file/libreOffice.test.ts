import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../../src/grid/workbook';
import { fullEdit, type FreePlace } from '../../roundtrip/sampleEdits';
import { convertWithLibreOffice } from '../../support/libreOffice';
import { edited, type Edited } from './edited';

const SAMPLE = readFileSync(join(__dirname, '../../../assets/samples/bieu-01-quy-1-2024.xlsx'));

describe('an edited workbook in LibreOffice', () => {
  let place: FreePlace;
  let written: Edited;
  let read: Edited;
  beforeAll(async () => {
    const { sheet } = await edited(SAMPLE);
    place = { sheet, top: 7, column: sheet.columnCount + 2, height: 10 };
    written = await edited(SAMPLE, fullEdit(place));
    const { 'bieu.xlsx': saved = Buffer.alloc(0) } = convertWithLibreOffice(
      { 'bieu.xlsx': written.bytes },
      'xlsx',
    );
    read = await edited(new Uint8Array(saved));
  });

  /** LibreOffice saves fewer digits of a number. */
  const digits = (value: unknown): unknown => (typeof value === 'number' ? value.toPrecision(12) : value);
  const contents = (cell: Cell | undefined): unknown =>
    cell && [digits(cell.value), cell.formula !== undefined, cell.note];

  it('shows every cell, formula and note as they were written', () => {
    written.sheet.cells.forEach((row, number) => {
      row?.forEach((cell, column) => {
        expect(contents(read.sheet.cells[number]?.[column])).toEqual(contents(cell));
      });
    });
  });

  it('shows the looks, widths, merges, conditional formats and names', () => {
    const { top, column } = place;
    expect(read.sheet.cells[top]?.[column]?.style).toMatchObject({ bold: true, horizontal: 'center' });
    expect(read.sheet.cells[top + 1]?.[column]?.style.numberFormat).toBe('0.0%');
    expect(read.sheet.columnWidths.get(column)).toBeCloseTo(15, 0);
    expect(read.sheet.merges).toContainEqual({ top, left: column, bottom: top, right: column + 1 });
    expect(
      read.sheet.conditionalRules.filter(({ formula }) => formula?.includes('CT_VongTron')),
    ).toHaveLength(2);
    expect(read.workbook.names.map(({ name }) => name)).toContain('CT_VongTron');
    expect(read.sheet.print.area?.right).toBe(column + 1);
  });
});
