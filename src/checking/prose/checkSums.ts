import type { Bilingual, Language } from '../../language/bilingual';
import { formatNumber } from '../../language/formatNumber';
import { unitDimension } from '../../language/unitDimension';
import { exactly, meet } from '../interval';
import { isCount } from '../shownFigure';
import { inUnit } from './baseOf';
import { isChange } from './claims';
import type { Amount, AmountFigure, Figure, FractionFigure, PercentFigure } from './figures';
import { addUp, operandOf, operandsOf, type Operand } from './operand';
import type { Passage } from './passage';
import { proseFinding, type ProseCheck, type ProseFinding } from './proseFinding';

/** A whole and its parts as a sentence gives them. */
interface Listing {
  readonly whole: Operand;
  readonly parts: readonly Operand[];
  /** The figure the finding is shown at. */
  readonly at: Figure;
  /** Whether parts that fall well short may simply be some of them. */
  readonly mayBePartial: boolean;
}

const text = ({ value, decimals }: Amount, language: Language): string =>
  formatNumber(value, decimals, language);
const textOf = ({ parts }: Operand, language: Language): string =>
  parts.map((part) => text(part, language)).join(' + ');

/** Parts that fall short by more than this share of the whole are taken for some of the parts. */
const NEARLY = 0.1;

function verdictOf({ whole, parts, mayBePartial }: Listing): 'right' | 'wrong' | null {
  const total = addUp(parts);
  if (meet(whole.interval, total.interval)) return 'right';
  const short = whole.value - total.value;
  return mayBePartial && short > NEARLY * whole.value ? null : 'wrong';
}

function sumFinding(passage: Passage, { whole, parts, at }: Listing): ProseFinding {
  const total = addUp(parts);
  const decimals = Math.max(...parts.flatMap((part) => part.parts.map((amount) => amount.decimals)));
  const sum = (language: Language): string => formatNumber(total.value, decimals, language);
  const message: Bilingual = {
    vi: `Câu ghi ${textOf(whole, 'vi')}, nhưng ${textOf(total, 'vi')} = ${sum('vi')}.`,
    en: `The sentence says ${textOf(whole, 'en')}, but ${textOf(total, 'en')} = ${sum('en')}.`,
  };
  return proseFinding('part-sum', 'error', passage, at, {
    stated: whole.value,
    expected: total.value,
    message,
  });
}

/** Whether a part can be a part of a whole: of its unit, or a noun for some of the things counted. */
function asPart(part: Figure, whole: AmountFigure): Operand | null {
  // "120 đơn (khiếu nại 86, tố cáo 34)"
  if (part.kind === 'bare') return operandOf({ ...part, kind: 'amount', unit: whole.unit });
  if (part.kind !== 'amount') return null;
  const operand = operandOf(part);
  if (part.unit === whole.unit) return operand;
  const known = unitDimension(part.unit);
  if (known === null) return isCount(whole.unit) && part.decimals === 0 ? operand : null;
  return known === unitDimension(whole.unit) ? inUnit(operand, whole.unit) : null;
}

const SOME = /^\s*(?:trong đó|bao gồm cả|có|riêng|nhất là|như)(?!\p{L})/u;
const NO_LIST = /^\s*(?:tăng|giảm|bằng|đạt|kế hoạch|cùng kỳ|còn|tương đương|chiếm)(?!\p{L})/u;
const PARTS = /;|,(?!\d)|\svà\s/gu;

/** A text with what stands in parentheses blotted out, every character in its place. */
const withoutRemarks = (words: string): string =>
  words.replace(/\([^()]*\)/gu, (remark) => '□'.repeat(remark.length));

/** One figure for each piece of a list, remarks and percentages aside; null when a piece gives none or several. */
function partsOfList(passage: Passage, from: number, to: number, whole: AmountFigure): Operand[] | null {
  const list = withoutRemarks(passage.text.slice(from, to));
  const byLine = list.includes(';');
  const cuts = [...list.matchAll(byLine ? /;/gu : PARTS)].map(({ index }) => from + index);
  const parts: Operand[] = [];
  let start = from;
  for (const end of [...cuts, to]) {
    const [only, ...more] = passage.figures.filter(
      (figure) =>
        figure.start >= start &&
        figure.end <= end &&
        figure.kind !== 'percent' &&
        list[figure.start - from] !== '□',
    );
    const part = only && more.length === 0 ? asPart(only, whole) : null;
    if (!part) return null;
    parts.push(part);
    start = end;
  }
  return parts.length > 1 ? parts : null;
}

