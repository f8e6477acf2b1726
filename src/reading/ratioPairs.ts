import { columnNumber } from '../grid/address';
import type { Period } from '../period/period';
import { findPeriod } from '../period/findPeriod';
import { headerKey } from './headerKey';
import { conceptsOf } from './headerLexicon';
import type { HeaderPath } from './headerTree';
import { authorityOf } from './authority';
import { measureOf } from './headerClaims';
import type { IndexMark } from './indexRow';
import type { Authority, ColumnRole, Evidence, TableColumn } from './indicatorTable';

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
  readonly form: NonNullable<TableColumn['form']>;
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

/** Finds what a comparison column compares: by its formulas, the index row, the figures themselves, and its words. */
export function findRatioPair(
  ratio: MeasureColumn,
  columns: readonly MeasureColumn[],
  main: Period | null,
): RatioPair {
  const values = columns.filter(
    ({ role, block, column }) =>
      VALUE_ROLES.includes(role) && block === ratio.block && column !== ratio.column,
  );
  const words = wordsOf(ratio);
  let best: { pair: RatioPair; score: number } | null = null;
  for (const denominator of values) {
    for (const numerator of values) {
      if (numerator === denominator || numerator.role === 'same-period') continue;
      const arithmetic = matchFigures(ratio.figures, numerator.figures, denominator.figures);
      const evidence = [
        ...formulaEvidence(ratio, numerator, denominator),
        ...indexEvidence(ratio, numerator, denominator),
        ...arithmeticEvidence(arithmetic.share, arithmetic.rows),
        ...wordEvidence(words, numerator, denominator, main),
      ];
      const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
      if (best && score <= best.score) continue;
      const of = ofPair(numerator, denominator) ?? words.of;
      const form = arithmetic.share > 0.4 ? arithmetic.form : formByLook(ratio);
      best = {
        score,
        pair: { numerator: numerator.column, denominator: denominator.column, of, form, evidence },
      };
    }
  }
  if (best && best.score >= 2) return best.pair;
  return { numerator: null, denominator: null, of: words.of, form: formByLook(ratio), evidence: [] };
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

interface RatioWords {
  readonly of: TableColumn['of'];
  readonly authority: Authority | null;
  /** Texts before and after the stroke of "TH/KH"; the first null where there is no stroke. */
  readonly above: string | null;
  readonly below: string;
}

const STROKE = /^(.*?[a-zà-ỹđ)].*?|.*?\d.*?)\s*\/\s*(.*)$/iu;

function wordsOf(ratio: MeasureColumn): RatioWords {
  const leaf = ratio.path.at(-1);
  const text = leaf?.text ?? '';
  const stroke = /(?:quý|tháng|ngày|đến|\d)\s*[IVX\d]*\s*\/\s*\d/iu.test(text) ? null : STROKE.exec(text);
  const texts = [
    stroke?.[2] ?? null,
    text,
    ...ratio.path
      .slice(0, -1)
      .map((part) => part.text)
      .reverse(),
  ];
  let of: TableColumn['of'] = null;
  for (const candidate of texts) if (candidate !== null && of === null) of = ofWords(candidate);
  return { of, authority: authorityOf(ratio.path), above: stroke?.[1] ?? null, below: stroke?.[2] ?? text };
}

