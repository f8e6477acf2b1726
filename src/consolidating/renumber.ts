import type { ConsolidatedIndicator } from './consolidation';

const LETTERS = 'ABCDEFGHIKLMNOPQRSTUVXY';
const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  const fit = ROMAN.find(([value]) => value <= number);
  return fit ? fit[1] + roman(number - fit[0]) : '';
}

type Numbering = 'letter' | 'roman' | 'number' | 'dotted' | 'own';

function numberingOf(ordinal: string | null, siblings: readonly (string | null)[]): Numbering {
  if (ordinal === null) return 'own';
  if (/^\d+$/.test(ordinal)) return 'number';
  if (/^\d+(?:\.\d+)+$/.test(ordinal)) return 'dotted';
  if (/^[A-ZĐ]$/u.test(ordinal) && siblings.some((each) => each === 'A' || each === 'B')) return 'letter';
  return /^[IVX]+$/.test(ordinal) ? 'roman' : 'own';
}

function written(
  numbering: Numbering,
  count: number,
  ordinal: string | null,
  above: string | null,
): string | null {
  switch (numbering) {
    case 'letter':
      return LETTERS[count - 1] ?? ordinal;
    case 'roman':
      return roman(count);
    case 'number':
      return String(count);
    case 'dotted':
      return above !== null && /^\d/.test(above) ? `${above}.${count}` : ordinal;
    case 'own':
      return ordinal;
  }
}

/**
 * Numbers the indicators anew, each row in the way its workbook numbers it (A, I, 1, 1.1; dashes stay dashes): rows
 * that only some workbooks have stand among those of the fullest one.
 */
export function renumber(
  indicators: readonly Pick<ConsolidatedIndicator, 'ordinal' | 'parent'>[],
): (string | null)[] {
  const siblings = new Map<number | null, (string | null)[]>();
  for (const { ordinal, parent } of indicators) {
    const own = siblings.get(parent);
    if (own) own.push(ordinal);
    else siblings.set(parent, [ordinal]);
  }
  const counts = new Map<string, number>();
  const ordinals: (string | null)[] = [];
  for (const { ordinal, parent } of indicators) {
    const numbering = numberingOf(ordinal, siblings.get(parent) ?? []);
    const key = `${parent ?? ''} ${numbering}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const above = parent === null ? null : (ordinals[parent] ?? null);
    ordinals.push(written(numbering, count, ordinal, above));
  }
  return ordinals;
}
