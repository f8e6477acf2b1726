/**
 * Numbers that stand in a plan's sentences without being figures of it: dates, documents, classes, ages, the base of
 * a rate ("trên 1 vạn dân"). In folded text.
 */
const NO_FIGURES: readonly RegExp[] = [
  // Documents, articles, roads, terms.
  /\d+(?:\/\d{4})?[-/](?:nq|qđ|kh|ct|tt|nđ|ttr|bc|tb|qh|tw|ub|hđ|cp)[^\s,;)]*/gu,
  /(?:nghị quyết|quyết định|chỉ thị|thông tư|nghị định|công văn|quốc lộ|tỉnh lộ|đường tỉnh|điều|khoản|phụ lục|biểu|khóa|lần thứ|kỳ họp thứ)\s+(?:số\s+)?\d+\p{L}?/gu,
  // Days, months, quarters, years and spans of years.
  /\d{1,2}\/\d{1,2}\/\d{4}|(?:ngày|tháng|quý)\s+\d{1,2}(?:\/\d{4})?|(?<!\d)\d{1,2}\/(?:19|20)\d\d(?!\d)/gu,
  /(?:19|20)\d\d\s*(?:-|đến|và)\s*(?:năm\s+)?(?:19|20)\d\d/gu,
  /(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d|\s*(?:%|tỷ(?! (?:lệ|trọng|suất|số))|triệu|nghìn|ha(?!\p{L})|tấn|người|lao động|hộ|usd))/gu,
  // Spans of time, unless a life or a time is what is measured.
  /(?<!thọ\D{0,40}|thời gian\D{0,40}|số năm\D{0,40})(?<![\d.,])\d+\s+(?:năm|tháng|quý|tuần)(?!\p{L})/gu,
  // Ages.
  /(?<!thọ\D{0,40})(?<![\d.,])\d+(?:\s*-\s*\d+)?\s+(?:tuổi|tháng tuổi)/gu,
  // What a rate is counted on.
  /(?:\/|trên|cho|mỗi)\s*(?:1|01|10|100|1\.000|10\.000|100\.000)\s*(?:vạn|nghìn|ngàn)?\s*(?:dân|người dân|trẻ|ha|héc ta|hộ|lao động|người|đơn vị)(?!\p{L})/gu,
  /(?:1|01)\s+vạn dân|10\.000\s+dân/gu,
  // Lessons of a day.
  /\d+\s+buổi(?=\s*\/\s*(?:ngày|tuần))/gu,
  // How many targets there are.
  /\d+\s+(?:nhóm\s+)?chỉ tiêu/gu,
  // Criteria and sides of a target, classes, degrees, stars.
  /(?:cả|trên)\s+(?:cả\s+)?0?3\s+(?:tiêu chí|mặt)/gu,
  /\d+(?:\/\d+)?\s+tiêu chí(?=\s+(?:nông thôn|ntm|về|quốc gia|xã|theo))/gu,
  /(?:loại|cấp|hạng|bậc|mức độ|mức|độ|nhóm|khu vực|vùng|thứ|top|tốp|đợt|tuyến|giai đoạn)\s+\d+(?:\s*[,-]\s*\d(?!\d))*(?![\d.,]*\d|\s*%)/gu,
  /\d(?:\s*-\s*\d)?\s+sao(?!\p{L})/gu,
  // Prices, scales, round-the-clock, names that hold digits.
  /giá(?:\s+(?:so sánh|cố định|hiện hành|gốc))?(?:\s+năm)?\s+\d{4}/gu,
  /(?<!\d)(?:1\/\d{3,5}|24\/24|24\/7|24h)(?!\d)|4\.0(?!\d)/gu,
  /(?<=\p{L})(?<!(?<!\p{L})k?m)\d+|(?<=(?:covid|iso|pm)[-\s]*)\d+/gu,
];

/** The text with every digit of such a number made a dot, so that all other characters keep their places. */
export function maskNumbers(folded: string): string {
  return NO_FIGURES.reduce(
    (text, pattern) => text.replace(pattern, (match) => match.replace(/\d/gu, '·')),
    folded,
  );
}
