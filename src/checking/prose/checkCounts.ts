import { isCount } from '../shownFigure';
import type { Figure } from './figures';
import type { Passage } from './passage';
import { proseFinding, type ProseCheck, type ProseFinding } from './proseFinding';

/** More things than this are not listed one by one. */
const MOST = 30;

/** The things listed after a figure and a colon, parted by semicolons; null where no such list follows. */
function listAfter({ text, figures }: Passage, figure: Figure): string[] | null {
  const rest = text.slice(figure.end);
  const colon = /^[^\d.,;:()]{0,60}:\s/u.exec(rest);
  if (!colon) return null;
  const from = figure.end + colon[0].length;
  const items = text
    .slice(from)
    .replace(/[.\s]+$/u, '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const holdsFigures = figures.some(({ start }) => start >= from);
  return items.length < 2 || holdsFigures ? null : items;
}

/** A count before a list of things that does not agree with the list: "4 đơn vị: phòng …; phòng …; phòng …". */
export function checkCounts(passages: readonly Passage[]): ProseCheck {
  const findings: ProseFinding[] = [];
  let checked = 0;
  for (const passage of passages) {
    for (const figure of passage.figures) {
      if (figure.kind !== 'amount' || !isCount(figure.unit) || figure.value > MOST) continue;
      const items = listAfter(passage, figure);
      if (!items) continue;
      checked++;
      // "… và …" in an item may be two things, or the name of one.
      const most = items.length + items.filter((item) => /\svà\s/u.test(item)).length;
      if (figure.value >= items.length && figure.value <= most) continue;
      findings.push(
        proseFinding('restated', 'info', passage, figure, {
          stated: figure.value,
          expected: items.length,
          message: {
            vi: `Câu ghi ${figure.value} ${figure.unit}, nhưng liệt kê ${items.length}.`,
            en: `The sentence says ${figure.value} ${figure.unit}, but lists ${items.length}.`,
          },
        }),
      );
    }
  }
  return { findings, checked };
}
