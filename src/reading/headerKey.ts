/**
 * Abbreviations as they stand in column headers, where their meaning is settled by the place: DT is the budget
 * estimate there, never the area; KH is the plan, never the customer.
 */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['th', 'thuc hien'],
  ['thien', 'thuc hien'],
  ['uth', 'uoc thuc hien'],
  ['ukh', 'uoc thuc hien'],
  ['kh', 'ke hoach'],
  ['khoach', 'ke hoach'],
  ['ck', 'cung ky'],
  ['cknt', 'cung ky nam truoc'],
  ['dt', 'du toan'],
  ['lk', 'luy ke'],
  ['ss', 'so sanh'],
  ['nq', 'nghi quyet'],
  ['gd', 'giai doan'],
  ['dh', 'dai hoi'],
  ['bq', 'binh quan'],
  ['bqgd', 'binh quan giai doan'],
  ['tp', 'thanh pho'],
  ['tx', 'thi xa'],
  ['tw', 'trung uong'],
  ['dvt', 'don vi tinh'],
  ['dvtinh', 'don vi tinh'],
  ['dvi', 'don vi'],
  ['stt', 'so thu tu'],
  ['tt', 'so thu tu'],
  ['tl', 'ty le'],
  ['nt', 'nam truoc'],
  ['qi', 'quy i'],
  ['qii', 'quy ii'],
  ['qiii', 'quy iii'],
  ['qiv', 'quy iv'],
  ['qt', 'quyet toan'],
]);

/**
 * A header text as its words are looked up: without diacritics, letters and figures parted ("TH2019"), punctuation
 * dropped but for `/ % + - ( )`, abbreviations written out. Takes a text already folded by `stripMarks`.
 */
export function headerKey(key: string): string {
  return key
    .replace(/\b([a-z])[/.]\s?([a-z])[/.]?\s?([a-z]*)\b/g, (whole, a: string, b: string, rest: string) =>
      SHORTENED.has(a + b + rest) ? ` ${a}${b}${rest} ` : whole,
    )
    .replace(/\b(\d{1,2})\s?t\b/g, '$1 thang')
    .replace(/\bt\s?(\d{1,2})\b/g, 'thang $1')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/[.,:;*"'“”?!_[\]]+/g, ' ')
    .replace(/[a-z]+/g, (word) => ABBREVIATIONS.get(word) ?? word)
    .replace(/\s*([/()])\s*/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Abbreviations that people part by a stroke or dots: "T/H", "K/hoạch", "Đ/v tính", "S.T.T". */
const SHORTENED = new Set(['th', 'kh', 'ck', 'dt', 'tt', 'stt', 'dvt', 'dv', 'thien', 'khoach', 'dvtinh']);
