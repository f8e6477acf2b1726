import { readTables } from '../../src/reading/readTables';
import type { IndicatorTable, SheetReading } from '../../src/reading/indicatorTable';
import type { Quantity } from '../../src/language/quantity';
import type { Specimen, TableTruth } from './truth';

export const ASPECTS = [
  'tables',
  'periods',
  'headerRows',
  'columns',
  'kinds',
  'names',
  'units',
  'parents',
  'values',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Right answers out of all, by aspect, and what was wrong, in words. */
export interface Score {
  readonly right: Record<Aspect, number>;
  readonly asked: Record<Aspect, number>;
  readonly wrong: string[];
}

export function emptyScore(): Score {
  const zeros = (): Record<Aspect, number> =>
    Object.fromEntries(ASPECTS.map((aspect) => [aspect, 0])) as Record<Aspect, number>;
  return { right: zeros(), asked: zeros(), wrong: [] };
}

/** Reads a specimen and holds what is read against its truth. */
export function scoreSpecimen(specimen: Specimen): Score {
  const score = emptyScore();
  const readings = readTables(specimen.workbook);
  for (const truth of specimen.sheets) {
    const reading = readings.find(({ sheet }) => sheet === truth.sheet);
    if (!reading) throw new Error(`no reading of ${truth.sheet}`);
    const ask = asker(score, `${specimen.name} ${truth.sheet}`);
    if (truth.tables.length > 0)
      ask('periods', reading.period?.notation ?? null, truth.period, 'sheet period');
    if (truth.tables.length === 0) ask('tables', reading.tables.length, 0, 'tables where there is none');
    for (const table of truth.tables) scoreTable(ask, reading, table);
    if (reading.tables.length > truth.tables.length)
      ask('tables', reading.tables.length, truth.tables.length, 'too many tables');
  }
  return score;
}

type Ask = (aspect: Aspect, got: unknown, meant: unknown, about: string) => void;

function asker(score: Score, place: string): Ask {
  return (aspect, got, meant, about) => {
    score.asked[aspect]++;
    if (same(got, meant)) score.right[aspect]++;
    else score.wrong.push(`${place}: ${about}: got ${JSON.stringify(got)}, meant ${JSON.stringify(meant)}`);
  };
}

function same(got: unknown, meant: unknown): boolean {
  if (typeof got === 'number' && typeof meant === 'number')
    return Math.abs(got - meant) <= 1e-9 * Math.max(1, Math.abs(meant));
  return JSON.stringify(got) === JSON.stringify(meant);
}

function scoreTable(ask: Ask, reading: SheetReading, truth: TableTruth): void {
  const table = reading.tables.find(
    ({ area }) =>
      area.left <= truth.right &&
      truth.left <= area.right &&
      area.top <= truth.lastRow &&
      truth.firstRow <= area.bottom,
  );
  const frame = (of: IndicatorTable | undefined): unknown =>
    of && [
      of.area.left,
      of.area.right,
      of.area.top,
      of.firstRow,
      of.lastRow,
      of.indexRow,
      of.unit,
      of.blocks,
    ];
  const meant = [
    truth.left,
    truth.right,
    truth.headerRows[0],
    truth.firstRow,
    truth.lastRow,
    truth.indexRow,
    truth.unit,
    truth.blocks,
  ];
  ask('tables', frame(table), meant, 'table');
  ask('headerRows', table?.headerRows, truth.headerRows, 'header rows');
  scoreColumns(ask, table, truth);
  scoreRows(ask, table, truth);
  for (const { row, column, says } of truth.values) {
    const cell = table?.rows.find((one) => one.row === row)?.cells.get(column);
    ask('values', cell && sayOf(cell.quantity, typeof says), says, `value ${row}:${column}`);
  }
}

function sayOf(quantity: Quantity, meant: string): number | string {
  return quantity.kind === 'number' && meant === 'number' ? quantity.value : quantity.kind;
}

function scoreColumns(ask: Ask, table: IndicatorTable | undefined, truth: TableTruth): void {
  for (const meant of truth.columns) {
    const got = table?.columns.find(({ column }) => column === meant.column);
    const view = Object.fromEntries(
      Object.keys(meant).map((key) => {
        const value = got?.[key as keyof typeof meant];
        return [
          key,
          value !== null && typeof value === 'object' && 'notation' in value ? value.notation : value,
        ];
      }),
    );
    ask('columns', view, meant, `column ${meant.column} “${got?.header ?? ''}”`);
  }
  const more =
    table?.columns.filter(({ column }) => !truth.columns.some((meant) => meant.column === column)) ?? [];
  for (const { column, header } of more) ask('columns', column, null, `column that is none “${header}”`);
}

function scoreRows(ask: Ask, table: IndicatorTable | undefined, truth: TableTruth): void {
  for (const meant of truth.rows) {
    const got = table?.rows.find(({ row }) => row === meant.row);
    const about = `row ${meant.row} “${meant.name}”`;
    ask('kinds', [got?.kind, got?.partial], [meant.kind, meant.partial], about);
    ask('names', [got?.ordinal, got?.name], [meant.ordinal, meant.name], about);
    if (meant.kind !== 'note') ask('units', got?.unit, meant.unit, about);
    ask('parents', [got?.level, got?.parent], [meant.level, meant.parent], about);
  }
  for (const row of table?.rows ?? []) {
    if (!truth.rows.some((meant) => meant.row === row.row))
      ask('kinds', row.kind, null, `row ${row.row} that is none “${row.name}”`);
  }
}
