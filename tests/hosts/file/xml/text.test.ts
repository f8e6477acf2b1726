import fc from 'fast-check';
import {
  decodeText,
  decodeXstring,
  encodeXstring,
  escapeAttribute,
  escapeText,
} from '../../../../src/hosts/file/xml/text';
import { parseXml } from '../../../../src/hosts/file/xml/parseXml';

const anyText = fc.string({ unit: 'binary' });

describe('decodeText', () => {
  it.each([
    ['Tổng thu &amp; chi &lt; 5 &gt; 3', 'Tổng thu & chi < 5 > 3'],
    ['&quot;T&#7893;ng&#x20;thu&quot; &apos;', `"Tổng thu" '`],
    ['a<![CDATA[<&b;>]]>c', 'a<&b;>c'],
    ['trước<!-- ghi chú & -->sau', 'trướcsau'],
    ['dòng 1\r\ndòng 2\rdòng 3', 'dòng 1\ndòng 2\ndòng 3'],
    ['&unknown; &#x110000;', '&unknown; &#x110000;'],
  ])('reads %s', (source, text) => expect(decodeText(source)).toBe(text));
});

describe('escapeText and encodeXstring', () => {
  it('write any text so that it reads the same', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeXstring(decodeText(escapeText(encodeXstring(text))))).toBe(text);
      }),
    ));

  it('write any text so that another XML parser takes it', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const written = encodeXstring(text);
        const root = parseXml(`<t v="${escapeAttribute(written)}">${escapeText(written)}</t>`);
        expect([root.text, root.attributes.v]).toEqual([written, written]);
      }),
    ));

  it.each([
    ['_x000D_', '_x005F_x000D_'],
    ['\u0001', '_x0001_'],
    ['_x00', '_x00'],
    ['a\tb\nc', 'a\tb\nc'],
  ])('write %j as %j', (text, written) => expect(encodeXstring(text)).toBe(written));
});
