import { canonicalUnit } from '../../language/canonicalUnit';
import { unitDimension } from '../../language/unitDimension';

/** A name without the unit that was written into it. */
export interface NameAndUnit {
  readonly name: string;
  readonly unit: string | null;
}

const IN_BRACKETS = /\s*[([]\s*(?:(?:ĐVT|Đơn vị tính|Đơn vị)\s*:?\s*)?([^()[\]]+?)\s*[)\]]\s*$/iu;
const AT_END = /\s*[,;–-]\s*(?:(?:ĐVT|Đơn vị tính|Đơn vị)\s*:\s*)?([^,;()–]+?)\s*$/iu;
const MEASURED = /^(?:share|money|usd|mass|area|length|volume|energy|power)/;

/** Takes a unit off the end of a name: "Tổng đàn bò (con)", "Sản lượng lúa, tấn", "Thu nội địa (ĐVT: tỷ đồng)". */
export function unitInName(name: string): NameAndUnit {
  const [bracketed, inBrackets = ''] = IN_BRACKETS.exec(name) ?? [];
  if (bracketed !== undefined && unitDimension(inBrackets) !== null)
    return { name: name.slice(0, -bracketed.length), unit: canonicalUnit(inBrackets) };
  const [tail, atEnd = ''] = AT_END.exec(name) ?? [];
  if (tail !== undefined && MEASURED.test(unitDimension(atEnd) ?? ''))
    return { name: name.slice(0, -tail.length), unit: canonicalUnit(atEnd) };
  return { name, unit: null };
}
