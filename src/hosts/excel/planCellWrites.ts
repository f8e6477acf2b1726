import type { Edit, NewCell } from '../../edits/edit';
import { cellAddress } from '../../grid/address';
import { UserError } from '../../language/userError';
import { inAny, planCells } from '../file/write/cellPlan';
import { restyling } from './cellLook';
import { inputOf, textInput, type CellInput } from './cellInput';
import type { CellWrite, SheetChange } from './change';
import type { CellState, SheetState } from './sheetState';

type CellEdit = Extract<Edit, { readonly kind: 'set-cells' | 'clear-cells' }>;

/**
 * The cells of a sheet that are emptied and written, once all edits are taken together.
 * @param edits those of one sheet, in their order
 * @throws UserError when a cell of the staff would be overwritten that nobody asked to be replaced.
 */
export function planCellWrites(
  edits: readonly CellEdit[],
  state: SheetState,
): Pick<SheetChange, 'clear' | 'cells'> {
  const { cells, cleared, replaced } = planCells(edits);
  const restyle = restyling();
  const writes: CellWrite[] = [];
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line?.entries() ?? []) {
      if (!cell) continue;
      const now = inAny(cleared, row, column) ? undefined : state.cell(row, column);
      const write = { row, column, ...cellWrite(cell, now, state, restyle) };
      if (now && !inAny(replaced, row, column)) refuseFilled(write, now, state.scope.sheet);
      writes.push(write);
    }
  }
  return { clear: cleared, cells: writes };
}

/** @param now the cell as it stands; undefined when it is emptied first */
function cellWrite(
  { value, formula, style }: NewCell,
  now: CellState | undefined,
  { normal, model }: SheetState,
  restyle: ReturnType<typeof restyling>,
): Omit<CellWrite, 'row' | 'column'> {
  const from = now?.look ?? normal;
  const like = style?.like && model(style.like.row, style.like.column);
  return {
    input: formula === undefined ? inputOfValue(value) : `=${formula}`,
    numberFormat: style?.numberFormat ?? (like ?? now)?.numberFormat ?? 'General',
    isText: now?.numberFormat === '@',
    from,
    to: style ? restyle(like?.look ?? from, style) : from,
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
