import { getDate } from 'date-fns/getDate';
import { getMonth } from 'date-fns/getMonth';
import { parseISO } from 'date-fns/parseISO';
import type { Language } from '../language/bilingual';
import type { Period } from './period';
import { periodYear } from './periodYear';

const ROMAN = ['I', 'II', 'III', 'IV'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const COUNTS = 'one two three four five six seven eight nine ten eleven'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function vietnamese(period: Period): string {
  const end = parseISO(period.end);
  const year = periodYear(period);
  const month = getMonth(end) + 1;
  switch (period.kind) {
    case 'year':
      return `năm ${year}`;
    case 'quarter':
      return `quý ${ROMAN[month / 3 - 1] ?? ''}/${year}`;
    case 'half':
    case 'months':
      return `${month} tháng đầu năm ${year}`;
    case 'month':
      return `tháng ${month}/${year}`;
    case 'day':
      return `từ đầu năm đến ngày ${getDate(end)}/${month}/${year}`;
    case 'years':
      return `giai đoạn ${period.start.slice(0, 4)}-${year}`;
  }
}

function english(period: Period): string {
  const end = parseISO(period.end);
  const year = periodYear(period);
  const month = getMonth(end);
  switch (period.kind) {
    case 'year':
      return `the year ${year}`;
    case 'quarter':
      return `the ${ORDINALS[(month + 1) / 3 - 1] ?? ''} quarter of ${year}`;
    case 'half':
    case 'months':
      return month === 0
        ? `the first month of ${year}`
        : `the first ${COUNTS[month] ?? ''} months of ${year}`;
    case 'month':
      return `${MONTHS[month] ?? ''} ${year}`;
    case 'day':
      return `1 January to ${getDate(end)} ${MONTHS[month] ?? ''} ${year}`;
    case 'years':
      return `the period ${period.start.slice(0, 4)}–${year}`;
  }
}

/** A period in words for people: "quý I/2024", "6 tháng đầu năm 2024", "the first quarter of 2024". */
export function periodLabel(period: Period, language: Language): string {
  return language === 'vi' ? vietnamese(period) : english(period);
}
