import { followed, reading, type Reading } from './reading';

/** How a sheet prints, in the words and units (points) of Excel's object model. */
export interface PageState {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Null where Excel cannot tell, as for a printer's own sizes: it is left alone then. */
  readonly paperSize: Excel.PageLayout['paperSize'] | null;
  readonly margins: Readonly<Record<Margin, number>>;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly firstPageNumber: number | '';
  readonly printGridlines: boolean;
  readonly showGridlines: boolean;
  /** Null leaves headers and footers alone. */
  readonly header: PageHeader | null;
  readonly titleRows: readonly [number, number] | null;
  /** Rows that begin a page of their own. */
  readonly breaks: readonly number[];
}

/** On which pages headers differ, and the middle of the usual one. */
export interface PageHeader {
  readonly state: Excel.HeaderFooterGroup['state'];
  readonly center: string;
}

export const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
export type Margin = (typeof MARGINS)[number];

/** The page set-up of a sheet with the texts of its usual header and footer besides the middle of the header. */
export interface ReadPage extends PageState {
  readonly header: PageHeader;
  readonly otherHeaders: string;
}

const FEW_BYTES = 2_000;
const OTHER_HEADERS = ['leftHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

export function readPage(worksheet: Excel.Worksheet): Reading<ReadPage> {
  const listed = reading(
    FEW_BYTES,
    () => {
      const { pageLayout, horizontalPageBreaks } = worksheet;
      const { headersFooters } = pageLayout;
      return {
        sheet: worksheet.load('showGridlines'),
        layout: pageLayout.load(
          `orientation,paperSize,zoom,firstPageNumber,printGridlines,${MARGINS.map((side) => `${side}Margin`).join()}`,
        ),
        group: headersFooters.load('state'),
        usual: headersFooters.defaultForAllPages.load(`centerHeader,${OTHER_HEADERS.join()}`),
        titles: pageLayout.getPrintTitleRowsOrNullObject().untrack().load('rowIndex,rowCount'),
        breaks: horizontalPageBreaks.load('items/rowIndex'),
      };
    },
    (loaded) => loaded,
  );
  return followed(listed, ({ sheet, layout, group, usual, titles, breaks }) =>
    reading(
      breaks.items.length * FEW_BYTES,
      () => breaks.items.map((each) => each.getCellAfterBreak().untrack().load('rowIndex')),
      (cells) => ({
        orientation: layout.orientation === 'Landscape' ? 'Landscape' : 'Portrait',
        paperSize: layout.paperSize,
        margins: {
          top: layout.topMargin,
          bottom: layout.bottomMargin,
          left: layout.leftMargin,
          right: layout.rightMargin,
          header: layout.headerMargin,
          footer: layout.footerMargin,
        },
        zoom: givenZoom(layout.zoom),
        firstPageNumber: layout.firstPageNumber,
        printGridlines: layout.printGridlines,
        showGridlines: sheet.showGridlines,
        header: { state: group.state, center: usual.centerHeader },
        otherHeaders: OTHER_HEADERS.map((part) => usual[part]).join(''),
        titleRows: titles.isNullObject ? null : [titles.rowIndex + 1, titles.rowIndex + titles.rowCount],
        breaks: cells.map(({ rowIndex }) => rowIndex + 1),
      }),
    ),
  );
}

/** What Excel scales by; it answers with nulls for what it does not scale by, and takes none. */
function givenZoom(zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  const given = Object.entries(zoom).filter(([, value]) => typeof value === 'number');
  return Object.fromEntries(given);
}
