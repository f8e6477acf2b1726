import { Button } from '../components/Button';
import { useWords } from '../components/context';
import { Hint } from '../components/Hint';
import { useStore } from '../components/useStore';
import { FileChooser } from '../components/FileChooser';
import type { FileHost } from './fileHost';

interface FileBarProps {
  readonly host: FileHost;
  readonly onOpen: (file: File) => void;
}

/** `bieu-01.xlsx` → `bieu-01 (tiến độ).xlsx`: never the name of the file that was opened. */
function resultName(file: string): string {
  return file.replace(/(\.\w+)?$/, (ending) => ` (tiến độ)${ending || '.xlsx'}`);
}

function download(host: FileHost): void {
  const address = URL.createObjectURL(new Blob([host.content() as BlobPart]));
  const link = document.createElement('a');
  link.href = address;
  link.download = resultName(host.view.get().file ?? '');
  link.click();
  URL.revokeObjectURL(address);
}

/** The file that is open, and the way to take it away again. */
export function FileBar({ host, onOpen }: FileBarProps) {
  const { say, pick } = useWords();
  const { file, isChanged, warnings } = useStore(host.view);
  return (
    <header class="file-bar">
      <span class="file-name">{file}</span>
      {warnings.map((warning) => (
        <Hint key={warning.vi} icon="question">
          {pick(warning)}
        </Hint>
      ))}
      <FileChooser look="outline" label={say('otherFile')} onChoose={([file]) => file && onOpen(file)} />
      <Button look="primary" icon="download" isDisabled={!isChanged} onPress={() => download(host)}>
        {say('download')}
      </Button>
    </header>
  );
}
