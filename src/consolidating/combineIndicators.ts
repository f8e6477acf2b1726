import { addsUp } from '../plans/addsUp';
import type { RowKind } from '../reading/indicatorTable';
import { commonUnit, convertFigure, countUnits, type UnitCounts } from './commonUnit';
import { MEASURES, type Combination, type ConsolidatedIndicator, type SourceRow } from './consolidation';
import type { Classifier } from './classifier';
import type { DraftRow } from './draftRows';
import type { Item } from './indicatorTree';
import { totalOf } from './total';
import { findWeights, type Weighable } from './weights';

/** An indicator with the place it has in the table, before its figures are brought together. */
export interface PlacedItem {
  readonly item: Item;
  readonly name: string;
  /** Index of the indicator it stands under. */
  readonly parent: number | null;
  readonly level: number;
  /** Sources that have the table but not the indicator. */
  readonly absent: readonly number[];
}

function rowKindOf(rows: readonly DraftRow[]): RowKind {
  return rows.find(({ rowKind }) => rowKind !== 'group')?.rowKind ?? 'group';
}

function toSourceRow(
  { source, sheet, row, name, unit, figures }: DraftRow,
  common: string | null,
): SourceRow {
  const { plan, result, samePeriod } = figures;
  return {
    source,
    sheet,
    row,
    name,
    unit,
    figures: {
      plan: convertFigure(plan, unit, common),
      result: convertFigure(result, unit, common),
      samePeriod: convertFigure(samePeriod, unit, common),
    },
  };
}

type Gathered = Omit<ConsolidatedIndicator, 'combination' | 'weights' | 'totals'> & Weighable;

function gather(
  { item, name, parent, level, absent }: PlacedItem,
  above: string | null,
  units: UnitCounts,
  classify: Classifier,
): Gathered {
  const drafts = [...item.rows.values()];
  const rowKind = rowKindOf(drafts);
  const unit = rowKind === 'group' ? null : commonUnit(drafts, units);
  const { kind } = classify(name, unit, above);
  const rows =
    rowKind === 'group'
      ? []
      : drafts.map((draft) => toSourceRow(draft, unit)).sort((a, b) => a.source - b.source);
  return {
    rowKind,
    ordinal: item.first?.ordinal ?? null,
    name,
    unit,
    level,
    parent,
    kind,
    decimals: Math.max(
      0,
      ...rows.flatMap(({ figures }) => MEASURES.map((measure) => figures[measure].decimals)),
    ),
    rows,
    absent,
    addsUp: rowKind !== 'group' && addsUp(name, unit, kind),
  };
}

function combinationOf({ addsUp: isAdditive, rows, absent }: Gathered, isWeighted: boolean): Combination {
  if (isAdditive) return 'sum';
  if (isWeighted) return 'weighted';
  return rows.length === 1 && absent.length === 0 ? 'only' : 'none';
}

/** Brings the figures of every indicator to its common unit and, where that may be done, to one total. */
export function combineIndicators(
  placed: readonly PlacedItem[],
  classify: Classifier,
): ConsolidatedIndicator[] {
  const units = countUnits(placed.flatMap(({ item }) => [...item.rows.values()]));
  const gathered = placed.map((each) =>
    gather(each, each.parent === null ? null : (placed[each.parent]?.name ?? null), units, classify),
  );
  const found = findWeights(gathered);
  return gathered.map(({ addsUp: isAdditive, ...indicator }, at) => {
    const weights = found[at] ?? null;
    const combination = combinationOf({ ...indicator, addsUp: isAdditive }, weights !== null);
    const total = (measure: (typeof MEASURES)[number]): number | null =>
      totalOf({ combination, rows: indicator.rows, weights }, measure, gathered);
    return {
      ...indicator,
      combination,
      weights,
      totals: { plan: total('plan'), result: total('result'), samePeriod: total('samePeriod') },
    };
  });
}
