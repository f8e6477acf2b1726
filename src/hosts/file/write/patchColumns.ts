import type { SetColumnWidths } from '../../../edits/edit';
import { prefixOf, replaceContent, splice, without } from '../xml/editXml';
import { child, childrenNamed, parseXml } from '../xml/parseXml';
import { escapeAttribute } from '../xml/text';
import { insertIntoSheet } from './worksheetOrder';

/** Neighbouring columns with the same `col` attributes, other than their range. */
interface Columns {
  readonly first: number;
  readonly last: number;
  readonly look: Readonly<Record<string, string>>;
}

const WIDTH_ATTRIBUTES = new Set(['width', 'customWidth', 'bestFit']);
/** What Excel writes for a column that has the default width but something else to say. */
const DEFAULT_WIDTH = '9.140625';

/** The frame of a sheet with other column widths; ranges of columns are split where only some of them change. */
export function patchColumns(frame: string, widths: SetColumnWidths['widths']): string {
  const root = parseXml(frame);
  const cols = child(root, 'cols');
  const before = childrenNamed(cols, 'col').map(({ attributes: { min, max, ...look } }) => ({
    first: Number(min),
    last: Number(max),
    look,
  }));
  const after = widths.reduce<Columns[]>(withWidth, before);
  if (JSON.stringify(after) === JSON.stringify(before)) return frame;
  const prefix = prefixOf(root);
  const text = after.map((columns) => columnsXml(prefix, columns)).join('');
  if (!cols)
    return splice(frame, [insertIntoSheet(frame, root, 'cols', `<${prefix}cols>${text}</${prefix}cols>`)]);
  return splice(frame, [text === '' ? without(cols) : replaceContent(frame, cols, text)]);
}

function withWidth(all: Columns[], { column, width }: SetColumnWidths['widths'][number]): Columns[] {
  const left = all.filter(({ first }) => first < column).map((each) => cut(each, each.first, column - 1));
  const right = all.filter(({ last }) => last > column).map((each) => cut(each, column + 1, each.last));
  const present = all.find(({ first, last }) => first <= column && column <= last)?.look ?? {};
  const look = width === null ? defaultLook(present, [right[0], left.at(-1)], column) : sized(present, width);
  const own = look ? [{ first: column, last: column, look }] : [];
  return [...left, ...own, ...right].reduce<Columns[]>(joined, []);
}

function cut({ first, last, look }: Columns, from: number, to: number): Columns {
  return { first: Math.max(first, from), last: Math.min(last, to), look };
}

function sized(look: Columns['look'], width: number): Columns['look'] {
  return { ...look, width: String(width), customWidth: '1' };
}

/**
 * A column's look without a width of its own; null when nothing is left to say. Next to columns that are alike in
 * everything else and have no width of their own either, it becomes one of them again.
 */
function defaultLook(
  present: Columns['look'],
  neighbours: readonly (Columns | undefined)[],
  column: number,
): Columns['look'] | null {
  const rest = widthless(present);
  if (Object.keys(rest).length === 0) return null;
  const alike = neighbours.find(
    (each) =>
      each &&
      (each.first === column + 1 || each.last === column - 1) &&
      each.look.customWidth === undefined &&
      sameLook(widthless(each.look), rest),
  );
  return alike?.look ?? { ...rest, width: DEFAULT_WIDTH };
}

function widthless(look: Columns['look']): Columns['look'] {
  return Object.fromEntries(Object.entries(look).filter(([name]) => !WIDTH_ATTRIBUTES.has(name)));
}

/** Joins columns to those left of them when they look the same. */
function joined(all: Columns[], next: Columns): Columns[] {
  const previous = all.at(-1);
  if (!previous || previous.last + 1 !== next.first || !sameLook(previous.look, next.look))
    return [...all, next];
  return [...all.slice(0, -1), { ...previous, last: next.last }];
}

function sameLook(a: Columns['look'], b: Columns['look']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

function columnsXml(prefix: string, { first, last, look }: Columns): string {
  const attributes = Object.entries(look).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${prefix}col min="${first}" max="${last}"${attributes.join('')}/>`;
}
