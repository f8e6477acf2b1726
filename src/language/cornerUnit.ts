import { canonicalUnit } from './canonicalUnit';
import { cleanText } from './cleanText';
import { unitDimension } from './unitDimension';

const CORNER =
  /(?:^|[\s(\[])(đơn vị tính|đơn vị|đvt|đ\.v\.t|đv tính|đv|dvt|don vi tinh|don vi|unit)(?=[\s:：.)]|$)\s*(?:là\s*)?[:：]?\s*([^()[\]]*)/iu;
const MOST_WORDS = 4;

/**
 * The unit that a text in a table's corner or title gives for the whole table: `triệu đồng` for "Đơn vị tính: Triệu
 * đồng", "(ĐVT: tr.đ)". Where a percent sign is listed beside it ("ĐVT: tỷ đồng, %") the other unit is meant. Null when
 * the text gives none or several, or when "Đơn vị:" names an organisation; "Đơn vị tính:" never does.
 */
export function cornerUnit(text: string): string | null {
  const [, word = '', stated = ''] = CORNER.exec(cleanText(text)) ?? [];
  const whole = canonicalUnit(stated);
  if (whole === null || unitDimension(whole) !== null) return whole;
  const listed = stated.split(/[,;]| và | - /).map(canonicalUnit);
  if (listed.every((unit) => unit !== null && unitDimension(unit) !== null)) {
    const others = [...new Set(listed)].filter((unit) => unit !== '%');
    return others.length === 1 ? (others[0] ?? null) : null;
  }
  const ofMeasure = /t[íi]nh|vt|v\.t|unit/i.test(word);
  return ofMeasure && stated.trim().split(/\s+/).length <= MOST_WORDS ? whole : null;
}
