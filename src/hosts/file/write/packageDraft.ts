import { readPart, type XlsxFile } from '../openXlsx';
import { declareUtf8 } from '../package/decodePart';
import { partKey, relationshipsPart, relativeTarget } from '../package/partName';
import { parseRelationships, type Relationship } from '../package/relationships';
import { append, prefixOf, splice, without } from '../xml/editXml';
import { parseXml, type XmlElement } from '../xml/parseXml';
import { escapeAttribute } from '../xml/text';
import type { Packed, Packing } from '../zip/pack';
import { packText, TextPacker } from '../zip/textPacker';
import { writeZip } from '../zip/writeZip';
import type { ZipEntry } from '../zip/zipArchive';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** A part in the making: its name as it will stand in the archive, and its text, packed if long; null when taken out. */
interface DraftPart {
  readonly name: string;
  readonly content: string | Packed | null;
}

/** The package while edits are applied to it: parts as texts, with their content types and relationships. */
export class PackageDraft {
  private readonly parts = new Map<string, DraftPart>();

  constructor(
    readonly xlsx: XlsxFile,
    private readonly packing: Packing,
  ) {}

  /** The present text of a part; null when there is none. */
  read(part: string): string | null {
    const draft = this.parts.get(partKey(part));
    if (!draft) return readPart(this.xlsx, part);
    if (draft.content === null || typeof draft.content === 'string') return draft.content;
    throw new Error(`${part} is packed already`);
  }

  /** Whether there is such a part now. */
  has(part: string): boolean {
    const draft = this.parts.get(partKey(part));
    return draft ? draft.content !== null : this.xlsx.entries.has(partKey(part));
  }

  /** Gives a part that is there a new text. A text that is the old one leaves the part untouched. */
  write(part: string, text: string): void {
    if (text !== this.read(part)) this.parts.set(partKey(part), { name: part, content: text });
  }

  /**
   * The same for a text that is too long to be held: it is packed while it is written.
   * @param write writes the text and says whether it is a new one; if not, the part stays untouched.
   */
  async pack(part: string, write: (out: TextPacker) => Promise<boolean>): Promise<void> {
    const out = new TextPacker(this.packing);
    const isNew = await write(out);
    const packed = await out.finish();
    if (isNew) this.parts.set(partKey(part), { name: part, content: packed });
  }

  /** Adds a part of this content type, or of the one its extension stands for when `contentType` is null. */
  create(part: string, contentType: string | null, text: string): void {
    this.parts.set(partKey(part), { name: part, content: text });
    if (contentType !== null) {
      this.addContentType('Override', `PartName="/${escapeAttribute(part)}" ContentType="${contentType}"`);
    }
  }

  /** Takes a part out, with its relationships and the content types of both. */
  remove(part: string): void {
    const gone = [part, relationshipsPart(part)];
    for (const each of gone) {
      if (this.has(each)) this.parts.set(partKey(each), { name: each, content: null });
    }
    const keys = gone.map(partKey);
    this.removeContentTypes(
      ({ name, attributes }) => name === 'Override' && keys.includes(partKey(attributes.PartName ?? '')),
    );
  }

  /** Sees to it that parts with this extension have a content type. */
  ensureDefault(extension: string, contentType: string): void {
    const known = parseXml(this.read(CONTENT_TYPES) ?? '').children.some(
      ({ name, attributes }) => name === 'Default' && attributes.Extension?.toLowerCase() === extension,
    );
    if (!known) this.addContentType('Default', `Extension="${extension}" ContentType="${contentType}"`);
  }

  /** Takes the content type of an extension out when no part has it any more. */
  dropUnusedDefault(extension: string): void {
    const used = [...this.xlsx.entries.keys(), ...this.parts.keys()].some(
      (key) => key.endsWith(`.${extension}`) && this.parts.get(key)?.content !== null,
    );
    if (used) return;
    this.removeContentTypes(
      ({ name, attributes }) => name === 'Default' && attributes.Extension?.toLowerCase() === extension,
    );
  }

  relationships(part: string): readonly Relationship[] {
    return parseRelationships(this.read(relationshipsPart(part)), part);
  }

  /** Adds a relationship from `source` to `target` and gives its id. */
  relate(source: string, type: string, target: string): string {
    const rels = relationshipsPart(source);
    if (this.read(rels) === null) {
      this.ensureDefault('rels', RELATIONSHIPS_TYPE);
      this.create(rels, null, NO_RELATIONSHIPS);
    }
    const xml = this.read(rels) ?? NO_RELATIONSHIPS;
    const root = parseXml(xml);
    const taken = new Set(root.children.map(({ attributes }) => attributes.Id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const attributes = `Id="${id}" Type="${type}" Target="${escapeAttribute(relativeTarget(source, target))}"`;
    const text = `<${prefixOf(root)}Relationship ${attributes}/>`;
    this.write(rels, splice(xml, [append(xml, root, text)]));
    return id;
  }

  /** Takes out the relationships from `source` to `target`; the relationships part too when it was the last. */
  unrelate(source: string, target: string): void {
    const rels = relationshipsPart(source);
    const all = this.relationships(source);
    const gone = all.filter((each) => !each.external && partKey(each.target) === partKey(target));
    if (gone.length === 0) return;
    if (gone.length === all.length) this.remove(rels);
    else
      this.write(
        rels,
        splice(
          this.read(rels) ?? '',
          gone.map(({ element }) => without(element)),
        ),
      );
  }

  /** The lowest number with which none of these part names is taken. */
  freeNumber(names: (number: number) => readonly string[]): number {
    let number = 1;
    while (names(number).some((name) => this.has(name))) number += 1;
    return number;
  }

  /** The workbook with all changes; parts that were not touched keep their bytes. */
  async toBytes(): Promise<Uint8Array> {
    const { archive, entries } = this.xlsx;
    const replaced = new Map<ZipEntry, Packed>();
    const removed = new Set<ZipEntry>();
    const added = new Map<string, Packed>();
    for (const [key, { name, content }] of this.parts) {
      const entry = entries.get(key);
      if (content === null) {
        if (entry) removed.add(entry);
        continue;
      }
      const packed =
        typeof content === 'string' ? await packText(declareUtf8(content), this.packing) : content;
      if (entry) replaced.set(entry, packed);
      else added.set(name, packed);
    }
    return writeZip(archive, { replaced, removed, added });
  }

  private addContentType(kind: 'Default' | 'Override', attributes: string): void {
    const xml = this.read(CONTENT_TYPES) ?? '';
    const root = parseXml(xml);
    this.write(CONTENT_TYPES, splice(xml, [append(xml, root, `<${prefixOf(root)}${kind} ${attributes}/>`)]));
  }

  private removeContentTypes(wanted: (type: XmlElement) => boolean): void {
    const xml = this.read(CONTENT_TYPES) ?? '';
    this.write(CONTENT_TYPES, splice(xml, parseXml(xml).children.filter(wanted).map(without)));
  }
}
