/** A row of a sheet to find a target for. */
export interface NamedRow {
  readonly name: string;
  /** In any spelling. */
  readonly unit: string | null;
  /** Name of the indicator it is a part of. */
  readonly parent?: string | null;
}

/** A target of a plan, as far as matching needs it. */
export interface NamedTarget extends NamedRow {
  readonly id: string;
}
