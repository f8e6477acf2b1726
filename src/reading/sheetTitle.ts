import { stripMarks } from '../language/stripMarks';
import { findPeriod } from '../period/findPeriod';
import { parsePeriod } from '../period/parsePeriod';
import type { Period } from '../period/period';
import { unitSaid } from './cornerUnit';
import type { TitleSense } from './headerClaims';
import { cellAt } from './page';
import type { Page } from './page';
import { isSignatureLine } from './rowWords';

/** What the lines above a table say. */
export interface SheetTitle {
  readonly text: string;
  readonly period: Period | null;
  readonly sense: TitleSense;
}

const NO_SUBJECT =
  /^(?:cong hoa xa hoi|doc lap|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|phong |so (?:tai|ke|cong|nong|van)|chi cuc|\(?kem theo|\(?ban hanh|so:|nguoi |ngay xuat|thoi gian xuat)/;
const OF_RESULTS = /\b(?:thuc hien|ket qua|tinh hinh|uoc|quyet toan|danh gia|luy ke)\b/;
const OF_PLANS = /\b(?:ke hoach|du toan|chi tieu|muc tieu|phan bo|giao|phan khai)\b/;

/**
 * Reads the lines above a table. Agencies, the national title, references to documents and the corner unit are passed
 * over; `defaultYear` is the year of a period that names none.
 */
export function readTitle(page: Page, rows: readonly number[], defaultYear?: number): SheetTitle {
  const texts: string[] = [];
  for (const row of rows) {
    for (const column of page.filled[row] ?? []) {
      const term = page.term(row, column);
      const value = cellAt(page, row, column)?.value;
      if (term) {
        const passed = NO_SUBJECT.test(term.key) || isSignatureLine(term.key) || unitSaid(term.text) !== null;
        if (!passed && term.kind !== 'blank' && term.kind !== 'mark') texts.push(term.text);
      } else if (typeof value === 'number' && texts.length > 0) texts.push(String(value));
    }
  }
  const text = texts.join(' ');
  const key = stripMarks(text);
  const sense = OF_RESULTS.test(key) ? 'actual' : OF_PLANS.test(key) ? 'plan' : null;
  return { text, period: findPeriod(text, defaultYear) ?? termOf(key), sense };
}

/** "Nhiệm kỳ 2020-2025": the plan of a term of office begins the year after its congress. */
function termOf(key: string): Period | null {
  const [, first, last] = /\bnhiem ky (\d{4}) ?- ?(\d{4})/.exec(key) ?? [];
  if (first === undefined || last === undefined) return null;
  const congress = Number(last) - Number(first) === 5;
  return parsePeriod(`${congress ? Number(first) + 1 : first}/${last}`);
}
