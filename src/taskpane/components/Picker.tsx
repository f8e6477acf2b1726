import { useId } from 'preact/hooks';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface PickerProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly isLabelHidden?: boolean;
}

/** A list to choose one from. It is the system's own, whose open list may be wider than the narrow pane. */
export function Picker({ label, options, value, onChoose, isLabelHidden = false }: PickerProps) {
  const id = useId();
  return (
    <div class="field">
      <label class={isLabelHidden ? 'hidden-label' : 'label'} for={id}>
        {label}
      </label>
      <select
        id={id}
        class="select"
        value={value}
        title={options.find((option) => option.value === value)?.label ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
