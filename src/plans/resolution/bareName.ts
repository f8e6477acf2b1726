import { cleanText } from '../../language/cleanText';
import { cutWords } from './cutWords';

/** Years and spans of time: what a sentence says of when, not of what. */
const TIMES: readonly RegExp[] = [
  /(?:(?:trong|cả|cho|của|vào)\s+)*(?:giai đoạn|thời kỳ|nhiệm kỳ|các năm|5 năm|05 năm)\s+\(?(?:19|20)\d\d\s*(?:-|đến)\s*(?:19|20)\d\d\)?/u,
  /(?:(?:tính|phấn đấu|ước)\s+)?(?:(?:đến|tới|vào|trong|của|trước)\s+)?(?:(?:hết|cuối|khoảng)\s+)?năm\s+(?:19|20)\d\d(?!\s*-)/u,
  /(?:đến|tới)\s+(?:(?:hết|cuối)\s+)?20\d\d(?!\d)/u,
  /(?:đến|vào)\s+(?:(?:hết|cuối)\s+)+(?:nhiệm kỳ|kỳ kế hoạch|kỳ|giai đoạn|năm)/u,
  /(?:của\s+)?(?:trong|cả|trong cả)\s+(?:(?:5|05|năm)\s+năm|giai đoạn|nhiệm kỳ|kỳ)(?!\p{L})|(?<![\d\p{L}])0?5\s+năm(?!\p{L})/u,
];

/** Words before a name that say how the target is to be reached. */
const LEAD =
  /^(?:[-+*•,.;:\s]+|(?:và|đồng thời|ngoài ra|bên cạnh đó|(?:bình quân )?(?:hằng|hàng|mỗi) năm|toàn (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường)(?= có)|đón|phấn đấu|phân đấu|phần đấu|đặt mục tiêu|đảm bảo|bảo đảm|tiếp tục|duy trì|giữ vững|giữ ổn định|giữ|đưa|để|ước|riêng|kéo|ổn định|nâng(?! cao| cấp)|có(?! việc)|đạt(?! chuẩn| tiêu| bộ| danh hiệu)|huy động(?= (?:tổng )?(?:số )?(?:nguồn )?vốn)|với)(?!\p{L}))/u;

/** Words between a name and its figure. */
const TRAIL =
  /(?:[-,.:;\s(]+|(?<!\p{L})(?:đạt mức|đạt bình quân|ước đạt|đạt tỷ lệ|đạt|ở mức|mức|chiếm tỷ lệ|chiếm|là|còn|được|bằng|khoảng|tăng lên|nâng lên|giảm xuống|(?<!trở )lên|(?<!trở )xuống|từ|đến|tới|vào|với|phấn đấu|duy trì ổn định|duy trì|giữ|ổn định|trong đó|và|có|ước|gấp|tương ứng|lần lượt))$/u;

/** Said of applicants in general; it does not set one indicator apart from another. */
const GENERAL =
  /\s+của\s+(?:các\s+)?(?:tổ chức|cá nhân|người dân|công dân|doanh nghiệp)(?:(?:,| và)\s*(?:tổ chức|cá nhân|người dân|công dân|doanh nghiệp))*/u;

function strip(text: string, pattern: RegExp): string {
  const shorter = cutWords(text, pattern);
  return shorter === text ? shorter : strip(shorter, pattern);
}

const withoutTimes = (text: string): string => TIMES.reduce(cutWords, text);

/** Takes time out of a text, but not out of remarks such as "(theo tiêu chí giai đoạn 2021-2025)". */
function timeless(text: string): string {
  const pieces = text.split(/(\([^()]*\))/u).map((piece) => {
    if (!piece.startsWith('(')) return withoutTimes(piece);
    return withoutTimes(piece.slice(1, -1)) === '' ? '' : piece;
  });
  return cleanText(pieces.join(' ')).replace(/\s+(?=[,.;:)])/gu, '');
}

/** What stands behind a figure, without time and without what leads to the next: "đạt chuẩn nông thôn mới". */
export function bareTail(piece: string): string {
  return cutWords(strip(strip(timeless(piece), /^[-,.;:\s]+/u), TRAIL), GENERAL);
}

/**
 * The name in a piece of a sentence: without time, without the words that lead in or lead to the figure; '' when
 * nothing is left. "phấn đấu đến năm 2025 tỷ lệ đô thị hóa đạt" gives "tỷ lệ đô thị hóa".
 */
export function bareName(piece: string): string {
  const named = strip(strip(timeless(piece), LEAD), TRAIL);
  const direct = cutWords(cutWords(named, GENERAL), /(?<!\p{L})(?:duy trì )?mức (?=giảm$|tăng$)/u);
  return strip(direct, LEAD);
}
