import type { HeaderPath } from './headerTree';
import { knownUnit } from './unitText';

/** The unit a header gives in brackets or by itself ("Kế hoạch (tỷ đồng)", "So sánh (%)", "Ha"), canonical, or null. */
export function headerUnit(path: HeaderPath): string | null {
  for (let at = path.length - 1; at >= 0; at--) {
    const text = path[at]?.text ?? '';
    const bracketed = [...text.matchAll(/\(([^()]*)\)/g)].map((found) => found[1] ?? '');
    for (const candidate of [...bracketed, text]) {
      const unit = knownUnit(candidate.replace(/^(?:đơn vị(?: tính)?|đvt)\s*:\s*/i, ''));
      if (unit) return unit;
    }
    if (text.includes('%')) return '%';
  }
  return null;
}
