import type { AmountFigure, Figure, FractionFigure, PercentFigure } from './figures';
import { contentWords, restOfSegment, segmentStart, type Passage } from './passage';

/** How a percentage compares: so much of the base, so much more, so much less. */
export type Way = 'share' | 'growth' | 'fall';

/** What a percentage is of. */
export type BaseSort = 'plan' | 'same-period' | 'whole' | 'unsaid';

/** A percentage that a sentence states of a figure of its own. */
export interface Claim {
  readonly passage: Passage;
  readonly percent: PercentFigure;
  readonly way: Way;
  /** What is compared; the figure before it too, when both are named together ("249 … và 107 … bằng …"). */
  readonly subject: AmountFigure | FractionFigure;
  readonly joined: readonly AmountFigure[];
  readonly base: BaseSort;
  /** The words that name the base, and those of them that say what it is. */
  readonly phrase: string;
  readonly words: readonly string[];
  /** A figure of the base given with its name: "dự toán tỉnh giao (402,1 tỷ đồng)". */
  readonly stated: AmountFigure | null;
}

const LINKS = '(?:khoảng|gần|hơn|trên|tới|là|tỷ lệ|tỉ lệ|được|mức|với|cao|thấp)';
const CUE = new RegExp(
  `(?:^|[\\s(,;:])(bằng|đạt|chiếm|tương đương|tương ứng|tỷ lệ|tỉ lệ|hoàn thành|tăng|giảm|vượt|hụt|gấp)(?:\\s+(?:thêm|${LINKS}))*\\s*$`,
  'u',
);
const WAYS: Readonly<Record<string, Way>> = { tăng: 'growth', vượt: 'growth', giảm: 'fall', hụt: 'fall' };
const CHANGE =
  /(?:tăng|giảm|thêm|vượt|hụt|thiếu|(?:cao|thấp|nhiều|ít) hơn|(?<!xuống |giảm )còn)\s+(?:khoảng\s+|gần\s+|hơn\s+|trên\s+)?$/u;
const OF_BASE =
  /(?:dự toán|kế hoạch|cùng kỳ|mục tiêu|chỉ tiêu|năm trước|năm ngoái)(?:(?!\svà\s)[^\d,;:()]){0,40}$/u;

const BASES: readonly (readonly [RegExp, BaseSort])[] = [
  [/cùng kỳ|cùng thời|(?:năm|tháng|quý) (?:trước|ngoái)|so (?:với )?(?:năm|tháng|quý|cuối)/u, 'same-period'],
  [/kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|nhiệm vụ|phương án|(?<!\p{L})(?:kh|dt)(?!\p{L})/u, 'plan'],
];

/** What sort of base a phrase names. */
export function baseSort(phrase: string): BaseSort {
  if (phrase.trim() === '') return 'unsaid';
  return BASES.find(([words]) => words.test(phrase))?.[1] ?? 'whole';
}

