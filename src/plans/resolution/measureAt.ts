import { canonicalUnit } from '../../language/canonicalUnit';
import { parseUnit } from '../../language/parseUnit';

/** A unit that stands after a number. */
export interface Measure {
  /** Canonical. */
  readonly unit: string;
  /** How many characters of the text it takes, with the space before it. */
  readonly length: number;
  /** Powers of ten by which the number is multiplied. */
  readonly exponent: number;
  readonly isPerYear: boolean;
}

/** Units that measure only where the words before say so; elsewhere they number or place something. */
const ONLY_AFTER: readonly (readonly [unit: RegExp, before: RegExp])[] = [
  [/^(?:năm|tháng|tuần|ngày|giờ|phút|tuổi|quý)$/u, /thọ|thời gian|số năm|số ngày|tuổi/u],
  [
    /^(?:hạng|bậc|vị trí|loại|cấp|nhóm|vùng|khu vực|độ|đợt|dòng|tổ|đội|lớp|ô|trang|đường)$/u,
    /xếp|hạng|số (?:vùng|nhóm|đội|tổ|lớp)/u,
  ],
];

/** Places that are counted together: "xã, phường", "thôn, khối phố". */
const PLACE = 'xã|phường|thị trấn|thôn|bản|làng|ấp|khối phố|khối|khu phố|tổ dân phố';
const PLACES = new RegExp(`^ ?(?:${PLACE})(?:(?:, ?| và | ?/ ?| - )(?:${PLACE})(?!\\p{L}))+`, 'u');
/** "3,1 triệu tỷ đồng" is said of sums beyond nghìn tỷ. */
const MILLION_BILLION = /^ ?triệu tỷ(?: đồng)?(?!\p{L})/u;
/** "Đến năm 2027 tỷ lệ …" names a rate, no billions. */
const NO_BILLION = /^ ?tỷ (?:lệ|trọng|suất|số|giá)(?!\p{L})/u;
const WORDS = /^ ?\p{L}[\p{L}\d²³/.$]*(?: [\p{L}\d²³/.$]+){0,4}/u;
/** What a rate is counted on belongs to the name of the indicator: "15 bác sĩ/vạn dân". */
const PER_PEOPLE = /\/(?:1 ?)?(?:vạn|nghìn|1\.000|10\.000)? ?dân.*$/u;

function measureOf(spelled: string): Measure | null {
  const counted = spelled.replace(PER_PEOPLE, '').replace(/\/$/u, '');
  const perYear = counted.replace(/\/năm$/u, '');
  const amount = parseUnit(perYear)?.amount;
  // "hộ nghèo" is counted in hộ: what narrows the unit down belongs to the name.
  const isPlain = amount?.dimension != null && amount.name.endsWith(amount.base);
  const unit = isPlain ? canonicalUnit(perYear) : null;
  return unit === null ? null : { unit, length: counted.length, exponent: 0, isPerYear: perYear !== counted };
}

/**
 * The longest known unit at the start of a folded text, or null when none stands there.
 *
 * @param before the folded text before the number, which tells whether "67 năm" is a measure
 */
export function measureAt(text: string, before: string): Measure | null {
  if (NO_BILLION.test(text)) return null;
  const huge = MILLION_BILLION.exec(text)?.[0];
  if (huge !== undefined)
    return { unit: 'nghìn tỷ đồng', length: huge.length, exponent: 3, isPerYear: false };
  const sign = /^ ?[%‰]/u.exec(text)?.[0];
  if (sign !== undefined) return { unit: sign.trim(), length: sign.length, exponent: 0, isPerYear: false };
  const together = PLACES.exec(text)?.[0];
  const places = together === undefined ? null : measureOf(together);
  if (places) return places;
  const words = (WORDS.exec(text)?.[0] ?? '').replace(/ trở(?: (?:lên|xuống))?$/u, '');
  for (let spelled = words; spelled.trim() !== ''; spelled = spelled.replace(/ ?[^ ]+$/u, '')) {
    const candidate = spelled.replace(/\.$/u, '');
    const measure = measureOf(candidate);
    if (measure && ONLY_AFTER.every(([unit, said]) => !unit.test(candidate.trim()) || said.test(before)))
      return measure;
  }
  return null;
}
