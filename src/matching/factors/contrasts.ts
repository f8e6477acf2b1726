import type { Prepared } from '../compare/prepared';
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

function weighAt(place: number, row: Prepared, target: Prepared): number {
  const contrast = CONTRASTS[place];
  if (!contrast) return 1;
  const [own, other] = [row.contrasts.get(place) ?? NOTHING, target.contrasts.get(place) ?? NOTHING];
  return weighContrast(contrast, own, other, row.reading.unmarked);
}

/** Words that turn an otherwise alike name into another indicator: nghèo and cận nghèo, xuất khẩu and nhập khẩu. */
export const contrastsFactor: Factor = {
  weigh: (row, target) => {
    let product = 1;
    for (const place of row.contrasts.keys()) product *= weighAt(place, row, target);
    for (const place of target.contrasts.keys()) {
      if (!row.contrasts.has(place)) product *= weighAt(place, row, target);
    }
    return product;
  },
  explain: (row, target) => {
    const differences = CONTRASTS.flatMap((contrast, place) => {
      const [own, other] = [row.contrasts.get(place) ?? NOTHING, target.contrasts.get(place) ?? NOTHING];
      return weighAt(place, row, target) === 1 ? [] : [{ contrast, own, other }];
    });
    if (differences.length === 0) return null;
    const list = (language: 'vi' | 'en'): string =>
      differences
        .map(({ contrast, own, other }) => `${contrast.label[language]} (${shown(own)} / ${shown(other)})`)
        .join('; ');
    return { vi: `Khác về ${list('vi')}.`, en: `They differ in ${list('en')}.` };
  },
};
