import type { Factor } from './factor';

const DIFFERENT = 0.4;

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((number) => b.includes(number));
}

/** Numbers within the names, such as ages: under 1 is not under 5. */
export const numbersFactor: Factor = {
  weigh: ({ reading: { numbers: own } }, { reading: { numbers: other } }) =>
    differ(own, other) ? DIFFERENT : 1,
  explain: ({ reading: { numbers: own } }, { reading: { numbers: other } }) =>
    differ(own, other)
      ? {
          vi: `Khác con số trong tên: ${own.join(', ')} / ${other.join(', ')}.`,
          en: `The numbers in the names differ: ${own.join(', ')} / ${other.join(', ')}.`,
        }
      : null,
};
