import { MEMORY_NAMESPACE } from '../../../edits/memoryNamespace';
import { parseXml } from '../xml/parseXml';
import { dialectOf } from './dialect';
import type { PackageDraft } from './packageDraft';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** The identity of the product's part, the same in every workbook. */
const ITEM_ID = '{6E1B7C52-9A4D-4F0B-8C55-3D0C1F7A21E4}';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** Writes the product's custom XML part, with the properties by which Excel keeps it; null removes both. */
export function setMemory(draft: PackageDraft, xml: string | null): void {
  const { workbookPart } = draft.xlsx;
  const present = memoryPart(draft);
  if (xml !== null && present !== undefined) {
    draft.write(present, xml);
  } else if (xml !== null) {
    addMemory(draft, xml);
  } else if (present !== undefined) {
    for (const { target } of draft.relationships(present)) draft.remove(target);
    draft.unrelate(workbookPart, present);
    draft.remove(present);
  }
}

function memoryPart(draft: PackageDraft): string | undefined {
  const parts = draft.relationships(draft.xlsx.workbookPart).filter(({ kind }) => kind === 'customXml');
  return parts.find(({ target }) => {
    const xml = draft.read(target);
    return xml?.includes(MEMORY_NAMESPACE) && parseXml(xml).uri === MEMORY_NAMESPACE;
  })?.target;
}

function addMemory(draft: PackageDraft, xml: string): void {
  const { workbookPart } = draft.xlsx;
  const { relationships } = dialectOf(parseXml(draft.read(workbookPart) ?? '').uri);
  const names = (number: number): [string, string] => [
    `customXml/item${number}.xml`,
    `customXml/itemProps${number}.xml`,
  ];
  const [item, properties] = names(draft.freeNumber(names));
  draft.ensureDefault('xml', 'application/xml');
  draft.create(item, null, xml);
  draft.create(properties, PROPERTIES_TYPE, propertiesXml());
  draft.relate(workbookPart, `${relationships}/customXml`, item);
  draft.relate(item, `${relationships}/customXmlProps`, properties);
}

function propertiesXml(): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  return (
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${namespace}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
