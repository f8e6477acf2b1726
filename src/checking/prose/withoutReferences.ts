/** Numbers that are no figures: dates, documents' numbers, years, articles, names. */
const REFERENCES: readonly RegExp[] = [
  // Dates and parts of dates.
  /\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}/gu,
  /(?<!\p{L})(?:ngày|tháng|quý|đợt)\s+\d{1,2}\/(?:(?:19|20)\d{2}|\d{1,2})(?!\d|[.,]\d)/giu,
  /(?<!\p{L})(?:hết|trước|từ|đến|sáng|chiều|tối)\s+\d{1,2}\/\d{1,2}(?!\d|[.,]\d|\s?\p{L})/giu,
  /ngày\s+\d{1,2}(?:\s+tháng\s+\d{1,2})?/giu,
  /\d{1,2}\/(?:19|20)\d{2}(?!\d)/gu,
  /(?:tháng|quý)\s+\d{1,2}(?:\s?[-,]\s?\d{1,2})*/giu,
  /(?<![\d.,])\d{1,2}\s+tháng(?:\s+(?:đầu|cuối)\s+năm)?/giu,
  // Documents: 993/UBND-THNC, 90/2019/NĐ-CP, 49-CT/TW, số 01.
  /\d+\s?(?:\/\d{4})?\s?[/-]\s?\p{Lu}{2,}[\p{Lu}\p{Ll}\d.&-]*(?:\/\p{Lu}+)?/gu,
  /(?<!\p{L})(?:số|điều|khoản|điểm|mục|chương|phần|biểu|phụ lục|quyết định|nghị quyết|chỉ thị|thông tư|nghị định|công văn|kết luận|thông báo|quốc lộ|tỉnh lộ|đường|khối|tổ|lô|lần thứ|thứ|khóa|hạng|loại|cấp|mức độ|vòng)\s+\d+(?:[./]\d+)*(?:\s?[,và]+\s?\d+)*(?!\s?%|[\d.,]*\d)(?=\s*(?:[,.;:)\-–]|$|và\s|của\s|ngày\s|về\s|năm\s|tại\s))/giu,
  // Years, alone or from one to another.
  /(?:19|20)\d{2}\s?[-–]\s?(?:19|20)?\d{2}(?!\d|[.,]\d|\s?%)/gu,
  /(?<=(?:năm|giai đoạn|kỳ|vụ|xuân|so với|từ|đến|tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi|[-–/(])\s?)(?:19|20)\d{2}(?!\d|[.,]\d|\s?%)/giu,
  /covid\s?[-–]?\s?19/giu,
  /tỷ lệ\s+1\/\d[\d.]*/giu,
  /(?<!\d)24\/(?:7|24)(?!\d)/gu,
  // Numbered points at the start.
  /^\s*(?:[-+*•]\s*)?(?:\d{1,2}(?:\.\d{1,2})*[.)]|\(\d{1,2}\))(?=\s)/gu,
];

const SIGN = '□';

/** A sentence in which the digits of references are made unreadable; every character keeps its place. */
export function withoutReferences(sentence: string): string {
  return REFERENCES.reduce(
    (text, pattern) => text.replace(pattern, (reference) => reference.replace(/\d/g, SIGN)),
    sentence,
  );
}
