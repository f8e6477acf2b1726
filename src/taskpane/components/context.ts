import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { percentDecimals, shownPercent } from '../../assessing/shownPercent';
import type { Bilingual } from '../../language/bilingual';
import { formatNumber } from '../../language/formatNumber';
import type { Pane } from '../pane';
import type { PaneState } from '../state/state';
import type { Phrase } from '../words/phrases';
import { say, type Values } from '../words/say';
import { useStore } from './useStore';

export const PaneContext = createContext<Pane | null>(null);

/** The pane that the components stand in. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('There is no pane around this component');
  return pane;
}

/** What the pane shows now; the component is drawn again when it changes. */
export function usePaneState(): PaneState {
  return useStore(usePane().store);
}

/** Texts and numbers in the chosen language. */
export interface Words {
  readonly say: (phrase: Phrase, values?: Values) => string;
  readonly pick: (text: Bilingual) => string;
  readonly number: (value: number, decimals: number) => string;
  /** A fraction in percent: one decimal, or as many as it takes not to show 100% for what is not the whole. */
  readonly percent: (fraction: number) => string;
}

export function useWords(): Words {
  const { language } = usePaneState();
  return {
    say: (phrase, values) => say(language, phrase, values),
    pick: (text) => text[language],
    number: (value, decimals) => formatNumber(value, decimals, language),
    percent: (fraction) => {
      const decimals = percentDecimals(fraction);
      return `${formatNumber(shownPercent(fraction, decimals), decimals, language)}%`;
    },
  };
}
