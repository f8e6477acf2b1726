import fc from 'fast-check';
import { patchColumns } from '../../../../src/hosts/file/write/patchColumns';
import { parseXml } from '../../../../src/hosts/file/xml/parseXml';
import { columnLooks } from '../../../roundtrip/columnLooks';
import { canonicalXml } from '../../../roundtrip/canonicalXml';
import { MAIN } from '../../../support/xlsxParts';

type Widths = readonly (readonly [column: number, width: number | null])[];

const frame = (cols: string, format = ''): string =>
  `<worksheet xmlns="${MAIN}">${format}${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData></sheetData></worksheet>`;
const patch = (source: string, ...widths: Widths): string =>
  patchColumns(
    source,
    widths.map(([column, width]) => ({ column, width })),
  );
const cols = (source: string): string => /<cols>(.*)<\/cols>/.exec(source)?.[1] ?? '';
const WIDE = '<col min="3" max="16384" width="12" style="5" customWidth="1"/>';

describe('patchColumns', () => {
  it.each([
    ['', [[2, 15]], '<col min="2" max="2" width="15" customWidth="1"/>'],
    [
      '',
      [
        [2, 15],
        [3, 15],
        [5, 15],
      ],
      '<col min="2" max="3" width="15" customWidth="1"/><col min="5" max="5" width="15" customWidth="1"/>',
    ],
    ['', [[2, null]], ''],
    [
      WIDE,
      [[13, 15]],
      '<col min="3" max="12" width="12" style="5" customWidth="1"/><col min="13" max="13" width="15" style="5" customWidth="1"/><col min="14" max="16384" width="12" style="5" customWidth="1"/>',
    ],
    [WIDE, [[13, 12]], WIDE],
    [
      '<col min="2" max="4" width="9" hidden="1"/>',
      [[4, 15]],
      '<col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="15" hidden="1" customWidth="1"/>',
    ],
    [
      '<col min="2" max="2" width="8"/><col min="3" max="3" width="8"/>',
      [[9, 8]],
      '<col min="2" max="2" width="8"/><col min="3" max="3" width="8"/><col min="9" max="9" width="8" customWidth="1"/>',
    ],
    ['<col min="2" max="2" width="15" bestFit="1" customWidth="1"/>', [[2, null]], ''],
    [
      '<col min="2" max="2" width="15" style="3" customWidth="1"/>',
      [[2, null]],
      '<col min="2" max="2" style="3" width="9.140625"/>',
    ],
  ] satisfies [string, Widths, string][])('%s with %j', (before, widths, after) => {
    expect(cols(patch(frame(before), ...widths))).toBe(after);
  });

  it('puts the list of columns in front of the rows', () => {
    expect(patch(frame('', '<sheetFormatPr defaultRowHeight="15"/>'), [1, 9])).toContain(
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="9" customWidth="1"/></cols><sheetData>',
    );
  });

  it('gives split ranges back as they were, byte for byte', () => {
    const before = frame(WIDE);
    expect(patch(patch(before, [13, 15], [14, 40]), [13, 12], [14, 12])).toBe(before);
  });

  const look = fc.record(
    {
      width: fc.constantFrom('5', '9.140625', '12.7109375'),
      style: fc.constantFrom('1', '2'),
      hidden: fc.constant('1'),
      customWidth: fc.constant('1'),
    },
    { requiredKeys: ['width'] },
  );
  const ranges = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 4 }), look), { maxLength: 5 })
    .map((parts) => {
      let column = 0;
      return parts.map(([gap, length, attributes]) => {
        const first = column + gap + 1;
        column = first + length - 1;
        const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
        return `<col min="${first}" max="${column}"${written.join('')}/>`;
      });
    });
  const touched = fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 4 });
  const looks = (source: string): string[] => {
    const list = canonicalXml(source).children.find(
      (each) => typeof each === 'object' && each.name.endsWith('}cols'),
    );
    return typeof list === 'object' ? columnLooks(list, '9.140625') : [];
  };
  /** The width a reader would tell, as the product remembers it. */
  const widthOf = (source: string, column: number): number | null => {
    const found = parseXml(source).children[0]?.children.find(
      ({ attributes: { min, max } }) => Number(min) <= column && column <= Number(max),
    );
    return found ? Number(found.attributes.width) : null;
  };

  it('gives every column the width it is told, and no other', () =>
    fc.assert(
      fc.property(ranges, touched, (list, columns) => {
        const before = frame(list.join(''));
        const after = patch(before, ...columns.map((column) => [column, 33] as const));
        for (let column = 1; column <= 30; column++) {
          expect(widthOf(after, column)).toBe(columns.includes(column) ? 33 : widthOf(before, column));
        }
      }),
    ));

  it('is taken back by the widths there were before', () =>
    fc.assert(
      fc.property(ranges, touched, (list, columns) => {
        const before = frame(list.join(''));
        const during = patch(before, ...columns.map((column) => [column, 33] as const));
        const after = patch(during, ...columns.map((column) => [column, widthOf(before, column)] as const));
        expect(looks(after)).toEqual(looks(before));
      }),
    ));
});
