import { stripMarks } from '../../language/stripMarks';

/**
 * What stands around an indicator's name on a sheet without being part of it, as patterns over folded text: the time,
 * the place as a whole, the source, the price basis, the state of the figure. Each is looked for as whole words.
 */
const FRAME: readonly string[] = [
  '^(?:chỉ tiêu|trong đó|t\\.đó|bao gồm|gồm|chia ra|riêng|cụ thể)\\s*:',
  '^(?:trong đó|riêng)',
  '^(?:(?:tỷ lệ )?hoàn thành |thực hiện |bảo đảm |đảm bảo )?(?:các )?(?:chỉ tiêu|công tác|nhiệm vụ)(?: về)?(?= \\S)',
  '\\(?(?:tính |tính theo |theo )?giá (?:so sánh|ss|cố định|hiện hành|thực tế|hh|hàng hóa)(?: (?:năm )?\\d{4})?\\)?',
  '\\(?theo nghị quyết(?: (?:số )?\\d+\\S*)?(?: (?:của )?(?:hội đồng nhân dân|đảng bộ|đại hội)[^()]*)?\\)?',
  '\\((?:[^()]* )?(?:tiêu chí|chuẩn)(?: mới)? (?:nghèo )?(?:của |đa chiều )?(?:giai đoạn|năm|\\d{4})[^()]*\\)',
  '(?:trong |của )?giai đoạn(?: \\d{4}(?: ?- ?\\d{2,4})?)?',
  '(?:trong |đến |tính đến |của )?(?:hết |cuối |đầu )?(?:tháng \\d+ ?/? ?)?năm \\d{4}',
  '(?:trong )?\\d{1,2} tháng(?: (?:đầu|cuối) năm)?(?:/\\d{4})?(?! tuổi)',
  '(?:trong )?quý (?:i{1,3}|iv|[1-4])(?: ?/ ?\\d{4})?',
  '(?:tính )?đến (?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?',
  '(?:đến )?cuối (?:năm|kỳ|nhiệm kỳ)',
  '(?<=\\S )cả năm',
  'trong (?:năm|kỳ|quý|tháng)(?! \\d)',
  '(?<!cây (?:trồng )?)(?:hằng|hàng|mỗi) năm',
  '(?:/ ?|trên )năm',
  '\\(?(?:ước thực hiện|ước đạt|ước tính|số lũy kế|lũy kế|cộng dồn|ước)\\)?$',
  '\\((?:lũy kế|cộng dồn|ước)\\)',
  '(?:so với |so )(?:cùng kỳ(?: năm trước)?|năm trước)',
  '(?:(?:trên|đến|tại|trong|thuộc|của|qua) )?(?<!sản phẩm trên )địa bàn(?: (?:thành phố|tỉnh|huyện|thị xã|xã|phường|quận|tp)(?! hội))?',
  '\\((?:không |chưa |đã )?(?:bao gồm|gồm|kể|tính|kể cả|cả|trừ)[^()]*\\)',
  '(?:của|đến|tại|về) (?:thành phố|tỉnh|huyện|thị xã|địa phương)$',
  'trên (?:đb|db)',
  '(?:(?:trên |ở )?cả|trên) (?:3|ba) (?:tiêu chí|mặt)',
  '(?<=\\S )(?:đạt|hoàn thành) (?:chỉ tiêu|kế hoạch)$',
  'toàn (?:thành phố|tỉnh|huyện|thị xã|địa bàn|quận|xã(?! hội)|phường)',
];

const LETTER = 'a-zà-ỹđ\\d';

/** Fits a pattern to whole words. */
const wholeWords = (source: string): string => {
  const head = source.startsWith('^') ? source : `(?<![${LETTER}])(?:${source})`;
  return `(?:${head})(?![${LETTER}])`;
};

/** Outline marks: "-", "a)", "1.2.", "III." */
const OUTLINE = /^(?:[-+*•·]+|\(?[a-zđ][.)]|\(?(?:[ivx]+|\d+(?:\.\d+)*)[.)]+|\d+(?:\.\d+)+(?= ))\s*/;

interface Frame {
  readonly marked: RegExp;
  /** For names typed without diacritics. */
  readonly plain: RegExp;
}

const FRAMES: readonly Frame[] = FRAME.map((source) => ({
  marked: new RegExp(wholeWords(source), 'g'),
  plain: new RegExp(stripMarks(wholeWords(source)), 'g'),
}));

/** Cuts out of a text what a pattern finds in its form without diacritics, which has the same length. */
function cutPlain(text: string, pattern: RegExp): string {
  let kept = '';
  let end = 0;
  for (const found of stripMarks(text).matchAll(pattern)) {
    kept += `${text.slice(end, found.index)} `;
    end = found.index + found[0].length;
  }
  return kept + text.slice(end);
}

/**
 * Takes off a folded name what is not part of it; a name that is nothing else stays as it is. `unmarked` says that the
 * officer typed it without diacritics.
 */
export function dropFrame(folded: string, unmarked: boolean): string {
  const name = FRAMES.reduce(
    (text, { marked, plain }) => (unmarked ? cutPlain(text, plain) : text.replace(marked, ' ')).trim(),
    folded.replace(OUTLINE, ''),
  );
  return /[\p{L}\d]/u.test(name) ? name : folded;
}
