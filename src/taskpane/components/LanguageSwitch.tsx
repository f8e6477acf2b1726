import type { Language } from '../../language/bilingual';
import { usePane, usePaneState, useWords } from './context';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Vietnamese or English, each named in itself. */
export function LanguageSwitch() {
  const pane = usePane();
  const { language } = usePaneState();
  const { say } = useWords();
  return (
    <fieldset class="radio-group">
      <legend class="label">{say('language')}</legend>
      {LANGUAGES.map((each) => (
        <label key={each} class="radio" lang={each}>
          <input
            type="radio"
            name="language"
            checked={language === each}
            onChange={() => pane.setLanguage(each)}
          />
          {say(each === 'vi' ? 'inVietnamese' : 'inEnglish')}
        </label>
      ))}
    </fieldset>
  );
}
