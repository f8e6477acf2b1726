import { columnNumber } from '../grid/address';
import type { Period } from '../period/period';
import type { HeaderPath } from './headerTree';
import type { IndexMark } from './indexRow';
import type { Authority, ColumnRole, Evidence, TableColumn } from './indicatorTable';
import { formByLook, matchFigures } from './ratioFigures';
import type { FigureMatch, RatioForm } from './ratioFigures';
import { readRatioWords } from './ratioWords';
import type { RatioWords } from './ratioWords';

/** A column as far as comparisons need it. */
export interface MeasureColumn {
  readonly column: number;
  readonly role: ColumnRole;
  readonly path: HeaderPath;
  readonly period: Period | null;
  readonly authority: Authority | null;
  readonly block: string | null;
  readonly index: IndexMark | null;
  /** Figures of the sampled rows, null where there is none; percentages as shown. */
  readonly figures: readonly (number | null)[];
  /** Formulas of the sampled rows. */
  readonly formulas: readonly (string | null)[];
}

/** What a comparison column compares. */
export interface RatioPair {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly of: TableColumn['of'];
  readonly form: RatioForm;
  /** How many rows tell the form by arithmetic; 0 where only the look of the figures tells it. */
  readonly formRows: number;
  /** Whether the figures alone show that it is this quotient, and the share of the rows that do. */
  readonly matched: boolean;
  readonly matchedShare: number;
  readonly evidence: readonly Evidence[];
}

const VALUE_ROLES: readonly ColumnRole[] = [
  'plan',
  'target',
  'actual',
  'estimate',
  'same-period',
  'previous',
];
const ENOUGH = 2;

interface Candidate {
  readonly numerator: MeasureColumn;
  readonly denominator: MeasureColumn;
  readonly score: number;
}

/** Finds what a comparison column compares: by its formulas, the index row, the figures themselves, and its words. */
export function findRatioPair(
  ratio: MeasureColumn,
  columns: readonly MeasureColumn[],
  main: Period | null,
): RatioPair {
  const words = readRatioWords(ratio.path, main);
  const header = ratio.path.map((part) => part.key).join(' ');
  const look = { form: formByLook(ratio.figures, header), formRows: 0, matched: false, matchedShare: 0 };
  const best = bestPair(ratio, columns, words, main);
  if (!best || best.score < ENOUGH) {
    return { numerator: null, denominator: null, of: words.of, ...look, evidence: [] };
  }
  const { numerator, denominator } = best;
  const match = matchFigures(ratio.figures, numerator.figures, denominator.figures);
  return {
    numerator: numerator.column,
    denominator: denominator.column,
    of: ofPair(numerator, denominator) ?? words.of,
    ...(match.share > 0.4 ? told(match) : look),
    evidence: [
      formulaEvidence(formulaShare(formulaPairs(ratio), numerator, denominator)),
      indexEvidence(ratio, numerator, denominator),
      arithmeticEvidence(match.share, match.rows),
      { weight: wordScore(words, numerator, denominator, main), text: WORDS },
    ].filter((one) => one.weight !== 0),
  };
}

const FEWEST_ROWS = 3;
const CLEAR = 0.8;

function told({
  share,
  rows,
  form,
}: FigureMatch): Omit<RatioPair, 'numerator' | 'denominator' | 'of' | 'evidence'> {
  return {
    form,
    formRows: share * rows,
    matched: rows >= FEWEST_ROWS && share >= CLEAR,
    matchedShare: share,
  };
}

const WORDS = { vi: 'Tiêu đề nói so cột nào với cột nào', en: 'The header says what is compared with what' };

function bestPair(
  ratio: MeasureColumn,
  columns: readonly MeasureColumn[],
  words: RatioWords,
  main: Period | null,
): Candidate | null {
  const values = columns.filter(
    ({ role, block, column }) =>
      VALUE_ROLES.includes(role) && block === ratio.block && column !== ratio.column,
  );
  const formulas = formulaPairs(ratio);
  let best: Candidate | null = null;
  for (const denominator of values) {
    for (const numerator of values) {
      if (numerator === denominator || numerator.role === 'same-period') continue;
      const match = matchFigures(ratio.figures, numerator.figures, denominator.figures);
      const score =
        formulaEvidence(formulaShare(formulas, numerator, denominator)).weight +
        indexEvidence(ratio, numerator, denominator).weight +
        arithmeticEvidence(match.share, match.rows).weight +
        wordScore(words, numerator, denominator, main);
      if (!best || score > best.score) best = { numerator, denominator, score };
    }
  }
  return best;
}

