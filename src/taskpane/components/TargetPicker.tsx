import { usePaneState, useWords } from './context';
import { Picker } from './Picker';

interface TargetPickerProps {
  readonly label: string;
  /** The target's identifier; '' for none; null while nothing is chosen yet. */
  readonly target: string | null;
  readonly onChoose: (target: string | null) => void;
  readonly isLabelHidden?: boolean;
}

const NONE = 'none';
const UNCHOSEN = 'unchosen';

/** Every target of the official plan, and none. */
export function TargetPicker({ label, target, onChoose, isLabelHidden = false }: TargetPickerProps) {
  const { sheet } = usePaneState();
  const { say } = useWords();
  const options = (sheet?.targets ?? []).map(({ id, name, unit }) => ({
    value: id,
    label: [name, unit].filter(Boolean).join(' · '),
  }));
  return (
    <Picker
      label={label}
      isLabelHidden={isLabelHidden}
      value={target === null ? UNCHOSEN : target === '' ? NONE : target}
      options={[
        ...(target === null ? [{ value: UNCHOSEN, label: say('otherTarget') }] : []),
        { value: NONE, label: say('noTarget') },
        ...options,
      ]}
      onChoose={(chosen) => {
        if (chosen !== UNCHOSEN) onChoose(chosen === NONE ? null : chosen);
      }}
    />
  );
}
