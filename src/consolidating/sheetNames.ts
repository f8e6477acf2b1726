/** The sheets of a consolidated workbook; all but the first only hold what the first is worked out from. */
export const MAIN_SHEET = 'Hợp nhất';
export const DETAIL_SHEET = 'Chi tiết';
export const SOURCES_SHEET = 'Nguồn số liệu';
export const MISSING_SHEET = 'Chưa báo cáo';
export const REVIEW_SHEET = 'Cần xem lại';

/** Hidden names that mark sheets which are no indicator tables to check. */
export const supportName = (index: number): string => `_chitieu.phu${index}`;
