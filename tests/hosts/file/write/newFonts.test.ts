import type { Edit, NewStyle } from '../../../../src/edits/edit';
import { STYLES } from '../../../support/xlsxParts';
import { editedSheet, rowsXml, SHEET, type Edited } from '../edited';

const ROWS = '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="1"/></row>';
const LIKE = { like: { row: 1, column: 1 } };
const set = (...styles: NewStyle[]): Edit => ({
  kind: 'set-cells',
  sheet: SHEET,
  top: 3,
  left: 1,
  cells: [styles.map((style) => ({ value: 1, style }))],
});
const after = (...styles: NewStyle[]): Promise<Edited> => editedSheet({ rows: ROWS }, {}, [set(...styles)]);
const styles = ({ parts }: Edited): string => parts['xl/styles.xml'] ?? '';
const added = (result: Edited, list: string): string =>
  new RegExp(`<${list} count="\\d+">(.*)</${list}>`)
    .exec(styles(result))?.[1]
    ?.slice(new RegExp(`<${list} count="\\d+">(.*)</${list}>`).exec(STYLES)?.[1]?.length) ?? '';

describe('a new look', () => {
  it('has another font, size and slant, the rest as in the cell it is like', async () => {
    expect(
      added(await after({ ...LIKE, fontName: 'Times & New', fontSize: 13, italic: true }), 'fonts'),
    ).toBe('<font><b/><i/><sz val="13"/><color rgb="FF000000"/><name val="Times &amp; New"/></font>');
    expect(added(await after({ ...LIKE, italic: false, fontSize: 14.5 }), 'fonts')).toBe(
      '<font><b/><sz val="14.5"/><color rgb="FF000000"/><name val=".VnTime"/></font>',
    );
  });

  it('says no more of the old font when it has a name of its own', async () => {
    const old = '<name val=".VnTime"/>';
    const source = STYLES.replace(old, `${old}<family val="2"/><charset val="163"/><scheme val="minor"/>`);
    const result = await editedSheet({ rows: ROWS }, { styles: source }, [
      set({ ...LIKE, fontName: 'Times New Roman' }),
    ]);
    expect(styles(result)).toContain('<color rgb="FF000000"/><name val="Times New Roman"/></font></fonts>');
  });

  it('has a ground of one colour, and cells know that they have it', async () => {
    const result = await after({ fill: '#ddebf7' });
    expect(added(result, 'fills')).toBe(
      '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill>',
    );
    expect(added(result, 'cellXfs')).toMatch(/fillId="2".*applyFill="1"|applyFill="1".*fillId="2"/);
  });

  it('never takes the two fills that Excel keeps for itself', async () => {
    const bare = STYLES.replace(/<fills.*<\/fills>/, '');
    const result = await editedSheet({ rows: ROWS }, { styles: bare }, [set({ fill: '#FFFFFF' })]);
    expect(styles(result)).toMatch(/<fills count="3">/);
    expect(added(result, 'cellXfs')).toContain('fillId="2"');
  });

  it('has thin lines on all sides, an accent above them', async () => {
    const thin = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`;
    expect(added(await after({ bordered: true }), 'borders')).toBe(
      `<border>${['left', 'right', 'top', 'bottom'].map(thin).join('')}<diagonal/></border>`,
    );
    expect(added(await after({ bordered: true, accentTop: '#0F6CBD' }), 'borders')).toContain(
      `${thin('right')}<top style="medium"><color rgb="FF0F6CBD"/></top>${thin('bottom')}`,
    );
    expect(added(await after({ bordered: false }), 'borders')).toBe('');
  });

  it('is shared by all cells that have it', async () => {
    const look: NewStyle = { fontName: 'Times New Roman', fontSize: 13, fill: '#DDEBF7', bordered: true };
    const ids = [
      ...rowsXml(await after(look, { ...look }, { ...look, italic: true })).matchAll(/<c r="\w3" s="(\d+)"/g),
    ];
    expect(ids.map(([, id]) => id)).toEqual(['3', '3', '4']);
  });
});
