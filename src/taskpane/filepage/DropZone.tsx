import { BusyBar } from '../components/BusyBar';
import { Button } from '../components/Button';
import { usePane, usePaneState, useWords } from '../components/context';
import { Icon } from '../components/Icon';
import { SeveritySign } from '../components/SeveritySign';
import { FileChooser } from '../components/FileChooser';

interface DropZoneProps {
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
}

/** The page before a file is opened, or after one that could not be. */
export function DropZone({ onOpen, onSample }: DropZoneProps) {
  const pane = usePane();
  const { failure, language } = usePaneState();
  const { say, pick } = useWords();
  return (
    <main class="drop">
      <div class="drop-zone">
        <span class="empty-picture">
          <Icon name="table" />
        </span>
        <h1 class="drop-title">{say('dropFile')}</h1>
        <p class="quiet">{say('fileKinds')}</p>
        <div class="drop-actions">
          <FileChooser look="primary" label={say('chooseFile')} onChoose={([file]) => file && onOpen(file)} />
          <Button onPress={onSample}>{say('openSample')}</Button>
        </div>
        <div role="alert">
          {failure && (
            <p class="hint">
              <SeveritySign severity="error" />
              <span>{pick(failure)}</span>
            </p>
          )}
        </div>
        <BusyBar />
        <p class="quiet">{say('staysHere')}</p>
        <button
          type="button"
          class="cell-link"
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => pane.setLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          {say(language === 'vi' ? 'inEnglish' : 'inVietnamese')}
        </button>
      </div>
    </main>
  );
}
