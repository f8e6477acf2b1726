import type { Area } from '../../../src/grid/workbook';
import { sameLine, THIN_LINE, type Line, type Look, type Side } from '../model/look';
import { notImplemented } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { asColor, asOneOf, asText } from './readArgument';
import { changeLooks, type RangeTarget } from './rangeTarget';

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** Which cells of an area have the border, and on which side. */
interface Edge {
  readonly cells: (area: Area) => Area;
  readonly side: Side;
}

const EDGES: Readonly<Record<string, readonly Edge[]>> = {
  EdgeTop: [{ cells: (area) => ({ ...area, bottom: area.top }), side: 'top' }],
  EdgeBottom: [{ cells: (area) => ({ ...area, top: area.bottom }), side: 'bottom' }],
  EdgeLeft: [{ cells: (area) => ({ ...area, right: area.left }), side: 'left' }],
  EdgeRight: [{ cells: (area) => ({ ...area, left: area.right }), side: 'right' }],
  InsideHorizontal: [
    { cells: (area) => ({ ...area, bottom: area.bottom - 1 }), side: 'bottom' },
    { cells: (area) => ({ ...area, top: area.top + 1 }), side: 'top' },
  ],
  InsideVertical: [
    { cells: (area) => ({ ...area, right: area.right - 1 }), side: 'right' },
    { cells: (area) => ({ ...area, left: area.left + 1 }), side: 'left' },
  ],
  DiagonalDown: [],
  DiagonalUp: [],
};

const OPPOSITE: Readonly<
  Record<Side, { readonly side: Side; readonly rows: number; readonly columns: number }>
> = {
  top: { side: 'bottom', rows: -1, columns: 0 },
  bottom: { side: 'top', rows: 1, columns: 0 },
  left: { side: 'right', rows: 0, columns: -1 },
  right: { side: 'left', rows: 0, columns: 1 },
};

export function borderCollection(target: RangeTarget): HostObject {
  const get = (index: unknown): HostObject => {
    const name = asOneOf(index, Object.keys(EDGES));
    return border(target, name, EDGES[name] ?? []);
  };
  return {
    type: 'RangeBorderCollection',
    get: { Count: () => Object.keys(EDGES).length },
    call: { GetItem: get },
    items: () => Object.keys(EDGES).map(get),
  };
}

function border(target: RangeTarget, name: string, edges: readonly Edge[]): HostObject {
  const line = (): Line | null | undefined => agreedLine(target, edges);
  const set = (change: (old: Line | null) => Line | null): void => {
    if (edges.length === 0) throw notImplemented(`RangeBorder ${name}`);
    for (const { cells, side } of edges) {
      const areas = target.areas
        .map(cells)
        .filter((area) => area.top <= area.bottom && area.left <= area.right);
      changeLooks({ ...target, areas }, (look): Look => ({ ...look, [side]: change(look[side]) }));
    }
  };
  return {
    type: 'RangeBorder',
    key: name,
    get: {
      SideIndex: () => name,
      Style: () => member(line(), 'style', 'None'),
      Weight: () => member(line(), 'weight', 'Thin'),
      Color: () => member(line(), 'color', '#000000'),
    },
    set: {
      Style: (value) => {
        const style = asOneOf(value, STYLES);
        if (style === 'None') clearNeighbours(target, edges);
        set((old) => (style === 'None' ? null : { ...(old ?? THIN_LINE), style }));
      },
      Weight: (value) => {
        const weight = asOneOf(value, WEIGHTS);
        set((old) => ({ ...(old ?? THIN_LINE), weight }));
      },
      Color: (value) => {
        const color = asColor(asText(value));
        set((old) => ({ ...(old ?? THIN_LINE), color }));
      },
    },
  };
}

function member(line: Line | null | undefined, key: keyof Line, none: string): string | null {
  if (line === undefined) return null;
  return line === null ? none : line[key];
}

/** The line all edges share, null for none, undefined where they differ. */
function agreedLine(target: RangeTarget, edges: readonly Edge[]): Line | null | undefined {
  let first: Line | null | undefined;
  for (const { cells, side } of edges) {
    for (const area of target.areas.map(cells)) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const line = shownLine(target, row, column, side);
          if (first === undefined) first = line;
          else if (!sameLine(first, line)) return undefined;
        }
      }
    }
  }
  return first ?? null;
}

/** The line seen at a side of a cell: its own, or that of the neighbour on the other side of the same edge. */
export function shownLine({ sheet }: RangeTarget, row: number, column: number, side: Side): Line | null {
  const own = sheet.cell(row, column)?.look[side] ?? null;
  const { side: other, rows, columns } = OPPOSITE[side];
  return own ?? sheet.cell(row + rows, column + columns)?.look[other] ?? null;
}

/** Taking a line away takes it from the neighbour on the other side of the edge too. */
function clearNeighbours(target: RangeTarget, edges: readonly Edge[]): void {
  for (const { cells, side } of edges) {
    const { side: other, rows, columns } = OPPOSITE[side];
    for (const area of target.areas.map(cells)) {
      const beyond = {
        top: area.top + rows,
        bottom: area.bottom + rows,
        left: area.left + columns,
        right: area.right + columns,
      };
      for (const { cell } of target.sheet.existing(beyond)) cell.look = { ...cell.look, [other]: null };
    }
  }
}
