import { constants, crc32, deflateRaw, inflateRawSync } from 'node:zlib';
import { LEVEL, type Packing } from '../hosts/file/zip/pack';

/** Room behind what is inflated, by which zlib sees that it is done; without it, it would ask for as much again. */
const ROOM = 64;
/** Chunks that may be under way at once: enough that zlib never waits for the next one, and few enough to hold. */
const AHEAD = 8;

/** A chunk packed by another thread, so that whoever made it can go on with the next one. */
function deflated(bytes: Uint8Array, isLast: boolean): Promise<Uint8Array> {
  const options = {
    level: LEVEL,
    chunkSize: bytes.length / 2 + ROOM,
    finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
  };
  return new Promise((resolve, reject) => {
    deflateRaw(bytes, options, (error, packed) => {
      if (error) reject(error);
      // A copy: what zlib gives lies in a buffer several times as long.
      else resolve(new Uint8Array(packed));
    });
  });
}

/** Node's own zlib, many times faster than JavaScript on a large sheet. */
export const NODE_PACKING: Packing = {
  inflate: (packed, size) =>
    inflateRawSync(packed, { chunkSize: size + ROOM, maxOutputLength: Math.max(1, size) }),
  deflater: (emit) => {
    const underWay: Promise<Uint8Array>[] = [];
    return async (bytes, isLast) => {
      const next = deflated(bytes, isLast);
      // A failure is told when the chunk's turn comes, also when others failed before it.
      next.catch(() => undefined);
      underWay.push(next);
      while (underWay.length > (isLast ? 0 : AHEAD)) emit(await (underWay.shift() ?? next));
    };
  },
  crc32,
};
