import type { TableColumn } from './indicatorTable';

export type RatioForm = NonNullable<TableColumn['form']>;

/** How far a column of figures is the quotient of two others. */
export interface FigureMatch {
  /** Share of the rows that fit, in the best of the three ways to write a quotient. */
  readonly share: number;
  readonly rows: number;
  readonly form: RatioForm;
}

type Figures = readonly (number | null)[];

const FIRST_LOOK = 8;

/** Holds the figures of a comparison column against the quotient of two others; gives up early where none fits. */
export function matchFigures(ratio: Figures, numerator: Figures, denominator: Figures): FigureMatch {
  let percent = 0;
  let factor = 0;
  let growth = 0;
  let rows = 0;
  for (let at = 0; at < ratio.length; at++) {
    const r = ratio[at];
    const n = numerator[at];
    const d = denominator[at];
    if (r === null || r === undefined || n === null || n === undefined || !d) continue;
    // A zero is the quotient of anything with nothing.
    if (r === 0 || n === 0) continue;
    rows++;
    const quotient = n / d;
    // Rounded figures stand for an interval: half a unit of the first decimal of a percentage and a little more.
    if (near(r, 100 * quotient, 0.06)) percent++;
    if (near(r, quotient, 0.006)) factor++;
    if (near(r, 100 * (quotient - 1), 0.06)) growth++;
    if (rows === FIRST_LOOK && percent + factor + growth === 0) break;
  }
  if (rows === 0) return { share: 0, rows: 0, form: 'percent' };
  const best = Math.max(percent, factor, growth);
  const form = best === percent ? 'percent' : best === factor ? 'factor' : 'growth';
  return { share: best / rows, rows, form };
}

function near(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack + 0.0006 * Math.abs(b);
}

const GROWS = /\b(?:toc do tang|tang truong|tang ?[,/-]? ?(?:\(\+\))? ?,? ?giam)\b/;

/** Without figures to compare with, most values below three are factors, and small ones under "tăng, giảm" growth. */
export function formByLook(figures: Figures, header: string): RatioForm {
  const shown = figures.filter((figure) => figure !== null && figure !== 0).map(Number);
  const grows = GROWS.test(header);
  const small = shown.filter((figure) => Math.abs(figure) < 3).length;
  if (shown.length > 0 && small > 0.7 * shown.length && !grows) return 'factor';
  const low = shown.filter((figure) => figure < 50).length;
  return grows && low * 2 >= shown.length ? 'growth' : 'percent';
}
