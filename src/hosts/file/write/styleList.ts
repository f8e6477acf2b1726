import { append, insertInOrder, prefixOf, setCount, type Splice } from '../xml/editXml';
import { child, listItems, type XmlElement } from '../xml/parseXml';

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
  /** The items that were there from the start; an item's place is its id. */
  readonly items: readonly XmlElement[];
  private readonly element: XmlElement | undefined;
  /** Ids by the items' source. */
  private readonly ids = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(
    private readonly source: string,
    private readonly root: XmlElement,
    private readonly name: string,
    /** What stands in for items that are pointed to but missing; null in lists to which nothing points unasked. */
    private readonly plain: string | null,
    /** The highest id that anything points to. An id without an item means item 0, and must go on doing so. */
    private readonly highest: number,
  ) {
    this.element = child(root, name);
    this.items = listItems(this.element);
    this.items.forEach(({ start, end }, id) => {
      const text = source.slice(start, end);
      if (!this.ids.has(text)) this.ids.set(text, id);
    });
  }

  /** The id of the item with this source, which is added when there is none. */
  add(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    if (this.plain !== null) {
      while (this.length <= this.highest) this.added.push(this.item(0) ?? this.plain);
    }
    const id = this.length;
    this.added.push(text);
    this.ids.set(text, id);
    return id;
  }

  private get length(): number {
    return this.items.length + this.added.length;
  }

  private item(id: number): string | null {
    const item = this.items[id];
    return item ? this.source.slice(item.start, item.end) : null;
  }

  /** What is to be done to the source for the added items. */
  splices(): Splice[] {
    const text = this.added.join('');
    if (text === '') return [];
    const count = this.length;
    if (!this.element) {
      const list = `${prefixOf(this.root)}${this.name}`;
      const made = `<${list} count="${count}">${text}</${list}>`;
      return [insertInOrder(this.source, this.root, this.name, ORDER, made)];
    }
    return [...setCount(this.source, this.element, count), append(this.source, this.element, text)];
  }
}
