import type { Contrast } from '../names/contrast';
import { CONTRASTS } from '../names/contrasts';
import type { Factor } from './factor';

/** `isPlain`: whether the row is typed without diacritics. */
function weighContrast(
  contrast: Contrast,
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  isPlain: boolean,
): number {
  if (a.size === 0 && b.size === 0) return 1;
  if (b.size === 0 && isPlain && contrast.isUnsurePlain) return 1;
  if (a.size === 0 || b.size === 0) return contrast.unsaid;
  const shared = [...a].filter((value) => b.has(value)).length;
  const all = a.size + b.size - shared;
  return contrast.different + (1 - contrast.different) * (shared / all);
}

const shown = (values: ReadonlySet<string>): string => (values.size === 0 ? '–' : [...values].join(', '));

const NOTHING: ReadonlySet<string> = new Set();

/** Words that turn an otherwise alike name into another indicator: nghèo and cận nghèo, xuất khẩu and nhập khẩu. */
export const contrastsFactor: Factor = {
  weigh: (row, target) =>
    CONTRASTS.reduce(
      (product, contrast, index) =>
        product *
        weighContrast(
          contrast,
          row.contrasts[index] ?? NOTHING,
          target.contrasts[index] ?? NOTHING,
          row.reading.unmarked,
        ),
      1,
    ),
  explain: (row, target) => {
    const differences = CONTRASTS.flatMap((contrast, index) => {
      const [own, other] = [row.contrasts[index] ?? NOTHING, target.contrasts[index] ?? NOTHING];
      return weighContrast(contrast, own, other, row.reading.unmarked) === 1
        ? []
        : [{ contrast, own, other }];
    });
    if (differences.length === 0) return null;
    const list = (language: 'vi' | 'en'): string =>
      differences
        .map(({ contrast, own, other }) => `${contrast.label[language]} (${shown(own)} / ${shown(other)})`)
        .join('; ');
    return { vi: `Khác về ${list('vi')}.`, en: `They differ in ${list('en')}.` };
  },
};
