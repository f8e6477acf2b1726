/** Words by which lines outside a table are told; all take a text folded by `stripMarks`. */

const TITLE =
  /^(?:bieu(?: mau)?(?: so)?\b|mau(?: so)?\b|phu luc|phu bieu|bang(?: so)? \d|bang \d|bao cao|tong hop|tinh hinh|cong hoa xa hoi|doc lap|uy ban|ubnd|hoi dong|hdnd|thanh uy|tinh uy|so (?:tai|ke|cong)|phong (?:tai|kinh)|chi cuc|cuc |\(?kem theo|\(?ban hanh|\(?theo |ke hoach (?:phat|nam|quy|thang)|cac chi tieu|mot so chi tieu|he thong chi tieu|chi tieu chu yeu|danh gia|ket qua thuc hien|cong khai|du toan (?:thu|chi|ngan)|so:)/;

/** A period alone in a line: a title where nothing stands below it, a caption right above a header. */
const PERIOD = /^(?:quy [ivx]+|thang \d|nam \d{4})/;

const SIGNATURE =
  /^(?:nguoi lap|nguoi tong hop|nguoi kiem|lap bieu|tm\b|t\/m\b|kt\b|k\/t\b|tl\b\.|tuq|chu tich|pho chu tich|q\. chu tich|truong phong|pho truong|thu truong|giam doc|pho giam doc|ke toan|noi nhan|\(?ky(?:,| (?:ten|ghi|va|dong|nhan)\b)|xac nhan|lanh dao|phu trach|bang chu|so tien bang chu|tong so tien bang chu|thu quy|cuc truong|chi cuc truong|chanh van phong)/;

const DATE_LINE = /\bngay\s*[\d.…_ ]*\s*thang\s*[\d.…_ ]*\s*nam\b/;

const NOTE =
  /^(?:\(?\*+\)?\s*(?:ghi chu|luu y|nguon|chu thich)?\s*:|ghi chu\s*[:(]|ghi chu$|luu y|nguon(?: so lieu)?\s*:|chu thich|\(\*+\)|\*\)|thuyet minh\s*:|- luu y|\(?so lieu )/;

/** Whether a line reads like a title, an agency, or the reference of a form. */
export function isTitleLine(key: string): boolean {
  return TITLE.test(key);
}

/** Whether a line begins with a period. */
export function isPeriodLine(key: string): boolean {
  return PERIOD.test(key);
}

/** Whether a line belongs to the signature block, the date line or the sum in words. */
export function isSignatureLine(key: string): boolean {
  return SIGNATURE.test(key) || DATE_LINE.test(key);
}

/** Whether a line is a note under a table ("Ghi chú: …", "Nguồn: …", "(*) …"). */
export function isNoteLine(key: string): boolean {
  return NOTE.test(key);
}

/** Whether a line only tells the page it stands on. */
export function isPageLine(key: string): boolean {
  return /^(?:trang|page)(?: so)? ?\d+(?: ?\/ ?\d+)?$|^\(?tiep theo.{0,20}$/.test(key);
}
