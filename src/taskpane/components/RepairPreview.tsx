import type { CellChange } from '../examiner/view';
import { Button } from './Button';
import { useWords } from './context';

interface RepairPreviewProps {
  readonly label: string;
  readonly changes: readonly CellChange[];
  readonly onRepair: () => void;
  readonly onCancel: () => void;
}

/** What a repair will do to each cell, before it is done. */
export function RepairPreview({ label, changes, onRepair, onCancel }: RepairPreviewProps) {
  const { say } = useWords();
  return (
    <div class="inline-form">
      <p>{label}</p>
      {changes.map(({ address, before, after }) => (
        <dl key={address} class="facts">
          <dt>{say('fixBefore')}</dt>
          <dd>
            <s>{before}</s>
          </dd>
          <dt>{say('fixAfter')}</dt>
          <dd>{after}</dd>
        </dl>
      ))}
      <div class="row-actions">
        <Button look="primary" size="small" onPress={onRepair}>
          {say('fixNow')}
        </Button>
        <Button size="small" onPress={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </div>
  );
}
