import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { UserError } from '../../../src/language/userError';
import { packed, relationships, workbookParts, xlsx } from '../../support/xlsxParts';

const FILE = 'bieu-01.xlsx';
const parts = workbookParts({ sheets: { 'Biểu 01': { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' } } });
const compound = (text: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.alloc(512), ...Buffer.from(text, 'utf16le')]);
const without = (part: string): Uint8Array =>
  packed(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part)));
const doctype = (part: keyof typeof parts): Uint8Array =>
  packed({ ...parts, [part]: (parts[part] ?? '').replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>') });

const read = (bytes: Uint8Array): string => {
  try {
    readWorkbook(openXlsx(bytes, FILE));
    return 'read';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.text.vi).toContain(FILE);
    expect(error.text.en).toContain(FILE);
    return error.text.en;
  }
};

describe('openXlsx', () => {
  it('opens a workbook whatever its name ends with', () => {
    const { file, sheets, warnings } = openXlsx(packed(parts), 'bieu-01.xls');
    expect({ file, warnings }).toEqual({ file: 'bieu-01.xls', warnings: [] });
    expect(sheets).toEqual([
      { name: 'Biểu 01', part: 'xl/worksheets/sheet1.xml', hidden: false, sheetId: '1', position: 0 },
    ]);
  });

  it.each([
    ['an encrypted workbook', compound('EncryptedPackage'), /password/],
    ['an old .xls', compound('Workbook'), /old Excel file/],
    ['an empty file', new Uint8Array(), /not an Excel workbook/],
    ['a text', Buffer.from('STT;Chỉ tiêu;Kế hoạch'), /not an Excel workbook/],
    ['a web page named .xls', Buffer.from('<html><table/></html>'), /not an Excel workbook/],
    ['an archive of something else', packed({ 'a.txt': 'x' }), /not an Excel workbook/],
    ['a package without a list of content types', without('[Content_Types].xml'), /not an Excel workbook/],
    ['a package without relationships', without('_rels/.rels'), /not an Excel workbook/],
    ['a document', packed({ ...parts, 'xl/workbook.xml': '<document/>' }), /not an Excel workbook/],
    ['a workbook part that is missing', without('xl/workbook.xml'), /damaged/],
    ['an archive cut short', packed(parts).subarray(0, 900), /damaged/],
    ['a part that is not well-formed', packed({ ...parts, 'xl/styles.xml': '<styleSheet>' }), /damaged/],
    [
      'a binary workbook',
      packed({ ...parts, '_rels/.rels': relationships(['officeDocument', 'xl/workbook.bin']) }),
      /\.xlsb/,
    ],
    ['a document type in the workbook', doctype('xl/workbook.xml'), /DOCTYPE/],
    ['a document type in a sheet', doctype('xl/worksheets/sheet1.xml'), /DOCTYPE/],
    ['a row no sheet has', xlsx({ sheets: { a: { rows: '<row r="0"/>' } } }), /damaged/],
    ['a column no sheet has', xlsx({ sheets: { a: { rows: '<row r="1"><c r="XFE1"/></row>' } } }), /damaged/],
  ])('refuses %s in one sentence that names the file', (_, bytes, sentence) => {
    expect(read(bytes)).toMatch(sentence);
  });

  it('refuses a file that says it unpacks to more than a gigabyte', () => {
    const bytes = packed(parts);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x10000000, true);
    }
    expect(read(bytes)).toMatch(/too large/);
  });

  it('does not take an embedded binary workbook for one', () => {
    const contentTypes = (parts['[Content_Types].xml'] ?? '').replace(
      '<Default ',
      '<Default Extension="xlsb" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.12"/><Default ',
    );
    expect(read(packed({ ...parts, '[Content_Types].xml': contentTypes }))).toBe('read');
  });

  it('warns that writing breaks a digital signature', () => {
    const signed = (parts['_rels/.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    );
    const { warnings } = openXlsx(packed({ ...parts, '_rels/.rels': signed }), FILE);
    expect(warnings.map(({ vi }) => vi)).toEqual([expect.stringContaining('ký số')]);
  });
});
