/** A border line as Excel's object model names it. */
export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Everything about a cell's look, in the words of Excel's object model. Shared between cells: never mutated. */
export interface Look {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
  /** `#RRGGBB`, or an empty text for no fill. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees of turned text. */
  readonly orientation: number;
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
  readonly locked: boolean;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export const DEFAULT_LOOK: Look = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  color: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  orientation: 0,
  top: null,
  bottom: null,
  left: null,
  right: null,
  locked: true,
};

export const THIN_LINE: Line = { style: 'Continuous', weight: 'Thin', color: '#000000' };

export function sameLine(a: Line | null, b: Line | null): boolean {
  if (a === null || b === null) return a === b;
  return a.style === b.style && a.weight === b.weight && a.color === b.color;
}
