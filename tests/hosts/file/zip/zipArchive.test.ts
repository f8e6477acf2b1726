import { strToU8, zipSync } from 'fflate';
import { readEntry, readZip, viewOf, ZipError } from '../../../../src/hosts/file/zip/zipArchive';
import { streamedZip, zip64 } from './oddArchives';

const texts = { 'a.txt': 'Chỉ tiêu năm 2024', 'thư mục/b.txt': 'x'.repeat(5000), 'c.bin': '' };
const plain = zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));

const contents = (bytes: Uint8Array): Record<string, string> => {
  const archive = readZip(bytes);
  return Object.fromEntries(
    archive.entries.map((entry) => [entry.name, new TextDecoder().decode(readEntry(archive, entry))]),
  );
};

const changed = (bytes: Uint8Array, change: (view: DataView, copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  change(viewOf(copy), copy);
  return copy;
};

describe('readZip', () => {
  it('reads every entry of an archive in the order of its directory', () => {
    expect(contents(plain)).toEqual(texts);
    expect(readZip(plain).entries.map(({ name }) => name)).toEqual(Object.keys(texts));
  });

  it('reads entries whose sizes follow their data', () => {
    expect(contents(streamedZip(texts))).toEqual(texts);
  });

  it('reads ZIP64 archives', () => {
    expect(contents(zip64(texts))).toEqual(texts);
  });

  it('finds the directory in front of a comment', () => {
    const comment = strToU8('ghi chú của phần mềm');
    const commented = changed(new Uint8Array([...plain, ...comment]), (view) => {
      view.setUint16(plain.length - 2, comment.length, true);
    });
    expect(contents(commented)).toEqual(texts);
  });

  it.each([0, 10, 21, 22, 60, plain.length - 40])('refuses bytes cut off after %i', (length) => {
    expect(() => contents(plain.subarray(0, length))).toThrow(ZipError);
  });

  it('refuses entries that share bytes', () => {
    const { entries } = readZip(plain);
    const overlapping = changed(plain, (view) => {
      view.setUint32((entries[1]?.recordStart ?? 0) + 42, entries[0]?.localOffset ?? 0, true);
    });
    expect(() => readZip(overlapping)).toThrow(/overlaps/);
  });
});

describe('readEntry', () => {
  const second = (field: number, value: number, size: 16 | 32): Uint8Array =>
    changed(plain, (view) => {
      const at = (readZip(plain).entries[1]?.recordStart ?? 0) + field;
      if (size === 16) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
    });

  it.each([
    ['is encrypted', second(8, 1, 16), /encrypted/],
    ['is packed by an unknown method', second(10, 12, 16), /method 12/],
    ['has another checksum', second(16, 12345, 32), /damaged/],
    ['inflates to more than it admits', second(24, 100, 32), /damaged/],
    ['inflates to less than it promises', second(24, 6000, 32), /damaged/],
  ])('refuses an entry that %s', (_, bytes, message) => {
    expect(() => contents(bytes)).toThrow(message);
  });

  it('refuses an entry whose packed bytes are broken', () => {
    const broken = changed(plain, (_, copy) => {
      const start = (readZip(plain).entries[1]?.localOffset ?? 0) + 30 + 'thư mục/b.txt'.length + 4;
      copy.fill(0xff, start, start + 12);
    });
    expect(() => contents(broken)).toThrow(ZipError);
  });
});
