import type { Assessment } from '../../assessing/assessment';
import type { IndicatorTable, TableRow } from '../../reading/indicatorTable';
import { inPlanOrder } from './planOrder';
import type { SummaryContext } from './summaryContext';

/** A sheet's or a sector's heading. */
export interface HeadingRow {
  readonly kind: 'heading';
  readonly ordinal: string | null;
  readonly name: string;
  /** How many rows of the summary follow that belong under it. */
  readonly size: number;
}

/** One indicator, part or total with its verdict. */
export interface IndicatorRow {
  readonly kind: 'indicator';
  /** Tells the row from all others of its sheet, whatever place it moves to: with what it is a part of. */
  readonly name: string;
  readonly ordinal: string | null;
  /** As shown, with the marks and steps of a part. */
  readonly label: string;
  /** How many indicators it lies below: 0 for one that stands by itself. */
  readonly depth: number;
  /** Whether rows below make it up. */
  readonly hasParts: boolean;
  readonly assessment: Assessment;
  readonly table: IndicatorTable;
  /** What the staff noted beside it, reasons first; '' for nothing. */
  readonly note: string;
}

export type SummaryRow = HeadingRow | IndicatorRow;

/** Marks of parts, which stand before the name instead of among the numbers. */
const MARKS: readonly string[] = ['-', '+', '*', '•', '–'];
const NO_BREAK_SPACE = '\u00A0';

function noteOf(table: IndicatorTable, { cells }: TableRow, { override }: Assessment): string {
  const texts = (['reason', 'note'] as const).flatMap((role) =>
    table.columns
      .filter((column) => column.role === role && column.block === null)
      .flatMap(({ column }) => {
        const quantity = cells.get(column)?.quantity;
        return quantity?.kind === 'text' ? [quantity.text.trim()] : [];
      }),
  );
  return [...(override ? [`Cán bộ đánh giá: ${override.reason}`] : []), ...new Set(texts)].join('. ');
}

/** A name as it is shown: a part with its mark, one step in for each level it lies below its indicator. */
function labelOf(row: TableRow, steps: number, block: string | null): string {
  const name = block === null ? row.name : `${row.name} – ${block}`;
  if (row.kind !== 'component') return name;
  const mark = row.ordinal !== null && MARKS.includes(row.ordinal) ? row.ordinal : steps > 1 ? '+' : '-';
  return `${NO_BREAK_SPACE.repeat(3 * Math.max(0, steps - 1))}${mark} ${name}`;
}

const ordinalOf = ({ ordinal }: TableRow): string | null =>
  ordinal !== null && MARKS.includes(ordinal) ? null : ordinal;

/** Counts equal texts, so that each gets a key of its own. */
function numbered(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 ? text : `${text}#${count}`;
  };
}

/** How many rows above a row are parts or indicators it belongs under. */
function stepsOf(row: TableRow, byNumber: ReadonlyMap<number, TableRow>): number {
  let steps = 0;
  let above = row.parent === null ? undefined : byNumber.get(row.parent);
  while (above && above.kind !== 'group') {
    steps++;
    above = above.parent === null ? undefined : byNumber.get(above.parent);
  }
  return steps;
}

type Find = (table: IndicatorTable, row: TableRow) => readonly Assessment[];

/** The verdicts on a row: of the whole where there is one, else of each block. */
function verdictsIn(assessments: readonly Assessment[]): Find {
  const byRow = new Map<string, Assessment[]>();
  const keyOf = (sheet: string, row: number, name: string): string => `${row} ${sheet}\u0000${name}`;
  for (const each of assessments) {
    const key = keyOf(each.sheet, each.row, each.name);
    const known = byRow.get(key);
    if (known) known.push(each);
    else byRow.set(key, [each]);
  }
  return (table, { row, name }) => {
    const own = byRow.get(keyOf(table.sheet, row, name)) ?? [];
    const whole = own.filter(({ block }) => block === null);
    return whole.length > 0 ? whole : own;
  };
}

type Unsized = Omit<HeadingRow, 'size'> & { readonly level: number };

/** Gives every heading the number of rows under it: up to the next heading of its level or above. */
function sized(rows: readonly (Unsized | IndicatorRow)[]): SummaryRow[] {
  const result: SummaryRow[] = [];
  const open: { readonly level: number; readonly at: number; readonly heading: Unsized }[] = [];
  const close = (level: number, end: number): void => {
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
      const { ordinal, name } = last.heading;
      result[last.at] = { kind: 'heading', ordinal, name, size: end - last.at - 1 };
      open.pop();
    }
  };
  rows.forEach((row, index) => {
    if (row.kind === 'heading') {
      close(row.level, index);
      open.push({ level: row.level, at: index, heading: row });
      result.push({ kind: 'heading', ordinal: row.ordinal, name: row.name, size: 0 });
    } else result.push(row);
  });
  close(-Infinity, rows.length);
  return result;
}

function tableRows(
  table: IndicatorTable,
  find: Find,
  unique: (text: string) => string,
  plan: SummaryContext['plan'],
): (Unsized | IndicatorRow)[] {
  const byNumber = new Map(table.rows.map((row) => [row.row, row]));
  const parents = new Set(table.rows.map(({ parent }) => parent));
  const places = new Map(plan?.targets.map(({ id }, index) => [id, index]));
  const rank = (row: TableRow): number | null =>
    places.get(find(table, row)[0]?.target?.planTarget ?? '') ?? null;
  const rows = plan ? inPlanOrder(table.rows, rank) : table.rows;
  return rows.flatMap((row): (Unsized | IndicatorRow)[] => {
    if (row.kind === 'note') return [];
    if (row.kind === 'group')
      return [{ kind: 'heading', level: row.level, ordinal: row.ordinal, name: row.name }];
    const above = row.parent === null ? '' : (byNumber.get(row.parent)?.name ?? '');
    const steps = stepsOf(row, byNumber);
    return find(table, row).map((assessment) => {
      const name = [assessment.block ?? '', above, row.name].filter((part) => part !== '').join(' / ');
      return {
        kind: 'indicator',
        name: unique(`${table.sheet} / ${name}`).slice(table.sheet.length + 3),
        ordinal: ordinalOf(row),
        label: labelOf(row, steps, assessment.block),
        depth: steps,
        hasParts: parents.has(row.row),
        assessment,
        table,
        note: noteOf(table, row, assessment),
      };
    });
  });
}

/**
 * The rows of a summary, sheet by sheet: sectors with their indicators, parts and totals, in the order of the official
 * plan where there is one, else as they stand there; under the sheet's name where several sheets or tables take part.
 */
export function summaryRows({
  readings,
  assessments,
  plan,
}: Pick<SummaryContext, 'readings' | 'assessments' | 'plan'>): SummaryRow[] {
  const find = verdictsIn(assessments);
  const unique = numbered();
  const tables = readings.flatMap((reading) => reading.tables);
  const rows = readings.flatMap((reading) =>
    reading.tables.flatMap((table, index) => {
      const name = reading.tables.length > 1 ? `${table.sheet} (bảng ${index + 1})` : table.sheet;
      return [
        ...(tables.length > 1 ? [{ kind: 'heading' as const, level: -1, ordinal: null, name }] : []),
        ...tableRows(table, find, unique, plan),
      ];
    }),
  );
  return sized(rows);
}
