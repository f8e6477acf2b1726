import type { NewStyle } from '../../edits/edit';
import { LOOK_PATHS } from './lookProperties';
import type { LookValues } from './lookPaths';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** Gives looks what a new style names; the same array for the same look and style. Number formats are no part of it. */
export function restyling(): (look: LookValues, style: NewStyle) => LookValues {
  const done = new Map<LookValues, Map<string, LookValues>>();
  return (look, style) => {
    const key = JSON.stringify({ ...style, like: undefined, numberFormat: undefined });
    const ofLook = done.get(look) ?? new Map<string, LookValues>();
    done.set(look, ofLook);
    const known = ofLook.get(key) ?? restyled(look, style);
    ofLook.set(key, known);
    return known;
  };
}

function restyled(look: LookValues, style: NewStyle): LookValues {
  const changes = new Map<string, unknown>();
  const put = (path: string, value: unknown): void => {
    if (value !== undefined) changes.set(path, value);
  };
  put('font/bold', style.bold);
  put('font/italic', style.italic);
  put('font/name', style.fontName);
  put('font/size', style.fontSize);
  put('font/color', style.color);
  put('wrapText', style.wrap);
  put('horizontalAlignment', style.horizontal && HORIZONTAL[style.horizontal]);
  put('verticalAlignment', style.vertical && VERTICAL[style.vertical]);
  if (style.fill !== undefined) {
    put('fill/pattern', 'Solid');
    put('fill/color', style.fill.toUpperCase());
  }
  for (const side of style.bordered ? ['top', 'bottom', 'left', 'right'] : []) {
    put(`borders/${side}/style`, 'Continuous');
    put(`borders/${side}/weight`, 'Thin');
    put(`borders/${side}/color`, '#000000');
  }
  if (style.accentTop !== undefined) {
    put('borders/top/style', 'Continuous');
    put('borders/top/weight', 'Medium');
    put('borders/top/color', style.accentTop);
  }
  return changes.size === 0 ? look : LOOK_PATHS.map((path, index) => changes.get(path) ?? look[index]);
}

const SIDE_STYLES = ['top', 'bottom', 'left', 'right'].map((side) =>
  LOOK_PATHS.indexOf(`borders/${side}/style`),
);

/**
 * Takes from looks a line that stands alone on one side: Excel shows a neighbour's line as the cell's own, and that
 * is where a single line comes from beside a table. The same array for the same look.
 */
export function withoutNeighboursLine(): (look: LookValues) => LookValues {
  const done = new Map<LookValues, LookValues>();
  return (look) => {
    const known = done.get(look) ?? withoutSingleLine(look);
    done.set(look, known);
    return known;
  };
}

function withoutSingleLine(look: LookValues): LookValues {
  const drawn = SIDE_STYLES.filter((index) => typeof look[index] === 'string' && look[index] !== 'None');
  if (drawn.length !== 1) return look;
  return look.map((value, index) => (index === drawn[0] ? 'None' : value));
}
