import { stripMarks } from '../../language/stripMarks';
import type { Word } from '../names/word';

/** Words that hold a name together without saying what is measured. */
const GRAMMAR = new Set(
  `và của được ở các cho theo trong trên tại có là bị với về đã do từ đến đối hoặc thuộc những bằng này để vào ra như
   cả đều một 1 vì hay nhằm tổng`.split(/\s+/),
);

/** Words that say how something is counted, or that officers leave out and put in freely. */
const FRAME = new Set(
  `tỷ lệ số mức lượng tốc độ ngành khu vực thực hiện kế hoạch công tác đạt loại hoạt động tính chung toàn nhóm
   hiện đang lũy kế thêm mới bình quân hằng năm ước chủ yếu cấp nhân chỉ tiêu người hàng thể vụ quả cây xảy ra khoản tập trung chuẩn đăng việc diện tích`.split(
    /\s+/,
  ),
);

const GRAMMAR_WEIGHT = 0.12;
const FRAME_WEIGHT = 0.4;

/** Typed without diacritics, these may be words that tell much (cá, dứa, bò). */
const UNSURE = new Set(['ca', 'do', 'de', 'bi', 'la', 'vi', 'qua', 'the', 'nhan']);

const withoutMarks = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map(stripMarks).filter((plain) => !UNSURE.has(plain)));

const PLAIN_GRAMMAR = withoutMarks(GRAMMAR);
const PLAIN_FRAME = withoutMarks(FRAME);

/** How much a word tells by itself, from 0 to 1. */
function ownWeight({ text, bare }: Word): number {
  if ((bare ? PLAIN_GRAMMAR : GRAMMAR).has(text)) return GRAMMAR_WEIGHT;
  return (bare ? PLAIN_FRAME : FRAME).has(text) ? FRAME_WEIGHT : 1;
}

/**
 * How much a word tells in a plan, from 0 to 1: words that many of its targets share tell less.
 *
 * @param holders how many of the plan's targets have the word
 * @param targets how many targets the plan has
 */
export function wordWeight(word: Word, holders: number, targets: number): number {
  const rarity = Math.log(1 + (targets + 10) / (holders + 0.5)) / Math.log(1 + (targets + 10) / 0.5);
  return ownWeight(word) * (0.4 + 0.6 * rarity);
}
