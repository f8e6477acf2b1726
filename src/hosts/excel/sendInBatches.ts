import { excelErrorCode } from './excelError';

/** A piece of work for one sync: what it puts on the wire, and what it takes from the answer. */
export interface Exchange {
  /** Estimated size on the wire in bytes, of whichever is larger: request or response. */
  readonly bytes: number;
  /** Adds its loads or writes to the pending request; may be called again when the sync has to be repeated. */
  readonly send: () => void;
  readonly receive?: () => void;
}

export interface Progress {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Excel on the web takes 5 MB a request and a response; the rest is left for what estimates miss. */
const BATCH_BYTES = 4 * 1024 * 1024;

const TOO_LARGE = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];

/**
 * Sends pieces of work in as few syncs as the payload limit allows, in order. When Excel finds a batch too large, it
 * is repeated in smaller ones.
 * @param beforeEach adds to every sync's request what holds until the next one only
 * @throws what Excel reports, and the signal's reason when it is aborted between two syncs.
 */
export async function sendInBatches(
  context: Excel.RequestContext,
  exchanges: readonly Exchange[],
  { onProgress, signal }: Progress = {},
  beforeEach?: () => void,
): Promise<void> {
  let budget = BATCH_BYTES;
  for (let first = 0; first < exchanges.length;) {
    signal?.throwIfAborted();
    const batch = nextBatch(exchanges, first, budget);
    beforeEach?.();
    for (const { send } of batch) send();
    try {
      await context.sync();
    } catch (error) {
      if (batch.length === 1 || !TOO_LARGE.includes(excelErrorCode(error) ?? '')) throw error;
      budget = batch.reduce((sum, { bytes }) => sum + bytes, 0) / 2;
      continue;
    }
    for (const { receive } of batch) receive?.();
    first += batch.length;
    onProgress?.(first, exchanges.length);
  }
}

function nextBatch(exchanges: readonly Exchange[], first: number, budget: number): Exchange[] {
  const batch: Exchange[] = [];
  let bytes = 0;
  for (const exchange of exchanges.slice(first)) {
    bytes += exchange.bytes;
    if (batch.length > 0 && bytes > budget) break;
    batch.push(exchange);
  }
  return batch;
}
