import { sendInBatches, type Exchange, type Progress } from './sendInBatches';

/** Something being read from Excel: send `first`, then what `next` gives until it gives nothing, then take the value. */
export interface Reading<T> {
  readonly first: readonly Exchange[];
  /** What the answers so far make it necessary to ask. */
  readonly next: () => readonly Exchange[];
  readonly value: () => T;
}

/** A reading of one exchange: what `load` puts on the wire is there when `take` runs. */
export function reading<Loaded, T>(
  bytes: number,
  load: () => Loaded,
  take: (loaded: Loaded) => T,
): Reading<T> {
  let loaded: Loaded | undefined;
  const exchange: Exchange = {
    bytes,
    send: () => {
      loaded = load();
    },
  };
  return {
    first: [exchange],
    next: nothing,
    value: () => {
      if (loaded === undefined) throw new Error('Asked for a value that was never read');
      return take(loaded);
    },
  };
}

/** A reading that asks for more once its first value is there. */
export function followed<First, T>(before: Reading<First>, after: (value: First) => Reading<T>): Reading<T> {
  let second: Reading<T> | undefined;
  return {
    first: before.first,
    next: () => {
      if (second) return second.next();
      second = after(before.value());
      return second.first;
    },
    value: () => {
      second ??= after(before.value());
      return second.value();
    },
  };
}

/** A reading of nothing: the value is known already. */
export function known<T>(value: T): Reading<T> {
  return { first: [], next: nothing, value: () => value };
}

/** Several readings side by side, round by round. */
export function together<T extends readonly Reading<unknown>[]>(
  readings: T,
): Reading<{ readonly [Index in keyof T]: T[Index] extends Reading<infer Value> ? Value : never }> {
  return {
    first: readings.flatMap(({ first }) => first),
    next: () => readings.flatMap(({ next }) => next()),
    value: () =>
      readings.map(({ value }) => value()) as {
        readonly [Index in keyof T]: T[Index] extends Reading<infer Value> ? Value : never;
      },
  };
}

/** Sends a reading round by round and gives its value. Progress counts what is known to be asked so far. */
export async function readNow<T>(
  context: Excel.RequestContext,
  { first, next, value }: Reading<T>,
  { onProgress, signal }: Progress = {},
): Promise<T> {
  let before = 0;
  const report = (done: number, total: number): void => onProgress?.(before + done, before + total);
  for (let round = first; round.length > 0; round = next()) {
    await sendInBatches(context, round, { onProgress: report, signal });
    before += round.length;
  }
  return value();
}

export function nothing(): readonly Exchange[] {
  return [];
}
