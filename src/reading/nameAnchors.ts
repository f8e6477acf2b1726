import { conceptsOf } from './headerLexicon';
import { cellAt } from './page';
import type { Page } from './page';
import { knownUnit } from './unitText';

/** A header cell over a column of names. */
export interface NameAnchor {
  readonly row: number;
  readonly column: number;
  /** Its folded text: side by side tables mostly repeat it. */
  readonly key: string;
  /** "Chỉ tiêu", "Nội dung" rather than a word that heads other columns too. */
  readonly strong: boolean;
}

const LOOK_BELOW = 8;
const LONGEST = 70;

/** Finds the cells that head a column of names, top to bottom. Rows full of figures are passed over. */
export function findNameAnchors(page: Page): readonly NameAnchor[] {
  const anchors: NameAnchor[] = [];
  for (let row = 1; row <= page.rowCount; row++) {
    const columns = page.filled[row] ?? [];
    if (columns.length === 0 || isFigured(page, row, columns.length)) continue;
    for (const column of columns) {
      const term = page.term(row, column);
      if (term?.kind !== 'words' || term.text.length > LONGEST) continue;
      const concepts = conceptsOf(term.key);
      const strong = concepts.has('name');
      if (!strong && !concepts.has('weak-name')) continue;
      if (headsNames(page, row, column)) anchors.push({ row, column, key: term.key, strong });
    }
  }
  return anchors;
}

function isFigured(page: Page, row: number, cells: number): boolean {
  const figures = page.figures[row] ?? 0;
  return figures > 2 && figures * 2 > cells;
}

/** Whether words that are no units stand below. */
function headsNames(page: Page, row: number, column: number): boolean {
  let names = 0;
  let others = 0;
  for (let below = row + 1; below <= page.rowCount && below <= row + 2 * LOOK_BELOW; below++) {
    const value = cellAt(page, below, column)?.value;
    if (value === undefined || value === null) continue;
    const term = page.term(below, column);
    if (term?.kind === 'blank') continue;
    if (term?.wordy && knownUnit(term.text) === null) names++;
    else others++;
    if (names + others >= LOOK_BELOW) break;
  }
  return names > 0 && names >= others;
}