/** "272 đơn thuộc thẩm quyền (23 khiếu nại; 2 tố cáo; 247 đề nghị)". */
function parenthesised(passage: Passage): Listing[] {
  return [...passage.text.matchAll(/\(([^()]*)\)/gu)].flatMap((parenthesis) => {
    const inside = parenthesis[1] ?? '';
    const open = parenthesis.index;
    const whole = passage.figures.findLast(({ end }) => end <= open);
    if (whole?.kind !== 'amount' || isChange(passage, whole) || whole.about !== 'exactly') return [];
    const between = passage.text.slice(whole.end, open);
    if (/[,.;:()]/u.test(between) || NO_LIST.test(inside) || SOME.test(inside)) return [];
    const parts = partsOfList(passage, open + 1, open + parenthesis[0].length - 1, whole);
    return parts ? [{ whole: operandOf(whole), parts, at: whole, mayBePartial: true }] : [];
  });
}

/** "119 doanh nghiệp, gồm: 100 công ty; 19 doanh nghiệp tư nhân". */
function introduced(passage: Passage): Listing[] {
  return [...passage.text.matchAll(/(?:bao )?gồm(?: có)?\s?:?\s/gu)].flatMap((marker) => {
    const whole = passage.figures.findLast(({ end }) => end <= marker.index);
    if (whole?.kind !== 'amount' || isChange(passage, whole) || whole.about !== 'exactly') return [];
    if (/[.;()]/u.test(passage.text.slice(whole.end, marker.index))) return [];
    const from = marker.index + marker[0].length;
    const end = /[.)]\s*$|\)/u.exec(withoutRemarks(passage.text.slice(from)));
    const parts = partsOfList(passage, from, end ? from + end.index : passage.text.length, whole);
    return parts ? [{ whole: operandOf(whole), parts, at: whole, mayBePartial: true }] : [];
  });
}

const AMONG = /(?<!\p{L})trong đó\s?:\s/gu;

/** The figure a list of parts is of: the first of its sentence that is neither a change nor a remark. */
const mainFigure = (passage: Passage | undefined, before: number): AmountFigure | undefined =>
  passage?.figures.find(
    (figure): figure is AmountFigure =>
      figure.kind === 'amount' &&
      figure.end <= before &&
      figure.parenthesis === 0 &&
      figure.about === 'exactly' &&
      !isChange(passage, figure),
  );

/**
 * "231.540 triệu đồng, trong đó: …; …": perhaps only some of the parts, but amounts that are a little more than their
 * whole cannot be. People and things may be counted in several parts.
 */
function among(passage: Passage, before: Passage | undefined): Listing[] {
  return [...passage.text.matchAll(AMONG)].flatMap((marker): Listing[] => {
    const isStart = passage.text.slice(0, marker.index).trim() === '';
    const whole = isStart ? mainFigure(before, Infinity) : mainFigure(passage, marker.index);
    if (!whole || isCount(whole.unit)) return [];
    const from = marker.index + marker[0].length;
    const end = /[.)]\s*$|\)/u.exec(withoutRemarks(passage.text.slice(from)));
    const parts = partsOfList(passage, from, end ? from + end.index : passage.text.length, whole);
    const excess = parts ? addUp(parts).value - whole.value : Infinity;
    const first = passage.figures.find(({ start }) => start >= from);
    if (!parts || !first || excess > NEARLY * whole.value) return [];
    const listing = { whole: operandOf(whole), parts, at: isStart ? first : whole, mayBePartial: true };
    return excess > 0 || verdictOf(listing) === 'right' ? [listing] : [];
  });
}

