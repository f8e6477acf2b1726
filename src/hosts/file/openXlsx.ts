import type { Bilingual } from '../../language/bilingual';
import { decodePart } from './package/decodePart';
import { partKey, relationshipsPart } from './package/partName';
import { refusal, refusingDamage } from './package/refusal';
import { parseRelationships, type Relationship } from './package/relationships';
import { child, childrenNamed, parseXml, type XmlElement } from './xml/parseXml';
import { PORTABLE_PACKING, type Packing } from './zip/pack';
import { readEntry, readZip, type ZipArchive, type ZipEntry } from './zip/zipArchive';

/** An opened workbook file: its parts, packed, and where its worksheets are. */
export interface XlsxFile {
  /** The file's name, for messages. */
  readonly file: string;
  readonly archive: ZipArchive;
  /** Entries by part key (see `partKey`). */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly workbookPart: string;
  readonly sheets: readonly SheetPart[];
  /** What the officer should know before the file is written. */
  readonly warnings: readonly Bilingual[];
  readonly kept: KeptText;
}

/** What it takes to read parts. */
type Parts = Pick<XlsxFile, 'archive' | 'entries' | 'kept'>;

/** The longest part that was read so far: mostly the sheet that is read once more to be written. */
interface KeptText {
  entry: ZipEntry | null;
  text: string;
}

/** A worksheet of the file. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
  /** The number by which the calculation chain knows it. */
  readonly sheetId: string;
  /** Its place among all sheets, chart sheets included, from 0: the `localSheetId` of names. */
  readonly position: number;
}

const MAX_INFLATED = 2 ** 30;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream that holds an encrypted workbook, named in UTF-16. */
const ENCRYPTED_STREAM = 'EncryptedPackage'.split('').join('\0');

/**
 * Opens an .xlsx or .xlsm file, whatever its name ends with.
 * @param file the file's name, for messages.
 * @param packing how its parts are unpacked, and packed again once they are edited.
 * @throws UserError for encrypted files, old .xls and .xlsb, files that are no workbooks or damaged, and files that
 * unpack to more than 1 GiB.
 */
export function openXlsx(bytes: Uint8Array, file: string, packing = PORTABLE_PACKING): XlsxFile {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    const text = new TextDecoder('latin1').decode(bytes);
    throw refusal(file, text.includes(ENCRYPTED_STREAM) ? 'encrypted' : 'oldExcel');
  }
  return refusingDamage(file, () => openArchive(readArchive(bytes, file, packing), file));
}

function readArchive(bytes: Uint8Array, file: string, packing: Packing): ZipArchive {
  // Whatever does not begin like an archive was never a workbook; whatever does is a damaged one.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refusal(file, 'noWorkbook');
  const archive = readZip(bytes, packing);
  const inflated = archive.entries.reduce((sum, { size }) => sum + size, 0);
  if (inflated > MAX_INFLATED) throw refusal(file, 'tooLarge');
  return archive;
}

function openArchive(archive: ZipArchive, file: string): XlsxFile {
  const entries = new Map(archive.entries.map((entry) => [partKey(entry.name), entry]));
  const kept: KeptText = { entry: null, text: '' };
  const parts = { archive, entries, kept };
  if (!entries.has('[content_types].xml')) throw refusal(file, 'noWorkbook');
  const roots = relationshipsOf(parts, '');
  const workbookPart = roots.find(({ kind }) => kind === 'officeDocument')?.target;
  if (workbookPart === undefined) throw refusal(file, 'noWorkbook');
  if (workbookPart.endsWith('.bin')) throw refusal(file, 'binary');
  const workbook = readPart(parts, workbookPart);
  if (workbook === null) throw refusal(file, 'damaged');
  const root = parseXml(workbook);
  if (root.name !== 'workbook') throw refusal(file, 'noWorkbook');
  const sheets = worksheetsOf(root, relationshipsOf(parts, workbookPart), (part) =>
    entries.has(partKey(part)),
  );
  return { file, ...parts, workbookPart, sheets, warnings: signatureWarning(file, roots) };
}

/** The worksheets a workbook part lists, as far as their parts are there. */
export function worksheetsOf(
  workbook: XmlElement,
  relationships: readonly Relationship[],
  isThere: (part: string) => boolean,
): SheetPart[] {
  return childrenNamed(child(workbook, 'sheets'), 'sheet').flatMap((sheet, position) => {
    const id = relationshipId(sheet);
    const found = relationships.find((each) => each.id === id && each.kind === 'worksheet');
    if (!found || !isThere(found.target)) return [];
    const { name = '', state = 'visible', sheetId = '' } = sheet.attributes;
    return [{ name, part: found.target, hidden: state !== 'visible', sheetId, position }];
  });
}

/** The `r:id` of an element, in transitional or strict files, whatever the prefix. */
export function relationshipId(element: XmlElement): string | undefined {
  return Object.entries(element.qualified).find(([name]) => name.endsWith('/relationships}id'))?.[1];
}

function signatureWarning(file: string, roots: readonly Relationship[]): Bilingual[] {
  if (!roots.some(({ type }) => type.includes('/digital-signature/'))) return [];
  return [
    {
      vi: `Tệp ${file} đã được ký số: sau khi ghi, chữ ký số sẽ không còn hợp lệ.`,
      en: `The file ${file} is digitally signed: once written, its signature is no longer valid.`,
    },
  ];
}

/** The text of a part; null when the file has no such part. */
export function readPart({ archive, entries, kept }: Parts, part: string): string | null {
  const entry = entries.get(partKey(part));
  if (!entry) return null;
  if (entry === kept.entry) return kept.text;
  const text = decodePart(readEntry(archive, entry));
  if (text.length > kept.text.length) {
    kept.entry = entry;
    kept.text = text;
  }
  return text;
}

/** The relationships of a part; '' for those of the package. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  return parseRelationships(readPart(parts, relationshipsPart(part)), part);
}
