import type ExcelJS from 'exceljs';
import type { SheetModel } from '../../excel-host/model/sheetModel';

/** How a sheet prints, as both hosts must have it set up; lengths in tenths of a millimetre. */
export interface Print {
  readonly orientation: string | undefined;
  readonly isA4: boolean;
  readonly margins: readonly number[];
  /** Pages in width and height; 0 for as many as it takes. */
  readonly fit: readonly unknown[];
  readonly firstPage: unknown;
  readonly gridlines: readonly unknown[];
  readonly header: readonly unknown[];
  readonly heights: Readonly<Record<number, number>>;
}

const SIDES = ['Top', 'Bottom', 'Left', 'Right', 'Header', 'Footer'] as const;

export function printOfExcel({ print, showsGridlines, rowHeights }: SheetModel): Print {
  const { zoom } = print;
  return {
    orientation: print.orientation.toLowerCase(),
    isA4: print.paperSize === 'A4',
    margins: SIDES.map((side) => Math.round((print.margins[side] / 72) * 254)),
    fit: [zoom.horizontalFitToPages ?? 0, zoom.verticalFitToPages ?? 0],
    firstPage: print.firstPageNumber,
    gridlines: [print.gridlines, showsGridlines],
    header: [print.headerState !== 'Default', print.headers.CenterHeader ?? ''],
    heights: Object.fromEntries(rowHeights),
  };
}

/** As an independent library reads it. */
export function printOfFile(sheet: ExcelJS.Worksheet): Print {
  const { pageSetup, views } = sheet;
  const headerFooter = sheet.headerFooter as Partial<ExcelJS.HeaderFooter> | null;
  const margins = pageSetup.margins as unknown as Readonly<Record<string, number>> | undefined;
  const heights: Record<number, number> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const height = row.height as number | undefined;
    if (height !== undefined) heights[number] = height;
  });
  return {
    orientation: pageSetup.orientation,
    isA4: Number(pageSetup.paperSize) === 9,
    margins: SIDES.map((side) => Math.round((margins?.[side.toLowerCase()] ?? NaN) * 254)),
    fit: [pageSetup.fitToWidth, pageSetup.fitToHeight],
    firstPage: pageSetup.firstPageNumber,
    gridlines: [pageSetup.showGridLines ?? false, views[0]?.showGridLines ?? true],
    header: [headerFooter?.differentFirst ?? false, (headerFooter?.oddHeader ?? '').replace(/^&C/, '')],
    heights,
  };
}
