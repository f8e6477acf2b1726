import type { Word } from './word';

/** Words that turn the sense of what follows: "không" phép, "bán" kiên cố, "ngoài" công lập. */
const TURNS = new Set('không chưa bán phi ngoài trái sai thiếu mất bỏ chậm trễ vượt tồn hủy'.split(' '));
/** Those that are hardly anything else when typed without diacritics. */
const BARE_TURNS = new Set('khong phi sai ban ngoai thieu'.split(' '));

/** Words that follow where they turn nothing: bán lẻ, bán trú, trái phiếu, phi vật thể. */
const WITHOUT_TURN = new Set('lẻ buôn hàng trú phiếu cây tại vật vụ'.split(' '));

/** The words of a name that turn the sense of what follows, without diacritics. */
export function turnsOf(words: readonly Word[]): string[] {
  return words
    .filter(({ text, plain, bare }, index) => {
      if (WITHOUT_TURN.has(words[index + 1]?.text ?? '')) return false;
      return bare ? BARE_TURNS.has(plain) : TURNS.has(text);
    })
    .map(({ plain }) => plain);
}
