import type { Override } from '../assessing/assessRow';
import type { Settings } from '../assessing/settings';
import type { Dismissal } from '../checking/context';
import type { RuleId, Severity } from '../checking/finding';
import { MEMORY_NAMESPACE } from '../edits/memoryNamespace';
import type { Plan } from '../plans/plan';
import type { Restoration } from '../reporting/restoration';
import type { Letterhead } from '../reporting/summary/letterhead';
import type { SheetCorrections } from '../reading/indicatorTable';

/** Which official target a row stands for, as the officer confirmed it; null: none. */
export interface ConfirmedMatch {
  readonly sheet: string;
  readonly name: string;
  readonly plan: string;
  readonly target: string | null;
}

/** Corrections of one sheet, with the shape they were made on, so that the next quarter's sheet gets them too. */
export interface RememberedCorrections extends SheetCorrections {
  readonly shape: string;
}

/** Everything that outlives a session. It travels in the workbook, in one custom XML part. */
export interface Memory {
  readonly period: string | null;
  readonly plan: string | null;
  /** Plans the officer made from a resolution's text or a sheet. */
  readonly plans: readonly Plan[];
  readonly corrections: readonly RememberedCorrections[];
  readonly matches: readonly ConfirmedMatch[];
  readonly overrides: readonly Override[];
  readonly dismissals: readonly Dismissal[];
  readonly severities: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** Settings that differ from the defaults. */
  readonly settings: Partial<Settings>;
  /** Head and foot of summary sheets, as far as the office has set them. */
  readonly letterhead: Partial<Letterhead>;
  readonly restorations: readonly Restoration[];
}

export const EMPTY_MEMORY: Memory = {
  period: null,
  plan: null,
  plans: [],
  corrections: [],
  matches: [],
  overrides: [],
  dismissals: [],
  severities: {},
  settings: {},
  letterhead: {},
  restorations: [],
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const UNESCAPES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The custom XML part for a memory; null when there is nothing to remember. The inverse of `parseMemory`. */
export function writeMemory(memory: Memory): string | null {
  const kept = Object.entries(memory).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(EMPTY_MEMORY[key as keyof Memory]),
  );
  if (kept.length === 0) return null;
  const json = JSON.stringify(Object.fromEntries(kept))
    .replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
    // The two characters that JSON allows and XML does not.
    .replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  return `<?xml version="1.0" encoding="UTF-8"?><memory xmlns="${MEMORY_NAMESPACE}" version="1">${json}</memory>`;
}

/**
 * The memory in a custom XML part. A workbook without one, or with one that cannot be read, starts from nothing:
 * decisions can be lost that way, figures cannot.
 */
export function parseMemory(xml: string | null): Memory {
  const json = /<memory\b[^>]*>([\s\S]*)<\/memory>/.exec(xml ?? '')?.[1];
  if (json === undefined) return EMPTY_MEMORY;
  try {
    const kept: unknown = JSON.parse(
      json.replace(/&(?:amp|lt|gt|quot|apos);/g, (name) => UNESCAPES[name] ?? name),
    );
    return { ...EMPTY_MEMORY, ...(kept as Partial<Memory>) };
  } catch {
    return EMPTY_MEMORY;
  }
}
