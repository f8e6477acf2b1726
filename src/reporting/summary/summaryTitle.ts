import type { Sheet } from '../../grid/workbook';
import type { Period } from '../../period/period';
import { periodYear } from '../../period/periodYear';

const ROMAN = ['I', 'II', 'III', 'IV'];

const monthOf = ({ end }: Period): number => Number(end.slice(5, 7));

/** A period as titles write it out: "quý I năm 2024", "6 tháng đầu năm 2024", "9 tháng năm 2024". */
export function periodInTitle(period: Period): string {
  const year = periodYear(period);
  const month = monthOf(period);
  switch (period.kind) {
    case 'year':
      return `năm ${year}`;
    case 'quarter':
      return `quý ${ROMAN[month / 3 - 1] ?? ''} năm ${year}`;
    case 'half':
      return `6 tháng đầu năm ${year}`;
    case 'months':
      return `${month} tháng năm ${year}`;
    case 'month':
      return `tháng ${month} năm ${year}`;
    case 'day':
      return `đến ngày ${Number(period.end.slice(8))}/${month}/${year}`;
    case 'years':
      return `giai đoạn ${period.start.slice(0, 4)}-${year}`;
  }
}

/** A period as sentences and headers name it where the year is known: "quý I", "6 tháng". */
export function periodInSentence(period: Period): string {
  const month = monthOf(period);
  switch (period.kind) {
    case 'quarter':
      return `quý ${ROMAN[month / 3 - 1] ?? ''}`;
    case 'half':
    case 'months':
      return `${month} tháng`;
    case 'month':
      return `tháng ${month}`;
    case 'day':
      return `đến ngày ${Number(period.end.slice(8))}/${month}`;
    case 'year':
    case 'years':
      return periodInTitle(period);
  }
}

function shortPeriod(period: Period): string {
  const year = periodYear(period);
  const month = monthOf(period);
  switch (period.kind) {
    case 'year':
      return `năm ${year}`;
    case 'quarter':
      return `quý ${ROMAN[month / 3 - 1] ?? ''}-${year}`;
    case 'half':
    case 'months':
      return `${month} tháng-${year}`;
    case 'month':
      return `tháng ${month}-${year}`;
    case 'day':
      return `đến ${Number(period.end.slice(8))}-${month}-${year}`;
    case 'years':
      return `${period.start.slice(0, 4)}-${year}`;
  }
}

/** Sheet names are the same whatever their case and Unicode form. */
const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/**
 * What a period's new summary sheet is called: "Tổng hợp quý I-2024", with a number behind it where the staff have a
 * sheet of that name. At most 31 characters, none of those that sheet names must not have.
 */
export function summarySheetName(period: Period, sheets: readonly Pick<Sheet, 'name'>[]): string {
  const wanted = `Tổng hợp ${shortPeriod(period)}`;
  const isTaken = (name: string): boolean => sheets.some((sheet) => sameName(sheet.name, name));
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted} (${number})`;
  return name;
}
