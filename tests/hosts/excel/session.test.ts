import { activeSheetName } from '../../../src/hosts/excel/activeSheetName';
import { applyEdits } from '../../../src/hosts/excel/applyEdits';
import { onChanged, onSheetActivated, type OutsideChange } from '../../../src/hosts/excel/onChanged';
import { readWorkbook } from '../../../src/hosts/excel/readWorkbook';
import { selectCell } from '../../../src/hosts/excel/selectCell';
import { cell, sheetOf, workbookOf } from '../../excel-host/sampleWorkbook';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { comparable } from './comparable';
import { INSERTION, QUARTER } from './insertion';

/** Lets the library hand on the events that Excel has sent. */
function delivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

describe('the sheet in front', () => {
  it('is known by name, and a cell of another is shown on demand', async () => {
    const excel = await startExcelInNode(QUARTER);
    expect(await activeSheetName()).toBe('Biểu 01');
    await selectCell('Biểu 02', 'B7:C9');
    expect(await activeSheetName()).toBe('Biểu 02');
    expect(excel.workbook.selection).toEqual({ top: 7, left: 2, bottom: 9, right: 3 });
  });

  it('cannot be one that is gone', async () => {
    await startExcelInNode(QUARTER);
    await expect(selectCell('Biểu 09', 'A1')).rejects.toMatchObject({ name: 'UserError' });
  });

  it('tells when the officer turns to another', async () => {
    const excel = await startExcelInNode(QUARTER);
    let turned = 0;
    const stop = await onSheetActivated(() => (turned += 1));
    excel.activate('Biểu 02');
    await delivered();
    expect(turned).toBe(1);
    await stop();
    excel.activate('Biểu 01');
    await delivered();
    expect(turned).toBe(1);
  });
});

describe('onChanged', () => {
  it('hears the officer but not the add-in itself', async () => {
    const excel = await startExcelInNode(QUARTER);
    const heard: OutsideChange[] = [];
    const stop = await onChanged((change) => heard.push(change));
    await applyEdits(INSERTION);
    await delivered();
    expect(heard).toEqual([]);
    excel.type('Biểu 01', 'C2', 120);
    await delivered();
    expect(heard).toEqual([{ sheetId: excel.workbook.sheets[0]?.id, what: 'cells' }]);
    await stop();
    excel.type('Biểu 01', 'C2', 130);
    await delivered();
    expect(heard).toHaveLength(1);
  });

  it('lets only the changed sheets be read again', async () => {
    const excel = await startExcelInNode(
      workbookOf([
        sheetOf('Biểu 01', [[cell('Thu nội địa'), cell(100)]], {
          merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
        }),
        sheetOf('Biểu 02', [[cell('Chi đầu tư'), cell(50)]]),
      ]),
    );
    const workbook = await readWorkbook();
    excel.type('Biểu 02', 'B1', 60);
    const changed = new Map([[excel.workbook.sheets[1]?.id ?? '', 'cells' as const]]);
    const again = await readWorkbook({ since: { workbook, changed } });
    expect(again.sheets[0]).toBe(workbook.sheets[0]);
    expect(again.sheets[1]?.cells[1]?.[2]?.value).toBe(60);
    expect(comparable(again)).toEqual(comparable(excel.dump()));
  });
});
