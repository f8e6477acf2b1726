import { inflateSync } from 'fflate';
import { NODE_PACKING } from '../../../../src/cli/nodePacking';
import { PORTABLE_PACKING, type Packed } from '../../../../src/hosts/file/zip/pack';
import { packText, TextPacker } from '../../../../src/hosts/file/zip/textPacker';

const unpacked = ({ chunks }: Packed): string => Buffer.from(inflateSync(Buffer.concat(chunks))).toString();
const LONG = `Tổng thu ngân sách ${'𝒳'.repeat(400_000)} tỷ đồng ${'12,5;'.repeat(200_000)}`;

describe.each([
  ['portable', PORTABLE_PACKING],
  ['Node’s', NODE_PACKING],
])('text packed by %s packing', (_, packing) => {
  it.each(['', 'Chỉ tiêu', LONG])('is the text again when unpacked: %#', async (text) => {
    const packed = await packText(text, packing);
    expect(unpacked(packed)).toBe(text);
    expect(packed.size).toBe(Buffer.byteLength(text));
    expect(packed.crc).toBe(PORTABLE_PACKING.crc32(Buffer.from(text), 0));
    expect(packed.compressedSize).toBe(packed.chunks.reduce((size, chunk) => size + chunk.length, 0));
  });

  it('joins what is written piece by piece', async () => {
    const pieces = Array.from(
      { length: 30_000 },
      (__, index) => `<c r="A${index}"><v>${index * 1.7}</v></c>ộ`,
    );
    const packer = new TextPacker(packing);
    for (const piece of pieces) {
      packer.write(piece);
      if (packer.isFull) await packer.pack();
    }
    expect(unpacked(await packer.finish())).toBe(pieces.join(''));
  });

  it('is the same bytes each time, however busy the machine is', async () => {
    const bytes = async (): Promise<string> =>
      Buffer.concat((await packText(LONG, packing)).chunks).toString('hex');
    const [first, ...others] = await Promise.all([bytes(), bytes(), bytes()]);
    for (const other of others) expect(other).toBe(first);
  });
});

describe('a deflater that fails', () => {
  it('fails the packing, nothing else', async () => {
    const failing = { ...PORTABLE_PACKING, deflater: () => () => Promise.reject(new Error('hết bộ nhớ')) };
    await expect(packText(LONG, failing)).rejects.toThrow('hết bộ nhớ');
  });
});
