import fc from 'fast-check';
import { columnPlace } from '../../../../src/hosts/file/read/cellPlace';
import { PlainCell } from '../../../../src/hosts/file/xml/plainCell';
import { TagScanner } from '../../../../src/hosts/file/xml/tagScanner';

/** What there is to know of a cell, by the scanner that reads every cell there can be. */
function scanned(xml: string): unknown {
  const tags = new TagScanner(xml);
  tags.next();
  const style = tags.attribute('s');
  const cell = {
    column: columnPlace(tags.attribute('r'), 0),
    style: style === null ? null : Number(style),
    type: tags.attribute('t') ?? 'n',
    contentStart: tags.end,
  };
  if (tags.empty) return { ...cell, end: tags.end, text: null };
  tags.next();
  const start = tags.end;
  tags.next();
  const text = xml.slice(start, tags.start);
  tags.next();
  return { ...cell, end: tags.end, text };
}

function read(xml: string): unknown {
  const plain = new PlainCell(xml);
  if (!plain.read(0)) return null;
  const { column, style, isShared, contentStart, end } = plain;
  const text = contentStart === end ? null : plain.text;
  return { column, style, type: isShared ? 's' : 'n', contentStart, end, text };
}

describe('a plain cell', () => {
  it.each([
    '<c r="A1"><v>12</v></c>',
    '<c r="XFD1048576" s="17" t="s"><v>0</v></c>',
    '<c r="B7" t="s"><v>120345</v></c> ',
    '<c r="B7" s="3"/>',
    '<c r="B7"/><c r="C7"><v>1</v></c>',
    '<c r="B7"><v>-1.5E-7</v></c>',
    '<c r="B7"><v></v></c></row>',
    '<c r="B7"><v> 12 </v></c>',
    '<c r="B7"><v>12345678901234567890</v></c>',
  ])('is read as the scanner reads it: %s', (xml) => {
    expect(read(xml)).toEqual(scanned(xml));
  });

  it.each([
    '<c r="B7" t="str"><v>Đạt</v></c>',
    '<c r="B7" t="e"><v>#REF!</v></c>',
    '<c r="B7"><f>A1</f><v>1</v></c>',
    '<c r="B7"><v>1</v><extLst/></c>',
    '<c r="B7"><v>1&amp;2</v></c>',
    '<c r="B7"><v>1\r\n2</v></c>',
    '<c r="B7"><v>1<!-- 2 --></v></c>',
    '<c r="B7"><v/></c>',
    '<c r="B7"></c>',
    '<c r="B7" s=""/>',
    '<c r="B7" s="1" />',
    "<c r='B7'/>",
    '<c s="1" r="B7"/>',
    '<c r="7"/>',
    '<c r="XFE1"/>',
    '<c r="AAAAAAAAAAAAAAAAAAAAAA1"/>',
    '<c r="b7"/>',
    '<c/>',
    '<x:c r="B7"/>',
    '<col r="B7"/>',
    '<c r="B7" s="1',
    '<c r="B7"><v>12',
    '<c r="B7"',
    '',
  ])('is nothing else: %s', (xml) => {
    expect(read(xml)).toBeNull();
  });

  it('tells its value when it is all digits and exact', () => {
    const whole = (value: string): number => {
      const plain = new PlainCell(`<c r="B7"><v>${value}</v></c>`);
      expect(plain.read(0)).toBe(true);
      return plain.whole;
    };
    expect(['0', '007', '123456789012345'].map(whole)).toEqual([0, 7, 123456789012345]);
    expect(['', '-1', '1.5', '1e5', '12 ', '1234567890123456'].map(whole)).toEqual([-1, -1, -1, -1, -1, -1]);
  });

  it('is read as the scanner reads it, whatever it is made of', () => {
    const parts = [
      '<c',
      ' ',
      'r="',
      'B7',
      '"',
      ' s="',
      '12',
      ' t="s"',
      ' t="str"',
      '/>',
      '>',
      '<v>',
      '1.5',
      '</v>',
      '</c>',
      '\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (pieces) => {
        const xml = `<c r="B7"${pieces.join('')}`;
        const plain = read(xml);
        if (plain !== null) expect(plain).toEqual(scanned(xml));
      }),
      { numRuns: 2000 },
    );
  });
});
