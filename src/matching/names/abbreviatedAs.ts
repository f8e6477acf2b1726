import { alignInitials } from './initials';
import type { NameReading } from './readName';

const CAPITALS = /(?<![\p{L}&])\p{Lu}[\p{Lu}&]*\p{Lu}(?![\p{L}&])/gu;

/**
 * A name with those of its abbreviations written out that are the initials of a target's words (ONMT ↔ ô nhiễm môi
 * trường), or null when there is nothing to write out.
 */
export function abbreviatedAs(name: string, target: NameReading): string | null {
  let isChanged = false;
  const result = name.replace(CAPITALS, (capitals) => {
    const place = alignInitials(capitals, target.written);
    if (!place) return capitals;
    isChanged = true;
    return target.written
      .slice(...place)
      .map(({ text }) => text)
      .join(' ');
  });
  return isChanged ? result : null;
}
