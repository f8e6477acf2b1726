import type { NewStyle } from '../../edits/edit';
import { LOOK_PATHS } from './lookProperties';
import type { LookValues } from './lookPaths';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** A cell's look with what a new style names; number formats are no part of it. */
export function restyled(look: LookValues, style: NewStyle): LookValues {
  const changes = new Map<string, unknown>();
  const put = (path: string, value: unknown): void => {
    if (value !== undefined) changes.set(path, value);
  };
  put('font/bold', style.bold);
  put('font/color', style.color);
  put('wrapText', style.wrap);
  put('horizontalAlignment', style.horizontal && HORIZONTAL[style.horizontal]);
  put('verticalAlignment', style.vertical && VERTICAL[style.vertical]);
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
 * The look without a line that stands alone on one side: Excel shows a neighbour's line as the cell's own, and that
 * is where a single line comes from beside a table.
 */
export function withoutNeighboursLine(look: LookValues): LookValues {
  const drawn = SIDE_STYLES.filter((index) => typeof look[index] === 'string' && look[index] !== 'None');
  if (drawn.length !== 1) return look;
  return look.map((value, index) => (index === drawn[0] ? 'None' : value));
}
