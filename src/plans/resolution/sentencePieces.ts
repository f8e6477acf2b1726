import { bareName } from './bareName';
import { findFigures, type Figure } from './findFigures';
import { foldInPlace } from './foldInPlace';
import { isWork } from './nameAfterFigure';
import { OWN_HEAD } from './nameWords';

/** A figure with the words of the sentence that belong to it, before and after. */
export interface Piece {
  readonly before: string;
  readonly figure: Figure;
  readonly after: string;
}

/** Places between two figures where one indicator may end: a comma, "và", a dash, "trong đó". */
const PARTING = /,|(?<!\p{L})và(?!\p{L})|\s-\s|(?<!\p{L})trong đó(?!\p{L})/gu;

/** How many of the folded characters between two figures belong to the first. */
function partAt(between: string, isNamed: boolean): number {
  const partings = [...between.matchAll(PARTING)];
  if (isNamed) return partings[0]?.index ?? 0;
  const opening = partings.find(({ index, 0: mark }) => {
    const next = between.slice(index + mark.length).trim();
    return next === '' || OWN_HEAD.test(next);
  });
  return opening?.index ?? partings.at(-1)?.index ?? between.length;
}

/** Whether the words before a figure name its indicator, so that nothing after it is needed. */
function isNamed(before: string): boolean {
  const bare = bareName(before.replace(/^.*:/u, ''));
  return bare !== '' && !isWork(bare);
}

/** "từ 12% năm 2020 xuống còn 5%": where it starts from is no target, only the name before it is kept. */
function withoutStarts(pieces: readonly Piece[]): Piece[] {
  const reaches = (piece: Piece | undefined): boolean =>
    piece !== undefined &&
    (piece.figure.isRemainder || /(?:lên|xuống|còn|đến|tới)\s*$/u.test(foldInPlace(piece.before)));
  const isStart = (piece: Piece | undefined, next: Piece | undefined): boolean =>
    piece !== undefined && piece.figure.isFrom && reaches(next);
  return pieces.flatMap((piece, index) => {
    const last = pieces[index - 1];
    if (isStart(piece, pieces[index + 1])) return [];
    return [last && isStart(last, piece) ? { ...piece, before: `${last.before} lên ` } : piece];
  });
}

const RESPECTIVELY = /\s*(?:,\s*)?(?:đạt )?(?:lần lượt|tương ứng)(?: (?:là|đạt|ở mức))*\s*$/u;

/** "nước sạch ở đô thị và nông thôn lần lượt đạt 98% và 90%": names and figures in two lists; null for other clauses. */
function respectively(clause: string, figures: readonly Figure[]): Piece[] | null {
  const head = clause.slice(0, figures[0]?.start ?? 0);
  const listed = RESPECTIVELY.exec(foldInPlace(head));
  if (!listed || figures.length < 2) return null;
  const names = head
    .slice(0, listed.index)
    .replace(/^[^,]*\d{4}\s*,\s*/u, '')
    .split(/,\s*|\s+và\s+/u);
  const fits = names.length === figures.length;
  return figures.map((figure, index) => ({ before: fits ? (names[index] ?? '') : '', figure, after: '' }));
}

/** Divides a cleaned clause among its figures. */
export function sentencePieces(clause: string): Piece[] {
  const folded = foldInPlace(clause);
  const figures = findFigures(clause);
  const listed = respectively(clause, figures);
  if (listed) return listed;
  let start = 0;
  const pieces = figures.map((figure, index) => {
    const before = clause.slice(start, figure.start);
    const next = figures[index + 1];
    const between = folded.slice(figure.end, next?.start);
    start = figure.end + (next ? partAt(between, isNamed(before)) : between.length);
    return { before, figure, after: clause.slice(figure.end, start) };
  });
  return withoutStarts(pieces);
}
