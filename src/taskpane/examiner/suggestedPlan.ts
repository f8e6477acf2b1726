import type { Memory } from '../../decisions/memory';
import type { Workbook } from '../../grid/workbook';
import type { Period } from '../../period/period';
import { CATALOGUE } from '../../plans/catalogue';
import type { Plan } from '../../plans/plan';
import { suggestPlan } from '../../plans/suggestPlan';
import type { SheetReading } from '../../reading/indicatorTable';

/** What stands above a sheet's first table: agencies, title, the document it belongs to. */
function headOf(workbook: Workbook, { sheet, tables }: SheetReading): string {
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const lines = cells.slice(0, tables[0]?.area.top ?? 0);
  return lines
    .flatMap((line) => line?.map((cell) => (typeof cell?.value === 'string' ? cell.value : '')) ?? [])
    .filter((text) => text !== '')
    .join('\n');
}

/** The plan that fits the checked sheets by what stands above them and the period; null where none does. */
export function suggestedPlan(
  workbook: Workbook,
  checked: readonly SheetReading[],
  period: Period,
  { plans }: Memory,
): Plan | null {
  const head = checked.map((reading) => headOf(workbook, reading)).join('\n');
  return suggestPlan([...plans, ...CATALOGUE], head, period);
}
