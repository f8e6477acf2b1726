import type { WorkbookModel, XmlPartModel } from '../model/workbookModel';
import { HostError, invalidArgument } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { asText } from './readArgument';

/** The custom XML parts of the workbook, or those of one namespace. */
export function customXmlParts(workbook: WorkbookModel, namespace?: string): HostObject {
  const parts = (): XmlPartModel[] =>
    workbook.xmlParts.filter((part) => namespace === undefined || part.namespace === namespace);
  const only = (): HostObject | null => {
    const [part, ...more] = parts();
    return part && more.length === 0 ? customXmlPart(workbook, part) : null;
  };
  const find = (id: unknown): HostObject | null => {
    const part = parts().find((candidate) => candidate.id === id);
    return part ? customXmlPart(workbook, part) : null;
  };
  return {
    type: namespace === undefined ? 'CustomXmlPartCollection' : 'CustomXmlPartScopedCollection',
    call: {
      Add: (xml) => {
        const text = asText(xml);
        const part = { id: workbook.newId(), namespace: namespaceOf(text), xml: text };
        workbook.xmlParts.push(part);
        return customXmlPart(workbook, part);
      },
      GetByNamespace: (uri) => customXmlParts(workbook, asText(uri)),
      GetCount: () => parts().length,
      GetItem: (id) => required(find(id)),
      GetItemOrNullObject: find,
      GetOnlyItem: () => required(only()),
      GetOnlyItemOrNullObject: only,
    },
    items: () => parts().map((part) => customXmlPart(workbook, part)),
  };
}

function customXmlPart(workbook: WorkbookModel, part: XmlPartModel): HostObject {
  return {
    type: 'CustomXmlPart',
    key: part.id,
    get: { Id: () => part.id, NamespaceUri: () => part.namespace },
    call: {
      GetXml: () => part.xml,
      SetXml: (xml) => {
        part.xml = asText(xml);
      },
      Delete: () => {
        workbook.xmlParts.splice(workbook.xmlParts.indexOf(part), 1);
      },
    },
  };
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new HostError('ItemNotFound', 'No such custom XML part');
  return object;
}

function namespaceOf(xml: string): string {
  const root = /<(?:(\w+):)?[\w.-]+([^>]*)>/.exec(xml.replace(/<[?!][^>]*>/g, ''));
  if (!root) throw invalidArgument('Not well-formed XML');
  const declared = new RegExp(
    `xmlns${root[1] === undefined ? '' : `:${root[1]}`}\\s*=\\s*["']([^"']*)["']`,
  ).exec(root[2] ?? '');
  return declared?.[1] ?? '';
}
