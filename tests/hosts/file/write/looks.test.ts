import type { Edit, NewStyle } from '../../../../src/edits/edit';
import { canonicalXml, localName, type CanonicalElement } from '../../../roundtrip/canonicalXml';
import { missingStyles } from '../../../roundtrip/normalized';
import { MAIN, packed, STYLES, workbookParts } from '../../../support/xlsxParts';
import { edited, editedSheet, rowsXml, SHEET, type Edited } from '../edited';

const styled = (...styles: NewStyle[]): Edit => ({
  kind: 'set-cells',
  sheet: SHEET,
  top: 3,
  left: 1,
  cells: [styles.map((style) => ({ value: 1, style }))],
});
const ROWS =
  '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="1"/></row><row r="2" s="2" customFormat="1"/>';
const COLUMNS = '<cols><col min="4" max="5" width="9" style="1"/></cols>';
const after = (...styles: NewStyle[]): Promise<Edited> =>
  editedSheet({ before: COLUMNS, rows: ROWS }, {}, [styled(...styles)]);
const list = ({ parts }: Edited, name: string): readonly CanonicalElement[] => {
  const root = canonicalXml(parts['xl/styles.xml'] ?? '');
  const found = root.children
    .filter((each) => typeof each !== 'string')
    .find((each) => localName(each) === name);
  return found?.children.filter((each) => typeof each !== 'string') ?? [];
};
const looksOf = (result: Edited): (string | undefined)[] =>
  [...rowsXml(result).matchAll(/<c r="[A-Z]3"(?: s="(\d+)")?/g)].map(([, id]) => id);

describe('a new look', () => {
  it('is that of the cell it is like', async () => {
    expect(
      looksOf(
        await after(
          { like: { row: 1, column: 1 } },
          { like: { row: 1, column: 2 } },
          { like: { row: 2, column: 9 } },
          { like: { row: 9, column: 5 } },
          {},
        ),
      ),
    ).toEqual(['2', '1', '2', '1', '1']);
  });

  it('without more is that of the place: the blank cell, else the row, else the column', async () => {
    const at = async (row: number, column: number): Promise<string> =>
      rowsXml(
        await editedSheet({ before: COLUMNS, rows: ROWS }, {}, [
          { kind: 'set-cells', sheet: SHEET, top: row, left: column, cells: [[{ value: 7 }]] },
        ]),
      );
    expect(await at(1, 2)).toContain('<c r="B1" s="1"><v>7</v></c>');
    expect(await at(2, 4)).toContain('<c r="D2" s="2"><v>7</v></c>');
    expect(await at(8, 4)).toContain('<c r="D8" s="1"><v>7</v></c>');
    expect(await at(8, 1)).toContain('<c r="A8"><v>7</v></c>');
  });

  it('changes what is named and keeps the rest', async () => {
    const result = await after({
      like: { row: 1, column: 1 },
      numberFormat: '0.0%',
      color: '#a4262c',
      wrap: true,
      horizontal: 'right',
      vertical: 'top',
      bold: false,
    });
    const style = result.sheet.cells[3]?.[1]?.style;
    expect(style).toMatchObject({
      numberFormat: '0.0%',
      font: '.VnTime',
      bold: false,
      horizontal: 'right',
      indent: 1,
      bordered: true,
    });
    const alignment = list(result, 'cellXfs').at(-1)?.children[0];
    expect(typeof alignment === 'object' && Object.fromEntries(alignment.attributes)).toEqual({
      horizontal: 'right',
      indent: '1',
      vertical: 'top',
      wrapText: '1',
    });
    const font = list(result, 'fonts').at(-1);
    expect(
      font?.children.map((each) =>
        typeof each === 'string' ? each : [localName(each), ...each.attributes.values()],
      ),
    ).toEqual([
      ['sz', '13'],
      ['color', 'FFA4262C'],
      ['name', '.VnTime'],
    ]);
  });

  it('draws a coloured line on top of the border that is there', async () => {
    const border = list(await after({ like: { row: 1, column: 2 }, accentTop: '#0F6CBD' }), 'borders').at(-1);
    expect(
      border?.children.map((each) =>
        typeof each === 'string' ? '' : `${localName(each)} ${each.attributes.get('style') ?? ''}`,
      ),
    ).toEqual(['left thin', 'right thin', 'top medium', 'bottom thin', 'diagonal ']);
  });

  it('uses what the style sheet has, built-in formats included', async () => {
    const result = await after(
      { bold: true },
      { bold: true },
      { numberFormat: '0%' },
      { numberFormat: '#,##0.0' },
    );
    expect([list(result, 'numFmts').length, list(result, 'fonts').length]).toEqual([1, 3]);
    const [first, second] = looksOf(result);
    expect(first).toBe(second);
  });

  it('is added once, however often it is asked for', async () => {
    const edits = [styled({ bold: true, numberFormat: '0.000' }, { accentTop: '#0F6CBD' })];
    const moved = edits.map((edit) => ({ ...edit, top: 5 }));
    const once = await editedSheet({ rows: ROWS }, {}, edits);
    const twice = await editedSheet({ rows: ROWS }, {}, edits, moved);
    expect(twice.parts['xl/styles.xml']).toBe(once.parts['xl/styles.xml']);
  });

  it('leaves all looks that were there at their places', async () => {
    const { parts } = await after({
      bold: true,
      color: '#000000',
      accentTop: '#FFFFFF',
      numberFormat: '0.00000',
    });
    expect(missingStyles(canonicalXml(STYLES), canonicalXml(parts['xl/styles.xml'] ?? ''))).toBeNull();
  });

  it('does not carry the mark of typed text to a formula', async () => {
    const styles = STYLES.replace('fontId="1"', 'fontId="1" quotePrefix="1"');
    const { parts } = await editedSheet({ rows: ROWS }, { styles }, [
      styled({ like: { row: 1, column: 1 }, bold: true }),
    ]);
    expect(parts['xl/styles.xml']?.match(/quotePrefix/g)).toHaveLength(1);
  });
});

