import { conceptsOf } from './headerLexicon';
import type { HeaderPath } from './headerTree';
import { knownUnit } from './unitText';

/** The unit a header gives in brackets or by itself ("Kế hoạch (tỷ đồng)", "So sánh (%)", "Ha"), canonical, or null. */
export function headerUnit(path: HeaderPath): string | null {
  for (let at = path.length - 1; at >= 0; at--) {
    const { text, key } = path[at] ?? { text: '', key: '' };
    const bracketed = [...text.matchAll(/\(([^()]*)\)/g)].map((found) => found[1] ?? '');
    // "Chỉ tiêu" and "Xã" are counted in some rows; over a column they say what stands there.
    const alone = conceptsOf(key).size > 0 ? [] : [text];
    for (const candidate of [...bracketed, ...alone]) {
      const unit = knownUnit(candidate.replace(/^(?:đơn vị(?: tính)?|đvt)\s*:\s*/i, ''));
      if (unit) return unit;
    }
    if (text.includes('%')) return '%';
  }
  return null;
}
