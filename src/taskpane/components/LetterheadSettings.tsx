import { useState } from 'preact/hooks';
import type { Letterhead } from '../../reporting/summary/letterhead';
import type { Phrase } from '../words/phrases';
import { usePane, useWords } from './context';
import { TextField } from './TextField';

const FIELDS = {
  upperAgency: 'upperAgency',
  agency: 'agency',
  place: 'place',
  headTitle: 'headTitle',
} as const satisfies Partial<Record<keyof Letterhead, Phrase>>;
const NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/** Who reports, for the head and the foot of summary sheets. */
export function LetterheadSettings({ letterhead }: { readonly letterhead: Partial<Letterhead> }) {
  const pane = usePane();
  const { say } = useWords();
  const [texts, setTexts] = useState(letterhead);
  const save = (): void => {
    const filled = Object.entries(texts).filter(([, text]) => text.trim() !== '');
    void pane.decide({ kind: 'letterhead', letterhead: Object.fromEntries(filled) });
  };
  return (
    <fieldset class="letterhead-settings">
      <legend class="section-title">{say('letterheadTitle')}</legend>
      {NAMES.map((name) => (
        <TextField
          key={name}
          label={say(FIELDS[name])}
          value={texts[name] ?? ''}
          onInput={(text) => setTexts({ ...texts, [name]: text })}
          onDone={save}
        />
      ))}
    </fieldset>
  );
}
