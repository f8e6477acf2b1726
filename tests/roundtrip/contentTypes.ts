import { localName, type CanonicalElement } from './canonicalXml';

export const CONTENT_TYPES = '[Content_Types].xml';

/** What stands for the type of a part that the package forgot to list. */
export const UNKNOWN_TYPE = 'unknown';

/** The content type of each of these parts, as the package's list gives it by name or else by extension. */
export function contentTypes(list: CanonicalElement, parts: Iterable<string>): string[] {
  const types = new Map<string, string>();
  for (const child of list.children) {
    if (typeof child === 'string') continue;
    const { attributes } = child;
    const isDefault = localName(child) === 'Default';
    const key = isDefault ? `.${attributes.get('Extension') ?? ''}` : (attributes.get('PartName') ?? '');
    types.set(key.toLowerCase(), attributes.get('ContentType') ?? '');
  }
  const typed = [...parts].filter((part) => part !== CONTENT_TYPES);
  return typed.map((part) => {
    const name = `/${part.replaceAll('\\', '/')}`.toLowerCase();
    return `${name} ${types.get(name) ?? types.get(name.slice(name.lastIndexOf('.'))) ?? UNKNOWN_TYPE}`;
  });
}
