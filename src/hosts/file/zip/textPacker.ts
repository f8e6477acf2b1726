import type { Packed, Packing } from './pack';

/** Bytes deflated at a time, so that a long text is never there twice. */
const CHUNK = 1 << 18;
/** Characters that are encoded together: pieces are joined much faster than they are encoded one by one. */
const JOINED = 1 << 14;

/**
 * Packs a text, as UTF-8, while it is written piece by piece. Pieces never end inside a surrogate pair. What is
 * written waits for `pack`, which is therefore to be called whenever the packer `isFull`.
 */
export class TextPacker {
  private readonly encoder = new TextEncoder();
  private readonly chunks: Uint8Array[] = [];
  private readonly push: ReturnType<Packing['deflater']>;
  private compressedSize = 0;
  private size = 0;
  private crc = 0;
  /** What is written and not encoded yet. */
  private waiting = '';
  private buffer = new Uint8Array(CHUNK);
  private filled = 0;
  /** Buffers that were filled and not packed yet. */
  private full: Uint8Array[] = [];

  constructor(private readonly packing: Packing) {
    this.push = packing.deflater((chunk) => {
      this.chunks.push(chunk);
      this.compressedSize += chunk.length;
    });
  }

  get isFull(): boolean {
    return this.full.length > 0;
  }

  write(piece: string): void {
    this.waiting += piece;
    if (this.waiting.length > JOINED) this.encode();
  }

  /** Writes a text of any length, packed as it goes. */
  async writeLong(text: string): Promise<void> {
    let start = 0;
    while (text.length - start > CHUNK) {
      let end = start + CHUNK;
      if (isHighSurrogate(text.charCodeAt(end - 1))) end -= 1;
      this.write(text.slice(start, end));
      await this.pack();
      start = end;
    }
    this.write(text.slice(start));
    await this.pack();
  }

  /** Has packed what fills whole chunks, or is about to while more is written. */
  async pack(): Promise<void> {
    this.encode();
    const full = this.full;
    this.full = [];
    for (const bytes of full) await this.deflate(bytes, false);
  }

  /** The text, packed to its end. */
  async finish(): Promise<Packed> {
    await this.pack();
    await this.deflate(this.buffer.subarray(0, this.filled), true);
    const { chunks, compressedSize, size, crc } = this;
    return { chunks, compressedSize, size, crc };
  }

  private deflate(bytes: Uint8Array, isLast: boolean): Promise<void> {
    this.size += bytes.length;
    this.crc = this.packing.crc32(bytes, this.crc);
    return this.push(bytes, isLast);
  }

  private encode(): void {
    let text = this.waiting;
    this.waiting = '';
    while (text !== '') {
      const { read, written } = this.encoder.encodeInto(text, this.buffer.subarray(this.filled));
      this.filled += written;
      text = text.slice(read);
      if (text === '') return;
      this.full.push(this.buffer.subarray(0, this.filled));
      this.buffer = new Uint8Array(CHUNK);
      this.filled = 0;
    }
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** A whole text, packed. */
export async function packText(text: string, packing: Packing): Promise<Packed> {
  const packer = new TextPacker(packing);
  await packer.writeLong(text);
  return packer.finish();
}
