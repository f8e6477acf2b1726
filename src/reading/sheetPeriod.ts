import { findPeriod } from '../period/findPeriod';
import type { Period } from '../period/period';
import { periodYear } from '../period/periodYear';
import type { Page } from './page';

const TITLE_ROWS = 8;

/** The year that sheets without one stand for: named by the file, else above the first table of any sheet. */
export function workbookYear(file: string, pages: readonly Page[]): number | undefined {
  const named = findPeriod(file.replace(/[_.-]+/g, ' '));
  if (named) return periodYear(named);
  for (const page of pages) {
    for (let row = 1; row <= Math.min(TITLE_ROWS, page.rowCount); row++) {
      for (const column of page.filled[row] ?? []) {
        const period = findPeriod(page.term(row, column)?.text ?? '');
        if (period) return periodYear(period);
      }
    }
  }
  return undefined;
}

/**
 * The period of a sheet: its title's; where the title names none or a whole year, the part of the year that the sheet's
 * name gives ("T3", "Quý II").
 */
export function sheetPeriod(title: Period | null, name: string, year: number | undefined): Period | null {
  if (title && title.kind !== 'year') return title;
  const named = findPeriod(name, title ? periodYear(title) : year);
  if (!title) return named;
  const part = named !== null && named.kind !== 'year' && named.kind !== 'years';
  return part && periodYear(named) === periodYear(title) ? named : title;
}
