const EMUS_PER_POINT = 12_700;

/** A filling of one colour, `#RRGGBB`. */
export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** A line of this colour and width in points. */
export function line(color: string, width: number): string {
  return `<a:ln w="${Math.round(width * EMUS_PER_POINT)}">${solid(color)}</a:ln>`;
}

export const NO_LINE = '<a:ln><a:noFill/></a:ln>';
