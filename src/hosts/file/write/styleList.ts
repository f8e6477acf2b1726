import { append, insertInOrder, prefixOf, setAttribute, type Splice } from '../xml/editXml';
import { child, type XmlElement } from '../xml/parseXml';

/** The order of a style sheet's lists (CT_Stylesheet). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** One list of a style sheet (fonts, borders, cell formats …) to which items are appended. */
export class StyleList {
  private readonly element: XmlElement | undefined;
  /** Ids by the items' source. */
  private readonly ids = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(
    private readonly source: string,
    private readonly root: XmlElement,
    private readonly name: string,
    /** What item 0, the look of cells without a look, is made when the list is empty; null where 0 means nothing. */
    private readonly plain: string | null,
  ) {
    this.element = child(root, name);
    this.items.forEach(({ start, end }, id) => {
      const text = source.slice(start, end);
      if (!this.ids.has(text)) this.ids.set(text, id);
    });
  }

  /** The items that were there from the start; an item's place is its id. */
  get items(): readonly XmlElement[] {
    return this.element?.children ?? [];
  }

  /** The id of the item with this source, which is added when there is none. */
  add(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    if (this.plain !== null && this.items.length + this.added.length === 0) this.added.push(this.plain);
    const id = this.items.length + this.added.length;
    this.added.push(text);
    this.ids.set(text, id);
    return id;
  }

  /** What is to be done to the source for the added items. */
  splices(): Splice[] {
    const text = this.added.join('');
    if (text === '') return [];
    const count = String(this.items.length + this.added.length);
    if (!this.element) {
      const list = `${prefixOf(this.root)}${this.name}`;
      const made = `<${list} count="${count}">${text}</${list}>`;
      return [insertInOrder(this.source, this.root, this.name, ORDER, made)];
    }
    const counted = setAttribute(this.source, this.element, 'count', count);
    return [...(counted ? [counted] : []), append(this.source, this.element, text)];
  }
}
