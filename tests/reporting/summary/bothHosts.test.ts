import { readFileSync } from 'node:fs';
import type { Cell, Workbook } from '../../../src/grid/workbook';
import { applyEdits } from '../../../src/hosts/excel/applyEdits';
import { readWorkbook } from '../../../src/hosts/excel/readWorkbook';
import { undo } from '../../../src/hosts/excel/undo';
import { examine } from '../../../src/pipeline/examine';
import { removeAll } from '../../../src/pipeline/removeAll';
import { summarize } from '../../../src/pipeline/summarize';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { comparable } from '../../hosts/excel/comparable';
import { period } from '../../support/tables';
import { edit, read } from './built';

/** What the hosts agree on: contents, not the results of formulas, which only one of them works out. */
function agreed(workbook: Workbook): unknown {
  const plain = (cell: Cell | undefined): Cell | undefined =>
    cell && {
      ...cell,
      value: cell.formula === undefined ? cell.value : null,
      style: { ...cell.style, bordered: false },
    };
  return comparable({
    ...workbook,
    file: '',
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => row?.map(plain)) })),
  });
}

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));

describe('a summary in Excel', () => {
  it.each([
    ['bieu-01-quy-1-2024', '2024-Q1'],
    ['theo-doi-nam-2024', '2024-H1'],
  ])('is the one written to a file, is taken back, renewed and removed: %s', async (name, time) => {
    const bytes = sample(name);
    const excel = await startExcelInNode(read(bytes), { excelApi: '1.18' });
    const before = agreed(excel.dump());
    const build = (workbook: Workbook) =>
      summarize(workbook, examine(workbook, { period: period(time) })).edits;
    const edits = build(await readWorkbook());
    const applied = await applyEdits(edits);
    const written = await edit(bytes, build(read(bytes)));
    expect(agreed(excel.dump())).toEqual(agreed(read(written)));
    await undo(applied);
    expect(agreed(excel.dump())).toEqual(before);
    await applyEdits(edits);
    await applyEdits(build(await readWorkbook()));
    expect(agreed(excel.dump())).toEqual(agreed(read(written)));
    await applyEdits(removeAll(await readWorkbook()));
    expect(agreed(excel.dump())).toEqual(before);
  });
});
