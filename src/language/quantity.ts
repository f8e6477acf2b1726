/** Which characters part thousands and decimals: 10.535,8 (`vi`) or 10,535.8 (`en`). Decided per column, never per cell. */
export type Separators = 'vi' | 'en';

export type Operator = '=' | '>=' | '>' | '<=' | '<' | 'range' | 'approx';

/** A target as staff write it: `9-10`, `> 70`, `95% trở lên`, `khoảng 60`, `3.000`. */
export interface TargetExpression {
  readonly operator: Operator;
  /** Null for a range. */
  readonly value: number | null;
  /** Bounds of a range, else null. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the text says "khoảng" (about). */
  readonly approx: boolean;
  /** Canonical unit written inside the text, or null. */
  readonly unit: string | null;
  /** Digits shown after the decimal sign. */
  readonly decimals: number;
}

/** What a text or a cell of a table says. */
export type Quantity =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly decimals: number;
      readonly unit: string | null;
    }
  /** `42/87`, `7/8 xã`: both parts are kept; whether the ratio or the count is meant depends on the row's unit. */
  | {
      readonly kind: 'fraction';
      readonly numerator: number;
      readonly denominator: number;
      readonly unit: string | null;
    }
  /** A target that is more than a plain number. */
  | { readonly kind: 'target'; readonly target: TargetExpression }
  /** "tăng 3,9%", "giảm 02 vụ": a change against something, negative when it falls. */
  | {
      readonly kind: 'change';
      readonly value: number;
      readonly decimals: number;
      readonly unit: string | null;
    }
  /** "bằng 103,9%": a ratio to something, in percent. */
  | { readonly kind: 'ratio'; readonly value: number; readonly decimals: number }
  /** Shares of a whole, `57% : 33% : 5%`. */
  | { readonly kind: 'shares'; readonly values: readonly number[]; readonly decimals: number }
  /** Excel made a date of a range or a fraction: `9-10` is stored as 9 October. `parts` are day and month as typed. */
  | { readonly kind: 'date'; readonly parts: readonly [number, number]; readonly serial: number }
  /** "Đạt", "Không đạt", "Hoàn thành", "Xuất siêu". */
  | {
      readonly kind: 'verdict';
      readonly verdict: 'met' | 'exceeded' | 'missed' | 'other';
      readonly text: string;
    }
  /** `"`, `nt`, `như trên`: the same as above. */
  | { readonly kind: 'ditto' }
  | { readonly kind: 'missing'; readonly mark: 'blank' | 'dash' | 'dots' | 'x' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'text'; readonly text: string };
