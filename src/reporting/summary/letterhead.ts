import type { Period } from '../../period/period';
import { periodYear } from '../../period/periodYear';

/** What an office may set for the head and the foot of its summary sheets; what is left out stands as dots. */
export interface Letterhead {
  /** The agency above, such as "ỦY BAN NHÂN DÂN THÀNH PHỐ …". */
  readonly upperAgency: string;
  /** The agency that reports, such as "PHÒNG TÀI CHÍNH - KẾ HOẠCH". */
  readonly agency: string;
  readonly place: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The office of who signs, such as "TRƯỞNG PHÒNG". */
  readonly headTitle: string;
}

const DOTS = '……………………';

/** "Lạng Sơn, ngày 20 tháng 3 năm 2024"; a single digit of day, and of January and February, gets its 0. */
export function dateLine({ place, date }: Partial<Letterhead>, period: Period): string {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  const shownMonth = Number(month) > 2 ? String(Number(month)) : month;
  const when = date
    ? `ngày ${day} tháng ${shownMonth} năm ${year}`
    : `ngày …… tháng …… năm ${periodYear(period)}`;
  return `${place ?? '……………'}, ${when}`;
}

/** The texts of head and foot that an officer may write over, by what they are. */
export function letterheadTexts(
  letterhead: Partial<Letterhead>,
  period: Period,
): Readonly<Record<HeadText, string>> {
  return {
    'upper-agency': letterhead.upperAgency?.toUpperCase() ?? DOTS,
    agency: letterhead.agency?.toUpperCase() ?? DOTS,
    date: dateLine(letterhead, period),
    attached: `(Kèm theo Báo cáo số ……/BC-…… ngày ……/……/${periodYear(period)})`,
    preparer: 'NGƯỜI LẬP BIỂU',
    head: letterhead.headTitle?.toUpperCase() ?? 'THỦ TRƯỞNG ĐƠN VỊ',
  };
}

export type HeadText = 'upper-agency' | 'agency' | 'date' | 'attached' | 'preparer' | 'head';
