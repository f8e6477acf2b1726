import { foldText } from '../../language/foldText';

const DUE = /(?:năm|đến|tới|hết|cuối)\s+((?:19|20)\d\d)(?!\s*-\s*\d|\d)/gu;
const LEADING_YEAR = /^[^,:]{0,30}\d{4}\s*[,:]/u;

/** The last year a text names as due; years of prices and of comparisons are none. */
export function dueYear(text: string): number | null {
  const said = foldText(text).replace(/\([^()]*\)|so (?:với )?.*$/gu, ' ');
  const last = [...said.matchAll(DUE)].at(-1)?.[1];
  return last === undefined ? null : Number(last);
}

/** The year a sentence opens with ("Đến năm 2030, …"): it holds for the whole sentence. */
export function leadingYear(sentence: string): number | null {
  const lead = LEADING_YEAR.exec(sentence)?.[0];
  return lead === undefined ? null : dueYear(lead);
}
