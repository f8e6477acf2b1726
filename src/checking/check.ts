import type { Assessment } from '../assessing/assessment';
import { contains } from '../grid/address';
import type { DataCell, SheetReading, TableColumn, TableRow } from '../reading/indicatorTable';
import type { CheckContext } from './context';
import { figureTable, type FigureTable, type Judged } from './figureTable';
import type { Finding } from './finding';
import { indexRows } from './history';
import { once } from './once';
import type { ShownFigure } from './shownFigure';
import { slipsIn, type Slip } from './slips';

/** A table under check. */
export interface CheckedTable extends FigureTable {
  /** Figures of another order of magnitude than the others of their row. */
  readonly slips: () => readonly Slip[];
  /** The figure in a cell, if it can be reckoned with: null for a slip as well. */
  readonly soundFigureAt: (row: TableRow, column: TableColumn) => ShownFigure | null;
  /** The value of that figure: enough for a first look, and quicker to have. */
  readonly soundValueAt: (row: TableRow, column: TableColumn) => number | null;
}

/** A check in progress: the context, and what follows from it once for all rules. */
export interface Check extends CheckContext {
  readonly tables: readonly CheckedTable[];
  /** The tables of the series' other sheets and of last period's workbook. */
  readonly otherTables: readonly FigureTable[];
  readonly previousTables: readonly FigureTable[];
  /** The verdicts on a row, the whole before its blocks. */
  readonly assessmentsOf: (table: FigureTable, row: TableRow) => readonly Assessment[];
  /** A data cell of a checked sheet. */
  readonly cellAt: (sheet: string, row: number, column: number) => DataCell | undefined;
}

/** A rule looks at the whole check and gives its findings, all of one shape. */
export type Rule = (check: Check) => Finding[];

function checkedTable(table: FigureTable, slips: () => readonly Slip[]): CheckedTable {
  const doubtful = once(() => new Set(slips().map(({ figure }) => figure)));
  const doubtfulRows = once(() => new Set(slips().map(({ figure }) => figure.row)));
  const soundFigureAt: CheckedTable['soundFigureAt'] = (row, column) => {
    const figure = table.figureAt(row, column);
    return figure && doubtful().has(figure) ? null : figure;
  };
  return {
    ...table,
    slips,
    soundFigureAt,
    soundValueAt: (row, column) =>
      doubtfulRows().has(row) ? (soundFigureAt(row, column)?.value ?? null) : table.valueAt(row, column),
  };
}

const NONE: readonly Assessment[] = [];

/** Finds the verdicts on a row: by sheet, row and, as tables side by side share their row numbers, by name. */
function judgedRows(assessments: readonly Assessment[]): Judged {
  const sheets = new Map<string, Assessment[][]>();
  for (const assessment of assessments) {
    const rows = sheets.get(assessment.sheet) ?? [];
    sheets.set(assessment.sheet, rows);
    const own = rows[assessment.row];
    if (own) own.push(assessment);
    else rows[assessment.row] = [assessment];
  }
  return (sheet, { row, name }) => {
    const own = sheets.get(sheet)?.[row] ?? NONE;
    return own.every((assessment) => assessment.name === name)
      ? own
      : own.filter((assessment) => assessment.name === name);
  };
}

/** Works out once what all rules need. */
export function beginCheck(context: CheckContext): Check {
  const judged = judgedRows(context.assessments);
  const sheets = new Map(context.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const understood = (readings: readonly SheetReading[], isOwn: boolean): FigureTable[] =>
    readings.flatMap((reading) =>
      reading.tables.map((table) =>
        isOwn
          ? figureTable(reading, table, sheets.get(reading.sheet) ?? null, judged)
          : figureTable(reading, table, null, () => []),
      ),
    );
  const previousTables = understood(context.previous ?? [], false);
  const history = once(() => indexRows(previousTables));
  const tables = understood(context.readings, true).map((table) =>
    checkedTable(
      table,
      once(() => slipsIn(table, context.period, history())),
    ),
  );
  return {
    ...context,
    tables,
    otherTables: understood(context.others, true),
    previousTables,
    assessmentsOf: ({ table }, row) => judged(table.sheet, row),
    cellAt: (sheet, row, column) =>
      tables
        .find(({ table }) => table.sheet === sheet && contains(table.area, row, column))
        ?.rowAt(row)
        ?.cells.get(column),
  };
}
