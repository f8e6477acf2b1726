/**
 * A stretch of time a figure stands for, in the notation of the public interface: `2024`, `2024-Q1`, `2024-H1`,
 * `2024-9M` (any `nM` is the first n months), `2024-M03`, `2024-03-15` (1 January to that day), `2021/2025`.
 */
export interface Period {
  readonly notation: string;
  readonly kind: 'year' | 'quarter' | 'half' | 'months' | 'month' | 'day' | 'years';
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
}
