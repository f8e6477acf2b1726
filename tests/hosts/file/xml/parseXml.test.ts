import {
  child,
  childrenNamed,
  listItems,
  parseXml,
  type XmlElement,
} from '../../../../src/hosts/file/xml/parseXml';
import { XmlError } from '../../../../src/hosts/file/xml/tagScanner';

const source =
  '\uFEFF<?xml version="1.0"?>\r\n<!-- <x> --><x:a xmlns:x="u" b="1&amp;2">\r\n<x:b/>Tỷ <x:b>đồng</x:b><c xmlns="v" x:k="3"/></x:a>\n';

describe('parseXml', () => {
  const root = parseXml(source);
  const cut = ({ start, end }: XmlElement): string => source.slice(start, end);

  it('knows where every element stands in the source', () => {
    expect(root.children.map(cut)).toEqual(['<x:b/>', '<x:b>đồng</x:b>', '<c xmlns="v" x:k="3"/>']);
    expect(source.slice(root.contentEnd, root.end)).toBe('</x:a>');
    const second = root.children[1];
    expect(second && source.slice(second.contentStart, second.contentEnd)).toBe('đồng');
  });

  it('resolves names and entities', () => {
    expect(root).toMatchObject({ qname: 'x:a', name: 'a', uri: 'u', attributes: { b: '1&2' } });
    expect(root.children[2]).toMatchObject({ uri: 'v', qualified: { '{u}k': '3' } });
    expect(root.text).toBe('\nTỷ ');
  });

  it('finds children in the namespace of their parent only', () => {
    expect(childrenNamed(root, 'b')).toHaveLength(2);
    expect(child(root, 'c')).toBeUndefined();
  });

  it.each(['', 'chữ', '<a>', '<a></b>', '<a b="<"/>', '<a/><b/>', '<x:a/>', '<a b="1" b="2"/>'])(
    'refuses %j',
    (xml) => {
      expect(() => parseXml(xml)).toThrow(XmlError);
    },
  );

  it('refuses a document type, whatever it declares', () => {
    expect(() => parseXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toThrow('document type');
  });
});

describe('listItems', () => {
  it('counts alternatives as the standard one', () => {
    const list = parseXml(
      '<fonts xmlns:mc="m"><font n="1"/><mc:AlternateContent><mc:Choice><font n="hs"/></mc:Choice>' +
        '<mc:Fallback><font n="2"/></mc:Fallback></mc:AlternateContent><font n="3"/></fonts>',
    );
    expect(listItems(list).map(({ attributes }) => attributes.n)).toEqual(['1', '2', '3']);
  });
});
