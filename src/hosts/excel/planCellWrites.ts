import type { NewCell } from '../../edits/edit';
import { formulaText } from '../../edits/formulaText';
import { cellAddress } from '../../grid/address';
import { UserError } from '../../language/userError';
import { inAny, planCells, plannedCell, type CellEdit, type PlannedCell } from '../cellPlan';
import { restyling } from './cellLook';
import { inputOf, textInput, type CellInput } from './cellInput';
import type { CellWrite, SheetChange } from './change';
import { parseLook } from './blankLook';
import { placesIn, type Place } from './rectangles';
import type { CellState, SheetState } from './sheetState';

/**
 * The cells of a sheet that are emptied and written, once all edits are taken together.
 * @param edits those of one sheet, in their order
 * @throws UserError when a cell of the staff would be overwritten that nobody asked to be replaced.
 */
export function planCellWrites(
  edits: readonly CellEdit[],
  state: SheetState,
): Pick<SheetChange, 'clear' | 'cells'> {
  const plan = planCells(edits);
  const { rows, cleared, replaced } = plan;
  const restyle = restyling();
  const writes: CellWrite[] = [];
  for (const [row, planned] of rows.entries()) {
    for (const [index, cell] of planned?.cells.entries() ?? []) {
      if (!cell || !planned) continue;
      const column = planned.left + index;
      const now = inAny(cleared, row, column) ? null : (state.cell(row, column) ?? null);
      const write = { row, column, ...cellWrite(cell, now, { row, column }, state, restyle) };
      if (now && !inAny(replaced, row, column)) refuseFilled(write, now, state.scope.sheet);
      writes.push(write);
    }
  }
  const blank = cleared
    .flatMap((area) => [...placesIn(area)])
    .filter(({ row, column }) => !plannedCell(plan, row, column));
  return { clear: cleared, cells: [...writes, ...blank.flatMap((place) => untouchedAgain(place, state))] };
}

/** An emptied cell of a column that staff formatted whole gets the column's look. */
function untouchedAgain({ row, column }: Place, { normal, untouched }: SheetState): CellWrite[] {
  const { look = normal, numberFormat = 'General' } = untouched(column) ?? {};
  if (numberFormat === 'General' && look.every((value, index) => value === normal[index])) return [];
  return [{ row, column, input: '', numberFormat, isText: false, from: normal, to: look }];
}

/** @param now the cell as it stands; null when it is emptied first */
function cellWrite(
  { value, formula, style, look }: PlannedCell,
  now: CellState | null,
  { row, column }: Place,
  { normal, untouched, model }: SheetState,
  restyle: ReturnType<typeof restyling>,
): Omit<CellWrite, 'row' | 'column'> {
  const base = now ?? untouched(column);
  const like = style?.like && model(style.like.row ?? row, style.like.column);
  const kept = look === undefined ? null : parseLook(look);
  return {
    input: formula === undefined ? inputOfValue(value) : `=${formulaText(formula, row)}`,
    numberFormat: kept?.numberFormat ?? style?.numberFormat ?? (like ?? base)?.numberFormat ?? 'General',
    isText: now?.numberFormat === '@',
    from: now?.look ?? normal,
    to: kept?.look ?? (style ? restyle((like ?? base)?.look ?? normal, style) : (base?.look ?? normal)),
  };
}

function inputOfValue(value: NewCell['value']): CellInput {
  if (value === null) return '';
  return typeof value === 'string' ? textInput(value) : value;
}

/** The staff's cells are never overwritten unasked: somebody may have typed there since the sheet was read. */
function refuseFilled({ row, column, input }: CellWrite, now: CellState, sheet: string): void {
  const held = inputOf(now);
  if (held === '' || held === input) return;
  const place = `${cellAddress(row, column)} (${sheet})`;
  throw new UserError({
    vi: `Ô ${place} vừa có dữ liệu nên không ghi đè; hãy kiểm tra lại bảng rồi làm lại.`,
    en: `Cell ${place} holds data now and is not overwritten; check the table again and try again.`,
  });
}
