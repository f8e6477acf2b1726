import { foldText } from '../language/foldText';
import { unitDimension } from '../language/unitDimension';
import type { RowKind } from '../reading/indicatorTable';
import type { Classifier } from './classifier';
import type { Measure, MeasureBasis } from './consolidation';
import type { OpenTable } from './openTable';
import { readFigures, type ReadFigure } from './readFigures';

/** A row of a workbook on its way to the indicator it belongs to. */
export interface DraftRow {
  readonly source: number;
  /** Index among the tables of its source. */
  readonly table: number;
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly rowKind: RowKind;
  readonly ordinal: string | null;
  readonly name: string;
  /** The name as it is compared. */
  readonly key: string;
  readonly unit: string | null;
  /** What the unit measures; null without a unit. */
  readonly dimension: string | null;
  /** The row it belongs under. */
  readonly parent: DraftRow | null;
  /** 0 at the top of its table. */
  readonly depth: number;
  readonly figures: Readonly<Record<Measure, ReadFigure>>;
}

/** A name as it is compared letter by letter: case, tone spelling, dashes and end marks left aside. */
export function nameKey(name: string): string {
  return foldText(name).replace(/[\s.,:;]+$/u, '');
}

/** What a unit measures, or the very unit where that is unknown. */
export function dimensionOf(unit: string | null): string | null {
  return unit === null ? null : (unitDimension(unit) ?? foldText(unit));
}

/** The rows of a table, remarks left out, each after the row it belongs under. */
export function draftRows(
  open: OpenTable,
  tableIndex: number,
  bases: Readonly<Partial<Record<Measure, MeasureBasis>>>,
  classify: Classifier,
): DraftRow[] {
  const drafts = new Map<number, DraftRow>();
  for (const row of open.table.rows) {
    if (row.kind === 'note') continue;
    const parent = row.parent === null ? null : (drafts.get(row.parent) ?? null);
    const { kind } = classify(row.name, row.unit, parent?.name ?? null);
    drafts.set(row.row, {
      source: open.source,
      table: tableIndex,
      sheet: open.table.sheet,
      row: row.row,
      rowKind: row.kind,
      ordinal: row.ordinal,
      name: row.name,
      key: nameKey(row.name),
      unit: row.unit,
      dimension: dimensionOf(row.unit),
      parent,
      depth: parent ? parent.depth + 1 : 0,
      figures: readFigures(row, open, { unit: row.unit, kind }, bases),
    });
  }
  return [...drafts.values()];
}
