/** An outline mark that stands alone in a cell: `I`, `1`, `1.1`, `a)`, `-`, `+`, `*`, `(1)`, `I.1`. */
const ALONE =
  /^(?:\(?(?:[IVXL]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ]|[ivx]{1,5}|[IVXL]{1,5}\.\d{1,3}(?:\.\d{1,3})*|[A-Z]\.?[IVX\d]{1,4}(?:\.\d{1,3})*|\d{1,3}[a-z])[.):]{0,2}|[-–—−+*•●▪■○◦·»>✓]{1,2})$/u;

/** Whether a text is an outline mark and nothing else. */
export function isOutlineMark(text: string): boolean {
  return text.length <= 9 && ALONE.test(text);
}

/** A mark at the beginning of a name; a letter or number needs its point, bracket or dash. */
const LEADING =
  /^(?:([-–—−+*•●▪■○◦·»]{1,2})\s*(?=\S)|(\(?(?:[IVXL]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ]|[IVXL]{1,5}\.\d{1,3}|\d{1,3}[a-z])(?:\.\)|[.)]|(?<=\.\d{1,3})(?=\s)|\s?\/(?=\s?\p{L}{2})|\s?[-–](?=\s)))\s*(?=[^\d\s]))/u;

/** Takes the outline mark off the beginning of a name: `1. Thu nội địa`, `- Chi`, `a) Đàn lợn`. */
export function splitMark(text: string): { readonly mark: string | null; readonly rest: string } {
  const found = LEADING.exec(text);
  if (!found) return { mark: null, rest: text };
  return { mark: normalMark((found[1] ?? found[2] ?? '').trim()), rest: text.slice(found[0].length) };
}

/** The mark as it is kept: dashes and dots of one kind, numbers without the point, stroke or dash that ends them. */
export function normalMark(mark: string): string {
  if (/^[-–—−]+$/.test(mark)) return '-';
  if (/^[•●▪■○◦·»>✓]+$/u.test(mark)) return '•';
  if (/^\++$/.test(mark)) return '+';
  if (/^\*+$/.test(mark)) return '*';
  return mark.replace(/\s?[-–/.:]+$/, '').replace(/\.\)$/, '');
}
