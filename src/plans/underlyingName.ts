import { cutWords } from './resolution/cutWords';

/** What is said of an indicator around its own name. */
const AROUND: readonly RegExp[] = [
  /\([^()]*\)/u,
  /^(?:mức |tốc độ |tỷ lệ )?(?:giảm|tăng trưởng|tăng)(?!\p{L})/u,
  /(?<!\p{L})(?:giảm|tăng trưởng|tăng)(?: (?:bình quân|hằng năm|hàng năm|mỗi năm|cả 3 tiêu chí|so với.*|thêm))*$/u,
  /(?<!\p{L})(?:bình quân )?(?:hằng|hàng|mỗi) năm(?!\p{L})/u,
  /(?<!\p{L})cả (?:3|ba) tiêu chí(?!\p{L})/u,
];

/**
 * The name of what rises or falls: "Tỷ lệ hộ nghèo" for "Tỷ lệ hộ nghèo giảm bình quân hằng năm" and for "Giảm tỷ lệ hộ
 * nghèo". Other names stay as they are.
 */
export function underlyingName(name: string): string {
  const bare = AROUND.reduce(cutWords, name);
  return bare === '' ? name : bare.charAt(0).toUpperCase() + bare.slice(1);
}
