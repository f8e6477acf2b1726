import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Thresholds } from '../../assessing/settings';
import { Button } from './Button';
import { usePane, useWords } from './context';
import { NumberField } from './NumberField';

/** Points behind as people type them: 3 or 2,5; null for anything else. */
function points(text: string): number | null {
  return /^\d{1,3}(?:[.,]\d)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
}

/** From which point a flow is on track, to be watched, at risk. */
export function ThresholdSettings({ thresholds }: { readonly thresholds: Thresholds }) {
  const pane = usePane();
  const { say, number } = useWords();
  const shown = (value: number): string => number(-value, Number.isInteger(value) ? 0 : 1);
  const [texts, setTexts] = useState({
    onTrack: shown(thresholds.onTrack),
    watch: shown(thresholds.watch),
    atRisk: shown(thresholds.atRisk),
  });
  const [isWrong, setWrong] = useState(false);
  const save = (values: typeof texts): void => {
    setTexts(values);
    const [onTrack, watch, atRisk] = [points(values.onTrack), points(values.watch), points(values.atRisk)];
    const isRight =
      onTrack !== null && watch !== null && atRisk !== null && onTrack < watch && watch < atRisk;
    setWrong(!isRight);
    if (!isRight) return;
    const settings = { thresholds: { onTrack: -onTrack, watch: -watch, atRisk: -atRisk } };
    void pane.decide({ kind: 'settings', settings });
  };
  const { onTrack, watch, atRisk } = DEFAULT_SETTINGS.thresholds;
  const usual = { onTrack: shown(onTrack), watch: shown(watch), atRisk: shown(atRisk) };
  return (
    <fieldset class="threshold-settings">
      <legend class="section-title">{say('thresholdsTitle')}</legend>
      <NumberField
        label={say('thresholdOnTrack')}
        value={texts.onTrack}
        onChange={(text) => save({ ...texts, onTrack: text })}
      />
      <NumberField
        label={say('thresholdWatch')}
        value={texts.watch}
        onChange={(text) => save({ ...texts, watch: text })}
      />
      <NumberField
        label={say('thresholdAtRisk')}
        value={texts.atRisk}
        onChange={(text) => save({ ...texts, atRisk: text })}
      />
      {isWrong && (
        <p class="field-error" role="alert">
          {say('thresholdsWrong')}
        </p>
      )}
      <Button size="small" look="subtle" onPress={() => save(usual)}>
        {say('defaults')}
      </Button>
    </fieldset>
  );
}
