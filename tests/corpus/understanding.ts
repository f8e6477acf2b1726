import type { SheetReading } from '../../src/reading/indicatorTable';
import type { Move } from './transform';

/** What is understood of a sheet, free of certainty; `move` says where its rows and columns went. */
export function understanding(readings: readonly SheetReading[], move: Move): unknown {
  const row = (number: number | null): number | null => (number === null ? null : move.row(number));
  const column = (number: number | null): number | null => (number === null ? null : move.column(number));
  return readings.map((reading) => ({
    period: reading.period?.notation ?? null,
    tables: reading.tables.map((table) => ({
      headerRows: table.headerRows.map(row),
      indexRow: row(table.indexRow),
      firstRow: row(table.firstRow),
      lastRow: row(table.lastRow),
      unit: table.unit,
      blocks: table.blocks,
      columns: table.columns.map((one) => ({
        column: column(one.column),
        role: one.role,
        header: one.header,
        period: one.period?.notation ?? null,
        authority: one.authority,
        of: one.of,
        numerator: column(one.numerator),
        denominator: column(one.denominator),
        form: one.form,
        block: one.block,
        unit: one.unit,
      })),
      rows: table.rows.map((one) => ({
        row: row(one.row),
        kind: one.kind,
        ordinal: one.ordinal,
        name: one.name,
        level: one.level,
        parent: row(one.parent),
        unit: one.unit,
        partial: one.partial,
        cells: [...one.cells].map(([at, cell]) => [column(at), cell.quantity, cell.stored]),
      })),
    })),
  }));
}
