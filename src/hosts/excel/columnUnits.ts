/**
 * Column widths: files and officers count in characters (widths of the digit 0 in the default font, margins
 * included), Excel's object model in points.
 */
export interface ColumnUnits {
  /** Width of a digit in pixels. */
  readonly digit: number;
  /** The default width in points. */
  readonly standard: number;
}

const POINTS_PER_PIXEL = 0.75;
/** Margins and grid line, which the shown width does not count. */
const MARGIN_PIXELS = 5;
const USUAL_DIGIT = 7;

/**
 * @param standardWidth the sheet's default width in characters as shown (8.43), without margins
 * @param standardPoints the width in points of a column that has the default width
 */
export function columnUnits(standardWidth: number, standardPoints: number): ColumnUnits {
  const digit = Math.round((standardPoints / POINTS_PER_PIXEL - MARGIN_PIXELS) / standardWidth);
  return { digit: digit > 0 ? digit : USUAL_DIGIT, standard: standardPoints };
}

export function pointsOfWidth(characters: number, { digit }: ColumnUnits): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
  return pixels * POINTS_PER_PIXEL;
}

export function widthOfPoints(points: number, { digit }: ColumnUnits): number {
  return Math.trunc((Math.round(points / POINTS_PER_PIXEL) / digit) * 256) / 256;
}
