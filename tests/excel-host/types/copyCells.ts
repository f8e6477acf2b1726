import type { Area } from '../../../src/grid/workbook';
import { areaOf, intersection, sizeOf } from '../model/areas';
import { invalidArgument, notImplemented } from '../wire/hostError';
import { targetOf, type RangeTarget } from './rangeTarget';
import { asOneOf, asText } from './readArgument';

/**
 * Copies a range to another, repeating it to fill the target. Copied formats bring merges and conditional formats
 * along, as pasting does in Excel. Formulas are not copied: their references would have to move.
 */
export function copyCells(target: RangeTarget, area: Area, source: unknown, type: unknown): void {
  const kind =
    type === undefined || type === null ? 'All' : asOneOf(type, ['All', 'Formulas', 'Values', 'Formats']);
  if (kind !== 'Values' && kind !== 'Formats') throw notImplemented(`Range.CopyFrom ${kind}`);
  const from = targetOf(source) ?? { ...target, areas: [areaOf(asText(source))] };
  const [origin] = from.areas;
  if (!origin || from.areas.length > 1) throw invalidArgument('Not a range');
  const { rows, columns } = sizeOf(origin);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const fromRow = origin.top + ((row - area.top) % rows);
      const fromColumn = origin.left + ((column - area.left) % columns);
      if (kind === 'Values') {
        const value = from.workbook.value(from.sheet, fromRow, fromColumn);
        target.workbook.setLiteral(target.sheet, row, column, value);
      } else {
        const look = from.sheet.cell(fromRow, fromColumn)?.look;
        if (look) target.sheet.ensureCell(row, column).look = look;
      }
    }
  }
  if (kind === 'Formats') copyConditionalFormats(from, origin, target, area);
}

function copyConditionalFormats(from: RangeTarget, origin: Area, target: RangeTarget, area: Area): void {
  for (const format of from.sheet.formats) {
    if (format.areas.some((covered) => intersection(covered, origin))) {
      if (from.sheet === target.sheet) format.areas = [...format.areas, area];
      else target.sheet.formats.push({ ...format, id: target.workbook.newId(), areas: [area] });
    }
  }
}
