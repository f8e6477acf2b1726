import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PORTABLE_PACKING, type Packed } from '../../../../src/hosts/file/zip/pack';
import { packText } from '../../../../src/hosts/file/zip/textPacker';
import { writeZip } from '../../../../src/hosts/file/zip/writeZip';
import { readEntry, readZip, type ZipEntry } from '../../../../src/hosts/file/zip/zipArchive';
import { streamedZip, zip64 } from './oddArchives';

const texts = { 'a.xml': '<a/>', 'b.xml': '<b>'.repeat(300), 'c.bin': 'VBA', 'd.xml': '<d/>' };
const archives = {
  'a plain archive': zipSync(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  ),
  'a streamed archive': streamedZip(texts),
  'a ZIP64 archive': zip64(texts),
};
const pack = (text: string): Promise<Packed> => packText(text, PORTABLE_PACKING);
const nothing = { replaced: new Map(), removed: new Set<ZipEntry>(), added: new Map() };
const entry = (bytes: Uint8Array, name: string): ZipEntry => {
  const found = readZip(bytes).entries.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};

/** The bytes of an entry from its local header to its data's end. */
const raw = (bytes: Uint8Array, name: string): Uint8Array => {
  const { localOffset, compressedSize } = entry(bytes, name);
  return bytes.subarray(localOffset, localOffset + 30 + name.length + compressedSize);
};

describe.each(Object.entries(archives))('writeZip over %s', (_, bytes) => {
  it('copies everything when nothing changes', () => {
    const written = writeZip(readZip(bytes), nothing);
    expect(Object.entries(unzipSync(written)).map(([name, data]) => [name, strFromU8(data)])).toEqual(
      Object.entries(texts),
    );
  });

  it('replaces, removes and adds, and keeps the bytes of the rest', async () => {
    const archive = readZip(bytes);
    const [, b, , d] = archive.entries;
    if (!b || !d) throw new Error('entries');
    const written = writeZip(archive, {
      replaced: new Map([[b, await pack('<b>mới</b>')]]),
      removed: new Set([d]),
      added: new Map([['xl/thêm.xml', await pack('<thêm/>')]]),
    });
    const files = unzipSync(written);
    expect(Object.keys(files)).toEqual(['a.xml', 'b.xml', 'c.bin', 'xl/thêm.xml']);
    expect(strFromU8(files['b.xml'] ?? new Uint8Array())).toBe('<b>mới</b>');
    expect(strFromU8(files['xl/thêm.xml'] ?? new Uint8Array())).toBe('<thêm/>');
    for (const name of ['a.xml', 'c.bin']) expect(raw(written, name)).toEqual(raw(bytes, name));
  });

  it('writes an archive that it can change once more', async () => {
    const [one, other] = [await pack('<1/>'), await pack('mới')];
    const first = readZip(bytes);
    const once = writeZip(first, {
      ...nothing,
      replaced: new Map(first.entries.slice(0, 1).map((each) => [each, one])),
    });
    const archive = readZip(once);
    const twice = writeZip(archive, {
      ...nothing,
      replaced: new Map(archive.entries.slice(2, 3).map((each) => [each, other])),
    });
    const last = readZip(twice);
    expect(last.entries.map((each) => strFromU8(readEntry(last, each)))).toEqual([
      '<1/>',
      texts['b.xml'],
      'mới',
      texts['d.xml'],
    ]);
  });
});

describe('writeZip', () => {
  it.each(Object.entries(archives))('leaves the bytes of %s alone', async (_, bytes) => {
    const before = Uint8Array.from(bytes);
    writeZip(readZip(bytes), { ...nothing, added: new Map([['x.xml', await pack('<x/>')]]) });
    expect(Uint8Array.from(bytes)).toEqual(before);
  });

  it('gives the same bytes for the same changes', async () => {
    const changes = { ...nothing, added: new Map([['x.xml', await pack('<x/>')]]) };
    const bytes = archives['a plain archive'];
    expect(writeZip(readZip(bytes), changes)).toEqual(writeZip(readZip(bytes), changes));
  });
});
