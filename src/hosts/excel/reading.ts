import type { Exchange } from './sendInBatches';

/** Something being read from Excel: send the exchanges, then take the value. */
export interface Reading<T> {
  readonly exchanges: readonly Exchange[];
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
    exchanges: [exchange],
    value: () => {
      if (loaded === undefined) throw new Error('Asked for a value that was never read');
      return take(loaded);
    },
  };
}

/** A reading of nothing: the value is known already. */
export function known<T>(value: T): Reading<T> {
  return { exchanges: [], value: () => value };
}
