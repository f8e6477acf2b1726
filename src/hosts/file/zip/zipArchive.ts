import { PORTABLE_PACKING, type Packing } from './pack';

/** One file of an archive, as its central directory describes it. Offsets are those in the archive's bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly localOffset: number;
  /** Where its record in the central directory starts and ends. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

/** An archive as its bytes and its directory: nothing is inflated before it is asked for. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** How its entries are inflated, and deflated again. */
  readonly packing: Packing;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly directoryStart: number;
  /** Where the end record starts, which the archive's comment follows. */
  readonly endRecord: number;
}

/** The bytes are no ZIP archive, or one that is damaged or encrypted. */
export class ZipError extends Error {}

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_RECORD = 0x02014b50;
export const END_RECORD = 0x06054b50;
export const END_RECORD_SIZE = 22;
const ZIP64_END_RECORD = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;
const MAX_COMMENT = 0xffff;

/**
 * Reads the directory of a ZIP archive, ZIP64 included (APPNOTE 6.3). Only the directory is read, because
 * producers leave sizes out of the local headers.
 * @throws ZipError when the bytes are no archive or the directory is damaged.
 */
export function readZip(bytes: Uint8Array, packing = PORTABLE_PACKING): ZipArchive {
  const view = viewOf(bytes);
  const endRecord = findEndRecord(view);
  if (endRecord === null) throw new ZipError('no end of central directory');
  try {
    const { count, start } = directoryPlace(view, endRecord);
    const entries: ZipEntry[] = [];
    let offset = start;
    for (let index = 0; index < count; index++) {
      const entry = readRecord(bytes, view, offset);
      entries.push(entry);
      offset = entry.recordEnd;
    }
    const archive = { bytes, packing, entries, directoryStart: start, endRecord };
    refuseOverlaps(archive);
    return archive;
  } catch (error) {
    if (error instanceof RangeError) throw new ZipError('central directory cut short');
    throw error;
  }
}

/**
 * The content of one entry.
 * @throws ZipError when it is encrypted, packed by an unknown method, damaged, or not of the size and checksum
 * the directory promises (so nothing can inflate beyond what the directory admits to).
 */
export function readEntry({ bytes, packing }: ZipArchive, entry: ZipEntry): Uint8Array {
  if (entry.flags & 1) throw new ZipError(`${entry.name} is encrypted`);
  const start = dataStart(bytes, entry);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length !== entry.compressedSize) throw new ZipError(`${entry.name} is cut short`);
  const content = unpack(packed, entry, packing);
  if (content.length !== entry.size || packing.crc32(content, 0) !== entry.crc) {
    throw new ZipError(`${entry.name} is damaged`);
  }
  return content;
}

function unpack(packed: Uint8Array, entry: ZipEntry, { inflate }: Packing): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new ZipError(`${entry.name} is packed by method ${entry.method}`);
  try {
    return inflate(packed, entry.size);
  } catch {
    throw new ZipError(`${entry.name} does not inflate`);
  }
}

function dataStart(bytes: Uint8Array, { name, localOffset }: ZipEntry): number {
  const view = viewOf(bytes);
  if (localOffset + 30 > bytes.length || view.getUint32(localOffset, true) !== LOCAL_HEADER) {
    throw new ZipError(`${name} is not where the directory says`);
  }
  return localOffset + 30 + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
}

/** Entries that share bytes are the mark of a bomb; and none of them could be replaced without the others. */
function refuseOverlaps(archive: ZipArchive): void {
  let free = 0;
  for (const entry of inPlaceOrder(archive.entries)) {
    if (entry.localOffset < free) throw new ZipError(`${entry.name} overlaps another entry`);
    free = dataStart(archive.bytes, entry) + entry.compressedSize;
  }
  if (free > archive.directoryStart) throw new ZipError('an entry overlaps the central directory');
}

/** Entries in the order of their data, which may differ from that of the directory. */
export function inPlaceOrder(entries: readonly ZipEntry[]): ZipEntry[] {
  return [...entries].sort((a, b) => a.localOffset - b.localOffset);
}

function findEndRecord(view: DataView): number | null {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let offset = last; offset >= Math.max(0, last - MAX_COMMENT); offset--) {
    if (view.getUint32(offset, true) === END_RECORD) return offset;
  }
  return null;
}

function directoryPlace(view: DataView, end: number): { count: number; start: number } {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const record = uint64(view, locator + 8);
    if (view.getUint32(record, true) !== ZIP64_END_RECORD) throw new ZipError('no ZIP64 end record');
    return { count: uint64(view, record + 32), start: uint64(view, record + 48) };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

function readRecord(bytes: Uint8Array, view: DataView, offset: number): ZipEntry {
  if (view.getUint32(offset, true) !== CENTRAL_RECORD) throw new ZipError('central directory damaged');
  const nameEnd = offset + 46 + view.getUint16(offset + 28, true);
  const extraEnd = nameEnd + view.getUint16(offset + 30, true);
  const wide = zip64Values(view, nameEnd, extraEnd);
  // The ZIP64 extra field holds, in this order, only those of the three that do not fit their own field.
  const widened = (field: number): number => (field === IN_ZIP64 ? (wide.shift() ?? field) : field);
  const size = widened(view.getUint32(offset + 24, true));
  const compressedSize = widened(view.getUint32(offset + 20, true));
  const localOffset = widened(view.getUint32(offset + 42, true));
  return {
    name: new TextDecoder().decode(bytes.subarray(offset + 46, nameEnd)),
    flags: view.getUint16(offset + 8, true),
    method: view.getUint16(offset + 10, true),
    crc: view.getUint32(offset + 16, true),
    compressedSize,
    size,
    localOffset,
    recordStart: offset,
    recordEnd: extraEnd + view.getUint16(offset + 32, true),
  };
}

function zip64Values(view: DataView, start: number, end: number): number[] {
  for (let offset = start; offset + 4 <= end; offset += 4 + view.getUint16(offset + 2, true)) {
    if (view.getUint16(offset, true) !== ZIP64_EXTRA) continue;
    const count = Math.min(3, Math.floor(view.getUint16(offset + 2, true) / 8));
    return Array.from({ length: count }, (_, index) => uint64(view, offset + 4 + index * 8));
  }
  return [];
}

function uint64(view: DataView, offset: number): number {
  return Number(view.getBigUint64(offset, true));
}

/** A view over exactly these bytes, which may be a part of a larger buffer. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
