import { parseUnit, type UnitPart } from './parseUnit';
import { shiftDecimal } from './shiftDecimal';
import { isYear } from './unitDimension';

/** What may be converted into each other: the dimension, or the very unit when it is unknown. */
function measured(part: UnitPart): string {
  return part.dimension ?? `? ${part.base}`;
}

/** Powers of ten from one part to another, or null when they measure different things. */
function exponentBetween(from: UnitPart, to: UnitPart): number | null {
  return measured(from) === measured(to) ? from.exponent - to.exponent : null;
}

/**
 * Converts a value between two units, in any spelling; null when they measure different things. Đồng and USD are
 * never converted. "Per head" and the like may stand on one side only, because staff leave it off where the
 * indicator's name says it (thu nhập bình quân: triệu đồng, bác sĩ trên vạn dân: bác sĩ).
 */
export function convertUnit(value: number, from: string, to: string): number | null {
  const source = parseUnit(from);
  const target = parseUnit(to);
  if (source === null || target === null) return null;
  const amount = exponentBetween(source.amount, target.amount);
  if (amount === null) return null;
  const [sourcePer, targetPer] = [source.per, target.per].map((per) => per.filter((part) => !isYear(part)));
  if (sourcePer === undefined || targetPer === undefined) return null;
  if (sourcePer.length === 0 || targetPer.length === 0) return shiftDecimal(value, amount);
  if (sourcePer.length !== targetPer.length) return null;
  const per = sourcePer.map((part, index) => {
    const other = targetPer[index];
    return other === undefined ? null : exponentBetween(part, other);
  });
  return per.reduce<number | null>(
    (result, exponent) => (result === null || exponent === null ? null : shiftDecimal(result, -exponent)),
    shiftDecimal(value, amount),
  );
}
