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
export function writeLooks(sheet: Excel.Worksheet, changes: readonly LookChange[]): Exchange[] {
  let offset = 0;
  return LOOK_PROPERTIES.flatMap((property) => {
    const first = offset;
    offset += property.paths.length;
    const groups = new Map<string, { readonly values: readonly unknown[]; readonly places: Place[] }>();
    for (const change of changes) {
      const values = change.to.slice(first, offset);
      if (values.every((value, index) => value === change.from[first + index])) continue;
      const key = JSON.stringify(values);
      const group = groups.get(key);
      if (group) group.places.push(change);
      else groups.set(key, { values, places: [change] });
    }
    return [...groups.values()].flatMap(({ values, places }) =>
      writeProperty(sheet, property, values, rectanglesOf(places)),
    );
  });
}

function writeProperty(
  sheet: Excel.Worksheet,
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
        const cells = addresses.includes(',') ? sheet.getRanges(addresses) : sheet.getRange(addresses);
        property.write(cells.untrack().format, values, withInner);
      },
    })),
  );
}
