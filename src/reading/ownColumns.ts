import { parseArea } from '../grid/address';
import type { Area, DefinedName, Sheet } from '../grid/workbook';

/** Defined names under which the product marks the columns it inserted and the summary sheets it built itself. */
const OWN_PREFIX = '_chitieu.';

/**
 * The areas of a sheet that hold what this product inserted, columns or a whole summary (`'Biểu 01'!$M$7:$R$27`). They are read as if they were
 * not there.
 */
export function ownColumns(names: readonly DefinedName[], sheet: Sheet): readonly Area[] {
  const areas: Area[] = [];
  for (const { name, refersTo } of names) {
    if (!name.toLowerCase().startsWith(OWN_PREFIX)) continue;
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
