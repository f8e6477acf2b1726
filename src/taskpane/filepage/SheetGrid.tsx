import { useEffect, useRef, useState } from 'preact/hooks';
import { cellAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import { useWords } from '../components/context';
import type { GridCell, GridFrame } from './grid';
import { GridCellView } from './GridCellView';
import { GridHeads } from './GridHeads';
import { GridLines } from './GridLines';
import { inView } from './inView';
import { moved } from './moved';
import { reveal } from './reveal';
import { stretch } from './stretch';
import { useGridCells, type GridSource } from './useGridCells';
import { useViewport } from './useViewport';

/** Heights and widths of the column letters and row numbers, as the style sheet has them. */
const HEAD = 24;
const SIDE = 44;
/** Drawn beyond what is in view, so that scrolling does not show blanks. */
const MARGIN = 300;

interface SheetGridProps {
  readonly source: GridSource;
  readonly frame: GridFrame;
  readonly selected: Area | null;
}

type Span = readonly [number, number];

function touches({ area }: GridCell, rows: Span, columns: Span): boolean {
  return area.bottom >= rows[0] && area.top <= rows[1] && area.right >= columns[0] && area.left <= columns[1];
}

function byRow(cells: readonly GridCell[]): Map<number, GridCell[]> {
  const rows = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.area.top);
    if (row) row.push(cell);
    else rows.set(cell.area.top, [cell]);
  }
  return rows;
}

const areaOf = (row: number, column: number): Area => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

/** A sheet to read: only the cells in view are drawn, whatever its size. Arrow keys move a cell cursor, as in Excel. */
export function SheetGrid({ source, frame, selected }: SheetGridProps) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const view = useViewport(box);
  const [marked, setMarked] = useState<Area>(areaOf(1, 1));
  const { tops, lefts } = frame;
  const rows = inView(tops, view.top - MARGIN, view.top + view.height + MARGIN);
  const columns = inView(lefts, view.left - MARGIN, view.left + view.width + MARGIN);
  const cells = useGridCells(source, rows[0], rows[1]);

  const mark = (area: Area, isFar: boolean): void => {
    setMarked(area);
    const { current } = box;
    if (!current) return;
    const { top, left } = area;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = current;
    current.scrollTo(
      reveal(stretch(lefts, left, left), scrollLeft, clientWidth - SIDE, isFar),
      reveal(stretch(tops, top, top), scrollTop, clientHeight - HEAD, isFar),
    );
  };
  useEffect(() => {
    if (selected) mark(selected, true);
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(view.height / HEAD) - 1);
    const next = moved(event, { row: marked.top, column: marked.left }, frame, page);
    if (!next) return;
    event.preventDefault();
    mark(areaOf(next.row, next.column), false);
  };

  const shown = cells.filter((cell) => touches(cell, rows, columns));
  const down = stretch(tops, marked.top, marked.bottom);
  const across = stretch(lefts, marked.left, marked.right);
  const address = cellAddress(marked.top, marked.left);
  const text = cells.find(({ area }) => area.top === marked.top && area.left === marked.left)?.text ?? '';
  return (
    <div
      class="grid"
      role="grid"
      aria-label={say('sheetPreview', { sheet: frame.sheet })}
      aria-rowcount={frame.rowCount}
      aria-colcount={frame.columnCount}
      aria-activedescendant="grid-cursor"
      tabIndex={0}
      ref={box}
      onKeyDown={onKeyDown}
    >
      <div
        class="grid-sheet"
        style={{ width: `${(lefts.at(-1) ?? 0) + SIDE}px`, height: `${(tops.at(-1) ?? 0) + HEAD}px` }}
      >
        <GridHeads frame={frame} rows={rows} columns={columns} side={SIDE} />
        <div class="grid-body">
          <GridLines tops={tops} lefts={lefts} rows={rows} columns={columns} />
          {[...byRow(shown)].map(([row, line]) => (
            <div key={row} role="row" aria-rowindex={row}>
              {line.map((cell) => (
                <GridCellView
                  key={`${cell.area.left} ${cell.highlight ?? ''}`}
                  cell={cell}
                  down={stretch(tops, cell.area.top, cell.area.bottom)}
                  across={stretch(lefts, cell.area.left, cell.area.right)}
                />
              ))}
            </div>
          ))}
          <div role="row" aria-rowindex={marked.top}>
            <div
              id="grid-cursor"
              class="grid-mark"
              role="gridcell"
              aria-colindex={marked.left}
              aria-label={`${address} ${text}`}
              style={{
                top: `${down.start - 1}px`,
                height: `${down.size + 1}px`,
                left: `${across.start - 1}px`,
                width: `${across.size + 1}px`,
              }}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
