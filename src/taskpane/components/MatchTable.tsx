import { useState } from 'preact/hooks';
import type { SheetView } from '../examiner/view';
import { usePane, usePaneState, useWords } from './context';
import { MoreButton } from './MoreButton';
import { TargetPicker } from './TargetPicker';

const PAGE = 40;

/** Every row with the official target it stands for, to be changed in place. */
export function MatchTable({ sheet }: { readonly sheet: SheetView }) {
  const pane = usePane();
  const { overview } = usePaneState();
  const { say } = useWords();
  const [shown, setShown] = useState(PAGE);
  const plan = overview?.plan ?? null;
  return (
    <section>
      <h2 class="section-title">{say('matchesTitle')}</h2>
      <ul class="columns">
        {sheet.matches.slice(0, shown).map(({ row, name, target }) => (
          <li key={row} class="match">
            <TargetPicker
              label={`${row}. ${name}`}
              target={target ?? ''}
              onChoose={(chosen) => {
                if (plan !== null)
                  void pane.decide({ kind: 'match', sheet: sheet.name, name, plan, target: chosen });
              }}
            />
          </li>
        ))}
      </ul>
      {sheet.matches.length > shown && <MoreButton onMore={() => setShown(shown + PAGE)} />}
    </section>
  );
}
