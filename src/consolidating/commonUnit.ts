import { convertUnit } from '../language/convertUnit';
import { roundHalfUp } from '../language/roundHalfUp';
import type { SourceFigure } from './consolidation';
import { dimensionOf, type DraftRow } from './draftRows';
import { mostCommon } from './mostCommon';
import type { ReadFigure } from './readFigures';

/** How often each unit stands in all workbooks together. */
export type UnitCounts = ReadonlyMap<string, number>;

export function countUnits(rows: readonly Pick<DraftRow, 'unit'>[]): UnitCounts {
  const counts = new Map<string, number>();
  for (const { unit } of rows) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

/**
 * The unit that figures are brought to: the commonest unit of what most of the rows measure; of as many the one that
 * is commoner in all workbooks, then that of the first row. Null where no row has a unit.
 */
export function commonUnit(rows: readonly Pick<DraftRow, 'unit'>[], overall: UnitCounts): string | null {
  const units = rows.map(({ unit }) => unit).filter((unit) => unit !== null);
  const dimension = mostCommon(units.map(dimensionOf));
  return mostCommon(
    units.filter((unit) => dimensionOf(unit) === dimension),
    overall,
  );
}

/** The factor from a row's unit to the common one; null when it cannot be converted or the row states none. */
export function factorTo(common: string | null, unit: string | null): number | null {
  if (unit === common) return 1;
  return unit === null || common === null ? null : convertUnit(1, unit, common);
}

const MOST_DECIMALS = 12;

/** A figure in the common unit; it no longer counts where there is no way to convert it. */
export function convertFigure(figure: ReadFigure, unit: string | null, common: string | null): SourceFigure {
  if (figure.state !== 'counted' || figure.value === null) return { ...figure, converted: null };
  const factor = factorTo(common, unit);
  const converted = unit === common ? figure.value : convertUnit(figure.value, unit ?? '', common ?? '');
  if (factor === null || converted === null) return { ...figure, state: 'unit', converted: null };
  const decimals = figure.decimals - Math.round(Math.log10(factor));
  return {
    ...figure,
    converted: roundHalfUp(converted, MOST_DECIMALS),
    decimals: Math.min(MOST_DECIMALS, Math.max(0, decimals)),
  };
}