function ofWords(text: string): TableColumn['of'] {
  const key = headerKey(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'));
  const concepts = conceptsOf(key);
  if (concepts.has('same-period')) return 'same-period';
  if (concepts.has('previous')) return 'previous';
  if (concepts.has('plan') || authorityOf([{ text, key, row: 0, left: 0, right: 0 }]) !== null) return 'plan';
  return null;
}

const FORMULA_ROWS = 30;

function formulaEvidence(
  ratio: MeasureColumn,
  numerator: MeasureColumn,
  denominator: MeasureColumn,
): Evidence[] {
  let formulas = 0;
  let hits = 0;
  for (const formula of ratio.formulas) {
    if (formula === null || formulas >= FORMULA_ROWS) continue;
    formulas++;
    const found = /\$?([A-Z]{1,3})\$?\d+\s*\/\s*\(?\$?([A-Z]{1,3})\$?\d+/.exec(formula);
    if (!found?.[1] || !found[2]) continue;
    if (columnNumber(found[1]) === numerator.column && columnNumber(found[2]) === denominator.column) hits++;
  }
  if (hits === 0) return [];
  return [
    {
      weight: 8 * (hits / formulas),
      text: {
        vi: 'Công thức trong cột chia hai cột này',
        en: 'The formulas of the column divide these two columns',
      },
    },
  ];
}

function indexEvidence(
  ratio: MeasureColumn,
  numerator: MeasureColumn,
  denominator: MeasureColumn,
): Evidence[] {
  const quotient = ratio.index?.quotient;
  if (!quotient || numerator.index?.label !== quotient[0] || denominator.index?.label !== quotient[1])
    return [];
  return [
    {
      weight: 5,
      text: {
        vi: `Dòng đánh số cột ghi (${ratio.index.label}=${quotient[0]}/${quotient[1]})`,
        en: `The index row says (${ratio.index.label}=${quotient[0]}/${quotient[1]})`,
      },
    },
  ];
}

function arithmeticEvidence(share: number, rows: number): Evidence[] {
  if (rows < 2 || share < 0.4) return [];
  return [
    {
      weight: (6 * share * Math.min(rows, 5)) / 5,
      text: {
        vi: `${Math.round(100 * share)}% số dòng đúng bằng phép chia hai cột này`,
        en: `${Math.round(100 * share)}% of the rows equal the quotient of these two columns`,
      },
    },
  ];
}

function wordEvidence(
  words: RatioWords,
  numerator: MeasureColumn,
  denominator: MeasureColumn,
  main: Period | null,
): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (weight: number, vi: string, en: string): void =>
    void evidence.push({ weight, text: { vi, en } });
  const of = ofPair(numerator, denominator);
  if (words.of !== null) {
    add(of === words.of ? 2.5 : -2.5, 'Tiêu đề nói so với cột nào', 'The header says what it compares with');
  }
  if (words.authority !== null && denominator.authority !== null) {
    add(
      words.authority === denominator.authority ? 1.5 : -1.5,
      'Cấp giao trong tiêu đề',
      'The authority in the header',
    );
  }
  const year = main ? Number(main.end.slice(0, 4)) : undefined;
  const below = findPeriod(words.below, year);
  if (below && denominator.period) {
    add(
      below.notation === denominator.period.notation ? 1 : -0.5,
      'Thời gian trong tiêu đề',
      'The period in the header',
    );
  }
  if (words.above !== null) {
    const period =
      findPeriod(words.above, year) ??
      (/^năm\b/i.test(words.above) && year ? findPeriod(`năm ${year}`) : null);
    if (period && numerator.period) {
      add(
        period.notation === numerator.period.notation ? 2 : -1,
        'Phần trên gạch chéo',
        'The part above the stroke',
      );
    }
    const measure = measureOf(words.above.toLowerCase(), conceptsOf(words.above.toLowerCase()));
    if (measure && measure === numerator.role) add(0.7, 'Phần trên gạch chéo', 'The part above the stroke');
  } else if (main && numerator.period?.notation === main.notation) {
    add(0.8, 'Cột của kỳ báo cáo', 'The column of the reported period');
  }
  if (numerator.role === 'estimate') add(0.3, 'Số ước của kỳ', 'The estimate of the period');
  if (numerator.role === 'previous' || numerator.role === 'plan')
    add(-1, 'Không phải kết quả của kỳ', 'Not a result of the period');
  return evidence;
}

const FORMS = ['percent', 'factor', 'growth'] as const;

interface FigureMatch {
  readonly share: number;
  readonly rows: number;
  readonly form: (typeof FORMS)[number];
}

/** How many rows hold the quotient of two others, in the best of the three ways to write it. */
export function matchFigures(
  ratio: readonly (number | null)[],
  numerator: readonly (number | null)[],
  denominator: readonly (number | null)[],
): FigureMatch {
  const hits = { percent: 0, factor: 0, growth: 0 };
  let rows = 0;
  for (let at = 0; at < ratio.length; at++) {
    const r = ratio[at];
    const n = numerator[at];
    const d = denominator[at];
    if (r === null || r === undefined || n === null || n === undefined || !d) continue;
    rows++;
    const quotient = n / d;
    // Rounded figures allow a little; a twentieth of a percent or one unit in the last place shown.
    if (near(r, 100 * quotient, 0.06)) hits.percent++;
    if (near(r, quotient, 0.006)) hits.factor++;
    if (near(r, 100 * (quotient - 1), 0.06)) hits.growth++;
  }
  const form = FORMS.reduce((best, next) => (hits[next] > hits[best] ? next : best), 'percent');
  return { share: rows === 0 ? 0 : hits[form] / rows, rows, form };
}

function near(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack + 0.0006 * Math.abs(b);
}

/** Without figures to compare with, most values below three are factors. */
function formByLook(ratio: MeasureColumn): RatioPair['form'] {
  const text = ratio.path.map((part) => part.key).join(' ');
  const figures = ratio.figures.filter((figure) => figure !== null && figure !== 0);
  const grows = /\b(?:toc do tang|tang truong|tang ?[,/-]? ?(?:\(\+\))? ?,? ?giam)\b/.test(text);
  const small = figures.filter((figure) => figure !== null && Math.abs(figure) < 3).length;
  if (figures.length > 0 && small > 0.7 * figures.length && !grows) return 'factor';
  const low = figures.filter((figure) => figure !== null && figure < 50).length;
  return grows && low * 2 >= figures.length ? 'growth' : 'percent';
}
