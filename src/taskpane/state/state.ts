import type { Status } from '../../assessing/assessment';
import type { RuleId, Severity } from '../../checking/finding';
import type { Bilingual, Language } from '../../language/bilingual';
import type { InsertionPreview, Overview, SheetView } from '../examiner/view';
import type { Consolidated } from '../host/consolidateInExcel';

/** `check` is home; the others are one step away from it. */
export type Screen = 'check' | 'confirm' | 'columns' | 'insert' | 'summary' | 'plan' | 'report' | 'settings';

/** What the pane is at while it keeps the officer waiting; `share` is the part done (0…1), null when unknown. */
export interface Busy {
  readonly with: 'reading' | 'checking' | 'writing';
  readonly share: number | null;
}

/** What was just done; it stays until something else is done. */
export type Notice =
  | { readonly kind: 'inserted'; readonly columns: number }
  | { readonly kind: 'removed' }
  | { readonly kind: 'summarized'; readonly sheet: string }
  | { readonly kind: 'summary-removed' }
  | ({ readonly kind: 'consolidated' } & Consolidated)
  | { readonly kind: 'undone' }
  | { readonly kind: 'repaired'; readonly address: string };

export interface Filter {
  readonly status: Status | null;
  readonly severity: Severity | null;
  readonly rule: RuleId | null;
}

/** Everything the pane shows. */
export interface PaneState {
  readonly language: Language;
  readonly screen: Screen;
  readonly tab: 'indicators' | 'findings';
  readonly filter: Filter;
  readonly isFirstRun: boolean;
  /** The first reading has ended, one way or another. */
  readonly isStarted: boolean;
  readonly busy: Busy | null;
  /** Null until the workbook has been read once. */
  readonly overview: Overview | null;
  /** The sheet shown; null when it holds no cells. */
  readonly sheet: SheetView | null;
  /** The sheet the officer looks at, also when it has nothing to show. */
  readonly sheetName: string | null;
  /** The workbook has changed since it was checked. */
  readonly isStale: boolean;
  readonly preview: readonly InsertionPreview[] | null;
  readonly notice: Notice | null;
  readonly canUndo: boolean;
  /** The one sentence about what went wrong last. */
  readonly failure: Bilingual | null;
}

export const NO_FILTER: Filter = { status: null, severity: null, rule: null };

export function initialState(language: Language, isFirstRun: boolean): PaneState {
  return {
    language,
    screen: 'check',
    tab: 'indicators',
    filter: NO_FILTER,
    isFirstRun,
    isStarted: false,
    busy: null,
    overview: null,
    sheet: null,
    sheetName: null,
    isStale: false,
    preview: null,
    notice: null,
    canUndo: false,
    failure: null,
  };
}
