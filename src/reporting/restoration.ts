/** What stood around inserted columns before they came, so that taking them out gives it back exactly. */
export interface Restoration {
  /** The defined name that marks the inserted area. */
  readonly name: string;
  /** Widths in characters by place in the area, from the left; null: the default width. */
  readonly widths: readonly (number | null)[];
  /** The looks of blank cells that were written to, their areas counted from the corner of the inserted one (`A1`). */
  readonly looks: readonly { readonly area: string; readonly look: string }[];
  /** The print area before and as it was extended; null where it was left alone. */
  readonly print: { readonly before: string; readonly extended: string } | null;
  /** The Excel table that was widened, with its address before. */
  readonly listObject: { readonly name: string; readonly area: string } | null;
}
