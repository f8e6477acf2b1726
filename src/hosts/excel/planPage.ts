import type { SetPageSetup } from '../../edits/edit';
import { PAGE_NUMBER_TEXT } from '../pageNumberText';
import type { PageHeader, PageState, ReadPage } from './pageState';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/**
 * The page set-up an edit asks for: A4, as many pages long as it takes but one wide, pages counted from 1.
 * @param now the present one; null for a sheet that is yet to come.
 */
export function planPage(edit: SetPageSetup, now: ReadPage | null): PageState {
  const { orientation, margins, repeatRows, breaksBefore, gridlines } = edit;
  const { top, bottom, left, right } = margins;
  return {
    orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: 'A4',
    margins: {
      top: points(top),
      bottom: points(bottom),
      left: points(left),
      right: points(right),
      header: points(top / 2),
      footer: points(bottom / 2),
    },
    zoom: { horizontalFitToPages: 1 },
    firstPageNumber: 1,
    printGridlines: gridlines,
    showGridlines: gridlines,
    header: plannedHeader(edit, now),
    titleRows: repeatRows && [repeatRows.first, repeatRows.last],
    breaks: [...new Set(breaksBefore)].filter((row) => row > 1).sort((a, b) => a - b),
  };
}

/** A header or footer that somebody else made stays. */
function plannedHeader({ pageNumbers }: SetPageSetup, now: ReadPage | null): PageHeader | null {
  const center = now?.header.center ?? '';
  const isForeign = (now?.otherHeaders ?? '') !== '' || (center !== '' && center !== PAGE_NUMBER_TEXT);
  if (isForeign) return null;
  return pageNumbers
    ? { state: 'FirstAndDefault', center: PAGE_NUMBER_TEXT }
    : { state: 'Default', center: '' };
}

function points(millimetres: number): number {
  return Math.round(millimetres * POINTS_PER_MILLIMETRE * 100) / 100;
}
