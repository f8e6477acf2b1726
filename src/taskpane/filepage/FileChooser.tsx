import { useRef } from 'preact/hooks';
import { Button } from '../components/Button';

interface FileChooserProps {
  readonly label: string;
  readonly look: 'primary' | 'outline';
  readonly onOpen: (file: File) => void;
}

/** A button that asks the system for a file. */
export function FileChooser({ label, look, onOpen }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) onOpen(file);
        }}
      />
      <Button look={look} icon="open" onPress={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
