import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIN, packed, relationships, workbookParts, xlsx, type WorkbookSource } from '../support/xlsxParts';
import { comparePackages } from './comparePackages';
import { partsOf } from './parts';
import { roundTrip } from './roundTrip';

const SAMPLES = join(__dirname, '../../assets/samples');
const ROWS =
  '<row r="1"><c r="A1" s="2"><v>1</v></c></row><row r="2" spans="1:2"><c r="A2"/><c r="B2"><f>A1</f><v>1</v></c></row>';
const sheet = (source: WorkbookSource['sheets'][string], more: Partial<WorkbookSource> = {}): Uint8Array =>
  xlsx({ sheets: { 'Biểu 01': source }, ...more });

/** A workbook as other programs write it: prefixes, white space, encodings, names and lists of their own. */
const odd: Readonly<Record<string, Uint8Array>> = {
  'an empty sheet': sheet(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`),
  'a sheet with a prefix': sheet(
    `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1"/><x:cols><x:col min="1" max="16384" width="9" style="1"/></x:cols><x:sheetData>${ROWS.replace(/<(\/?)/g, '<$1x:')}</x:sheetData></x:worksheet>`,
  ),
  'rows and cells without places': sheet({ rows: '<row>\n<c><v>1</v></c>\n<c/></row>\n<row/>' }),
  'all that stands behind the rows': sheet({
    rows: ROWS,
    after:
      '<autoFilter ref="A1:B2"/><mergeCells><mergeCell ref="D1:E1"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting><dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><extLst><ext uri="x"/></extLst>',
  }),
  'names, a print area and protection of another sheet': xlsx({
    sheets: { a: { after: '<sheetProtection sheet="1"/>' }, b: { rows: ROWS } },
    afterSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">b!$A$1:$B$2</definedName><definedName name="Z">1</definedName></definedNames>',
  }),
  'parts in UTF-16 behind backslashes': packed(
    Object.fromEntries(
      Object.entries(workbookParts({ sheets: { a: { rows: ROWS } } })).map(
        ([name, xml]): [string, string | Uint8Array] =>
          name.includes('sheet1')
            ? [
                name.replaceAll('/', '\\'),
                new Uint8Array(Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')),
              ]
            : [name, xml],
      ),
    ),
  ),
};

describe('roundTrip', () => {
  it.each(readdirSync(SAMPLES))('keeps all of the sample %s', async (name) => {
    expect(await roundTrip(readFileSync(join(SAMPLES, name)), name)).toEqual({ kind: 'kept' });
  });

  it.each(Object.entries(odd))('keeps all of %s', async (name, bytes) => {
    expect(await roundTrip(bytes, name)).toEqual({ kind: 'kept' });
  });

  it('tells what is refused, and what cannot be written', async () => {
    expect(await roundTrip(Buffer.from('x'), 'a.xlsx')).toEqual({
      kind: 'refused',
      sentence: expect.stringContaining('a.xlsx') as string,
    });
    expect(await roundTrip(sheet({ after: '<sheetProtection sheet="1"/>' }), 'a.xlsx')).toEqual({
      kind: 'unwritable',
    });
  });
});

describe('comparePackages', () => {
  const parts = workbookParts({ sheets: { a: { rows: ROWS } } });
  const lost = (changes: Readonly<Record<string, string | null>>, sameMeaning = true): string[] => {
    const after = Object.entries({ ...parts, ...changes }).filter(
      (part): part is [string, string] => part[1] !== null,
    );
    return comparePackages(
      partsOf(packed(parts)),
      partsOf(packed(Object.fromEntries(after))),
      sameMeaning ? { sameMeaning } : {},
    );
  };
  const part = (name: string): string => parts[name] ?? '';
  const SHEET = 'xl/worksheets/sheet1.xml';

  it('finds nothing lost where parts say the same', () => {
    expect(lost({ [SHEET]: part(SHEET).replace('<row r="1">', '<row  r="1" >') })).toEqual([]);
    expect(lost({ [SHEET]: part(SHEET).replace('spans="1:2"', 'spans="1:9"') })).toEqual([]);
  });

  it.each([
    ['a part', { 'xl/styles.xml': null }],
    ['a value', { [SHEET]: part(SHEET).replace('<v>1</v>', '<v>2</v>') }],
    ['a blank cell', { [SHEET]: part(SHEET).replace('<c r="A2"/>', '') }],
    ['a look', { 'xl/styles.xml': part('xl/styles.xml').replace('val="13"', 'val="12"') }],
    [
      'a relationship',
      { 'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml']) },
    ],
    [
      'a content type',
      { '[Content_Types].xml': part('[Content_Types].xml').replace('worksheet+xml', 'x+xml') },
    ],
    ['the absence of a part', { 'xl/comments9.xml': '<comments/>' }],
  ])('finds the loss of %s', (_, changes) => {
    expect(lost(changes)).toHaveLength(1);
  });

  it('takes any touch of a part for a loss where none was allowed', () => {
    expect(lost({ [SHEET]: `${part(SHEET)}\n` }, false)).toEqual([`${SHEET} was touched`]);
  });
});
