import { bareName, bareTail } from './bareName';
import { findFigures, type Figure } from './findFigures';
import { foldInPlace } from './foldInPlace';
import { isWork } from './nameAfterFigure';
import { OWN_HEAD, PART } from './nameWords';

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

const SAID_OF_ALL = /\s(?:đạt|được|có|tham gia|sử dụng|hoàn thành|không)\s.*$/u;
const SCHOOL_LEVEL = /(?:mầm non|mẫu giáo|tiểu học|trung học|thcs|thpt)/u;

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
  const said = SAID_OF_ALL.exec(foldInPlace(names.at(-1) ?? ''))?.[0] ?? '';
  const [opening = ''] = names;
  const level = SCHOOL_LEVEL.exec(foldInPlace(opening))?.index ?? 0;
  const complete = (name: string): string =>
    (SCHOOL_LEVEL.exec(foldInPlace(name))?.index === 0 ? opening.slice(0, level) : '') +
    name +
    (SAID_OF_ALL.test(foldInPlace(`${name} `)) ? '' : said);
  return figures.map((figure, index) => ({
    before: fits ? complete(names[index] ?? '') : '',
    figure,
    after: '',
  }));
}

const PER_PEOPLE = String.raw`(?:\s*\/\s*|\s+trên\s+)(?:1 |một |10\.000 |1\.000 )?(?:vạn |nghìn )?(?:người )?dân`;
const TWO_RATES = new RegExp(
  String.raw`^(.*?)(?:tỷ lệ |số )?(\p{L}+(?: \p{L}+)?) và (\p{L}+(?: \p{L}+)?)(${PER_PEOPLE})(?:\s*\([^()]*\))?[\s:]*(?:đạt|là|có)?[\s:]*$`,
  'iu',
);

/** "Tỷ lệ bác sĩ và giường bệnh trên 1 vạn dân đạt 10 bác sĩ và 31 giường": two counts on one base. */
function twoRates(clause: string, figures: readonly Figure[]): Piece[] | null {
  const [first, second] = figures;
  if (figures.length !== 2 || !first || !second) return null;
  const [, lead = '', one = '', other = '', base = ''] = TWO_RATES.exec(clause.slice(0, first.start)) ?? [];
  const isOf = (name: string, { unitText }: Figure): boolean =>
    unitText !== '' && foldInPlace(name).startsWith(foldInPlace(unitText));
  if (!isOf(one, first) || !isOf(other, second)) return null;
  return [
    { before: `${lead}số ${one}${base} đạt `, figure: first, after: '' },
    { before: `số ${other}${base} đạt `, figure: second, after: clause.slice(second.end) },
  ];
}

/** "55% trường mầm non, 75% trường tiểu học và 56% trường THPT đạt chuẩn": what is said of the last is said of all. */
function withSharedTail(pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  const tail = SAID_OF_ALL.exec(foldInPlace(last?.after ?? ''));
  const isBare = ({ before, figure }: Piece): boolean =>
    figure.target.unit === '%' &&
    !PART.test(foldInPlace(before)) &&
    bareName(before.replace(/(?:tối thiểu|ít nhất)\s*$/iu, '')) === '';
  if (!first || !last || !tail || pieces.length < 2 || !pieces.every(isBare)) return pieces;
  const said = last.after.slice(tail.index);
  return pieces.map((piece) => {
    const after =
      piece === last || SAID_OF_ALL.test(foldInPlace(`${piece.after} `))
        ? piece.after
        : bareTail(piece.after) + said;
    const { target } = piece.figure;
    const operator =
      target.operator === '=' && first.figure.target.operator === '>=' ? '>=' : target.operator;
    return { ...piece, after, figure: { ...piece.figure, target: { ...target, operator } } };
  });
}

const PLACE_TAIL = /^\s*(?:ở|tại|đối với)\s/u;

/** "không quá 0,5% ở cấp THCS và 1% ở cấp THPT": the bound holds for both. */
function withSharedBound(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  if (!first || !PLACE_TAIL.test(foldInPlace(first.after))) return pieces;
  return [
    first,
    ...others.map((piece) => {
      const { target } = piece.figure;
      const isListed =
        /^\s*(?:,|và)*\s*$/u.test(foldInPlace(piece.before)) && PLACE_TAIL.test(foldInPlace(piece.after));
      if (!isListed || target.operator !== '=') return piece;
      const operator = first.figure.target.operator;
      return { ...piece, figure: { ...piece.figure, target: { ...target, operator } } };
    }),
  ];
}

const YEARLY_TAIL = /\s*\/\s*năm(?=\s*(?:[,.;]|$))/u;

/** "1.200 ha rừng/năm": the figure is for each year. */
function withYear(piece: Piece): Piece {
  const yearly = YEARLY_TAIL.exec(foldInPlace(piece.after));
  if (!yearly) return piece;
  const after = piece.after.slice(0, yearly.index) + piece.after.slice(yearly.index + yearly[0].length);
  return { ...piece, after, figure: { ...piece.figure, isPerYear: true } };
}

/** Divides a cleaned clause among its figures. */
export function sentencePieces(clause: string): Piece[] {
  const folded = foldInPlace(clause);
  const figures = findFigures(clause);
  const listed = respectively(clause, figures) ?? twoRates(clause, figures);
  if (listed) return listed;
  let start = 0;
  const pieces = figures.map((figure, index) => {
    const before = clause.slice(start, figure.start);
    const next = figures[index + 1];
    const between = folded.slice(figure.end, next?.start);
    start = figure.end + (next ? partAt(between, isNamed(before)) : between.length);
    return { before, figure, after: clause.slice(figure.end, start) };
  });
  return withoutStarts(withSharedBound(withSharedTail(pieces.map(withYear))));
}
