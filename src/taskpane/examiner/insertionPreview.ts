import type { Edit, NewCell, SetCells } from '../../edits/edit';
import { areaAddress } from '../../grid/address';
import { shownText } from './shownText';
import type { InsertionPreview, PreviewColumn } from './view';

const isFilled = (cell: NewCell | undefined): cell is NewCell => cell !== undefined && cell.value !== null;

function previewColumns({ left, cells }: SetCells): PreviewColumn[] {
  const titleRow = cells.findIndex((line) => line.some(isFilled));
  const titles = cells[titleRow] ?? [];
  return titles.map((title, index) => {
    const example = cells.slice(titleRow + 1).find((line) => {
      const cell = line[index];
      return isFilled(cell) && cell.value !== '' && cell.value !== title?.value;
    })?.[index];
    return {
      column: left + index,
      title: typeof title?.value === 'string' ? title.value : '',
      example: example ? shownText(example.value, example.style?.numberFormat ?? 'General', 'vi') : '',
    };
  });
}

/** What the edits of an insertion will write, one entry for each table. */
export function insertionPreview(edits: readonly Edit[]): InsertionPreview[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'set-cells') return [];
    const columns = previewColumns(edit);
    const filled = edit.cells.flat().filter(isFilled);
    return [
      {
        sheet: edit.sheet,
        address: areaAddress({
          top: edit.top,
          left: edit.left,
          bottom: edit.top + edit.cells.length - 1,
          right: edit.left + columns.length - 1,
        }),
        columns,
        cells: filled.length,
        formulas: filled.filter(({ formula }) => formula !== undefined).length,
      },
    ];
  });
}
