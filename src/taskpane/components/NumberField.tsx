import { useId } from 'preact/hooks';

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  /** Told when the officer has finished typing. */
  readonly onChange: (value: string) => void;
}

/** A short number to type, with its label before it. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <div class="number-field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        inputMode="numeric"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
