import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { readZip, viewOf } from '../../../../src/hosts/file/zip/zipArchive';

/** An archive written as a stream, its sizes and checksums in descriptors behind the data. */
export function streamedZip(texts: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, text] of Object.entries(texts)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** An archive whose directory keeps sizes and offsets in ZIP64 fields, as some producers write even small files. */
export function zip64(texts: Readonly<Record<string, string>>): Uint8Array {
  const plain = zipSync(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  );
  const { entries, directoryStart, endRecord } = readZip(plain);
  const records = entries.map((entry) => {
    const nameLength = viewOf(plain).getUint16(entry.recordStart + 28, true);
    const record = new Uint8Array(46 + nameLength + 28);
    record.set(plain.subarray(entry.recordStart, entry.recordStart + 46 + nameLength));
    const view = viewOf(record);
    view.setUint16(30, 28, true);
    for (const field of [20, 24, 42]) view.setUint32(field, 0xffffffff, true);
    const extra = 46 + nameLength;
    view.setUint16(extra, 1, true);
    view.setUint16(extra + 2, 24, true);
    view.setBigUint64(extra + 4, BigInt(entry.size), true);
    view.setBigUint64(extra + 12, BigInt(entry.compressedSize), true);
    view.setBigUint64(extra + 20, BigInt(entry.localOffset), true);
    return record;
  });
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const end64 = new Uint8Array(56 + 20);
  const view = viewOf(end64);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  view.setBigUint64(24, BigInt(entries.length), true);
  view.setBigUint64(32, BigInt(entries.length), true);
  view.setBigUint64(40, BigInt(size), true);
  view.setBigUint64(48, BigInt(directoryStart), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(directoryStart + size), true);
  view.setUint32(72, 1, true);
  const end = plain.slice(endRecord);
  viewOf(end).setUint16(10, 0xffff, true);
  viewOf(end).setUint32(16, 0xffffffff, true);
  return Buffer.concat([plain.subarray(0, directoryStart), ...records, end64, end]);
}
