/** The number of the page, as headers and footers hold it, in the font and size of official documents (NĐ 30/2020). */
export const PAGE_NUMBER_TEXT = '&"Times New Roman,Regular"&13&P';
