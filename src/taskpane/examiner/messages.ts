import type { Bilingual } from '../../language/bilingual';

/** What the pane and its worker say to each other: one request, one answer, told apart by number. */
export interface Request {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly value: unknown }
  /** `sentence` where the error speaks to the officer. */
  | { readonly id: number; readonly error: string; readonly sentence: Bilingual | null };

/** An object's methods as they are called from another thread. */
export type Remote<Target> = {
  readonly [Name in keyof Target]: Target[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};
