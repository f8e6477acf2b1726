import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { LEVEL, type Packing } from '../hosts/file/zip/pack';

/** Room behind what is inflated, by which zlib sees that it is done; without it, it would ask for as much again. */
const ROOM = 64;

/** Node's own zlib, many times faster than JavaScript on a large sheet. */
export const NODE_PACKING: Packing = {
  inflate: (packed, size) =>
    inflateRawSync(packed, { chunkSize: size + ROOM, maxOutputLength: Math.max(1, size) }),
  deflater: (emit) => (bytes, isLast) =>
    emit(
      deflateRawSync(bytes, {
        level: LEVEL,
        finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
      }),
    ),
  crc32,
};
