import { goldSet, listedSet, type NameSet } from './nameSets';
import { judge, nearTaken, ourMatcher, quality, recallAt98, type Guess, type Judged } from './quality';

const isAuto = (guess: Guess): boolean => guess.isAuto;

const judgeSet = (set: NameSet): Judged[] => judge(set.cases, ourMatcher(set));

describe.each(['dev', 'test'] as const)('the gold set, %s', (split) => {
  const set = goldSet(split);
  const judged = judgeSet(set);

  it('is matched well without asking', () => {
    const { precision, f1 } = quality(judged, isAuto);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(f1).toBeGreaterThanOrEqual(0.97);
  });

  it('keeps most of its names at 98% precision', () => {
    expect(recallAt98(judged)).toBeGreaterThanOrEqual(0.93);
  });

  it('never takes a near name for the target it comes near', () => {
    expect(nearTaken(judged, isAuto)).toEqual([]);
  });

  it('leaves to the officer what nobody could tell', () => {
    const asked = judge(set.ambiguous, ourMatcher(set));
    expect(asked.filter(({ guess }) => guess.isAuto)).toEqual([]);
  });
});

describe('the plan of another province', () => {
  const set = listedSet('another province', 'matching-province.txt');
  const judged = judgeSet(set);

  it('is matched by the same thresholds', () => {
    const { precision, f1 } = quality(judged, isAuto);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(f1).toBeGreaterThanOrEqual(0.93);
    expect(recallAt98(judged)).toBeGreaterThanOrEqual(0.85);
  });

  it('never loses to near names, and leaves to the officer what nobody could tell', () => {
    expect(nearTaken(judged, isAuto)).toEqual([]);
    expect(judge(set.ambiguous, ourMatcher(set)).filter(({ guess }) => guess.isAuto)).toEqual([]);
  });
});

describe('indicators of other sectors', () => {
  const judged = judgeSet(listedSet('other sectors', 'matching-sectors.txt'));

  it('are matched by the same thresholds', () => {
    const { precision, f1 } = quality(judged, isAuto);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(f1).toBeGreaterThanOrEqual(0.93);
    expect(recallAt98(judged)).toBeGreaterThanOrEqual(0.85);
  });

  it('never lose to near names', () => {
    expect(nearTaken(judged, isAuto)).toEqual([]);
  });
});
