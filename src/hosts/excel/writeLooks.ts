import type { Area } from '../../grid/workbook';
import { addressLists } from './addresses';
import { LOOK_PROPERTIES, type LookProperty } from './lookProperties';
import type { LookValues } from './lookPaths';
import { rectanglesOf, type Place } from './rectangles';
import type { Exchange } from './sendInBatches';

/** A cell whose look changes. */
export interface LookChange extends Place {
  readonly from: LookValues;
  readonly to: LookValues;
}

const BYTES_PER_WRITE = 1_000;

/**
 * Writes how cells look: property by property, for all cells with the same new value at once, so that what goes over
 * the wire does not grow with the rows as long as columns look alike.
 */
export function writeLooks(worksheet: Excel.Worksheet, changes: readonly LookChange[]): Exchange[] {
  const restyles = restylesOf(changes);
  let offset = 0;
  return LOOK_PROPERTIES.flatMap((property) => {
    const first = offset;
    offset += property.paths.length;
    const groups = new Map<string, { readonly values: readonly unknown[]; readonly places: Place[] }>();
    for (const { from, to, places } of restyles) {
      const values = to.slice(first, offset);
      if (values.every((value, index) => value === from[first + index])) continue;
      const key = JSON.stringify(values);
      const group = groups.get(key) ?? { values, places: [] };
      groups.set(key, { values, places: group.places.concat(places) });
    }
    return [...groups.values()].flatMap(({ values, places }) =>
      writeProperty(worksheet, property, values, rectanglesOf(places)),
    );
  });
}

/** Cells that change from the same look to the same look. */
interface Restyle {
  readonly from: LookValues;
  readonly to: LookValues;
  readonly places: Place[];
}

function restylesOf(changes: readonly LookChange[]): Restyle[] {
  const byLooks = new Map<LookValues, Map<LookValues, Restyle>>();
  for (const change of changes) {
    const { from, to } = change;
    if (from === to) continue;
    const byTarget = byLooks.get(from) ?? new Map<LookValues, Restyle>();
    byLooks.set(from, byTarget);
    const restyle = byTarget.get(to);
    if (restyle) restyle.places.push(change);
    else byTarget.set(to, { from, to, places: [change] });
  }
  return [...byLooks.values()].flatMap((byTarget) => [...byTarget.values()]);
}

function writeProperty(
  worksheet: Excel.Worksheet,
  property: LookProperty,
  values: readonly unknown[],
  areas: readonly Area[],
): Exchange[] {
  const inner = (area: Area): boolean =>
    property.between === 'rows'
      ? area.bottom > area.top
      : property.between === 'columns' && area.right > area.left;
  return [true, false].flatMap((withInner) =>
    addressLists(areas.filter((area) => inner(area) === withInner)).map((addresses) => ({
      bytes: BYTES_PER_WRITE + addresses.length,
      send: () => {
        const cells = addresses.includes(',')
          ? worksheet.getRanges(addresses)
          : worksheet.getRange(addresses);
        property.write(cells.untrack().format, values, withInner);
      },
    })),
  );
}
