import { foldText } from '../../language/foldText';
import { foldInPlace } from './foldInPlace';
import { ONLY_PLACE, PLACE, SHARED_HEAD } from './nameWords';

const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Lu}&]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Words that stand in names of all kinds. */
const LINKING = /^(?:và|có|đạt|được|của|ở|trên|trong|cho|với|theo|các|từ|khu|đối|số|tỷ|tổng|mới)$/u;

/** Puts a name behind words that it goes on from. */
export function joinedName(words: string, name: string): string {
  return `${words} ${lowerFirst(name)}`.trim();
}

/**
 * Gives a name what it leaves to the one before it: "nông thôn mới kiểu mẫu" after "Tỷ lệ xã đạt chuẩn nông thôn mới",
 * "phạm pháp hình sự" after "Giảm tai nạn giao thông", "BHXH" after "Tỷ lệ tham gia BHYT", "ở nông thôn" after "… ở đô
 * thị".
 */
export function completedName(bare: string, previous: string): string {
  const folded = foldInPlace(previous);
  if (/^\p{Lu}+$/u.test(bare) && /\p{Lu}{2,}$/u.test(previous)) return previous.replace(/\p{Lu}+$/u, bare);
  const place = ONLY_PLACE.exec(foldText(bare))?.[1];
  const replaced = place === undefined ? null : PLACE.exec(folded);
  if (place !== undefined && replaced) {
    return previous.slice(0, replaced.index) + place + previous.slice(replaced.index + replaced[0].length);
  }
  const opening = foldText(bare).split(' ').slice(0, 2).join(' ');
  const [first = ''] = opening.split(' ');
  const overlap = Math.max(
    opening.includes(' ') ? folded.indexOf(` ${opening}`) : -1,
    LINKING.test(first) ? -1 : folded.indexOf(` ${first} `),
  );
  const kept = overlap > 0 ? overlap : (SHARED_HEAD.exec(folded)?.[0].length ?? 0);
  return kept === 0 ? bare : joinedName(previous.slice(0, kept), bare);
}
