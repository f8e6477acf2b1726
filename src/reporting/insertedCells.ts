import type { NewCell, NewStyle } from '../edits/edit';
import type { Area, Sheet } from '../grid/workbook';
import type { IndicatorTable } from '../reading/indicatorTable';
import type { ProgressColumn } from './progressColumn';
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
  columns: readonly ProgressColumn[],
  area: Area,
  titleRow: number,
): Line[] {
  const firstHeader = table.headerRows[0] ?? area.top;
  const like = (row: number): NonNullable<NewStyle['like']> => ({ row, column: table.area.right });
  const headerLine = (row: number, shown: readonly string[] | null, accent: boolean): Line =>
    columns.map((_, index) => ({
      value: shown?.[index] ?? null,
      style: {
        like: like(row),
        bold: true,
        wrap: true,
        horizontal: 'center' as const,
        vertical: 'center' as const,
        ...(accent && { accentTop: ACCENT }),
      },
    }));
  const titles = columns.map(({ title }) => title);
  const body = new Set(table.rows.map(({ row }) => row));
  const bodyLine = (row: number): Line => {
    const model = like(row);
    return columns.map(({ cells, horizontal, id }) => {
      const { numberFormat, ...content } = cells.get(row) ?? { value: null, numberFormat: 'General' };
      const isText = id === 'warnings';
      const vertical = isText ? 'top' : 'center';
      return { ...content, style: { like: model, numberFormat, horizontal, vertical, wrap: isText } };
    });
  };
  const lines: Line[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (body.has(row)) lines.push(bodyLine(row));
    else if (table.headerRows.includes(row))
      lines.push(headerLine(row, row === titleRow ? titles : null, row === firstHeader));
    else if (row === table.indexRow) lines.push(headerLine(row, null, false));
    else {
      const repeated = row > titleRow ? repeatedHeader(sheet, table, row) : null;
      lines.push(
        repeated === null
          ? []
          : headerLine(row, repeated === titleRow ? titles : null, repeated === firstHeader),
      );
    }
  }
  return lines;
}
