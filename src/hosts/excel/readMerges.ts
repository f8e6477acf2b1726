import { areaAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import { areasOfAddress } from './addresses';
import { rowBands } from './rectangles';
import { nothing, type Reading } from './reading';

/** Excel answers with at most 512 merged areas a call: more cannot stand in so many cells. */
const CELLS_PER_CALL = 1024;
const BYTES_PER_CALL = 2_000;

/** The merged areas that touch an area, from top to bottom. */
export function readMerges(sheet: Excel.Worksheet, area: Area): Reading<Area[]> {
  const found = new Map<string, Area>();
  return {
    first: rowBands(area, CELLS_PER_CALL).map((band) => {
      let merged: Excel.RangeAreas | undefined;
      return {
        bytes: BYTES_PER_CALL,
        send: () => {
          merged = sheet.getRange(areaAddress(band)).untrack().getMergedAreasOrNullObject().load('address');
        },
        receive: () => {
          if (!merged || merged.isNullObject) return;
          for (const merge of areasOfAddress(merged.address)) found.set(areaAddress(merge), merge);
        },
      };
    }),
    next: nothing,
    value: () => [...found.values()].sort((a, b) => a.top - b.top || a.left - b.left),
  };
}
