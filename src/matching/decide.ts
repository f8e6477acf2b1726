import type { Bilingual } from '../language/bilingual';
import { explain } from './compare/score';
import type { Match } from './match';
import { rivalName } from './rivalName';
import type { Ranked } from './search/rankTargets';
import type { TargetIndex } from './search/targetIndex';
import { unclearWord } from './unclearWord';

/** At least so sure a match must be to hold by itself … */
const AUTO = 0.55;
/** … and so much surer than any other free target. */
const MARGIN = 0.06;
/** Below this there is nothing to ask the officer. */
const REVIEW = 0.4;

/** How one row fared in the assignment. */
export interface Outcome {
  readonly candidates: readonly Ranked[];
  /** The target it got. */
  readonly chosen: Ranked | undefined;
  /** Whether another row got a target, by its place. */
  readonly isTakenByOther: (place: number) => boolean;
}

/** The nearest target, when another row got it; a part may prefer another one because of what its whole stands for. */
function lostTarget({ candidates: [best], chosen }: Outcome): Ranked | null {
  return best && best.place !== chosen?.place && best.score > (chosen?.score ?? 0) ? best : null;
}

/** What speaks against deciding without the officer, or null. */
function doubt({ candidates, chosen, isTakenByOther }: Outcome, index: TargetIndex): Bilingual | null {
  const name = (place: number | undefined): string => index.targets[place ?? -1]?.name ?? '';
  const lost = lostTarget({ candidates, chosen, isTakenByOther });
  if (lost) {
    return {
      vi: `Chỉ tiêu gần nhất đã có dòng khác khớp hơn: "${name(lost.place)}".`,
      en: `Another row fits the nearest target better: "${name(lost.place)}".`,
    };
  }
  if (!chosen) return null;
  const unclear = unclearWord(chosen, candidates, index);
  if (unclear) {
    return {
      vi: `Viết không dấu nên chưa rõ "${unclear.plain}" là "${unclear.readings.join('" hay "')}".`,
      en: `Without diacritics "${unclear.plain}" may be "${unclear.readings.join('" or "')}".`,
    };
  }
  const free = candidates.filter(({ place }) => place !== chosen.place && !isTakenByOther(place));
  const alike = rivalName(chosen, free, index);
  if (alike !== null) {
    return {
      vi: `Tên chung, có thể là chỉ tiêu khác: "${name(alike)}".`,
      en: `The name is general; it may be another target: "${name(alike)}".`,
    };
  }
  const [rival] = free;
  return rival && chosen.score - rival.score < MARGIN
    ? {
        vi: `Gần như ngang với chỉ tiêu khác: "${name(rival.place)}".`,
        en: `Another target fits nearly as well: "${name(rival.place)}".`,
      }
    : null;
}

/** Decides whether a row's match holds by itself, goes to the officer or is none, and says why. */
export function decide(outcome: Outcome, index: TargetIndex): Match {
  const { candidates, chosen } = outcome;
  const shown = lostTarget(outcome) ?? chosen;
  const target = index.prepared[shown?.place ?? -1];
  if (!shown || !target) {
    return { target: null, score: 0, decision: 'none', candidates: [], explanation: [NOTHING_ALIKE] };
  }
  const against = doubt(outcome, index);
  const explanation = [...explain(shown.row, target), ...(against ? [against] : [])];
  const found = {
    score: shown.score,
    candidates: candidates.map(({ place, score }) => ({ target: index.targets[place]?.id ?? '', score })),
    explanation,
  };
  if (shown.score < REVIEW) return { ...found, target: null, decision: 'none' };
  const isSure = shown.score >= AUTO && against === null;
  return {
    ...found,
    target: chosen && chosen.score >= REVIEW ? (index.targets[chosen.place]?.id ?? null) : null,
    decision: isSure ? 'auto' : 'review',
  };
}

const NOTHING_ALIKE: Bilingual = {
  vi: 'Không có chỉ tiêu nào của kế hoạch gần với tên này.',
  en: 'No target of the plan comes near this name.',
};
