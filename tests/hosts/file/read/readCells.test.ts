import fc from 'fast-check';
import { readCells } from '../../../../src/hosts/file/read/readCells';
import { readStyles } from '../../../../src/hosts/file/read/readStyles';
import { scanCells, scanRows } from '../../../../src/hosts/file/write/rowSource';
import { madeUpSheet } from '../arbitrarySheet';

const [plain] = readStyles(null);
if (!plain) throw new Error('a plain look expected');
const context = {
  strings: ['Tổng thu NSNN', 'Tỷ đồng'],
  styles: [plain, { ...plain, bold: true }, { ...plain, italic: true }],
  date1904: false,
};

const value = fc.oneof(
  fc.double().map(String),
  fc.integer().map(String),
  fc.constantFrom(
    '',
    '0',
    '1',
    '7',
    '007',
    ' 1',
    '-',
    '1e3',
    '.5',
    'TRUE',
    '#REF!',
    '1&#48;',
    'Đạt',
    '1\r\n',
    '<!---->2',
  ),
);
/** Cells as programs write them and as none does, one after the other. */
const cells = fc
  .array(
    fc.record({
      place: fc.constantFrom('', ' r="B2"', ' r="AB7"', ' r="b3"', ' r="XEX1"', ' r="C"'),
      style: fc.constantFrom('', ' s="1"', ' s="02"', ' s="99"'),
      type: fc.constantFrom('', ' t="s"', ' t="n"', ' t="str"', ' t="b"', ' t="e"'),
      value,
      white: fc.constantFrom('', '\n', '<!-- <c r="A1"/> -->'),
      isEmpty: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all
      .map(({ place, style, type, value: text, white, isEmpty }) => {
        const start = `${white}<c${place}${style}${type}`;
        return isEmpty ? `${start}/>` : `${start}><v>${text}</v></c>`;
      })
      .join(''),
  );
const rows = fc.oneof(
  madeUpSheet.map((sheet) => sheet.rows),
  fc.array(cells, { maxLength: 4 }).map((all) => all.map((each) => `<row>${each}</row>`).join('')),
);

/** The same source in which no cell is written the way that is read in one go. */
const unusual = (source: string): string => source.replaceAll('<c ', '<c  ');

describe('cells as nearly all programs write them', () => {
  it('are read as all others are', () =>
    fc.assert(
      fc.property(rows, (source) => {
        expect(readCells(source, context)).toEqual(readCells(unusual(source), context));
      }),
      { numRuns: 500 },
    ));

  it('are found where all others are', () =>
    fc.assert(
      fc.property(rows, (source) => {
        const found = (xml: string): unknown[] =>
          scanRows(xml).map((row) =>
            scanCells(xml, row).map(({ start, contentStart, end, ...rest }) => ({
              ...rest,
              tag: xml.slice(start, contentStart).replace('<c  ', '<c '),
              content: xml.slice(contentStart, end),
            })),
          );
        expect(found(source)).toEqual(found(unusual(source)));
      }),
      { numRuns: 500 },
    ));
});
