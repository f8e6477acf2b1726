import { convertUnit } from '../../language/convertUnit';
import { isChange, type Claim } from './claims';
import type { AmountFigure, Figure } from './figures';
import { operandOf, operandsOf, type Operand } from './operand';
import { contentWords, wordsBefore, type Passage } from './passage';

/** A base of a claim as the text gives it. */
export interface Base {
  readonly operand: Operand;
  /** Whether the text names it beyond doubt; else it is the only thing that could be meant. */
  readonly isNamed: boolean;
}

/** Brings a figure to a unit; null when it measures something else. */
export function inUnit(operand: Operand, unit: string): Operand | null {
  const factor = operand.unit === unit ? 1 : convertUnit(1, operand.unit, unit);
  if (factor === null) return null;
  if (factor === 1) return operand;
  const { low, high } = operand.interval;
  return {
    ...operand,
    value: Number((operand.value * factor).toPrecision(15)),
    interval: { low: low * factor, high: high * factor },
    unit,
  };
}

const unitOf = ({ subject }: Claim): string =>
  subject.kind === 'amount' ? subject.unit : subject.whole.unit;

/** The words that say what an amount is: before it, and the noun it counts with what follows. */
function labelOf(passage: Passage, figure: AmountFigure): Set<string> {
  const after = passage.text.slice(figure.end).split(/[;:(),.]|\d/u)[0] ?? '';
  const next = after.trim().split(/\s+/).slice(0, 3).join(' ');
  return new Set(contentWords(`${wordsBefore(passage, figure)} ${figure.unit} ${next}`));
}

/** Words of a base that name none by themselves: "kế hoạch", "dự toán tỉnh giao", "số công trình". */
const GENERAL = new Set(
  'ke hoach du toan chi tieu muc nghi quyet nhiem vu nam tinh thanh pho huyen giao dau phan hdnd ubnd de ra duoc'.split(
    ' ',
  ),
);

function isOneOf(claim: Claim, figure: AmountFigure, passage: Passage): boolean {
  const { subject, joined } = claim;
  return passage === claim.passage && (figure === subject || joined.includes(figure));
}

/** The amounts of a sentence that can be a base of a claim. */
function amountsIn(claim: Claim, passage: Passage): AmountFigure[] {
  return passage.figures.filter(
    (figure): figure is AmountFigure =>
      figure.kind === 'amount' &&
      figure.value > 0 &&
      !isOneOf(claim, figure, passage) &&
      !isChange(passage, figure),
  );
}

const amountsBefore = (claim: Claim, passage: Passage): AmountFigure[] =>
  amountsIn(claim, passage).filter(
    (figure) => passage !== claim.passage || figure.start < claim.percent.start,
  );

/** Amounts named with all the words of the base: "bằng 21% kế hoạch vốn" of "tổng kế hoạch vốn 163.624 triệu đồng". */
function namedBases(claim: Claim, earlier: readonly Passage[]): Operand[] {
  const nouns = new Set(contentWords(unitOf(claim)));
  const telling = claim.words.filter((word) => !nouns.has(word));
  const special = telling.filter((word) => !GENERAL.has(word));
  // "Kế hoạch" alone is a name only beside its figure, in the same sentence.
  const places = special.length > 0 ? [claim.passage, ...earlier] : [claim.passage];
  if (telling.length === 0) return [];
  for (const passage of places) {
    const found = amountsBefore(claim, passage).flatMap((figure) => {
      const label = labelOf(passage, figure);
      const operand = telling.every((word) => label.has(word))
        ? inUnit(operandOf(figure), unitOf(claim))
        : null;
      return operand ? [operand] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** Larger counts of the same things nearby: "tiếp nhận 272 đơn. Đã giải quyết 224 đơn, đạt tỷ lệ 82,35%". */
function possibleBases(claim: Claim, earlier: readonly Passage[]): Operand[] {
  const unit = unitOf(claim);
  const { subject } = claim;
  const least = subject.kind === 'amount' ? subject.value : subject.part.value;
  return [claim.passage, ...earlier].flatMap((passage) =>
    amountsIn(claim, passage)
      .filter((figure) => figure.unit === unit && figure.value >= least && figure.parenthesis === 0)
      .map((figure) => operandOf(figure)),
  );
}

const BEFORE = /(?:cùng kỳ|cùng thời (?:điểm|gian)|(?:năm|tháng|quý) trước)[^\d,;:()]*$/u;
const FROM = /(?<!\p{L})từ\s+(?:mức\s+)?$/u;
const TO = /(?<!\p{L})(?:lên|xuống|còn|thành)\s+(?:còn\s+)?(?:mức\s+)?$/u;

const yearOf = (passage: Passage, figure: Figure): number =>
  Number(/năm\s+(20\d{2})[^,;]*$/u.exec(wordsBefore(passage, figure))?.[1] ?? NaN);

/** "năm 2019 xảy ra 57 vụ, năm 2020 xảy ra 37 vụ". */
const isOfEarlierYear = (passage: Passage, figure: Figure, subject: Figure): boolean =>
  figure.end <= subject.start && yearOf(passage, figure) < yearOf(passage, subject);

/** What stood there before, in the same sentence: "(cùng kỳ 108,8 tỷ đồng)", "từ 108,8 tỷ đồng lên 113 tỷ đồng". */
function earlierLevels(claim: Claim): Operand[] {
  const { passage, subject } = claim;
  const before = (figure: AmountFigure): string => passage.text.slice(0, figure.start);
  const isRise = subject.kind === 'amount' && TO.test(before(subject));
  return amountsIn(claim, passage)
    .filter(
      (figure) =>
        BEFORE.test(before(figure)) ||
        (isRise && FROM.test(before(figure))) ||
        isOfEarlierYear(passage, figure, subject),
    )
    .flatMap((figure) => inUnit(operandOf(figure), unitOf(claim)) ?? []);
}

/**
 * What a claim's percentage may be of, as far as the text gives a figure for it. `earlier` are the sentences it can
 * refer to, the nearest first; `inherited` is the base of the claim before it in the same list.
 */
export function basesOf(claim: Claim, earlier: readonly Passage[], inherited: Base | null): Base[] {
  const { subject, base, stated, way, percent } = claim;
  const named = (operand: Operand | null): Base[] => (operand ? [{ operand, isNamed: true }] : []);
  if (stated) return named(inUnit(operandOf(stated), unitOf(claim)));
  if (subject.kind === 'fraction') return base === 'same-period' ? [] : named(operandsOf(subject)[1]);
  if (base === 'same-period' || (base === 'unsaid' && (way !== 'share' || percent.isTimes))) {
    const levels = earlierLevels(claim);
    return levels.length === 1 ? levels.map((operand) => ({ operand, isNamed: true })) : [];
  }
  if (base === 'unsaid' && inherited?.isNamed) return [inherited];
  if (base === 'unsaid' && inherited?.operand.unit === unitOf(claim) && way === 'share')
    return [
      { ...inherited, isNamed: true },
      ...possibleBases(claim, earlier).map((operand) => ({ operand, isNamed: false })),
    ];
  const found = base === 'unsaid' ? [] : namedBases(claim, earlier);
  if (found.length > 0) return found.map((operand) => ({ operand, isNamed: found.length === 1 }));
  const isOfThings =
    base === 'unsaid' || claim.words.every((word) => contentWords(unitOf(claim)).includes(word));
  if (base === 'plan' || !isOfThings || claim.way !== 'share') return [];
  return possibleBases(claim, earlier).map((operand) => ({ operand, isNamed: false }));
}
