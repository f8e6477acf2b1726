import { XmlError } from '../xml/tagScanner';

const DECLARED = /^\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*(["'])([\w.-]+)\1/;

/**
 * The text of an XML part, byte order mark included, so that writing it back gives the same bytes.
 * @throws XmlError when the bytes are no text in the encoding they declare.
 */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return decode(bytes, DECLARED.exec(head.replace(/^ï»¿/, ''))?.[2] ?? 'utf-8');
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new XmlError(`not ${encoding}`);
  }
}

/** The same text declaring UTF-8, in which every part is written. */
export function declareUtf8(text: string): string {
  const declared = DECLARED.exec(text);
  const encoding = declared?.[2];
  if (!declared || !encoding || encoding.toLowerCase() === 'utf-8') return text;
  const end = declared[0].length - 1;
  return `${text.slice(0, end - encoding.length)}UTF-8${text.slice(end)}`;
}
