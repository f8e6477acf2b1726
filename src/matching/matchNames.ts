import { phraseWords } from './names/word';
import { learnSpelling } from './names/spelling';
import { readName, writeOut } from './names/readName';
import { SYNONYMS } from './names/synonyms';
import { CONTRASTS } from './names/contrasts';
import { prepare, type WordCounts, type Prepared } from './compare/prepared';
import { explain, score } from './compare/score';
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

const KNOWN_PHRASES = [
  ...SYNONYMS.flatMap(([wording, others]) => [wording, ...others]),
  ...CONTRASTS.flatMap(({ values }) => Object.values(values).flat()),
  'trên địa bàn thành phố', 'trên địa bàn tỉnh', 'năm giai đoạn so sánh tháng đầu năm ước thực hiện đến năm', 'theo nghị quyết', '6 tháng đầu năm', 'giá so sánh', 'giá hiện hành', 'một số',
].map(phraseWords);

const AUTO = 0.72;
const REVIEW = 0.5;
const MARGIN = 0.06;

export function matchNames(names: readonly NamedRow[], targets: readonly NamedTarget[]): Match[] {
  const raw = targets.map(({ name, unit }) => writeOut(name, unit, null).words);
  const spelling = learnSpelling([...KNOWN_PHRASES, ...raw]);
  const readings = targets.map(({ name, unit }) => readName(name, unit, null));
  const holders = new Map<string, number>();
  for (const { words } of readings)
    for (const plain of new Set(words.map((w) => w.plain))) holders.set(plain, (holders.get(plain) ?? 0) + 1);
  const counts: WordCounts = { holders, targets: targets.length };
  const byName = new Map(targets.map((t, i) => [t.name, i]));
  const wholesOf = (i: number): number[] => {
    const chain: number[] = [];
    let at = byName.get(targets[i]!.parent ?? '') ?? -1;
    while (at >= 0 && !chain.includes(at) && at !== i) {
      chain.push(at);
      at = byName.get(targets[at]!.parent ?? '') ?? -1;
    }
    return chain;
  };
  const prepared: Prepared[] = readings.map((r, i) =>
    prepare(
      r,
      targets[i]!.unit,
      wholesOf(i).map((p) => readings[p]!),
      counts,
    ),
  );
  return names.map((row): Match => {
    const unit = row.unit || null;
    const reading = readName(row.name, unit, spelling);
    const own = prepare(reading, unit, row.parent ? [readName(row.parent, null, spelling)] : [], counts);
    const scored = prepared
      .map((t, i) => ({ target: targets[i]!.id, score: score(own, t), i }))
      .sort((a, b) => b.score - a.score);
    const [best, next] = scored;
    if (!best || best.score < 0.3)
      return { target: null, score: best?.score ?? 0, decision: 'none', candidates: [], explanation: [] };
    const auto = best.score >= AUTO && best.score - (next?.score ?? 0) >= MARGIN;
    return {
      target: best.target,
      score: best.score,
      decision: auto ? 'auto' : best.score >= REVIEW ? 'review' : 'none',
      candidates: scored.slice(0, 4),
      explanation: explain(own, prepared[best.i]!),
    };
  });
}