function ofPair(numerator: MeasureColumn, denominator: MeasureColumn): TableColumn['of'] {
  if (denominator.role === 'plan' || denominator.role === 'target') {
    return numerator.role === 'plan' ? 'previous' : 'plan';
  }
  if (denominator.role === 'same-period') return 'same-period';
  if (denominator.role === 'previous') return 'previous';
  const earlier = denominator.period && numerator.period && denominator.period.end < numerator.period.end;
  return earlier ? 'previous' : null;
}

const DIVISION = /\$?([A-Z]{1,3})\$?\d+\s*\/\s*\(?\$?([A-Z]{1,3})\$?\d+/;

/** The share of a column's formulas that divide one column by another, by "numerator/denominator". */
function formulaPairs({ formulas }: MeasureColumn): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const formula of formulas) {
    if (formula === null) continue;
    all++;
    const found = DIVISION.exec(formula);
    if (!found?.[1] || !found[2]) continue;
    const pair = `${columnNumber(found[1])}/${columnNumber(found[2])}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return new Map([...counts].map(([pair, count]) => [pair, count / all]));
}

function formulaShare(
  pairs: ReadonlyMap<string, number>,
  numerator: MeasureColumn,
  denominator: MeasureColumn,
): number {
  return pairs.get(`${numerator.column}/${denominator.column}`) ?? 0;
}

function formulaEvidence(share: number): Evidence {
  const text = {
    vi: 'Công thức trong cột chia hai cột này',
    en: 'The formulas of the column divide these two columns',
  };
  return { weight: 8 * share, text };
}

function indexEvidence(ratio: MeasureColumn, numerator: MeasureColumn, denominator: MeasureColumn): Evidence {
  const quotient = ratio.index?.quotient;
  const said = quotient && numerator.index?.label === quotient[0] && denominator.index?.label === quotient[1];
  const formula = quotient ? `${ratio.index.label}=${quotient[0]}/${quotient[1]}` : '';
  return {
    weight: said ? 5 : 0,
    text: { vi: `Dòng đánh số cột ghi (${formula})`, en: `The index row says (${formula})` },
  };
}

function arithmeticEvidence(share: number, rows: number): Evidence {
  const percent = Math.round(100 * share);
  return {
    weight: rows < 2 || share < 0.4 ? 0 : (6 * share * Math.min(rows, 5)) / 5,
    text: {
      vi: `${percent}% số dòng đúng bằng phép chia hai cột này`,
      en: `${percent}% of the rows equal the quotient of these two columns`,
    },
  };
}

/** How well a pair fits the words, the reported period, and what is usually compared. */
function wordScore(
  words: RatioWords,
  numerator: MeasureColumn,
  denominator: MeasureColumn,
  main: Period | null,
): number {
  let score = 0;
  const of = ofPair(numerator, denominator);
  if (words.of !== null) score += of === words.of ? 2.5 : -2.5;
  // "Tỷ lệ giải ngân", "Tiến độ (%)": where nothing else is said, the plan is meant.
  else if (of === 'plan' && !words.below) score += 1.5;
  if (words.authority !== null && denominator.authority !== null) {
    score += words.authority === denominator.authority ? 1.5 : -1.5;
  }
  if (words.below && denominator.period) {
    score += words.below.notation === denominator.period.notation ? 1 : -0.5;
  }
  if (words.above) {
    const { period, measure } = words.above;
    if (period && numerator.period) score += period.notation === numerator.period.notation ? 2 : -1;
    if (measure && measure === numerator.role) score += 0.7;
  } else if (main && numerator.period?.notation === main.notation) score += 0.8;
  if (numerator.role === 'estimate') score += 0.3;
  // A plan or an earlier result is seldom what is measured.
  if (numerator.role === 'previous' || numerator.role === 'plan') score -= 1;
  return score;
}
