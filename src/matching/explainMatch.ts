import type { Bilingual } from '../language/bilingual';
import { isNearTie } from './confidence';
import { CONTRASTS } from './contrasts';
import type { Ranked } from './rankTargets';

const percent = (share: number): number => Math.round(share * 100);
const shown = (word: string): string => word.replaceAll('_', ' ');

/** The words of the name that the target lacks, and the words of the target that the name lacks. */
function leftOver({ name, naming, pair }: Ranked): Bilingual[] {
  const { positions } = pair.alignment;
  const own = name.words.filter((_, index) => positions[index] === -1).map(({ text }) => shown(text));
  const other = naming.texts.filter((_, place) => !positions.includes(place)).map(shown);
  return [
    ...(own.length === 0
      ? []
      : [{ vi: `Tên có thêm: ${own.join(' ')}.`, en: `Only in the name: ${own.join(' ')}.` }]),
    ...(other.length === 0
      ? []
      : [{ vi: `Chỉ tiêu có thêm: ${other.join(' ')}.`, en: `Only in the target: ${other.join(' ')}.` }]),
  ];
}

/** Abbreviations and slips, with the words they were read as. */
function readings({ name, naming, pair }: Ranked): Bilingual[] {
  return name.words.flatMap((word, index) => {
    const place = pair.alignment.positions[index] ?? -1;
    const read = name.short.has(index)
      ? naming.texts.slice(place, place + word.text.length).join(' ')
      : (naming.texts[place] ?? word.text);
    const same = word.text === read || (name.isPlain && word.plain === naming.name.words[place]?.plain);
    return place < 0 || same
      ? []
      : [
          {
            vi: `"${word.text}" được hiểu là "${shown(read)}".`,
            en: `"${word.text}" is read as "${shown(read)}".`,
          },
        ];
  });
}

function factors({ name, naming, pair }: Ranked): Bilingual[] {
  const lines: Bilingual[] = [];
  const { unit, kind, contradiction, hasOtherNumbers, isTurned } = pair;
  if (unit < 1) lines.push({ vi: 'Đơn vị tính khác loại.', en: 'The units measure different things.' });
  else if (name.unit !== null && naming.name.unit !== null) {
    lines.push({ vi: 'Đơn vị tính cùng loại.', en: 'The units measure the same thing.' });
  }
  if (kind < 1) {
    lines.push({
      vi: 'Khác loại chỉ tiêu (mức, tốc độ tăng, mức giảm, cơ cấu, tổng số).',
      en: 'They are different kinds of figure (level, growth, reduction, share of a whole, total).',
    });
  }
  const contrast = contradiction === null ? undefined : CONTRASTS[contradiction];
  if (contrast)
    lines.push({ vi: `Trái nhau: ${contrast.name.vi}.`, en: `They differ: ${contrast.name.en}.` });
  if (hasOtherNumbers)
    lines.push({ vi: 'Các con số trong tên khác nhau.', en: 'The numbers in the names differ.' });
  if (isTurned) {
    lines.push({
      vi: 'Chỉ một bên có từ làm đổi nghĩa (không, chưa, bán, cận, ngoài …).',
      en: 'Only one of them has a word that turns the sense (không, chưa, bán, cận, ngoài …).',
    });
  }
  return lines;
}

/** Why a name was laid to its best candidate, one line for every factor. */
export function explainMatch(ranked: readonly Ranked[], alike: readonly number[]): Bilingual[] {
  const [best, next] = ranked;
  if (!best) return [];
  const { words, letters } = best.pair;
  const lines: Bilingual[] = [
    {
      vi: `Từ ngữ khớp ${percent(words)}%, mặt chữ giống ${percent(letters)}%.`,
      en: `The words fit by ${percent(words)}%, the letters by ${percent(letters)}%.`,
    },
    ...readings(best),
    ...leftOver(best),
    ...factors(best),
  ];
  if (best.name.ownFrom > 0 || best.naming.name.ownFrom > 0) {
    lines.push({ vi: 'Xét cùng tên chỉ tiêu cấp trên.', en: 'Read together with the indicator above.' });
  }
  if (alike.length > 0) {
    lines.push({
      vi: 'Tên viết không dấu, có thể là chỉ tiêu khác chỉ khác dấu.',
      en: 'Typed without diacritics, the name may mean another target as well.',
    });
  } else if (next && isNearTie(best.score, next.score)) {
    lines.push({ vi: 'Có chỉ tiêu khác giống gần như vậy.', en: 'Another target is nearly as close.' });
  }
  return lines;
}
