import { foldText } from '../../language/foldText';
import { cutWords } from './cutWords';
import type { Figure } from './findFigures';
import { foldInPlace } from './foldInPlace';

/** Works that make the figure: "trồng 50 ha rừng", "kiểm tra 100% công trình". */
const WORK =
  /^(?:phát triển mới|trồng mới|trồng|kiểm tra|giải quyết|xử lý|thu gom|xây dựng mới|xây dựng|đầu tư|cải tạo|nâng cấp|sửa chữa|thành lập mới|thành lập|đào tạo nghề|đào tạo|kết nạp|công nhận|cấp|cứng hóa|bê tông hóa|thu hút|tạo|xóa|hỗ trợ|khám|tiêm|khoanh nuôi|bảo vệ|chăm sóc|giao|nạo vét|lắp đặt|vận động|tuyển|sản xuất|chuyển đổi|hoàn thành|khai thác|số hóa|thực hiện|tổ chức|bố trí|huy động)$/u;
const INCREASE = /^(?:phát triển thêm|tăng thêm|thêm|xây dựng thêm|công nhận thêm|bổ sung thêm|có thêm)$/u;

/** How a work on a share is done; it follows the verb: "được giải quyết | đúng thời gian quy định". */
const MANNER =
  /\s(?=(?:đúng (?:thời|hạn|quy|tiến)|kịp thời|trước hạn|theo quy định|theo đúng|đạt (?:quy chuẩn|tiêu chuẩn)|đảm bảo|bảo đảm))/u;
const QUALITY = /\s+(?:đảm bảo|bảo đảm)\s+(?:chất lượng|số lượng|tiến độ|yêu cầu|quy định).*$/u;
const MEASURED = /(?:^|\s)(?:đồng|usd|ha|tấn|tạ|kg|km|m|m2|m²|m3|m³|kwh|lít)$/u;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function shareName(work: string, what: string): string {
  const counted = cutWords(what, /^(?:tổng số|số|các|những)\s+/u);
  if (/^(?:chỉ tiêu|kế hoạch|dự toán)/u.test(foldText(counted)))
    return `Tỷ lệ hoàn thành ${cutWords(counted, QUALITY)}`;
  if (work === '') return `Tỷ lệ ${counted}`;
  const verb = work.toLowerCase().replace(/\s+cho$/u, '');
  const manner = MANNER.exec(foldInPlace(counted))?.index ?? counted.length;
  return `Tỷ lệ ${counted.slice(0, manner)} được ${verb}${counted.slice(manner)}`;
}

/** Whether the words before a figure are only a work or an increase, so that the name goes on after the figure. */
export function isWork(before: string): boolean {
  const verb = foldText(before);
  const works = verb.split(/, | và /u);
  return works.every((work) => WORK.test(work)) || INCREASE.test(verb) || verb.endsWith(' cho');
}

/** Whether the words before a figure say that it comes on top of what is there. */
export function isIncrease(before: string): boolean {
  return INCREASE.test(foldText(before));
}

/**
 * The name of an indicator whose figure stands first: "95% dân cư nông thôn sử dụng nước hợp vệ sinh" is a rate, "72
 * xã đạt chuẩn" a count, "trồng 50 ha rừng" a work; '' when nothing is named.
 *
 * @param before the work, bare, or ''
 * @param after what is counted, bare
 */
export function nameAfterFigure(before: string, figure: Figure, after: string): string {
  if (figure.target.unit === '%' || figure.target.unit === '‰')
    return after === '' ? '' : shareName(before, after);
  const isMeasure = MEASURED.test(foldText(figure.unitText));
  const unit = cutWords(figure.unitText, /^(?:nghìn|ngàn|triệu|tỷ)\s+/u);
  const counted = isMeasure ? after : `${unit} ${after}`.trim().replace(' /', '/');
  const verb = foldText(before);
  if (INCREASE.test(verb) && counted !== '') return `Số ${counted} ${verb === 'thêm' ? 'tăng thêm' : verb}`;
  if (before !== '')
    return upperFirst(counted === '' ? before.replace(/\s+cho$/u, '') : `${before} ${counted}`);
  return counted === '' || isMeasure ? upperFirst(counted) : `Số ${counted}`;
}
