import { contains } from '../../grid/address';
import type { Area, Sheet, Workbook } from '../../grid/workbook';
import { insertedAreas } from '../../reporting/ourNames';

const isInside = (area: Area, { top, left, bottom, right }: Area): boolean =>
  contains(area, top, left) && contains(area, bottom, right);

function emptied(sheet: Sheet, areas: readonly Area[]): Sheet {
  const cells = sheet.cells.map((line, row) =>
    areas.some(({ top, bottom }) => row >= top && row <= bottom)
      ? line?.map((cell, column) => (areas.some((area) => contains(area, row, column)) ? undefined : cell))
      : line,
  );
  const merges = sheet.merges.filter((merge) => !areas.some((area) => isInside(area, merge)));
  return { ...sheet, cells, merges };
}

/** The workbook as if our columns had been taken out: enough to say where new ones will stand. */
export function withoutColumns(workbook: Workbook): Workbook {
  const inserted = insertedAreas(workbook);
  if (inserted.length === 0) return workbook;
  const places = inserted.map(({ place }) => place).filter((place) => place !== null);
  const names = new Set(inserted.map(({ name }) => name));
  return {
    ...workbook,
    names: workbook.names.filter(({ name }) => !names.has(name)),
    sheets: workbook.sheets.map((sheet) => {
      const areas = places.filter((place) => place.sheet === sheet.name).map(({ area }) => area);
      return areas.length === 0 ? sheet : emptied(sheet, areas);
    }),
  };
}
