import { useRef } from 'preact/hooks';
import { Button } from './Button';

interface FileChooserProps {
  readonly label: string;
  readonly look: 'primary' | 'outline';
  /** Whether several files may be chosen. */
  readonly isSeveral?: boolean;
  readonly isDisabled?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that asks the system for workbooks. */
export function FileChooser({
  label,
  look,
  isSeveral = false,
  isDisabled = false,
  onChoose,
}: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={isSeveral}
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
      <Button look={look} icon="open" isDisabled={isDisabled} onPress={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