/** The difference a percentage stands right behind, in a parenthesis: "giảm 01 vụ (14,3%)". */
export function followsChange(passage: Passage, { start }: PercentFigure): Figure | null {
  const opening = /\s*\([+-]?\s*$/u.exec(passage.text.slice(0, start));
  const change = opening && passage.figures.findLast(({ end }) => end <= opening.index);
  // "giảm 05 người chết (10,9%)": what is counted may have more words.
  const isBehind = change && /^[\p{L}\s]{0,30}$/u.test(passage.text.slice(change.end, opening.index));
  return isBehind && isChange(passage, change) ? change : null;
}

/** Up or down, for a figure that says how much something changed. */
export function directionOf({ text }: Passage, { start }: Figure): 'growth' | 'fall' {
  return /(?:giảm|hụt|thiếu|thấp|ít)(?:\s+\p{L}+)?\s+$/u.test(text.slice(0, start)) ? 'fall' : 'growth';
}

/** The cue that makes a comparison of a percentage: "bằng", "đạt tỷ lệ", "tăng"; an opening parenthesis says nothing. */
function wayOf(passage: Passage, { start }: PercentFigure): Way | null {
  const { text } = passage;
  const before = text.slice(0, start);
  if (/\(\s*$/.test(before)) return 'share';
  const cue = CUE.exec(before.slice(-40))?.[1];
  return cue === undefined ? null : (WAYS[cue] ?? 'share');
}

/** Whether a figure says how much something rose or fell, or what is left. */
export const isChange = ({ text }: Passage, { start }: Figure): boolean => CHANGE.test(text.slice(0, start));

/** "tăng lên 5%", "giảm còn 5%", "5% trở lên", "5% trên tháng": no comparison with a base. */
const isLevel = ({ text }: Passage, { start, end }: PercentFigure): boolean =>
  /(?:lên|xuống|còn|từ)\s+$/u.test(text.slice(0, start)) ||
  /^\s?(?:trở lên|trở xuống|\/|mỗi|hằng)/u.test(text.slice(end));

/** Whether between a figure and the percentage another thing is spoken of. */
function isInterrupted(passage: Passage, figure: Figure, percent: PercentFigure): boolean {
  const start = segmentStart(passage, percent.start);
  if (start <= figure.end) return false;
  return contentWords(passage.text.slice(start, percent.start)).length > 0;
}

const isOutside = (figure: Figure, percent: PercentFigure): boolean =>
  figure.parenthesis !== 0 && figure.parenthesis !== percent.parenthesis;

/** What may stand between a figure and what is said of it: remarks, and "; so với cùng kỳ" that takes it up again. */
const LEADS_BACK = /\([^()]*\)|;\s*so\s(?:với\s)?cùng kỳ/gu;

/** The figure a percentage is said of: the nearest before it that is neither a change nor a base. */
function subjectOf(passage: Passage, percent: PercentFigure): Claim['subject'] | null {
  const { text, figures } = passage;
  for (const figure of figures.toReversed()) {
    if (figure.start >= percent.start || figure.kind === 'percent' || isOutside(figure, percent)) continue;
    if (isChange(passage, figure) || OF_BASE.test(text.slice(0, figure.start))) continue;
    const between = text.slice(figure.end, percent.start).replace(LEADS_BACK, '');
    if (between.includes(';') || between.includes(':') || figure.kind === 'bare') return null;
    return isInterrupted(passage, figure, percent) ? null : figure;
  }
  return null;
}

const OF_TOTAL = /(?<!\p{L})(?:trên|trong|của)\s+tổng(?:\s+số)?\s+$/u;

/** "26 hộ nghèo trên tổng số 17.333 hộ": the part, when the figure found is the whole of another one. */
function partOf(passage: Passage, whole: Claim['subject'] | null): AmountFigure | null {
  if (whole?.kind !== 'amount' || !OF_TOTAL.test(passage.text.slice(0, whole.start))) return null;
  const part = passage.figures.findLast(({ end }) => end <= whole.start);
  return part?.kind === 'amount' && part.unit === whole.unit ? part : null;
}

/** Figures of the same unit named together with the subject by "và" in its segment. */
function joinedWith(passage: Passage, subject: Claim['subject']): AmountFigure[] {
  if (subject.kind !== 'amount') return [];
  const start = segmentStart(passage, subject.start);
  const joined = passage.figures.filter(
    (figure): figure is AmountFigure =>
      figure.kind === 'amount' &&
      figure.unit === subject.unit &&
      figure.start >= start &&
      figure.end < subject.start &&
      !isChange(passage, figure),
  );
  const first = joined[0];
  return first && /\svà\s/u.test(passage.text.slice(first.end, subject.start)) ? joined : [];
}

/** The one amount in the parenthesis that follows the name of a base. */
export function statedBase(
  passage: Passage,
  percent: Pick<Figure, 'end'>,
  phrase: string,
): AmountFigure | null {
  const stated = statedFigure(passage, percent, phrase);
  return stated?.kind === 'amount' ? stated : null;
}

/** The one figure in the parenthesis that follows the name of a base. */
export function statedFigure(passage: Passage, percent: Pick<Figure, 'end'>, phrase: string): Figure | null {
  const { text, figures } = passage;
  const end = percent.end + phrase.length;
  const within = figures.filter(({ start }) => start >= percent.end && start < end);
  const [only, another] = within;
  // "… so với cùng kỳ và luân chuyển 182,5 tỷ …" goes on with another thing.
  if (only) return another || /\svà\s/u.test(text.slice(percent.end, only.start)) ? null : only;
  const parenthesis = /^\s*\(([^()]*)\)/u.exec(text.slice(end));
  if (!parenthesis || /tăng|giảm|vượt|hụt|bằng/u.test(parenthesis[1] ?? '')) return null;
  const close = end + parenthesis[0].length;
  const inside = figures.filter(({ start }) => start >= end && start < close);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** The fraction a percentage sums up in the parenthesis after it: "đạt 84,6% (33.302/39.383 tỷ đồng)". */
function fractionAfter(passage: Passage, percent: PercentFigure, phrase: string): FractionFigure | null {
  const end = percent.end + phrase.length;
  const parenthesis = /^\s*\((?:(?:tương (?:ứng|đương)|bằng|đạt|với|là)\s+)*(?=\d)[^()]*\)/u.exec(
    passage.text.slice(end),
  );
  const close = end + (parenthesis?.[0].length ?? 0);
  const inside = passage.figures.filter(({ start }) => start >= end && start < close);
  return inside.length === 1 && inside[0]?.kind === 'fraction' ? inside[0] : null;
}

/** "so với cùng kỳ (29,2%)": the level of the base itself. */
const isBaseLevel = ({ text }: Passage, { start }: PercentFigure): boolean =>
  /(?:so với|cùng kỳ|cuối năm|năm trước)[^,;:()]{0,30}\(\s*$/u.test(text.slice(0, start));

/** The percentages a sentence states of its own figures. */
export function claimsIn(passage: Passage): Claim[] {
  return passage.figures.flatMap((percent): Claim[] => {
    if (percent.kind !== 'percent' || isLevel(passage, percent) || followsChange(passage, percent)) return [];
    if (isBaseLevel(passage, percent)) return [];
    const phrase = restOfSegment(passage, percent.end);
    const fraction = fractionAfter(passage, percent, phrase);
    const way = wayOf(passage, percent) ?? (fraction ? 'share' : null);
    const subject = way === 'share' && fraction ? fraction : way && subjectOf(passage, percent);
    if (!way || !subject) return [];
    const part = partOf(passage, subject);
    return [
      {
        passage,
        percent,
        way,
        subject: part ?? subject,
        joined: part ? [] : joinedWith(passage, subject),
        base: baseSort(phrase),
        phrase,
        words: contentWords(phrase),
        stated: part && subject.kind === 'amount' ? subject : statedBase(passage, percent, phrase),
      },
    ];
  });
}
