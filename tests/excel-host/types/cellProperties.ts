import type { Area } from '../../../src/grid/workbook';
import { THIN_LINE, type Line, type Look, type Side } from '../model/look';
import { notImplemented } from '../wire/hostError';
import { shownLine } from './borders';
import { fillColor, fillPattern } from './rangeFormat';
import { uniform, type RangeTarget } from './rangeTarget';
import { asBoolean, asColor, asNumber, asRecord, asText } from './readArgument';

/** Readers of one cell's or one line's properties by their path in the load options; null where cells differ. */
type Readers = Readonly<Record<string, (cells: Cells) => unknown>>;

/** Some cells whose properties are reported together: one cell, or a row or column of a range. */
interface Cells {
  readonly target: RangeTarget;
  readonly area: Area;
  readonly looks: readonly Look[];
}

const look =
  (key: keyof Look) =>
  ({ looks }: Cells): unknown =>
    uniform(looks, key);

const FONT: Readers = {
  name: look('fontName'),
  size: look('fontSize'),
  bold: look('bold'),
  italic: look('italic'),
  underline: look('underline'),
  strikethrough: look('strikethrough'),
  color: look('color'),
};

const FORMAT: Readers = {
  horizontalAlignment: look('horizontal'),
  verticalAlignment: look('vertical'),
  wrapText: look('wrap'),
  indentLevel: look('indent'),
  textOrientation: look('orientation'),
};

const FILL: Readers = {
  color: ({ looks }) => fillColor(uniform(looks, 'fill')),
  pattern: ({ looks }) => fillPattern(uniform(looks, 'fill')),
};

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];

/** Reports the properties asked for; a property the emulator does not know fails loudly. */
export function readProperties(cells: Cells, options: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, wanted] of wantedOf(options)) {
    if (name === 'format') result.format = readFormat(cells, wanted);
    else throw notImplemented(`CellProperties.${name}`);
  }
  return result;
}

export function readFormat(cells: Cells, options: unknown): Record<string, unknown> {
  const format: Record<string, unknown> = {};
  for (const [name, wanted] of wantedOf(options)) {
    if (name === 'font') format.font = readGroup(cells, wanted, FONT, 'font');
    else if (name === 'fill') format.fill = readGroup(cells, wanted, FILL, 'fill');
    else if (name === 'borders') format.borders = readBorders(cells, wanted);
    else format[name] = (FORMAT[name] ?? missing(`format.${name}`))(cells);
  }
  return format;
}

function readGroup(cells: Cells, options: unknown, readers: Readers, group: string): Record<string, unknown> {
  return Object.fromEntries(
    wantedOf(options).map(([name]) => [name, (readers[name] ?? missing(`${group}.${name}`))(cells)]),
  );
}

function readBorders(cells: Cells, options: unknown): Record<string, unknown> {
  const parts = wantedOf(options).map(([name]) => name);
  const sides = SIDES.map((side) => [side, readLine(shownLines(cells, side), parts)] as const);
  return Object.fromEntries(sides);
}

function shownLines({ target, area }: Cells, side: Side): (Line | null)[] {
  const lines: (Line | null)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      lines.push(shownLine(target, row, column, side));
    }
  }
  return lines;
}

function readLine(lines: readonly (Line | null)[], parts: readonly string[]): Record<string, unknown> {
  const none: Line = { style: 'None', weight: 'Thin', color: '#000000' };
  return Object.fromEntries(
    parts.map((part) => {
      if (part !== 'style' && part !== 'weight' && part !== 'color')
        throw notImplemented(`CellBorder.${part}`);
      const values = new Set(lines.map((line) => (line ?? none)[part]));
      return [part, values.size === 1 ? [...values][0] : null];
    }),
  );
}

/** The look after `setCellProperties` with these properties; what is not named stays as it is. */
export function changedLook(old: Look, properties: unknown): Look {
  let changed = old;
  const put = (change: Partial<Look>): void => {
    changed = { ...changed, ...change };
  };
  for (const [name, value] of givenOf(properties)) {
    if (name !== 'format') throw notImplemented(`SettableCellProperties.${name}`);
    for (const [part, setting] of givenOf(value)) {
      if (part === 'font') for (const [key, given] of givenOf(setting)) put(fontChange(key, given));
      else if (part === 'fill') for (const [key, given] of givenOf(setting)) put(fillChange(key, given));
      else if (part === 'borders')
        for (const [side, line] of givenOf(setting)) put(lineChange(changed, side, line));
      else put(formatChange(part, setting));
    }
  }
  return changed;
}

function fontChange(name: string, value: unknown): Partial<Look> {
  switch (name) {
    case 'name':
      return { fontName: asText(value) };
    case 'size':
      return { fontSize: asNumber(value) };
    case 'bold':
      return { bold: asBoolean(value) };
    case 'italic':
      return { italic: asBoolean(value) };
    case 'underline':
      return { underline: asText(value) };
    case 'strikethrough':
      return { strikethrough: asBoolean(value) };
    case 'color':
      return { color: asColor(value) };
    default:
      throw notImplemented(`CellPropertiesFont.${name} (set)`);
  }
}

function fillChange(name: string, value: unknown): Partial<Look> {
  if (name === 'color') return { fill: asColor(value) };
  throw notImplemented(`CellPropertiesFill.${name} (set)`);
}

function formatChange(name: string, value: unknown): Partial<Look> {
  switch (name) {
    case 'horizontalAlignment':
      return { horizontal: asText(value) };
    case 'verticalAlignment':
      return { vertical: asText(value) };
    case 'wrapText':
      return { wrap: asBoolean(value) };
    case 'indentLevel':
      return { indent: asNumber(value) };
    case 'textOrientation':
      return { orientation: asNumber(value) };
    default:
      throw notImplemented(`CellPropertiesFormat.${name} (set)`);
  }
}

function lineChange(old: Look, side: string, value: unknown): Partial<Look> {
  if (!SIDES.includes(side as Side)) throw notImplemented(`CellBorderCollection.${side} (set)`);
  let line: Line | null = old[side as Side];
  for (const [name, given] of givenOf(value)) {
    const text = asText(given);
    if (name === 'style' && text === 'None') return { [side]: null };
    if (name !== 'style' && name !== 'weight' && name !== 'color')
      throw notImplemented(`CellBorder.${name} (set)`);
    line = { ...(line ?? THIN_LINE), [name]: text };
  }
  return { [side]: line };
}

/** The cells of a row or column of a range, the default look standing for those never touched. */
export function cellsOf(target: RangeTarget, area: Area): Cells {
  const looks: Look[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      looks.push(target.sheet.lookAt(row, column));
    }
  }
  return { target, area, looks };
}

function wantedOf(options: unknown): [string, unknown][] {
  return Object.entries(asRecord(options)).filter(([, wanted]) => wanted !== undefined && wanted !== false);
}

function givenOf(properties: unknown): [string, unknown][] {
  return Object.entries(asRecord(properties)).filter(([, value]) => value !== undefined && value !== null);
}

function missing(name: string): never {
  throw notImplemented(`CellPropertiesFormat.${name}`);
}
