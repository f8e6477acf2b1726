import { usePane, usePaneState, useWords } from './context';
import { LanguageSwitch } from './LanguageSwitch';
import { LetterheadSettings } from './LetterheadSettings';
import { Picker } from './Picker';
import { SeveritySettings } from './SeveritySettings';
import { ThresholdSettings } from './ThresholdSettings';
import { AUTHORITY_NAMES } from '../words/names';

/** What an office may set for its verdicts; nobody needs to change anything. */
export function SettingsScreen() {
  const pane = usePane();
  const { overview } = usePaneState();
  const { say, pick } = useWords();
  if (!overview) return null;
  const { settings, authorities, letterhead } = overview;
  return (
    <div class="content">
      <LanguageSwitch />
      <Picker
        label={say('paceTitle')}
        value={settings.pace.kind === 'seasonal' ? 'seasonal' : 'linear'}
        options={[
          { value: 'linear', label: say('paceLinear') },
          { value: 'seasonal', label: say('paceSeasonal') },
        ]}
        onChoose={(chosen) =>
          void pane.decide({
            kind: 'settings',
            settings: { pace: { kind: chosen === 'seasonal' ? 'seasonal' : 'linear' } },
          })
        }
      />
      {authorities.length > 1 && (
        <Picker
          label={say('authorityTitle')}
          value={settings.authority ?? ''}
          options={[
            { value: '', label: say('authorityFirst') },
            ...authorities.map((value) => ({ value, label: pick(AUTHORITY_NAMES[value]) })),
          ]}
          onChoose={(chosen) =>
            void pane.decide({
              kind: 'settings',
              settings: { authority: authorities.find((each) => each === chosen) ?? null },
            })
          }
        />
      )}
      <ThresholdSettings thresholds={settings.thresholds} />
      <LetterheadSettings letterhead={letterhead} />
      <SeveritySettings />
    </div>
  );
}
