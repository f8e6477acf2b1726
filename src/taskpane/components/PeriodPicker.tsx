import { usePane, usePaneState, useWords } from './context';
import { Picker } from './Picker';

/** The period the workbook is checked for. */
export function PeriodPicker() {
  const pane = usePane();
  const { overview } = usePaneState();
  const { say, pick } = useWords();
  const { period = null, periods = [] } = overview ?? {};
  return (
    <Picker
      label={say('period')}
      value={period?.id ?? ''}
      options={[
        ...(period ? [] : [{ value: '', label: say('choosePeriod') }]),
        ...periods.map(({ id, label }) => ({ value: id, label: pick(label) })),
      ]}
      onChoose={(chosen) => void pane.decide({ kind: 'period', period: chosen || null })}
    />
  );
}
