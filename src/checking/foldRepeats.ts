import { cellAddress } from '../grid/address';
import type { Finding, RuleId } from './finding';

/** Beyond so many cells of a row or a column, one finding tells of all. */
const IN_ROW = 6;
const IN_COLUMN = 30;
/** What one export or one wrong formula does to a whole column. */
const MECHANICAL: readonly RuleId[] = ['text-number', 'formula-error', 'date-number', 'formula-drift'];

/** The number of the row or column that a finding at a cell may be folded along; null for none. */
type LineOf = (finding: Finding) => number | null;

const rowOf: LineOf = ({ row, column }) => (column === null ? null : row);
const columnOf: LineOf = ({ rule, row, column }) =>
  row === null || !MECHANICAL.includes(rule) ? null : column;

/** The findings on lines of so many, by rule and sheet: few lines hold that many, even of all sheets together. */
function crowds(findings: readonly Finding[], lineOf: LineOf, most: number): Map<string, Finding[]> {
  const counts = new Map<number, number>();
  for (const finding of findings) {
    const line = lineOf(finding);
    if (line !== null) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const line = lineOf(finding);
    if (line === null || (counts.get(line) ?? 0) <= most) continue;
    const key = `${finding.rule} ${line} ${finding.sheet ?? ''}`;
    const alike = groups.get(key);
    if (alike) alike.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

function fold(
  findings: readonly Finding[],
  lineOf: LineOf,
  most: number,
  where: { vi: string; en: string },
): readonly Finding[] {
  const folded = new Map<Finding, Finding | null>();
  for (const alike of crowds(findings, lineOf, most).values()) {
    const [first, ...others] = alike;
    if (!first || alike.length <= most) continue;
    folded.set(first, {
      ...first,
      message: {
        vi: `${first.message.vi} Còn ${others.length} ô khác ${where.vi} như vậy.`,
        en: `${first.message.en} So do ${others.length} other cells of ${where.en}.`,
      },
      cells: others.map(({ row, column }) => cellAddress(row ?? 0, column ?? 0)),
      fix: null,
    });
    for (const other of others) folded.set(other, null);
  }
  if (folded.size === 0) return findings;
  return findings.flatMap((finding) => {
    const told = folded.get(finding);
    return told === null ? [] : [told ?? finding];
  });
}

/**
 * One finding for what repeats through a whole row or column, such as a formula copied to the right or an export of
 * numbers as text; the other cells are named with it.
 */
export function foldRepeats(findings: readonly Finding[]): readonly Finding[] {
  const byRow = fold(findings, rowOf, IN_ROW, { vi: 'cùng dòng', en: 'the row' });
  return fold(byRow, columnOf, IN_COLUMN, { vi: 'cùng cột', en: 'the column' });
}
