import { alignWords } from '../compare/alignWords';
import type { Prepared } from '../compare/prepared';
import type { Factor } from './factor';

const OF_PART = 0.65;
/** Words that tell less narrow nothing down. */
const NARROWING = 0.6;

const isTotal = ({ reading }: Prepared): boolean => reading.isTotal && reading.measure?.measure === 'count';

/** Whether only one name says "tổng số" while the other names a part of the whole. */
function differ(row: Prepared, target: Prepared): boolean {
  const narrows = (places: readonly number[], { weights }: Prepared): boolean =>
    places.some((place) => (weights[place] ?? 0) >= NARROWING);
  if (isTotal(row) === isTotal(target)) return false;
  const { rowOnly, targetOnly } = alignWords(row, target);
  return isTotal(row) ? narrows(targetOnly, target) : narrows(rowOnly, row);
}

/** "Tổng số hợp tác xã" is all of them, never those that are newly founded. */
export const totalFactor: Factor = {
  weigh: (row, target) => (differ(row, target) ? OF_PART : 1),
  explain: (row, target) =>
    differ(row, target)
      ? {
          vi: 'Một bên là tổng số, bên kia chỉ một phần.',
          en: 'One name is of the total, the other of a part.',
        }
      : null,
};
