import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePane, useWords } from './context';

interface QuestionProps {
  readonly title: string;
  /** Where to look in the workbook. */
  readonly place: { readonly sheet: string; readonly address: string };
  readonly children: ComponentChildren;
}

/** A question about the sheet; the workbook shows the cells it is about. */
export function Question({ title, place, children }: QuestionProps) {
  const pane = usePane();
  const { say } = useWords();
  const { sheet, address } = place;
  useEffect(() => void pane.goTo(sheet, address), [sheet, address]);
  return (
    <section class="question">
      <div class="question-head">
        <h2 class="question-title">{title}</h2>
        <button
          type="button"
          class="cell-link"
          aria-label={say('goToCell', { address })}
          onClick={() => void pane.goTo(sheet, address)}
        >
          {say('cell', { address })}
        </button>
      </div>
      {children}
    </section>
  );
}
