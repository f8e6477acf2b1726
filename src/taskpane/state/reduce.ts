import type { Bilingual, Language } from '../../language/bilingual';
import type { InsertionPreview, Overview, SheetView } from '../examiner/view';
import {
  initialState,
  NO_FILTER,
  type Busy,
  type Filter,
  type Notice,
  type PaneState,
  type Screen,
} from './state';

/** Everything that can happen to the pane. */
export type Action =
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'first-run-over' }
  /** Another workbook takes the place of the one before. */
  | { readonly kind: 'opened' }
  | { readonly kind: 'screen'; readonly screen: Screen }
  | { readonly kind: 'tab'; readonly tab: PaneState['tab'] }
  | { readonly kind: 'filter'; readonly filter: Partial<Filter> }
  | { readonly kind: 'busy'; readonly busy: Busy }
  /** What the pane was at is over. */
  | { readonly kind: 'idle' }
  /** The officer stopped it: nothing is known of the workbook any more. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly failure: Bilingual }
  | { readonly kind: 'failure-seen' }
  | { readonly kind: 'checked'; readonly overview: Overview }
  | { readonly kind: 'sheet'; readonly name: string | null; readonly sheet: SheetView | null }
  | { readonly kind: 'changed' }
  | { readonly kind: 'preview'; readonly preview: readonly InsertionPreview[] }
  | { readonly kind: 'done'; readonly notice: Notice; readonly canUndo: boolean }
  | { readonly kind: 'notice-seen' };

/** A screen that has lost what it showed gives way to the first one. */
function withScreen(state: PaneState): PaneState {
  const hasNothing =
    (state.screen === 'confirm' && state.sheet?.doubts.length === 0) ||
    (state.sheet === null && ['confirm', 'columns', 'insert'].includes(state.screen));
  return hasNothing ? { ...state, screen: 'check' } : state;
}

/** The pane's next state. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.kind) {
    case 'language':
      return { ...state, language: action.language };
    case 'first-run-over':
      return { ...state, isFirstRun: false };
    case 'opened':
      return initialState(state.language, state.isFirstRun);
    case 'screen':
      return { ...state, screen: action.screen, preview: null, failure: null };
    case 'tab':
      return { ...state, tab: action.tab };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case 'busy':
      return { ...state, busy: action.busy };
    case 'idle':
      return { ...state, busy: null };
    case 'stopped':
      return {
        ...state,
        isStarted: true,
        busy: null,
        overview: null,
        sheet: null,
        screen: 'check',
        preview: null,
      };
    case 'failed':
      return { ...state, isStarted: true, failure: action.failure };
    case 'failure-seen':
      return { ...state, failure: null };
    case 'checked':
      return { ...state, isStarted: true, overview: action.overview, isStale: false, failure: null };
    case 'sheet': {
      const isOther = action.name !== state.sheetName;
      const next = { ...state, sheetName: action.name, sheet: action.sheet };
      return withScreen(isOther ? { ...next, filter: NO_FILTER, screen: 'check', preview: null } : next);
    }
    case 'changed':
      return { ...state, isStale: true };
    case 'preview':
      return { ...state, preview: action.preview };
    case 'done':
      return {
        ...state,
        notice: action.notice,
        canUndo: action.canUndo,
        screen: 'check',
        preview: null,
        failure: null,
      };
    case 'notice-seen':
      return { ...state, notice: null };
  }
}
