import { FIGURES, UNTIL, YEAR } from './periodWords';

const pattern = (source: string): RegExp => new RegExp(source, 'gu');

/** A document's number: 100/NQ-HĐND, 343/2016/TT-BTC, 01-NQ/ĐH; after "số" also 12/QĐ. A year is none (KH 2023/KH-XH). */
const NUMBER = `(?<![\\d/])(?!${YEAR}[/-])\\d{1,5}(?:/${YEAR})? ?[/-] ?`;
const CODE = `[a-zđ]{2,}[a-zđ\\d&]*`;

/** What looks like a period in a folded text and is none. */
const MISLEADING: readonly RegExp[] = [
  pattern(`(?:số ?:? ?)?${NUMBER}${CODE}(?:[/-][a-zđ&]+)+(?: năm ${YEAR})?`),
  pattern(`số ?:? ?${NUMBER}${CODE}(?: năm ${YEAR})?`),
  // The date of a document, a signature or a meeting, unless figures run to it; blanks to be filled in may stand in it.
  pattern(
    `(?<!${UNTIL} )ngày ?[\\d….]*(?: ?[/.-] ?[\\d….]{1,2} ?[/.-] ?\\d{4}| ?tháng ?[\\d….]* ?(?:,? ?năm ?[\\d….]*)?)`,
  ),
  pattern(
    `(?<!(?:${UNTIL}|${FIGURES}|-)(?: ngày)? ?)(?<![\\d/.-])\\d{1,2}[/.-]\\d{1,2}[/.-]${YEAR}(?! ?(?:-|đến|tới))`,
  ),
  // Base years of prices, years of standards and laws.
  pattern(`giá(?: so sánh| ss| cố định| gốc)?(?: năm)? ${YEAR}`),
  pattern(`theo (?:chuẩn|tiêu chí)[^,;)]*?${YEAR}(?: ?[-/] ?${YEAR})?`),
  pattern(`(?:căn cứ|theo|thi hành) luật [^,;()]*?${YEAR}`),
  // Terms of councils and school years.
  pattern(`(?:nhiệm kỳ|niên (?:khóa|vụ)|năm học) ?:? ?${YEAR} ?[-/] ?${YEAR}`),
];

/** The rest of a year, which has no notation: tasks of the time to come. */
export const REST_OF_YEAR = pattern(`\\d ?(?:tháng|quý) (?:cuối|còn lại)(?: của)?(?: năm)?`);

/** Puts blanks in the place of every match, so that positions stay. */
export function blank(text: string, matches: RegExp): string {
  return text.replace(matches, (match) => ' '.repeat(match.length));
}

/** A folded text with the numbers and dates of documents and the like blanked out. */
export function clearMisleading(text: string): string {
  return MISLEADING.reduce(blank, text);
}