const LEFT = /(?:^|[\s(,])còn(?: lại)?\s+$/u;

/** "2.382/2.388 người … (còn 06 người …)": what is done and what is left make the whole. */
function remainders(passage: Passage): Listing[] {
  return passage.figures.flatMap((rest, index): Listing[] => {
    const isLeft =
      LEFT.test(passage.text.slice(0, rest.start)) || /^\s+còn lại/u.test(passage.text.slice(rest.end));
    if (rest.kind !== 'amount' || !isLeft) return [];
    const before = passage.figures.slice(0, index);
    const fraction = before.findLast(
      (figure): figure is FractionFigure => figure.kind === 'fraction' && figure.whole.unit === rest.unit,
    );
    if (fraction) {
      const [part, whole] = operandsOf(fraction);
      return [{ whole, parts: [part, operandOf(rest)], at: rest, mayBePartial: false }];
    }
    const same = before.filter(
      (figure): figure is AmountFigure =>
        figure.kind === 'amount' && figure.unit === rest.unit && !isChange(passage, figure),
    );
    const [whole, done] = same;
    const isDone =
      done && /(?<!\p{L})đã(?!\p{L})[^\d;.]*$/u.test(passage.text.slice(whole?.end ?? 0, done.start));
    return whole && isDone && same.length === 2
      ? [{ whole: operandOf(whole), parts: [operandOf(done), operandOf(rest)], at: rest, mayBePartial: true }]
      : [];
  });
}

const NOT_MET = /^[^,;.()]*(?:không|chưa)\s+(?:đạt|hoàn thành)/u;
const MET = /^[^,;.()]*(?:đạt|vượt|hoàn thành)/u;

const isAside = ({ text: words }: Passage, { start, parenthesis }: Figure): boolean =>
  parenthesis !== 0 || /trong đó(?!\s?:)[^,;.]*$/u.test(words.slice(0, start));

/** "16/18 chỉ tiêu đạt và vượt kế hoạch, 2/18 chỉ tiêu không đạt". */
function completed(passage: Passage): Listing[] {
  const fractions = passage.figures.filter(
    (figure): figure is FractionFigure => figure.kind === 'fraction' && !isAside(passage, figure),
  );
  const [first] = fractions;
  if (!first || fractions.length < 2) return [];
  if (fractions.some(({ whole }) => whole.value !== first.whole.value || whole.unit !== first.whole.unit))
    return [];
  const after = fractions.map(({ end }) => passage.text.slice(end));
  const failed = after.filter((words) => NOT_MET.test(words)).length;
  if (failed !== 1 || !after.every((words) => MET.test(words))) return [];
  return [
    {
      whole: operandsOf(first)[1],
      parts: fractions.map((fraction) => operandsOf(fraction)[0]),
      at: first,
      mayBePartial: false,
    },
  ];
}

/** "Có 18 chỉ tiêu, trong đó: 15 chỉ tiêu đạt và vượt kế hoạch, 03 chỉ tiêu không đạt". */
function accomplished(passage: Passage): Listing[] {
  const [whole, ...parts] = passage.figures.filter(
    (figure): figure is AmountFigure =>
      figure.kind === 'amount' && figure.unit === 'chỉ tiêu' && !isAside(passage, figure),
  );
  if (!whole || parts.length < 2 || parts.some(({ value }) => value > whole.value)) return [];
  const after = parts.map(({ end }) => passage.text.slice(end));
  const failed = after.filter((words) => NOT_MET.test(words)).length;
  if (failed !== 1 || !after.every((words) => MET.test(words))) return [];
  return [
    {
      whole: operandOf(whole),
      parts: parts.map((part) => operandOf(part)),
      at: whole,
      mayBePartial: false,
    },
  ];
}

const MOST_TOO_MUCH = 15;

/** "Cơ cấu kinh tế: nông nghiệp 1,5%; công nghiệp 46,2%; dịch vụ 52,3%": shares of one whole. */
function structure(passage: Passage): Listing[] {
  const start = passage.text.indexOf('cơ cấu');
  const shares = passage.figures.filter(
    (figure): figure is PercentFigure =>
      figure.kind === 'percent' &&
      figure.start > start &&
      figure.about === 'exactly' &&
      !isChange(passage, figure),
  );
  const [first] = shares;
  if (start < 0 || !first || shares.length < 3) return [];
  const parts = shares.map((share) => operandOf({ ...share, kind: 'amount', unit: '%' }));
  const total = addUp(parts).value;
  // Less than the whole may be some of its parts; far more is two structures.
  if (total > 100 + MOST_TOO_MUCH) return [];
  const whole = {
    value: 100,
    interval: exactly(100),
    unit: '%',
    parts: [{ value: 100, decimals: 0, unit: '%' }],
  };
  const listing = { whole, parts, at: first, mayBePartial: true };
  return total < 100 && verdictOf(listing) === 'wrong' ? [] : [listing];
}

/** Sums and remainders that a sentence gives with all their parts. */
export function checkSums(passages: readonly Passage[]): ProseCheck {
  const findings: ProseFinding[] = [];
  let checked = 0;
  for (const [index, passage] of passages.entries()) {
    const [before] = passages.slice(Math.max(0, index - 1), index);
    const isTogether = before?.sentence.paragraph === passage.sentence.paragraph;
    const listings = [
      ...parenthesised(passage),
      ...introduced(passage),
      ...among(passage, isTogether ? before : undefined),
      ...remainders(passage),
      ...completed(passage),
      ...accomplished(passage),
      ...structure(passage),
    ];
    for (const listing of listings) {
      const verdict = verdictOf(listing);
      if (verdict === null) continue;
      checked++;
      if (verdict === 'wrong') findings.push(sumFinding(passage, listing));
    }
  }
  return { findings, checked };
}
