/** One cell of an index row: its own number or letter and, for `(9=7/4)`, the numbers its formula divides. */
export interface IndexMark {
  readonly label: string;
  readonly quotient: readonly [numerator: string, denominator: string] | null;
}

const LABEL = /^[([]?\s*([A-Za-z]|\d{1,3})\s*[)\]]?\s*(?:=\s*(.+?))?\s*[)\]]?$/;
const QUOTIENT =
  /^[([]?\s*(\d{1,3}|[A-Za-z])\s*[)\]]?\s*[/:÷]\s*[([]?\s*(\d{1,3}|[A-Za-z])\s*[)\]]?\s*(?:[-–x*×.%].*|\)*)?$/i;
const FORMULA = /^[\s\d()[\]+\-–*x×/:÷%,.A-Za-z]+$/;

/** Reads a cell such as `(4)`, `A`, `(3=2/1)`, `9 = 7 : 4 x 100`; null for any other text. */
export function parseIndexMark(text: string): IndexMark | null {
  if (text.length > 30) return null;
  const found = LABEL.exec(text);
  const label = found?.[1];
  if (label === undefined) return null;
  const formula = found?.[2];
  if (formula === undefined) return { label, quotient: null };
  if (!FORMULA.test(formula) || !/\d/.test(formula)) return null;
  const parts = QUOTIENT.exec(formula);
  const numerator = parts?.[1];
  const denominator = parts?.[2];
  return { label, quotient: numerator && denominator ? [numerator, denominator] : null };
}

/**
 * How far the cells of a row read like an index row, 0…1: consecutive numbers, after letters for the first columns.
 * At least three cells are needed.
 */
export function indexShare(texts: readonly string[]): number {
  if (texts.length < 3) return 0;
  const labels: string[] = [];
  for (const text of texts) {
    const mark = parseIndexMark(text);
    if (!mark) return 0;
    labels.push(mark.label);
  }
  let steps = 0;
  for (let at = 1; at < labels.length; at++) if (follows(labels[at - 1] ?? '', labels[at] ?? '')) steps++;
  return steps / (labels.length - 1);
}

function follows(before: string, after: string): boolean {
  const a = Number(before);
  const b = Number(after);
  if (!Number.isNaN(a) && !Number.isNaN(b)) return b === a + 1;
  if (Number.isNaN(a) && Number.isNaN(b)) {
    return after.toLowerCase().charCodeAt(0) === before.toLowerCase().charCodeAt(0) + 1;
  }
  return Number.isNaN(a) && b === 1;
}
