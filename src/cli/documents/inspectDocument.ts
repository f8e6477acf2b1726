import { areaAddress, columnName } from '../../grid/address';
import type { Language } from '../../language/bilingual';
import { textTable } from '../textTable';
import { periodLabel } from '../../period/periodLabel';
import { ASK_BELOW } from '../../reading/indicatorTable';
import type {
  Certainty,
  IndicatorTable,
  SheetReading,
  TableColumn,
  TableRow,
} from '../../reading/indicatorTable';

/** How sure a decision is; its evidence is spelled out only where the officer should look. */
function certainty({ confidence, evidence }: Certainty, language: Language): object {
  const rounded = Math.round(confidence * 100) / 100;
  return confidence >= ASK_BELOW
    ? { confidence: rounded }
    : { confidence: rounded, doubtful: true, evidence: evidence.map(({ text }) => text[language]) };
}

function columnEntry(column: TableColumn, language: Language): object {
  return {
    column: columnName(column.column),
    role: column.role,
    ...(column.period && { period: column.period.notation }),
    ...(column.authority && { authority: column.authority }),
    ...(column.of && { of: column.of }),
    ...(column.block !== null && { block: column.block }),
    ...(column.unit !== null && { unit: column.unit }),
    header: column.header,
    ...(column.hidden && { hidden: true }),
    ...certainty(column, language),
  };
}

function rowEntry(row: TableRow, language: Language): object {
  return {
    row: row.row,
    ordinal: row.ordinal,
    name: row.name,
    kind: row.kind,
    level: row.level,
    parent: row.parent,
    unit: row.unit,
    ...(row.raw !== row.name && { raw: row.raw }),
    ...(row.hidden && { hidden: true }),
    ...certainty(row, language),
  };
}

function tableEntry(table: IndicatorTable, language: Language): object {
  return {
    range: areaAddress(table.area),
    headerRows: table.headerRows,
    ...(table.indexRow !== null && { indexRow: table.indexRow }),
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    unit: table.unit,
    ...certainty(table, language),
    columns: table.columns.map((column) => columnEntry(column, language)),
    rows: table.rows.map((row) => rowEntry(row, language)),
  };
}

/** The document of `inspect`: what every sheet, column and row is understood to be. */
export function inspectDocument(file: string, readings: readonly SheetReading[], language: Language): object {
  return {
    contract: 1,
    file,
    sheets: readings.map((reading) => ({
      name: reading.sheet,
      period: reading.period?.notation ?? null,
      ...(reading.isProtected && { protected: true }),
      tables: reading.tables.map((table) => tableEntry(table, language)),
    })),
  };
}

/** The same for a person at a terminal: the tables with their columns. */
export function inspectTable(readings: readonly SheetReading[], language: Language): string {
  const vi = language === 'vi';
  const tables = readings.flatMap(({ sheet, period, tables: own }) =>
    own.map((table) => ({ sheet, period, table })),
  );
  return tables
    .map(({ sheet, period, table }) => {
      const head = `${sheet}!${areaAddress(table.area)}${period ? `  ${periodLabel(period, language)}` : ''}  ${table.rows.length} ${vi ? 'dòng' : 'rows'}`;
      const columns = textTable(
        [
          { head: vi ? 'Cột' : 'Column', most: 6 },
          { head: vi ? 'Vai trò' : 'Role', most: 14 },
          { head: vi ? 'Kỳ' : 'Period', most: 12 },
          { head: vi ? 'Tiêu đề' : 'Header', most: 70 },
        ],
        table.columns.map(({ column, role, period: own, header, confidence }) => [
          columnName(column),
          role,
          own?.notation ?? '',
          `${header}${confidence < ASK_BELOW ? ' (?)' : ''}`,
        ]),
      );
      return `${head}\n${columns}\n`;
    })
    .join('');
}
