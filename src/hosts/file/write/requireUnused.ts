import { UserError } from '../../../language/userError';
import type { SheetPart } from '../openXlsx';
import { decodeText } from '../xml/text';
import type { PackageDraft } from './packageDraft';
import { refersToSheet } from './refersToSheet';

/** Formulas of cells, conditional formats and data validations. */
const FORMULA = /<(?:\w+:)?(?:f|formula[12]?)\b[^>]*>([^<]+)</g;

/**
 * Sees to it that no formula on a sheet that stays takes its figures from one that goes: Excel would take such a file
 * for a damaged one, and figures would go on standing there that nobody can trace any more.
 * @throws UserError naming the first such sheet.
 */
export function requireUnused(
  draft: PackageDraft,
  staying: readonly SheetPart[],
  going: readonly string[],
): void {
  for (const { name, part } of staying) {
    const used = usedSheet(draft.read(part) ?? '', going);
    if (used === undefined) continue;
    throw new UserError({
      vi: `Trang “${name}” có công thức lấy số từ trang “${used}” nên không xóa được trang đó; hãy bỏ công thức ấy rồi làm lại.`,
      en: `The sheet “${name}” has formulas that take figures from “${used}”, which cannot be removed; take the formulas out and try again.`,
    });
  }
}

function usedSheet(xml: string, names: readonly string[]): string | undefined {
  for (const [, source = ''] of xml.matchAll(FORMULA)) {
    if (!source.includes('!')) continue;
    const formula = decodeText(source);
    const found = names.find((name) => refersToSheet(formula, name));
    if (found !== undefined) return found;
  }
  return undefined;
}
