import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Told when the officer has finished typing. */
  readonly onDone?: () => void;
  /** Lines of a longer text; a single line without it. */
  readonly lines?: number;
}

/** A text to type, with its label above. */
export function TextField({ label, value, onInput, onDone, lines }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {lines === undefined ? (
        <input
          id={id}
          class="input"
          type="text"
          value={value}
          onChange={onDone}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      ) : (
        <textarea
          id={id}
          class="input"
          rows={lines}
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </div>
  );
}
