import { TCVN3 } from '../../src/language/tcvn3';
import { VNI } from '../../src/language/vni';

const TO_TCVN3 = new Map(Array.from(TCVN3, ([code, letter]) => [letter, code]));
const TO_VNI = new Map(Array.from(VNI, ([code, letter]) => [letter, code]));

function encode(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text.normalize('NFC'), (letter) => table.get(letter) ?? letter).join('');
}

/** What a TCVN3 font needs to show a text; capitals with tones, which it does not have, become small. */
export function encodeTcvn3(text: string): string {
  return encode(
    Array.from(text.normalize('NFC'), (letter) =>
      TO_TCVN3.has(letter) || letter < '\u00C0' ? letter : letter.toLowerCase(),
    ).join(''),
    TO_TCVN3,
  );
}

/** What a VNI font needs to show a text. */
export function encodeVni(text: string): string {
  return encode(text, TO_VNI);
}
