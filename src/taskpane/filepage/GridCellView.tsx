import type { GridCell } from './grid';
import type { Stretch } from './stretch';

interface GridCellViewProps {
  readonly cell: GridCell;
  readonly down: Stretch;
  readonly across: Stretch;
}

/** One cell of the preview. Its text is text, whatever it holds. */
export function GridCellView({ cell, down, across }: GridCellViewProps) {
  const { text, align, bold, italic, bordered, accent, verdict, highlight, area } = cell;
  const looks = [
    'grid-cell',
    `grid-${align}`,
    bold && 'grid-bold',
    italic && 'grid-italic',
    bordered && 'grid-bordered',
    accent && 'grid-accent',
    verdict !== null && `grid-verdict status-${verdict}`,
    (area.bottom > area.top || area.right > area.left) && 'grid-merged',
  ];
  return (
    <span
      role="gridcell"
      aria-colindex={area.left}
      class={looks.filter(Boolean).join(' ')}
      style={{
        top: `${down.start}px`,
        height: `${down.size - 1}px`,
        left: `${across.start}px`,
        width: `${across.size - 1}px`,
        ...(highlight !== null && { backgroundColor: highlight }),
      }}
    >
      <span class="grid-text">{text}</span>
    </span>
  );
}
