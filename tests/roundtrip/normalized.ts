import { columnLooks } from './columnLooks';
import { localName, written, type CanonicalElement } from './canonicalXml';

/** Elements that mean the same whether they stand there empty or not at all. */
const EMPTY_MEANS_ABSENT = new Set(['sheetData', 'definedNames', 'cols', 'mergeCells']);
/** The default width, in sheets that do not name another. */
const DEFAULT_WIDTH = '9.140625';

/** A part as text in which nothing is left that means nothing: hints about used cells, rows that only say their number. */
export function normalized(root: CanonicalElement): string {
  const format = root.children.find(
    (child) => typeof child !== 'string' && localName(child) === 'sheetFormatPr',
  );
  const standard = typeof format === 'object' ? format.attributes.get('defaultColWidth') : undefined;
  return written(simplified(root, standard ?? DEFAULT_WIDTH));
}

function simplified(element: CanonicalElement, standard: string): CanonicalElement {
  const attributes = new Map([...element.attributes].filter(([name]) => name !== 'spans'));
  if (attributes.get('name') === '_xlnm.Print_Area')
    return { ...element, children: element.children.map(relative) };
  if (localName(element) === 'cols')
    return { ...element, attributes, children: columnLooks(element, standard) };
  const children = element.children
    .map((child) => (typeof child === 'string' ? child : simplified(child, standard)))
    .filter((child) => typeof child === 'string' || !meaningless(child));
  return { ...element, attributes, children };
}

/** A print area means the same with and without its dollar signs. */
function relative(child: CanonicalElement | string): CanonicalElement | string {
  return typeof child === 'string' ? child.replaceAll('$', '') : child;
}

function meaningless(element: CanonicalElement): boolean {
  const name = localName(element);
  if (name === 'dimension') return true;
  if (element.children.length > 0) return false;
  if (name === 'row')
    return [...element.attributes.keys()].every((key) => key === 'r' || key.endsWith('}dyDescent'));
  return EMPTY_MEANS_ABSENT.has(name);
}

/** The part without the cell at this address. */
export function withoutCell(element: CanonicalElement, address: string): CanonicalElement {
  const children = element.children.flatMap((child): (CanonicalElement | string)[] => {
    if (typeof child === 'string') return [child];
    if (localName(child) === 'c' && child.attributes.get('r') === address) return [];
    return ['sheetData', 'row'].includes(localName(child)) ? [withoutCell(child, address)] : [child];
  });
  return { ...element, children };
}

/**
 * What is missing of a style sheet: looks may be appended, but those that were there must be there, unchanged and at
 * their places. Null when nothing is missing.
 */
export function missingStyles(before: CanonicalElement, after: CanonicalElement): string | null {
  const lists = new Map(
    after.children.filter((child) => typeof child !== 'string').map((list) => [list.name, list]),
  );
  for (const list of before.children) {
    if (typeof list === 'string') continue;
    const now = lists.get(list.name);
    const kept = now?.children.slice(0, list.children.length) ?? [];
    if (writtenAll(kept) !== writtenAll(list.children)) return list.name;
  }
  return null;
}

function writtenAll(children: CanonicalElement['children']): string {
  return children.map(writtenChild).join('');
}

/** Relationships that are no longer there; others may have joined. */
export function missingRelationships(before: CanonicalElement, after: CanonicalElement): string[] {
  const now = new Set(after.children.map(writtenChild));
  return before.children.map(writtenChild).filter((each) => !now.has(each));
}

function writtenChild(child: CanonicalElement | string): string {
  return typeof child === 'string' ? child : written(child);
}
