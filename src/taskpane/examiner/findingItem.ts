import type { Finding } from '../../checking/finding';
import type { SubjectOf } from '../../checking/subjectsIn';
import type { Edit } from '../../edits/edit';
import { formulaText } from '../../edits/formulaText';
import { cellAddress } from '../../grid/address';
import type { Workbook } from '../../grid/workbook';
import type { Plan } from '../../plans/plan';
import type { SheetReading } from '../../reading/indicatorTable';
import { nameColumnOf } from './nameColumnOf';
import { shownText } from './shownText';
import type { CellChange, FindingItem } from './view';

function changes(workbook: Workbook, edits: readonly Edit[]): CellChange[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'set-cells') return [];
    const cells = workbook.sheets.find(({ name }) => name === edit.sheet)?.cells ?? [];
    return edit.cells.flatMap((line, down) =>
      line.flatMap((cell, right) => {
        if (!cell) return [];
        const [row, column] = [edit.top + down, edit.left + right];
        const old = cells[row]?.[column];
        const format = cell.style?.numberFormat ?? old?.style.numberFormat ?? 'General';
        return [
          {
            address: cellAddress(row, column),
            before: old ? shownText(old.value, old.style.numberFormat, 'vi', workbook.date1904) : '',
            after:
              cell.formula === undefined
                ? shownText(cell.value, format, 'vi')
                : `=${formulaText(cell.formula, row)}`,
          },
        ];
      }),
    );
  });
}

/** Where to go for a finding on a whole row: the row's name. */
function addressOf({ row, column }: Finding, reading: SheetReading | undefined): string | null {
  if (row === null) return null;
  return cellAddress(row, column ?? nameColumnOf(reading));
}

/** A finding as its card shows it; `index` is its place among the findings of the examination. */
export function findingItem(
  finding: Finding,
  index: number,
  workbook: Workbook,
  reading: SheetReading | undefined,
  plan: Plan | null,
  subjectOf: SubjectOf,
): FindingItem {
  const { rule, severity, sheet, block, message, fix, row, target } = finding;
  const subject =
    row === null && target !== null ? plan?.targets.find(({ id }) => id === target)?.name : undefined;
  return {
    index,
    rule,
    severity,
    sheet,
    address: addressOf(finding, reading),
    subject: subject ?? subjectOf(finding),
    block,
    message,
    fix: fix && { label: fix.label, changes: changes(workbook, fix.edits) },
  };
}
