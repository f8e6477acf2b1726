import { useState } from 'preact/hooks';
import { Button } from './Button';
import { useWords } from './context';
import { TextField } from './TextField';

interface DismissFormProps {
  readonly onDismiss: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is set aside: the reason is kept in the workbook and listed in the summary. */
export function DismissForm({ onDismiss, onCancel }: DismissFormProps) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  return (
    <div class="inline-form">
      <TextField label={say('dismissReason')} value={reason} onInput={setReason} />
      <div class="row-actions">
        <Button
          look="primary"
          size="small"
          isDisabled={reason.trim() === ''}
          onPress={() => onDismiss(reason.trim())}
        >
          {say('dismiss')}
        </Button>
        <Button size="small" onPress={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </div>
  );
}
