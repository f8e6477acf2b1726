import { foldText } from './foldText';
import { stripMarks } from './stripMarks';
import { BASE_UNITS, MULTIPLIERS, type BaseUnit } from './units';

/** One part of a unit, the amount or something it is divided by: `nghìn tấn`, `vạn dân`. */
export interface UnitPart {
  /** Canonical spelling. */
  readonly name: string;
  /** Null for a unit that is not in the table. */
  readonly dimension: string | null;
  /** Name of the unit without multiplier and without what it is of (hộ nghèo → hộ). */
  readonly base: string;
  /** Powers of ten to the dimension's first unit. */
  readonly exponent: number;
}

/** A unit taken apart: `triệu đồng/người/năm` is an amount of triệu đồng per người per năm. */
export interface Unit {
  readonly amount: UnitPart;
  readonly per: readonly UnitPart[];
}

const BASES: ReadonlyMap<string, BaseUnit> = new Map(
  BASE_UNITS.flatMap((unit) =>
    [unit.name.toLowerCase(), ...unit.spellings].map((spelling): [string, BaseUnit] => [spelling, unit]),
  ),
);

interface Prefix {
  readonly text: string;
  readonly name: string;
  readonly exponent: number;
  readonly short: boolean;
  readonly money: boolean;
}

/** Longest first, so that `nghìn tỷ` is not read as `nghìn`. */
const PREFIXES: readonly Prefix[] = MULTIPLIERS.flatMap(({ spellings, short, ...multiplier }) => [
  ...spellings.map((text) => ({ ...multiplier, text, short: false })),
  ...short.map((text) => ({ ...multiplier, text, short: true })),
]).sort((a, b) => b.text.length - a.text.length);

/** Units typed without diacritics that are sure only after a multiplier (trieu dong, van dan; dong alone may be dòng). */
const AFTER_MULTIPLIER: ReadonlyMap<string, string> = new Map([
  ['dong', 'đồng'],
  ['d', 'đồng'],
  ['dan', 'dân'],
]);

const MONEY = 'đồng';
const MONEY_UNITS = new Set(['money', 'usd']);
const MULTIPLIER_WORDS = new Set(PREFIXES.map((prefix) => prefix.text));

/** For sheets typed without diacritics: the units whose names stay different without them. */
const UNMARKED: ReadonlyMap<string, BaseUnit | null> = BASE_UNITS.reduce((units, unit) => {
  const unmarked = stripMarks(unit.name);
  return units.set(unmarked, units.has(unmarked) ? null : unit);
}, new Map<string, BaseUnit | null>());

function baseUnit(text: string): BaseUnit | undefined {
  return BASES.get(text) ?? BASES.get(text.replace(/\.$/, '')) ?? UNMARKED.get(text) ?? undefined;
}

function multiplied(prefix: Prefix, rest: string): UnitPart | null {
  const spelled = AFTER_MULTIPLIER.get(rest) ?? rest;
  const unit = baseUnit(spelled);
  if (unit === undefined && (prefix.short || !/^\p{L}/u.test(spelled))) return null;
  const base = unit?.name ?? spelled;
  return {
    name: `${prefix.name} ${base}`,
    dimension: unit?.dimension ?? null,
    base,
    exponent: prefix.exponent + (unit?.exponent ?? 0),
  };
}

/** Units that keep their meaning when words follow: hộ nghèo, ha canh tác, kg thóc (but đồng bào, công ty). */
const KEEP_MEANING = new Set(['area', 'mass', 'volume', 'visit', 'person', 'hộ']);

/** The unit that a longer text begins with, when what follows only says of what it is. */
function headUnit(text: string): BaseUnit | undefined {
  const words = text.split(' ');
  for (let length = words.length - 1; length > 0; length--) {
    const unit = baseUnit(words.slice(0, length).join(' '));
    if (unit !== undefined && KEEP_MEANING.has(unit.dimension)) return unit;
  }
  return undefined;
}

function parsePart(text: string): UnitPart | null {
  const unit = baseUnit(text);
  if (unit !== undefined) {
    return { name: unit.name, dimension: unit.dimension, base: unit.name, exponent: unit.exponent };
  }
  for (const prefix of PREFIXES) {
    if (!text.startsWith(prefix.text)) continue;
    const rest = text.slice(prefix.text.length);
    if (rest === '' && prefix.money) return multiplied(prefix, MONEY);
    const separated = /^[ .]/.test(rest) || prefix.short || /\d$/.test(prefix.text) || rest === 'đ';
    const part = separated ? multiplied(prefix, rest.replace(/^[ .]+/, '')) : null;
    if (part !== null) return part;
  }
  if (!/\p{L}/u.test(text) || /^\d/.test(text)) return null;
  const head = headUnit(text);
  return {
    name: text,
    dimension: head?.dimension ?? null,
    base: head?.name ?? text,
    exponent: head?.exponent ?? 0,
  };
}

/** Spellings that have a slash but name one thing. */
function isWhole(text: string): boolean {
  return BASES.has(text);
}

/** Parentheses around the whole, remarks in parentheses at the end, punctuation at the ends. */
function trimUnit(text: string): string {
  return text
    .replace(/^\((.*)\)$/, '$1')
    .replace(/(?<=\S)\s*\([^)]*\)\s*$/, '')
    .replace(/^[\s:;,*-]+|[\s:;,*-]+$/g, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/(\p{L})\s*\.\s*(?=\p{L})/gu, '$1.');
}

function parse(text: string): Unit | null {
  const folded = trimUnit(foldText(text));
  const [first = '', ...rest] = isWhole(folded) ? [folded] : folded.split('/');
  // A unit broken over two lines with a slash between them: "Triệu / đồng".
  const broken = MONEY_UNITS.has(baseUnit(rest[0] ?? '')?.dimension ?? '') && MULTIPLIER_WORDS.has(first);
  const parts = broken ? [`${first} ${rest[0] ?? ''}`, ...rest.slice(1)] : [first, ...rest];
  const [amount, ...per] = parts.map(parsePart);
  if (amount === null || amount === undefined) return null;
  return { amount, per: per.filter((part) => part !== null) };
}

/** Sheets repeat a few units in thousands of rows. */
const remembered = new Map<string, Unit | null>();
const MOST_REMEMBERED = 2000;

/**
 * Takes a unit apart, in any spelling that staff use (tỷ đ, Tr.đ/người, 1.000 đồng, giường bệnh/vạn dân). Accents
 * are never folded; a text typed without any is understood where only one unit can be meant. A unit that is not in the table is kept as written, with dimension null. Null for a text that
 * cannot be a unit: blank, a dash, a number.
 */
export function parseUnit(text: string): Unit | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const unit = parse(text);
  remembered.set(text, unit);
  return unit;
}

/** The canonical spelling of a unit taken apart. */
export function unitName({ amount, per }: Unit): string {
  return [amount, ...per].map((part) => part.name).join('/');
}
