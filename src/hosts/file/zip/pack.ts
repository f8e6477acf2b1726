import { Deflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';

/** The content of an entry, deflated. */
export interface Packed {
  readonly chunks: readonly Uint8Array[];
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
}

/** How bytes are deflated, inflated (RFC 1951) and summed: by JavaScript everywhere, faster where the host has more. */
export interface Packing {
  /** The content that was deflated, which has this size. Throws when it is damaged; never gives more than that. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /**
   * Begins a stream whose packed chunks go to `emit` in their order; the last push ends it, empty or not. Packing may
   * go on beside other work: a push is over when little enough is under way, the last one when everything is packed.
   */
  readonly deflater: (
    emit: (chunk: Uint8Array) => void,
  ) => (bytes: Uint8Array, isLast: boolean) => Promise<void>;
  /** The CRC-32 of ZIP, continued from what came before. */
  readonly crc32: (bytes: Uint8Array, previous: number) => number;
}

/** Level 4 packs a sheet in half the time of the customary 6 and grows it by a few percent. */
export const LEVEL = 4;

/** Works in every browser and in Node. */
export const PORTABLE_PACKING: Packing = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflater: (emit) => {
    const deflate = new Deflate({ level: LEVEL }, emit);
    return (bytes, isLast) => {
      deflate.push(bytes, isLast);
      return Promise.resolve();
    };
  },
  crc32,
};
