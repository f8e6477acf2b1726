import type { Bilingual } from '../../language/bilingual';
import type { RuleId, Severity } from '../finding';
import type { Figure } from './figures';
import type { Passage } from './passage';

/** Something in a report's prose that does not follow from the text itself. */
export interface ProseFinding {
  readonly rule: Extract<RuleId, 'stated-ratio' | 'part-sum' | 'restated' | 'implied-base' | 'share-range'>;
  readonly severity: Severity;
  /** The sentence. */
  readonly text: string;
  /** What is stated and what the text gives; percentages in percent. */
  readonly stated: number;
  readonly expected: number;
  readonly message: Bilingual;
  /** Where the figure stands in the text as given: first character, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

/** What checking some statements gives: what is wrong, and how many could be re-computed. */
export interface ProseCheck {
  readonly findings: readonly ProseFinding[];
  readonly checked: number;
}

/** A finding at a figure of a sentence. */
export function proseFinding(
  rule: ProseFinding['rule'],
  severity: Severity,
  { sentence }: Pick<Passage, 'sentence'>,
  figure: Pick<Figure, 'start' | 'end'>,
  details: Pick<ProseFinding, 'stated' | 'expected' | 'message'>,
): ProseFinding {
  const { text, places } = sentence;
  return {
    rule,
    severity,
    text: text.replace(/\s+/g, ' ').trim(),
    ...details,
    start: places[figure.start] ?? 0,
    end: (places[figure.end - 1] ?? 0) + 1,
  };
}
