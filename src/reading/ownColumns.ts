import { parseArea } from '../grid/address';
import type { Area, DefinedName, Sheet } from '../grid/workbook';

/** Defined names under which the product marks columns it inserted, lists it wrote and summary sheets it built. */
const OWN = /^_chitieu\.(?:cot|phu|tonghop)/i;

/**
 * The areas of a sheet that hold columns this product inserted (`'Biểu 01'!$M$7:$R$27`) lists it wrote beside a
 * consolidated table, or a summary sheet it built. They are read as if they were not there.
 */
export function ownColumns(names: readonly DefinedName[], sheet: Sheet): readonly Area[] {
  const areas: Area[] = [];
  for (const { name, refersTo } of names) {
    if (!OWN.test(name)) continue;
    const bang = refersTo.lastIndexOf('!');
    if (bang < 0 || sheetOf(refersTo.slice(0, bang)) !== sheet.name) continue;
    const area = parseArea(refersTo.slice(bang + 1));
    if (area) areas.push(area);
  }
  return areas;
}

function sheetOf(reference: string): string {
  const quoted = /^'(.*)'$/.exec(reference);
  return quoted ? (quoted[1] ?? '').replace(/''/g, "'") : reference;
}
