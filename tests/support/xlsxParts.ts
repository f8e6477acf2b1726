import { strToU8, zipSync, type Zippable } from 'fflate';

/** A package's parts by name, as text. */
export type Parts = Readonly<Record<string, string>>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A relationship of a part: the last segment of its type, and its target. */
export type Relationship = readonly [kind: string, target: string];

export function relationships(...all: readonly Relationship[]): string {
  const list = all.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

/** What stands around and between the `sheetData` tags of a sheet. */
export interface SheetSource {
  readonly before?: string;
  readonly rows?: string;
  readonly after?: string;
}

export function worksheet({ before = '', rows = '', after = '' }: SheetSource): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font>' +
  '<font><b/><sz val="13"/><color rgb="FF000000"/><name val=".VnTime"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">' +
  '<alignment horizontal="center" indent="1"/></xf></cellXfs></styleSheet>';

/** What a workbook made for a test is to hold; what is left out is as Excel would write it. */
export interface WorkbookSource {
  /** Sheets by name, as what stands in them, or as the whole part. */
  readonly sheets: Readonly<Record<string, SheetSource | string>>;
  /** Elements of the workbook part behind its sheets. */
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
  readonly strings?: readonly string[];
  readonly styles?: string;
  /** Relationships of the first sheet and of the workbook, besides the usual ones. */
  readonly sheetRelationships?: readonly Relationship[];
  readonly workbookRelationships?: readonly Relationship[];
  /** Further parts, and content types for them. */
  readonly parts?: Parts;
  readonly contentTypes?: string;
}

/** The parts of a workbook. */
export function workbookParts(source: WorkbookSource): Parts {
  const { sheets, afterSheets = '', beforeSheets = '', strings, styles = STYLES, parts = {} } = source;
  const names = Object.keys(sheets);
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const own = names.map((_, index): Relationship => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  const shared: Relationship[] = strings ? [['sharedStrings', 'sharedStrings.xml']] : [];
  const others = source.workbookRelationships ?? [];
  return {
    '[Content_Types].xml': contentTypes(names.length, source.contentTypes ?? ''),
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${beforeSheets}<sheets>${list.join('')}</sheets>${afterSheets}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(...own, ['styles', 'styles.xml'], ...shared, ...others),
    'xl/styles.xml': styles,
    ...(strings ? { 'xl/sharedStrings.xml': sharedStrings(strings) } : {}),
    ...Object.fromEntries(
      Object.values(sheets).map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        typeof sheet === 'string' ? sheet : worksheet(sheet),
      ]),
    ),
    ...(source.sheetRelationships
      ? { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(...source.sheetRelationships) }
      : {}),
    ...parts,
  };
}

function contentTypes(sheets: number, more: string): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${type}.${kind}+xml"/>`;
  const own = Array.from({ length: sheets }, (_, index) =>
    override(`worksheets/sheet${index + 1}`, 'worksheet'),
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}` +
    `${own.join('')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}${more}</Types>`
  );
}

function sharedStrings(items: readonly string[]): string {
  const list = items.map((item) => (item.startsWith('<') ? `<si>${item}</si>` : `<si><t>${item}</t></si>`));
  return `${DECLARATION}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${list.join('')}</sst>`;
}

/** Parts as a package. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: '2024-04-01' });
}

/** A workbook as a file. */
export function xlsx(source: WorkbookSource): Uint8Array {
  return packed(workbookParts(source));
}