describe('style sheets of other programs', () => {
  const make = (styles: string): Promise<Edited> =>
    editedSheet({ rows: ROWS }, { styles }, [
      styled({ bold: true, accentTop: '#0F6CBD', numberFormat: '0.000' }),
    ]);
  const isBold = (result: Edited): unknown => result.sheet.cells[3]?.[1]?.style;

  it.each([
    ['an empty one', `<styleSheet xmlns="${MAIN}"/>`],
    [
      'one with a prefix',
      `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font><x:sz val="9"/></x:font></x:fonts><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>`,
    ],
    ['empty lists', `<styleSheet xmlns="${MAIN}"><fonts count="0"/><borders/><cellXfs/></styleSheet>`],
  ])('get the look: %s', async (_, styles) => {
    expect(isBold(await make(styles))).toMatchObject({ bold: true, bordered: true, numberFormat: '0.000' });
  });

  it('are made where a workbook has none', async () => {
    const parts = workbookParts({ sheets: { [SHEET]: { rows: '' } } });
    const rels = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(/<Relationship [^>]*styles[^>]*>/, '');
    const others = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'xl/styles.xml'));
    const result = await edited(packed({ ...others, 'xl/_rels/workbook.xml.rels': rels }), [
      styled({ bold: true }),
    ]);
    expect(isBold(result)).toMatchObject({ bold: true, font: 'Calibri' });
    expect(result.parts['[Content_Types].xml']).toContain('/xl/styles.xml');
  });

  it('keep looks plain that point to fonts that are not there', async () => {
    const styles = STYLES.replace('<xf numFmtId="164" fontId="0"', '<xf numFmtId="164" fontId="7"');
    const before = await editedSheet({ rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }, { styles });
    const result = await editedSheet({ rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }, { styles }, [
      styled({ bold: true }),
    ]);
    expect(result.sheet.cells[1]?.[1]).toEqual(before.sheet.cells[1]?.[1]);
  });

  it('get no look back that they cannot read any more', async () => {
    const look = JSON.stringify({
      xf: '<y:xf fontId="1"/>',
      numberFormat: '',
      font: '<y:font/>',
      fill: '',
      border: '',
    });
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    const result = await editedSheet({}, {}, [
      {
        kind: 'restore-looks',
        sheet: SHEET,
        looks: [
          { area, look },
          { area, look: 'x' },
        ],
      },
    ]);
    expect(result.parts['xl/styles.xml']).toBe(STYLES);
  });
});
