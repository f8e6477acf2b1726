import { parseUnit, unitName } from './parseUnit';

/**
 * The one spelling of a unit: `tỷ đồng` for "tỷ đ" and "Tỉ đồng", `nghìn lượt` for "1.000 lượt người",
 * `m²/người`, `USD`. An unknown unit is kept, cleaned and in lower case. Null for a text that cannot be a unit.
 */
export function canonicalUnit(text: string): string | null {
  const unit = parseUnit(text);
  return unit === null ? null : unitName(unit);
}
