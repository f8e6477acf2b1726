import type { TableRow } from '../../reading/indicatorTable';
import type { CheckedTable, Rule } from '../check';
import type { Finding } from '../finding';
import { foldedName } from '../history';
import { meet } from '../interval';
import { addressOf, findingAt, shown } from '../report';
import type { ShownFigure } from '../shownFigure';

/** The same name under the same heading, in the same unit. */
const placeOf = (row: TableRow): string => [row.parent, row.unit, foldedName(row)].join('\u0000');

const LOWER_CASE = 0x20;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** The letters b to z without vowels, by their place in the alphabet. */
const CONSONANTS = Array.from('bcdfghjklmnpqrstvwxz').reduce(
  (bits, letter) => bits | (1 << (letter.charCodeAt(0) - 0x61)),
  0,
);

/**
 * A number made of the consonants and digits of a name, the same for all spellings of its tones: what differs here is
 * another name.
 */
function frame(name: string): number {
  let frame = 0;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    const letter = (code | LOWER_CASE) - 0x61;
    const isConsonant = code < 0x80 && letter >= 0 && letter < 26 && (CONSONANTS & (1 << letter)) !== 0;
    if (isConsonant || isDigit(code)) frame = (Math.imul(frame, 31) + (code | LOWER_CASE)) | 0;
  }
  return frame;
}

/** Rows whose names may be the same; most names of a table are told apart at a glance. */
function lookalikes(rows: readonly TableRow[]): TableRow[] {
  const frames = new Int32Array(rows.map(({ name }) => frame(name)));
  const sorted = frames.toSorted();
  const repeated = new Set(sorted.filter((each, at) => each === sorted[at - 1]));
  return repeated.size === 0 ? [] : rows.filter((_, index) => repeated.has(frames[index] ?? 0));
}

/**
 * Pairs of rows that name one indicator. Names that come more often are those of parts ("Diện tích", "Khác"); rows
 * with parts of the same names head two sections.
 */
function twins({ rows, children }: CheckedTable): (readonly [TableRow, TableRow])[] {
  const places = new Map<string, TableRow[]>();
  const times = new Map<string, number>();
  for (const row of lookalikes(rows)) {
    const place = placeOf(row);
    const alike = places.get(place);
    if (alike) alike.push(row);
    else places.set(place, [row]);
    const name = foldedName(row);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const pairs = [...places.values()].flatMap((alike): (readonly [TableRow, TableRow])[] => {
    const [first, second, third] = alike;
    const isOnlyPair = first && second && !third && times.get(foldedName(first)) === 2;
    return isOnlyPair && foldedName(first).includes(' ') ? [[first, second]] : [];
  });
  const parts = (row: TableRow): readonly string[] => (children.get(row.row) ?? []).map(foldedName);
  const areSections = ([first, second]: readonly [TableRow, TableRow]): boolean =>
    parts(first).some((name) => parts(second).includes(name));
  // Two or more names that come again at the same distance are the parts of two things.
  const distances = pairs.map(([first, second]) => second.row - first.row);
  return pairs.filter(
    (pair, index) =>
      distances.filter((distance) => distance === distances[index]).length === 1 && !areSections(pair),
  );
}

interface Contradiction {
  readonly first: ShownFigure;
  readonly second: ShownFigure;
}

function contradictions(checked: CheckedTable, first: TableRow, second: TableRow): Contradiction[] {
  return checked.amounts.flatMap((column) => {
    const [one, two] = [checked.soundFigureAt(first, column), checked.soundFigureAt(second, column)];
    return one && two && !meet(one.interval, two.interval) ? [{ first: one, second: two }] : [];
  });
}

function findingFor(checked: CheckedTable, { first, second }: Contradiction): Finding {
  const [one, two] = [shown(first), shown(second)];
  const { row } = second;
  return findingAt('duplicate', 'warning', checked, second, {
    message: {
      vi: `"${row.name}" có hai dòng (${first.row.row} và ${row.row}) với số liệu khác nhau: ${one.vi} ở ô ${addressOf(first)} và ${two.vi} ở ô ${addressOf(second)}.`,
      en: `"${row.name}" stands in two rows (${first.row.row} and ${row.row}) with different figures: ${one.en} in cell ${addressOf(first)} and ${two.en} in cell ${addressOf(second)}.`,
    },
    stated: second.value,
    expected: first.value,
    cells: [addressOf(first)],
  });
}

/** The same indicator twice in one table with different figures; told once, at the second. */
export const duplicate: Rule = ({ tables }) =>
  tables.flatMap((checked) =>
    twins(checked).flatMap(([first, second]) => {
      const [contradiction] = contradictions(checked, first, second);
      return contradiction ? [findingFor(checked, contradiction)] : [];
    }),
  );
