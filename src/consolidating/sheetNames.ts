/** The sheets of a consolidated workbook; all but the first only hold what the first is worked out from. */
export const MAIN_SHEET = 'Hợp nhất';
export const DETAIL_SHEET = 'Chi tiết';
export const SOURCES_SHEET = 'Nguồn số liệu';
export const MISSING_SHEET = 'Chưa báo cáo';
export const REVIEW_SHEET = 'Cần xem lại';

/**
 * Hidden names that mark the sheets as ours, with the area written last time. Those of the lists say besides that no
 * indicator table stands there.
 */
export const SHEET_MARKS: Readonly<Record<string, string>> = {
  [MAIN_SHEET]: '_chitieu.hopnhat',
  [DETAIL_SHEET]: '_chitieu.phu1',
  [SOURCES_SHEET]: '_chitieu.phu2',
  [MISSING_SHEET]: '_chitieu.phu3',
  [REVIEW_SHEET]: '_chitieu.phu4',
};
