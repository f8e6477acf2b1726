import type { Bilingual } from '../language/bilingual';
import { expandAbbreviations } from '../language/expandAbbreviations';
import { foldText } from '../language/foldText';
import { stripMarks } from '../language/stripMarks';
import { unitDimension } from '../language/unitDimension';
import type { Match } from './match';

/** A row of a sheet to find a target for. */
export interface NamedRow {
  readonly name: string;
  readonly unit: string | null;
  /** Name of the indicator it is a part of. */
  readonly parent?: string | null;
}

/** A target of a plan, as far as matching needs it. */
export interface NamedTarget extends NamedRow {
  readonly id: string;
}

const AUTO = 0.75;
const REVIEW = 0.5;

function wordsOf({ name, unit }: NamedRow): Set<string> {
  const words = stripMarks(foldText(expandAbbreviations(name, unit))).match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words);
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function unitsFit(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === '' || b === '') return true;
  const [own, other] = [unitDimension(a), unitDimension(b)];
  return own === null || other === null || own === other;
}

const SAME_WORDS: Bilingual = { vi: 'Các từ của tên trùng nhau.', en: 'The names share their words.' };

/** Matches names with targets, one to one; the matches stand in the order of the names. */
export function matchNames(names: readonly NamedRow[], targets: readonly NamedTarget[]): Match[] {
  const wanted = targets.map((target) => ({ target, words: wordsOf(target) }));
  const found = names.map((row) => {
    const words = wordsOf(row);
    return wanted
      .filter(({ target }) => unitsFit(row.unit, target.unit))
      .map(({ target, words: others }) => ({ target: target.id, score: similarity(words, others) }))
      .filter(({ score }) => score >= REVIEW)
      .sort((a, b) => b.score - a.score)
      .slice(0, 5);
  });
  const taken = new Map<string, number>();
  found.forEach(([best], index) => {
    const rival = best && taken.get(best.target);
    if (best && (rival === undefined || best.score > (found[rival]?.[0]?.score ?? 0))) {
      taken.set(best.target, index);
    }
  });
  return found.map((candidates, index): Match => {
    const [best] = candidates;
    if (!best) return { target: null, score: 0, decision: 'none', candidates, explanation: [] };
    const isSure = best.score >= AUTO && taken.get(best.target) === index;
    return {
      target: best.target,
      score: best.score,
      decision: isSure ? 'auto' : 'review',
      candidates,
      explanation: [SAME_WORDS],
    };
  });
}
