/** What a number format code tells about the figure it shows. */
export interface NumberFormat {
  /** Whether the value is shown a hundred times larger, with a percent sign. */
  readonly percent: boolean;
  /** Which parts of a date it shows, or null for anything that is no date. */
  readonly date: 'day-month' | 'month-year' | null;
  /** Digits always shown after the decimal sign, and digits shown at most; null where the value's own digits are shown. */
  readonly decimals: { readonly least: number; readonly most: number } | null;
}

const known = new Map<string, NumberFormat>();

/** Reads a number format code in its invariant form (`General`, `0.0%`, `#,##0.##`, `d-mmm`). */
export function readNumberFormat(code: string): NumberFormat {
  const before = known.get(code);
  if (before) return before;
  const format = analyse(code);
  known.set(code, format);
  return format;
}

function analyse(code: string): NumberFormat {
  // Quoted and escaped literals, fill and padding characters, colours and locales are decoration.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  const positive = bare.split(';')[0] ?? '';
  if (positive === '' || positive === '@' || /general/i.test(positive)) {
    return { percent: false, date: null, decimals: null };
  }
  const shown = positive.toLowerCase();
  if (/[dmy]/.test(shown)) {
    return { percent: false, date: shown.includes('d') ? 'day-month' : 'month-year', decimals: null };
  }
  const fraction = /\.([0#?]*)/.exec(shown)?.[1] ?? '';
  const least = fraction.replace(/#/g, '').length;
  return {
    percent: shown.includes('%'),
    date: null,
    decimals: shown.includes('/') || shown.includes('e') ? null : { least, most: fraction.length },
  };
}

const MOST_DIGITS = 10;

/** Digits a value shows by itself, at most ten: 0.1 + 0.2 shows one. */
export function ownDecimals(value: number): number {
  // Excel keeps fifteen digits; what differs beyond them is noise of binary fractions.
  const noise = Math.abs(value) * 1e-15;
  for (let digits = 0, power = 1; digits < MOST_DIGITS; digits++, power *= 10) {
    if (Math.abs(Math.round(value * power) / power - value) <= noise) return digits;
  }
  return MOST_DIGITS;
}

/** Digits after the decimal sign that a value shows under a format; for a percent format, of the percentage. */
export function shownDecimals(value: number, format: NumberFormat): number {
  if (!format.decimals) return ownDecimals(value);
  const { least, most } = format.decimals;
  if (least === most) return most;
  return Math.min(Math.max(ownDecimals(value), least), most);
}
