import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { TagScanner, XmlError } from '../../../../src/hosts/file/xml/tagScanner';
import { decodeText, escapeAttribute, escapeText } from '../../../../src/hosts/file/xml/text';

const scan = (xml: string): string[] => {
  const tags = new TagScanner(xml);
  const seen: string[] = [];
  while (tags.next()) seen.push(xml.slice(tags.start, tags.end));
  return seen;
};

/** Attribute values as a parser gives them, white space folded to blanks. */
const decoded = (value: string | null): string | null =>
  value === null ? null : decodeText(value.replace(/[\t\n\r]/g, ' '));

const name = fc.constantFrom('row', 'c', 'v', 'f', 'x:row', 'x:c', 'is', 't');
const attribute = fc.tuple(fc.constantFrom('r', 's', 't', 'xml:space', 'spans'), fc.string());
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.uniqueArray(attribute, { selector: ([key]) => key, maxLength: 3 }),
      tie('content'),
      fc.boolean(),
    )
    .map(([tag, attributes, content, single]) => {
      const quote = single ? "'" : '"';
      const escaped = (value: string): string =>
        escapeAttribute(value).replaceAll("'", '&apos;').replaceAll('\u0000', '');
      const written = attributes.map(([key, value]) => ` ${key}=${quote}${escaped(value)}${quote}`).join('');
      return content === '' ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`;
    }),
  content: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        fc.string().map((text) => escapeText(text)),
        fc.constant('<!-- <c> > -->'),
        fc.constant('<![CDATA[<v>]] >]]>'),
        fc.constant('<?mso <row> ?>'),
        tie('element'),
      ),
      { maxLength: 3 },
    )
    .map((parts) => parts.join('')),
}));

describe('TagScanner', () => {
  it('sees the tags an XML parser sees', () =>
    fc.assert(
      fc.property(element, (xml) => {
        const expected: string[] = [];
        const parser = new SaxesParser();
        parser.on('opentag', (tag) => expected.push(tag.name.replace(/^.*:/, '')));
        parser.write(xml).close();
        const tags = new TagScanner(xml);
        const seen: string[] = [];
        while (tags.next()) {
          if (!tags.closing) seen.push(/^<(?:\w+:)?(\w+)/.exec(xml.slice(tags.start))?.[1] ?? '');
        }
        expect(seen).toEqual(expected);
      }),
    ));

  it('reads the attributes an XML parser reads', () =>
    fc.assert(
      fc.property(element, (xml) => {
        const expected: (string | null)[][] = [];
        const parser = new SaxesParser();
        parser.on('opentag', ({ attributes }) =>
          expected.push(['r', 's', 'xml:space'].map((key) => attributes[key] ?? null)),
        );
        parser.write(xml).close();
        const tags = new TagScanner(xml);
        const seen: (string | null)[][] = [];
        while (tags.next()) {
          if (!tags.closing) seen.push(['r', 's', 'xml:space'].map((key) => decoded(tags.attribute(key))));
        }
        expect(seen).toEqual(expected);
      }),
    ));

  it('passes over comments, CDATA and instructions', () => {
    expect(scan('<?xml version="1.0"?><!-- <a> --><b><![CDATA[<c>]]></b>')).toEqual(['<b>', '</b>']);
  });

  it('takes a > inside an attribute for text', () => {
    expect(scan(`<a b=">" c='/>'><d/></a>`)).toEqual([`<a b=">" c='/>'>`, '<d/>', '</a>']);
  });

  it('skips an element with everything inside it', () => {
    const tags = new TagScanner('<a><b><c/><d></d></b><e/></a>');
    tags.next();
    tags.next();
    tags.skipElement();
    expect(tags.is('b') && tags.closing).toBe(true);
    tags.next();
    expect(tags.opens('e')).toBe(true);
  });

  it('stays within its limit', () => {
    const tags = new TagScanner('<a/><b/><c/>', 4, 8);
    const seen: boolean[] = [];
    while (tags.next()) seen.push(tags.is('b'));
    expect(seen).toEqual([true]);
  });

  it.each(['<a', '<a b="', '<a><b</a>', '<!-- ', '<![CDATA[ ', '<!DOCTYPE a>', '<a><!DOCTYPE b></a>'])(
    'refuses %s',
    (xml) => {
      expect(() => scan(xml)).toThrow(XmlError);
    },
  );

  it('refuses to skip an element that is never closed', () => {
    const tags = new TagScanner('<a><b></b>');
    tags.next();
    expect(() => {
      tags.skipElement();
    }).toThrow(XmlError);
  });
});
