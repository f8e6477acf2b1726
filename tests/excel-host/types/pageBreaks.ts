import { areaOf } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { invalidArgument } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { range } from './range';
import { asNumber, asText } from './readArgument';

/** The page breaks somebody put between rows; those Excel finds itself are not among them. */
export function horizontalPageBreaks(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  const { print } = sheet;
  const pageBreak = (row: number): HostObject => ({
    type: 'PageBreak',
    get: { RowIndex: () => row - 1, ColumnIndex: () => 0 },
    call: {
      Delete: () => {
        print.breaks = print.breaks.filter((other) => other !== row);
      },
      GetCellAfterBreak: () => range(workbook, sheet, { top: row, left: 1, bottom: row, right: 1 }),
    },
  });
  const at = (index: unknown): HostObject => {
    const row = print.breaks[asNumber(index)];
    if (row === undefined) throw invalidArgument(`No page break ${String(index)}`);
    return pageBreak(row);
  };
  return {
    type: 'PageBreakCollection',
    call: {
      Add: (address) => {
        const { top } = areaOf(asText(address));
        if (top === 1) throw invalidArgument('No page can break before the first row');
        print.breaks = [...new Set([...print.breaks, top])].sort((a, b) => a - b);
        return pageBreak(top);
      },
      GetCount: () => print.breaks.length,
      GetItem: at,
      GetItemAt: at,
      RemovePageBreaks: () => {
        print.breaks = [];
      },
    },
    items: () => print.breaks.map(pageBreak),
  };
}
