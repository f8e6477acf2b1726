interface GridLinesProps {
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
  /** First and last in view, counted from 1. */
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** The lines between the rows and columns in view. */
export function GridLines({ tops, lefts, rows, columns }: GridLinesProps) {
  const [top, bottom] = [tops[rows[0] - 1] ?? 0, tops[rows[1]] ?? 0];
  const [left, right] = [lefts[columns[0] - 1] ?? 0, lefts[columns[1]] ?? 0];
  return (
    <div aria-hidden="true">
      {tops.slice(rows[0], rows[1] + 1).map((place) => (
        <span
          key={`row ${place}`}
          class="grid-line"
          style={{ top: `${place - 1}px`, height: '1px', left: `${left}px`, width: `${right - left}px` }}
        />
      ))}
      {lefts.slice(columns[0], columns[1] + 1).map((place) => (
        <span
          key={`column ${place}`}
          class="grid-line"
          style={{ left: `${place - 1}px`, width: '1px', top: `${top}px`, height: `${bottom - top}px` }}
        />
      ))}
    </div>
  );
}
