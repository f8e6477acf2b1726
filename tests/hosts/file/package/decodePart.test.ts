import { declareUtf8, decodePart } from '../../../../src/hosts/file/package/decodePart';
import { XmlError } from '../../../../src/hosts/file/xml/tagScanner';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('decodePart', () => {
  it('reads UTF-8 and keeps its byte order mark', () => {
    const bytes = new TextEncoder().encode('\uFEFF<?xml version="1.0" encoding="UTF-8"?><a>Tỷ</a>');
    expect(decodePart(bytes)).toBe('\uFEFF<?xml version="1.0" encoding="UTF-8"?><a>Tỷ</a>');
    expect(new TextEncoder().encode(decodePart(bytes))).toEqual(bytes);
  });

  it('reads UTF-16 by its byte order mark', () => {
    const text = '\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>Tỷ đồng</a>';
    const little = new Uint8Array(Buffer.from(text, 'utf16le'));
    const big = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    expect([decodePart(little), decodePart(big)]).toEqual([text, text]);
  });

  it('reads the encoding a part declares', () => {
    expect(decodePart(latin1(`<?xml version='1.0' encoding='ISO-8859-1'?><a>\u00e9</a>`))).toContain(
      '<a>é</a>',
    );
  });

  it.each([latin1('<a>\u00e9</a>'), latin1('<?xml version="1.0" encoding="no-such"?><a/>')])(
    'refuses what is no text in its encoding',
    (bytes) => {
      expect(() => decodePart(bytes)).toThrow(XmlError);
    },
  );
});

describe('declareUtf8', () => {
  it.each([
    [
      `<?xml version="1.0" encoding="UTF-16" standalone="yes"?><a/>`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a/>`,
    ],
    [`<?xml version='1.0' encoding='ISO-8859-1'?><a/>`, `<?xml version='1.0' encoding='UTF-8'?><a/>`],
    ['<?xml version="1.0" encoding="utf-8"?><a/>', '<?xml version="1.0" encoding="utf-8"?><a/>'],
    ['<a encoding="x"/>', '<a encoding="x"/>'],
  ])('makes %s say so', (text, result) => expect(declareUtf8(text)).toBe(result));
});
