import type { Line } from '../writeTable';

type More = Partial<Line>;

/** A heading without figures. */
export const group = (depth: number, mark: string | number | null, text: string, more: More = {}): Line => ({
  kind: 'group',
  depth,
  mark,
  text,
  unit: null,
  bold: true,
  ...more,
});

/** An indicator with figures around `base`. */
export const indicator = (
  depth: number,
  mark: string | number | null,
  text: string,
  unit: string | null,
  base: number,
  more: More = {},
): Line => ({ kind: 'indicator', depth, mark, text, unit, base, ...more });

/** A part of the indicator above. */
export const part = (
  depth: number,
  mark: string | number | null,
  text: string,
  unit: string | null,
  base: number,
  more: More = {},
): Line => ({ kind: 'component', depth, mark, text, unit, base, ...more });

/** An unnumbered total. */
export const total = (
  depth: number,
  text: string,
  unit: string | null,
  base: number,
  more: More = {},
): Line => ({
  kind: 'total',
  depth,
  mark: null,
  text,
  unit,
  base,
  bold: true,
  ...more,
});
