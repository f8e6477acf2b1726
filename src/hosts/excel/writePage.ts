import type { PageState } from './pageState';

/** Sets a sheet up for printing. */
export function writePage(worksheet: Excel.Worksheet, page: PageState): void {
  const { pageLayout, horizontalPageBreaks } = worksheet;
  const { margins, header, titleRows } = page;
  pageLayout.orientation = page.orientation;
  if (page.paperSize !== null) pageLayout.paperSize = page.paperSize;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.headerMargin = margins.header;
  pageLayout.footerMargin = margins.footer;
  pageLayout.zoom = page.zoom;
  pageLayout.firstPageNumber = page.firstPageNumber;
  pageLayout.printGridlines = page.printGridlines;
  worksheet.showGridlines = page.showGridlines;
  if (header) {
    pageLayout.headersFooters.state = header.state;
    pageLayout.headersFooters.defaultForAllPages.centerHeader = header.center;
  }
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
  // As with the print area, they are a name of the sheet, and there is no other way to take them away.
  else worksheet.names.getItemOrNullObject('Print_Titles').delete();
  horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaks) horizontalPageBreaks.add(`A${row}`);
}
