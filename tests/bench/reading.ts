import { CORPUS } from '../corpus/corpus';
import { ASPECTS, emptyScore, scoreSpecimen } from '../corpus/score';
import type { Aspect, Score } from '../corpus/score';

/** Scores of all layouts, and of everything together. */
export function scoreCorpus(): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>([['all', emptyScore()]]);
  for (const specimen of CORPUS) {
    const own = scoreSpecimen(specimen);
    for (const name of ['all', specimen.layout]) {
      const sum = scores.get(name) ?? emptyScore();
      scores.set(name, sum);
      for (const aspect of ASPECTS) {
        sum.right[aspect] += own.right[aspect];
        sum.asked[aspect] += own.asked[aspect];
      }
      sum.wrong.push(...own.wrong);
    }
  }
  return scores;
}

/** The share of right answers over all aspects. */
export function share({ right, asked }: Score): number {
  const total = (counts: Record<Aspect, number>): number =>
    ASPECTS.reduce((sum, aspect) => sum + counts[aspect], 0);
  return total(right) / total(asked);
}

const percent = (right: number, asked: number): string =>
  asked === 0 ? '–' : ((100 * right) / asked).toFixed(1);

/** Prints how much of the made workbooks is understood, by layout and aspect, in percent. */
export function benchReading(): Promise<void> {
  const scores = scoreCorpus();
  console.log(
    ['layout'.padEnd(8), ...ASPECTS.map((aspect) => aspect.padStart(11)), 'together'.padStart(11)].join(''),
  );
  for (const [name, score] of scores) {
    const cells = ASPECTS.map((aspect) => percent(score.right[aspect], score.asked[aspect]).padStart(11));
    console.log([name.padEnd(8), ...cells, (100 * share(score)).toFixed(2).padStart(11)].join(''));
  }
  for (const wrong of scores.get('all')?.wrong ?? []) console.log(`  ${wrong}`);
  return Promise.resolve();
}
