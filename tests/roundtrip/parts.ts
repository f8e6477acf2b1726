import { unzipSync } from 'fflate';

/** The parts of a package by name, in the order of its directory. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Unpacks a package with a library other than the product's own reader. */
export function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** A part's text, which may be UTF-16. */
export function textOf(part?: Uint8Array): string {
  const isWide = part?.[0] === 0xff && part[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(part);
}
