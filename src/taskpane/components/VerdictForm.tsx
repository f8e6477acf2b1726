import { useState } from 'preact/hooks';
import type { Status } from '../../assessing/assessment';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import type { IndicatorItem } from '../examiner/view';
import { Button } from './Button';
import { useWords } from './context';
import { Picker } from './Picker';
import { TextField } from './TextField';
import { BEST_FIRST } from '../examiner/statusOrder';

export interface Verdict {
  readonly status: Status;
  readonly reason: string;
}

interface VerdictFormProps {
  readonly item: Pick<IndicatorItem, 'status' | 'override'>;
  readonly onSave: (verdict: Verdict) => void;
  readonly onCancel: () => void;
}

/** The officer's own verdict; it needs a reason, because it will be read beside the computed one. */
export function VerdictForm({ item, onSave, onCancel }: VerdictFormProps) {
  const { say, pick } = useWords();
  const [status, setStatus] = useState<Status>(item.status);
  const [reason, setReason] = useState(item.override?.reason ?? '');
  const options = BEST_FIRST.map((value) => ({ value, label: pick(STATUS_LABELS[value]) }));
  return (
    <div class="inline-form">
      <Picker
        label={say('verdict')}
        value={status}
        options={options}
        onChoose={(chosen) => setStatus(BEST_FIRST.find((each) => each === chosen) ?? status)}
      />
      <TextField label={say('reason')} value={reason} onInput={setReason} />
      <div class="row-actions">
        <Button
          look="primary"
          size="small"
          isDisabled={reason.trim() === ''}
          onPress={() => onSave({ status, reason: reason.trim() })}
        >
          {say('save')}
        </Button>
        <Button size="small" onPress={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </div>
  );
}
