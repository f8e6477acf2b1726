import type { Workbook } from '../../grid/workbook';
import { ASK_BELOW, type IndicatorTable, type TableColumn } from '../../reading/indicatorTable';
import { shownText } from './shownText';
import type { ColumnItem, TableItem } from './view';

const SAMPLES = 3;

function samplesOf(workbook: Workbook, table: IndicatorTable, column: number): string[] {
  const cells = workbook.sheets.find(({ name }) => name === table.sheet)?.cells ?? [];
  const samples: string[] = [];
  for (const { row } of table.rows) {
    const cell = cells[row]?.[column];
    const text = cell ? shownText(cell.value, cell.style.numberFormat, 'vi', workbook.date1904).trim() : '';
    if (text !== '') samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

function columnItem(workbook: Workbook, table: IndicatorTable, column: TableColumn): ColumnItem {
  return {
    column: column.column,
    header: column.header,
    role: column.role,
    isDoubtful: column.confidence < ASK_BELOW,
    samples: samplesOf(workbook, table, column.column),
    why: column.evidence.map(({ text }) => text),
  };
}

/** The tables of a sheet with their columns as understood. */
export function tableItems(workbook: Workbook, tables: readonly IndicatorTable[]): TableItem[] {
  return tables.map((table) => {
    const first = table.headerRows[0] ?? table.area.top;
    return {
      area: table.area,
      headerRows: [first, table.headerRows.at(-1) ?? first],
      isDoubtful: table.confidence < ASK_BELOW,
      columns: table.columns.map((column) => columnItem(workbook, table, column)),
    };
  });
}
