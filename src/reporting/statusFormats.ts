import type { Status } from '../assessing/assessment';
import { STATUS_LABELS } from '../assessing/statusLabels';
import type { ConditionalFormat } from '../edits/edit';
import { columnName } from '../grid/address';
import type { Area } from '../grid/workbook';
import type { IndicatorTable } from '../reading/indicatorTable';
import { COLOURS } from './ourNames';
import { ROW_HIGHLIGHT, STATUS_COLOURS, type StatusColour } from './statusColours';

const STATUSES = Object.keys(STATUS_LABELS) as Status[];

/** `AND(CT_ToMau,OR($P10="Không đạt",$P10="Chậm nghiêm trọng"))`. */
function saysOneOf(cell: string, statuses: readonly Status[]): string {
  const tests = statuses.map((status) => `${cell}="${STATUS_LABELS[status].vi}"`);
  return `AND(${COLOURS},${tests.length > 1 ? `OR(${tests.join(',')})` : (tests[0] ?? 'FALSE')})`;
}

function statusesByColour<Colour>(colourOf: (status: Status) => Colour | undefined): Map<Colour, Status[]> {
  const groups = new Map<Colour, Status[]>();
  for (const status of STATUSES) {
    const colour = colourOf(status);
    if (colour !== undefined) groups.set(colour, [...(groups.get(colour) ?? []), status]);
  }
  return groups;
}

/** The colours of the verdicts that stand in a column of cells; they follow the text as it changes. */
export function verdictFormats(area: Area): ConditionalFormat[] {
  const cell = `$${columnName(area.left)}${area.top}`;
  const verdicts = statusesByColour<StatusColour>((status) => STATUS_COLOURS[status]);
  return [...verdicts].map(([{ text, fill }, statuses]) => ({
    area,
    formula: saysOneOf(cell, statuses),
    fill,
    color: text,
    bold: true,
  }));
}

/**
 * The conditional formats of a table's inserted columns: the verdict's colours in its own column, and a pale fill
 * across the staff's row where it is missed, critical or at risk. Both follow the verdict's text as it changes.
 */
export function statusFormats(table: IndicatorTable, statusColumn: number): ConditionalFormat[] {
  const { firstRow: top, lastRow: bottom } = table;
  const cell = `$${columnName(statusColumn)}${top}`;
  const rows = statusesByColour<string>((status) => ROW_HIGHLIGHT[status]);
  return [
    ...verdictFormats({ top, bottom, left: statusColumn, right: statusColumn }),
    ...[...rows].map(([fill, statuses]) => ({
      area: { top, bottom, left: table.area.left, right: table.area.right },
      formula: saysOneOf(cell, statuses),
      fill,
    })),
  ];
}
