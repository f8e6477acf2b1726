import { DEFAULT_SETTINGS } from '../../assessing/settings';
import type { Memory } from '../../decisions/memory';
import type { Workbook } from '../../grid/workbook';
import { CATALOGUE } from '../../plans/catalogue';
import type { Plan } from '../../plans/plan';
import type { Examination } from '../../pipeline/examine';
import type { SheetReading } from '../../reading/indicatorTable';
import { insertedAreas } from '../../reporting/ourNames';
import { summaryPlaces } from '../../reporting/summary/summaryNames';
import { hasFigures } from './hasFigures';
import { suggestedPlan } from './suggestedPlan';
import { periodChoice, periodChoices } from './periodChoices';
import type { Choice, Overview, SheetSummary } from './view';

function planChoice({ id, title }: Plan): Choice {
  return { id, label: { vi: title, en: title } };
}

function insertedColumns(workbook: Workbook, sheet: string): number {
  return insertedAreas(workbook)
    .filter(({ place }) => place?.sheet === sheet)
    .reduce((sum, { place }) => sum + (place ? place.area.right - place.area.left + 1 : 0), 0);
}

function sheetSummary(workbook: Workbook, reading: SheetReading, isChecked: boolean): SheetSummary {
  return {
    name: reading.sheet,
    title: reading.title,
    indicators: reading.tables.reduce((sum, { rows }) => sum + rows.filter(hasFigures).length, 0),
    isProtected: reading.isProtected,
    isChecked,
    isSummary: summaryPlaces(workbook).some(({ place }) => place?.sheet === reading.sheet),
    insertedColumns: insertedColumns(workbook, reading.sheet),
  };
}

/**
 * What the pane shows of the workbook as a whole.
 * @param examination null when there is nothing to examine: no table, or no period to examine it for
 */
export function overview(
  workbook: Workbook,
  readings: readonly SheetReading[],
  examination: Examination | null,
  memory: Memory,
  thisYear: number,
): Overview {
  const checked = new Set(examination?.checked.map(({ sheet }) => sheet));
  const period = examination?.period ?? null;
  const suggested =
    period && memory.plan === null
      ? suggestedPlan(workbook, examination?.checked ?? [], period, memory)
      : null;
  const columns = readings.flatMap(({ tables }) => tables.flatMap((table) => table.columns));
  return {
    file: workbook.file,
    sheets: readings.map((reading) => sheetSummary(workbook, reading, checked.has(reading.sheet))),
    period: period && periodChoice(period),
    periods: periodChoices(period, readings, thisYear),
    plan: examination?.plan?.id ?? null,
    plans: [...memory.plans, ...CATALOGUE].map(planChoice),
    suggestedPlan: suggested && planChoice(suggested),
    settings: { ...DEFAULT_SETTINGS, ...memory.settings },
    authorities: [...new Set(columns.map(({ authority }) => authority))].filter((each) => each !== null),
    severities: memory.severities,
    dismissals: memory.dismissals,
    letterhead: memory.letterhead,
  };
}
