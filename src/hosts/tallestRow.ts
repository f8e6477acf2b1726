/** The greatest height of a row in Excel, in points. */
export const TALLEST_ROW = 409;
