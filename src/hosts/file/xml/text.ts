const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text between two tags as it stands in the source: entities resolved, CDATA opened, comments dropped. */
export function decodeText(source: string): string {
  let text = source;
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (!text.includes('<')) return decodeEntities(text);
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((part) => {
      if (part.startsWith('<![CDATA[')) return part.slice(9, -3);
      return part.startsWith('<') ? '' : decodeEntities(part);
    })
    .join('');
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? entity;
      const code = hex === undefined ? parseInt(decimal ?? '', 10) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}

/** What may have to be written otherwise in a spreadsheet string: signs of XML, controls, `_` and surrogates. */
const SPECIAL = /[^\t\n -%'-;=?-^`-\uD7FF]/;

/** A text as the content of an element that holds a spreadsheet string. */
export function escapeXstring(text: string): string {
  return SPECIAL.test(text) ? escapeText(encodeXstring(text)) : text;
}

/** A text as element content. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => ESCAPED[sign] ?? sign);
}

/** A text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign);
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Spreadsheet strings write characters XML cannot hold as `_xHHHH_` (ST_Xstring): `_x000D_` → CR. */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The reverse of `decodeXstring`: control characters escaped, and what only looks like an escape as well. */
export function encodeXstring(text: string): string {
  return text
    .replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')
    .replace(CONTROLS, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** What XML 1.0 cannot hold: control characters, lone surrogates, non-characters; and CR, which it would fold. */
const CONTROLS = /[^\t\n -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
