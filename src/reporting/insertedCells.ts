import type { NewCell } from '../edits/edit';
import type { Area, Sheet } from '../grid/workbook';
import type { IndicatorTable } from '../reading/indicatorTable';
import type { ProgressColumns } from './progressColumn';
import { ACCENT } from './statusColours';

type Line = readonly (NewCell | undefined)[];

/** The header row a row of the body repeats (where a page broke), or null. */
function repeatedHeader(sheet: Sheet, table: IndicatorTable, row: number): number | null {
  const names = table.columns.filter(({ role }) => role === 'name').map(({ column }) => column);
  const repeats = (header: number): boolean =>
    names.some((column) => {
      const text = sheet.cells[header]?.[column]?.value;
      return typeof text === 'string' && text === sheet.cells[row]?.[column]?.value;
    });
  return table.headerRows.find(repeats) ?? null;
}

/**
 * The cells of inserted columns, row by row over `area`: headers in the table's own header style with an accent line
 * on top, contents in the style of the row they stand in. `titleRow` is the header row that takes the words.
 */
export function insertedCells(
  sheet: Sheet,
  table: IndicatorTable,
  { columns, cellsIn }: ProgressColumns,
  area: Area,
  titleRow: number,
): Line[] {
  const firstHeader = table.headerRows[0] ?? area.top;
  const like = { column: table.area.right };
  const headerLine = (shown: readonly string[] | null, accent: boolean): Line =>
    columns.map((_, index) => ({
      value: shown?.[index] ?? null,
      style: {
        like,
        bold: true,
        wrap: true,
        horizontal: 'center' as const,
        vertical: 'center' as const,
        ...(accent && { accentTop: ACCENT }),
      },
    }));
  const titles = columns.map(({ title }) => title);
  const isBody: true[] = [];
  for (const { row } of table.rows) isBody[row] = true;
  const lines: Line[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (isBody[row]) lines.push(cellsIn(row));
    else if (table.headerRows.includes(row))
      lines.push(headerLine(row === titleRow ? titles : null, row === firstHeader));
    else if (row === table.indexRow) lines.push(headerLine(null, false));
    else {
      const repeated = row > titleRow ? repeatedHeader(sheet, table, row) : null;
      lines.push(
        repeated === null ? [] : headerLine(repeated === titleRow ? titles : null, repeated === firstHeader),
      );
    }
  }
  return lines;
}
