import { parseUnit, type UnitPart } from './parseUnit';

/** Whether a unit is divided by the year: a flow of a year is the amount itself. */
export function isYear(part: UnitPart): boolean {
  return part.base === 'năm';
}

/**
 * What a unit measures (`money`, `area`, `money/person`, `hộ` …), the same for all units that can be converted into
 * each other; "per year" is left off. Every count unit has a dimension of its own. Null for an unknown unit.
 */
export function unitDimension(unit: string): string | null {
  const parsed = parseUnit(unit);
  if (parsed === null) return null;
  const dimensions = [parsed.amount, ...parsed.per.filter((part) => !isYear(part))].map(
    (part) => part.dimension,
  );
  return dimensions.includes(null) ? null : dimensions.join('/');
}
