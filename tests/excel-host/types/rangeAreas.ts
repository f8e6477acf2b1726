import type { Area } from '../../../src/grid/workbook';
import { fullAddress, sizeOf } from '../model/areas';
import type { HostObject } from '../wire/hostObject';
import { conditionalFormats } from './conditionalFormats';
import { range } from './range';
import { rangeFormat } from './rangeFormat';
import { setStyle, withTarget, type RangeTarget } from './rangeTarget';
import { asOneOf } from './readArgument';
import { worksheet } from './worksheet';

/** RangeAreas: several areas of one sheet. */
export function rangeAreas(target: RangeTarget): HostObject {
  const { workbook, sheet, areas } = target;
  const each = areas.map((area) => range(workbook, sheet, area));
  const object: HostObject = {
    type: 'RangeAreas',
    get: {
      Address: () => areas.map((area) => fullAddress(sheet.name, area)).join(','),
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((sum, area) => sum + sizeOf(area).cells, 0),
    },
    set: { Style: (value) => setStyle(target, value) },
    call: {
      Clear: (applyTo) => {
        asOneOf(applyTo ?? 'All', ['All', 'Formats', 'Contents']);
        for (const one of each) one.call?.Clear?.(applyTo);
      },
    },
    to: {
      Areas: () => areaCollection(areas, each),
      Format: () => rangeFormat(target),
      Worksheet: () => worksheet(workbook, sheet),
      ConditionalFormats: () => conditionalFormats(target),
    },
  };
  return withTarget(object, target);
}

function areaCollection(areas: readonly Area[], each: readonly HostObject[]): HostObject {
  return {
    type: 'RangeCollection',
    get: { Count: () => areas.length },
    call: { GetItemAt: (index) => each[Number(index)] ?? null },
    items: () => each,
  };
}
