import type { Factor } from './factor';

const DIFFERENT = 0.4;
/** The one names fewer of them: 5 years old, 3 to 5 years old. */
const FEWER = 0.55;

function weighNumbers(own: readonly string[], other: readonly string[]): number {
  if (own.length === 0 || other.length === 0) return 1;
  const shared = own.filter((number) => other.includes(number)).length;
  if (shared === 0) return DIFFERENT;
  return shared === own.length && shared === other.length ? 1 : FEWER;
}

/** Numbers within the names, such as ages: under 1 is not under 5. */
export const numbersFactor: Factor = {
  weigh: ({ reading: { numbers: own } }, { reading: { numbers: other } }) => weighNumbers(own, other),
  explain: ({ reading: { numbers: own } }, { reading: { numbers: other } }) =>
    weighNumbers(own, other) < 1
      ? {
          vi: `Khác con số trong tên: ${own.join(', ')} / ${other.join(', ')}.`,
          en: `The numbers in the names differ: ${own.join(', ')} / ${other.join(', ')}.`,
        }
      : null,
};
