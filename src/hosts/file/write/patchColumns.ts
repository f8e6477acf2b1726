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
  /** Whether all of them, or some of them, are columns whose widths are set now. */
  readonly fresh: boolean;
  readonly touched: boolean;
}

const WIDTH_ATTRIBUTES = new Set(['width', 'customWidth', 'bestFit']);
/** Values that say the same as leaving the attribute out. */
const NOTHING_SAID = new Set(['0', 'false']);
/** The default width, in sheets that do not name another. */
const DEFAULT_WIDTH = '9.140625';

/**
 * The frame of a sheet with other column widths. A range of columns is split where only some of it changes, and
 * becomes one again when they get their old widths back.
 */
export function patchColumns(frame: string, widths: SetColumnWidths['widths']): string {
  const root = parseXml(frame);
  const cols = child(root, 'cols');
  const standard = child(root, 'sheetFormatPr')?.attributes.defaultColWidth ?? DEFAULT_WIDTH;
  const before = childrenNamed(cols, 'col').map(({ attributes: { min, max, ...look } }) => ({
    first: Number(min),
    last: Number(max),
    look,
    fresh: false,
    touched: false,
  }));
  const after = widths
    .reduce<readonly Columns[]>((all, each) => withWidth(all, each, standard), before)
    .reduce<readonly Columns[]>((all, each) => joined(all, each, standard), [])
    .filter((each) => !each.fresh || !isDefault(each.look, standard));
  const prefix = prefixOf(root);
  const text = after.map((columns) => columnsXml(prefix, columns)).join('');
  if (text === before.map((columns) => columnsXml(prefix, columns)).join('')) return frame;
  if (cols) return splice(frame, [text === '' ? without(cols) : replaceContent(frame, cols, text)]);
  return splice(frame, [insertIntoSheet(frame, root, 'cols', `<${prefix}cols>${text}</${prefix}cols>`)]);
}

function withWidth(
  all: readonly Columns[],
  { column, width }: SetColumnWidths['widths'][number],
  standard: string,
): Columns[] {
  const left = all.filter(({ first }) => first < column).map((each) => cut(each, each.first, column - 1));
  const right = all.filter(({ last }) => last > column).map((each) => cut(each, column + 1, each.last));
  const present = all.find(({ first, last }) => first <= column && column <= last)?.look ?? {};
  const look = width === null ? unsized(present, standard) : sized(present, width);
  const own = look ? [{ first: column, last: column, look, fresh: true, touched: true }] : [];
  return [...left, ...own, ...right];
}

function cut({ first, last, ...rest }: Columns, from: number, to: number): Columns {
  return { first: Math.max(first, from), last: Math.min(last, to), ...rest };
}

function sized(look: Columns['look'], width: number): Columns['look'] {
  return Number(look.width) === width ? look : { ...look, width: String(width), customWidth: '1' };
}

/** A column's look without a width of its own; null when it has nothing else to say. */
function unsized(look: Columns['look'], standard: string): Columns['look'] | null {
  const rest = widthless(look);
  return Object.keys(rest).length === 0 ? null : { ...rest, width: standard };
}

/** Joins columns to those left of them when they look the same and were touched; the staff's other ranges stay apart. */
function joined(all: readonly Columns[], next: Columns, standard: string): readonly Columns[] {
  const previous = all.at(-1);
  const meet = previous?.last === next.first - 1 && (previous.touched || next.touched);
  if (!meet || !alike(previous.look, next.look, standard)) return [...all, next];
  const look = previous.fresh ? next.look : previous.look;
  const fresh = previous.fresh && next.fresh;
  return [...all.slice(0, -1), { first: previous.first, last: next.last, look, fresh, touched: true }];
}

function alike(a: Columns['look'], b: Columns['look'], standard: string): boolean {
  return meaning(a, standard) === meaning(b, standard);
}

function isDefault(look: Columns['look'], standard: string): boolean {
  return look.customWidth === undefined && alike(look, {}, standard);
}

/** What a look says: its width as a number, and the attributes that are not at their defaults. */
function meaning(look: Columns['look'], standard: string): string {
  const rest = Object.entries(widthless(look)).filter(([, value]) => !NOTHING_SAID.has(value));
  return [Number(look.width ?? standard), ...rest.map(([name, value]) => `${name}=${value}`).sort()].join(
    ' ',
  );
}

function widthless(look: Columns['look']): Columns['look'] {
  return Object.fromEntries(Object.entries(look).filter(([name]) => !WIDTH_ATTRIBUTES.has(name)));
}

function columnsXml(prefix: string, { first, last, look }: Columns): string {
  const attributes = Object.entries(look).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${prefix}col min="${first}" max="${last}"${attributes.join('')}/>`;
}
