import type { ComponentChildren } from 'preact';

export interface ChoiceOption {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly onChoose: () => void;
}

/** Answers to a question, each a press away; the likeliest comes first. */
export function Choices({ options }: { readonly options: readonly ChoiceOption[] }) {
  return (
    <ul class="choices">
      {options.map(({ id, label, onChoose }) => (
        <li key={id}>
          <button type="button" class="choice" onClick={onChoose}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
