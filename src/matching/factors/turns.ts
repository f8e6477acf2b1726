import type { Prepared } from '../compare/prepared';
import type { Factor } from './factor';

const TURNED = 0.5;

function lacking({ reading }: Prepared, other: Prepared): string | undefined {
  return reading.turns.find((turn) => !other.plains.has(turn));
}

/** Words such as "không", "bán", "quá" that turn the sense of only one of the names. */
export const turnsFactor: Factor = {
  weigh: (row, target) => ((lacking(row, target) ?? lacking(target, row)) ? TURNED : 1),
  explain: (row, target) => {
    const turn = lacking(row, target) ?? lacking(target, row);
    return turn === undefined
      ? null
      : {
          vi: `Chỉ một bên có từ làm đổi nghĩa ("${turn}").`,
          en: `Only one of the names has a word that turns the sense ("${turn}").`,
        };
  },
};
