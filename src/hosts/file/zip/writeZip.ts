import type { Packed } from './pack';
import {
  CENTRAL_RECORD,
  END_RECORD,
  END_RECORD_SIZE,
  inPlaceOrder,
  LOCAL_HEADER,
  viewOf,
  type ZipArchive,
  type ZipEntry,
} from './zipArchive';

/** What becomes of an archive: entries with new content, entries dropped, entries added at the end. */
export interface ZipChanges {
  readonly replaced: ReadonlyMap<ZipEntry, Packed>;
  readonly removed: ReadonlySet<ZipEntry>;
  readonly added: ReadonlyMap<string, Packed>;
}

const DEFLATED = 8;
const UTF8_NAME = 0x0800;
const VERSION = 20;
const ZIP64_EXTRA = 1;
/** 1 January 1980, the first day ZIP knows: the same edits give the same bytes on every day. */
const FIRST_DAY = 0x00210000;

/**
 * The archive with its changes. Entries that are not named in the changes are copied as they lie there, local
 * header, data and data descriptor, and keep their places.
 */
export function writeZip(archive: ZipArchive, changes: ZipChanges): Uint8Array {
  const out = new Pieces();
  const offsets = writeContents(out, archive, changes);
  const directoryStart = out.length;
  let count = 0;
  for (const entry of archive.entries) {
    const offset = offsets.get(entry);
    if (offset === undefined) continue;
    const packed = changes.replaced.get(entry);
    out.push(packed ? newRecord(archive, entry, packed, offset) : movedRecord(archive, entry, offset));
    count += 1;
  }
  for (const [name, packed] of changes.added) {
    out.push(record(encodeName(name), UTF8_NAME, FIRST_DAY, packed, offsets.get(name) ?? 0));
    count += 1;
  }
  out.push(endRecord(archive, count, directoryStart, out.length - directoryStart));
  return out.join();
}

function writeContents(
  out: Pieces,
  { bytes, entries, directoryStart }: ZipArchive,
  changes: ZipChanges,
): Map<ZipEntry | string, number> {
  const offsets = new Map<ZipEntry | string, number>();
  const placed = inPlaceOrder(entries);
  out.push(bytes.subarray(0, placed[0]?.localOffset ?? 0));
  placed.forEach((entry, index) => {
    if (changes.removed.has(entry)) return;
    offsets.set(entry, out.length);
    const packed = changes.replaced.get(entry);
    if (packed) {
      out.push(localHeader(nameOf(bytes, entry), nameFlag(entry), timeOf(bytes, entry), packed));
      packed.chunks.forEach((chunk) => out.push(chunk));
    } else {
      out.push(bytes.subarray(entry.localOffset, placed[index + 1]?.localOffset ?? directoryStart));
    }
  });
  for (const [name, packed] of changes.added) {
    offsets.set(name, out.length);
    out.push(localHeader(encodeName(name), UTF8_NAME, FIRST_DAY, packed));
    packed.chunks.forEach((chunk) => out.push(chunk));
  }
  return offsets;
}

function localHeader(name: Uint8Array, flags: number, time: number, packed: Packed): Uint8Array {
  const header = new Uint8Array(30 + name.length);
  const view = viewOf(header);
  view.setUint32(0, LOCAL_HEADER, true);
  view.setUint16(4, VERSION, true);
  writeCommonFields(view, 6, flags, time, packed);
  view.setUint16(26, name.length, true);
  header.set(name, 30);
  return header;
}

function record(
  name: Uint8Array,
  flags: number,
  time: number,
  packed: Packed,
  localOffset: number,
): Uint8Array {
  const bytes = new Uint8Array(46 + name.length);
  const view = viewOf(bytes);
  view.setUint32(0, CENTRAL_RECORD, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  writeCommonFields(view, 8, flags, time, packed);
  view.setUint16(28, name.length, true);
  view.setUint32(42, localOffset, true);
  bytes.set(name, 46);
  return bytes;
}

/** The fields from the flags to the size, which both headers hold in the same order. */
function writeCommonFields(
  view: DataView,
  offset: number,
  flags: number,
  time: number,
  packed: Packed,
): void {
  view.setUint16(offset, flags, true);
  view.setUint16(offset + 2, DEFLATED, true);
  view.setUint32(offset + 4, time, true);
  view.setUint32(offset + 8, packed.crc, true);
  view.setUint32(offset + 12, packed.compressedSize, true);
  view.setUint32(offset + 16, packed.size, true);
}

/** The directory record of an entry with new content; it keeps its name, time and file attributes. */
function newRecord({ bytes }: ZipArchive, entry: ZipEntry, packed: Packed, offset: number): Uint8Array {
  const made = record(nameOf(bytes, entry), nameFlag(entry), timeOf(bytes, entry), packed, offset);
  const attributes = bytes.subarray(entry.recordStart + 36, entry.recordStart + 42);
  made.set(attributes, 36);
  made.set(bytes.subarray(entry.recordStart + 4, entry.recordStart + 6), 4);
  return made;
}

/**
 * The directory record of an untouched entry, with the offset to which it moved. Sizes that stood in a ZIP64 field
 * return to their own: they fit, and some readers look for that field only in archives that are ZIP64 as a whole.
 */
function movedRecord({ bytes }: ZipArchive, entry: ZipEntry, offset: number): Uint8Array {
  // Not `slice`, which on a Node buffer gives no copy.
  const copy = new Uint8Array(bytes.subarray(entry.recordStart, entry.recordEnd));
  const view = viewOf(copy);
  view.setUint32(20, entry.compressedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint32(42, offset, true);
  const wide = zip64Field(view);
  if (!wide) return copy;
  view.setUint16(30, view.getUint16(30, true) - (wide.end - wide.start), true);
  return joined([copy.subarray(0, wide.start), copy.subarray(wide.end)]);
}

/** Where a directory record's ZIP64 extra field stands; null when it has none. */
function zip64Field(view: DataView): { start: number; end: number } | null {
  let start = 46 + view.getUint16(28, true);
  const last = start + view.getUint16(30, true);
  while (start + 4 <= last) {
    const end = start + 4 + view.getUint16(start + 2, true);
    if (view.getUint16(start, true) === ZIP64_EXTRA) return { start, end };
    start = end;
  }
  return null;
}

function endRecord(
  { bytes, endRecord: end }: ZipArchive,
  count: number,
  start: number,
  size: number,
): Uint8Array {
  const comment = bytes.subarray(end + END_RECORD_SIZE);
  const made = new Uint8Array(END_RECORD_SIZE + comment.length);
  const view = viewOf(made);
  view.setUint32(0, END_RECORD, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  made.set(comment, END_RECORD_SIZE);
  return made;
}

function nameOf(bytes: Uint8Array, { recordStart }: ZipEntry): Uint8Array {
  const length = viewOf(bytes).getUint16(recordStart + 28, true);
  return bytes.subarray(recordStart + 46, recordStart + 46 + length);
}

function nameFlag({ flags }: ZipEntry): number {
  return flags & UTF8_NAME;
}

function timeOf(bytes: Uint8Array, { recordStart }: ZipEntry): number {
  return viewOf(bytes).getUint32(recordStart + 12, true);
}

function encodeName(name: string): Uint8Array {
  return new TextEncoder().encode(name);
}

/** Bytes collected piece by piece and joined once. */
class Pieces {
  length = 0;
  private readonly pieces: Uint8Array[] = [];

  push(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  join(): Uint8Array {
    return joined(this.pieces);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
