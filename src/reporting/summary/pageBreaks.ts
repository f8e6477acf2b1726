import type { SheetDraft } from './sheetDraft';
import { pointsOfColumn } from './textSize';

/** The margins of NĐ 30/2020, in millimetres: top and bottom 20–25, left 30–35, right 15–20. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

const A4 = { short: 210, long: 297 } as const;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Printers differ: a page counts as full a little early. */
const CAUTION = 0.98;

/** How high a page is for a sheet of these column widths scaled to one page in width, in points of the sheet. */
export function pageHeight(widths: readonly number[], orientation: 'portrait' | 'landscape'): number {
  const [across, down] = orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  const room = (across - MARGINS.left - MARGINS.right) * POINTS_PER_MILLIMETRE;
  const width = widths.reduce((sum, own) => sum + pointsOfColumn(own), 0);
  const scale = Math.min(1, room / width);
  return (((down - MARGINS.top - MARGINS.bottom) * POINTS_PER_MILLIMETRE) / scale) * CAUTION;
}

export interface Pages {
  readonly height: number;
  /** Header rows that are repeated on the pages after them. */
  readonly repeated: { readonly first: number; readonly last: number };
}

/**
 * The rows before which a new page must begin: where one is asked for, and where what belongs together (the draft's
 * bands) would be torn apart though a page can hold it. Elsewhere pages end where they are full.
 */
export function pageBreaks(draft: SheetDraft, last: number, { height, repeated }: Pages): number[] {
  const bandAt = new Map(draft.bands.map((band) => [band.top, band]));
  const sum = (top: number, bottom: number): number => {
    let points = 0;
    for (let row = top; row <= bottom; row++) points += draft.heightOf(row);
    return points;
  };
  const head = sum(repeated.first, repeated.last);
  const breaks: number[] = [];
  let used = 0;
  for (let row = 1; row <= last;) {
    const band = bandAt.get(row);
    const onNewPage = row > repeated.last ? head : 0;
    const whole = band ? sum(row, band.bottom) : 0;
    const isKept = band !== undefined && onNewPage + whole <= height;
    const bottom = isKept ? band.bottom : row;
    const needed = isKept ? whole : draft.heightOf(row);
    const mustBreak = draft.pageStarts.has(row);
    if (used > 0 && (mustBreak || used + needed > height)) {
      if (mustBreak || isKept) breaks.push(row);
      used = onNewPage;
    }
    used += needed;
    row = bottom + 1;
  }
  return breaks;
}
