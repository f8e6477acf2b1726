import { cellAddress } from '../grid/address';
import type { Finding, RuleId } from './finding';

/** Beyond so many cells of a row or a column, one finding tells of all. */
const IN_ROW = 6;
const IN_COLUMN = 30;
/** What one export or one wrong formula does to a whole column. */
const MECHANICAL: readonly RuleId[] = ['text-number', 'formula-error', 'date-number', 'formula-drift'];

type KeyOf = (finding: Finding) => string | null;

const rowKey: KeyOf = ({ rule, sheet, row, column }) =>
  row === null || column === null ? null : `${rule} ${row} ${sheet ?? ''}`;
const columnKey: KeyOf = ({ rule, sheet, row, column }) =>
  row === null || column === null || !MECHANICAL.includes(rule) ? null : `${rule} ${column} ${sheet ?? ''}`;

function fold(
  findings: readonly Finding[],
  keyOf: KeyOf,
  most: number,
  where: { vi: string; en: string },
): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null) continue;
    const alike = groups.get(key);
    if (alike) alike.push(finding);
    else groups.set(key, [finding]);
  }
  return findings.flatMap((finding) => {
    const key = keyOf(finding);
    const alike = key === null ? [] : (groups.get(key) ?? []);
    if (alike.length <= most) return [finding];
    const [first, ...others] = alike;
    if (finding !== first) return [];
    return [
      {
        ...finding,
        message: {
          vi: `${finding.message.vi} Còn ${others.length} ô khác ${where.vi} như vậy.`,
          en: `${finding.message.en} So do ${others.length} other cells of ${where.en}.`,
        },
        cells: others.map(({ row, column }) => cellAddress(row ?? 0, column ?? 0)),
        fix: null,
      },
    ];
  });
}

/**
 * One finding for what repeats through a whole row or column, such as a formula copied to the right or an export of
 * numbers as text; the other cells are named with it.
 */
export function foldRepeats(findings: readonly Finding[]): Finding[] {
  const byRow = fold(findings, rowKey, IN_ROW, { vi: 'cùng dòng', en: 'the row' });
  return fold(byRow, columnKey, IN_COLUMN, { vi: 'cùng cột', en: 'the column' });
}
