import type { Bilingual } from '../../language/bilingual';
import type { Prepared } from '../compare/prepared';
import type { Measure, SaidMeasure } from '../names/measure';
import type { Factor } from './factor';

const LABELS: Readonly<Record<Measure, Bilingual>> = {
  ratio: { vi: 'tỷ lệ', en: 'a rate' },
  share: { vi: 'tỷ trọng', en: 'a share' },
  growth: { vi: 'mức tăng', en: 'a growth' },
  fall: { vi: 'mức giảm', en: 'a reduction' },
  index: { vi: 'chỉ số', en: 'an index' },
  count: { vi: 'số lượng', en: 'a number' },
  amount: { vi: 'quy mô', en: 'an amount' },
};

const CHANGES: readonly Measure[] = ['growth', 'fall'];

/** The name's own measure, else that of what it is a part of, else the unit's. */
function measureOf({ reading, wholes }: Prepared): SaidMeasure | null {
  if (reading.measure?.isSaid) return reading.measure;
  return (
    wholes.find(({ measure }) => measure?.isSaid && measure.measure !== 'count')?.measure ?? reading.measure
  );
}

function weighMeasures(a: SaidMeasure | null, b: SaidMeasure | null): number {
  if (a === null || b === null || a.measure === b.measure) return 1;
  const bothSaid = a.isSaid && b.isSaid;
  if (CHANGES.includes(a.measure) !== CHANGES.includes(b.measure)) return 0.35;
  if (bothSaid) {
    const pair = new Set([a.measure, b.measure]);
    return pair.has('ratio') && pair.has('share') ? 0.9 : 0.4;
  }
  // A unit alone tells little more than the comparison of units does.
  return a.measure === 'index' || b.measure === 'index' ? 0.6 : 0.9;
}

/** Whether both names ask for the same kind of figure: a number, a rate, a growth, a reduction. */
export const measureFactor: Factor = {
  weigh: (row, target) => weighMeasures(measureOf(row), measureOf(target)),
  explain: (row, target) => {
    const [own, other] = [measureOf(row), measureOf(target)];
    if (own === null || other === null || weighMeasures(own, other) === 1) return null;
    const [a, b] = [LABELS[own.measure], LABELS[other.measure]];
    return {
      vi: `Khác loại số đo: trên biểu là ${a.vi}, chỉ tiêu là ${b.vi}.`,
      en: `The sheet gives ${a.en}, the target is ${b.en}.`,
    };
  },
};
