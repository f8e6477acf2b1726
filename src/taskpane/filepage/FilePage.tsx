import { useEffect, useState } from 'preact/hooks';
import { App } from '../components/App';
import { usePane, usePaneState, useWords } from '../components/context';
import { useStore } from '../components/useStore';
import type { Remote } from '../examiner/messages';
import { DropZone } from './DropZone';
import type { FileExaminer } from './fileExaminer';
import type { FileHost } from './fileHost';
import { FileBar } from './FileBar';
import type { GridFrame } from './grid';
import { openSample } from './openSample';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';

interface FilePageProps {
  readonly host: FileHost;
  readonly examiner: Remote<FileExaminer>;
}

/** The pane in an ordinary browser, beside the sheet of the file it is about. */
export function FilePage({ host, examiner }: FilePageProps) {
  const pane = usePane();
  const { say } = useWords();
  const { overview, sheetName, language } = usePaneState();
  const { file, selected, sheet, version } = useStore(host.view);
  const [frame, setFrame] = useState<GridFrame | null>(null);
  const [isOver, setOver] = useState(false);

  const open = async (chosen: File): Promise<void> => {
    host.choose(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    await pane.open();
  };
  const openFromSample = async (): Promise<void> => open(await openSample());

  useEffect(() => {
    if (location.hash === '#mau') void openFromSample();
  }, []);
  useEffect(() => {
    let isWanted = true;
    if (sheetName !== null)
      void examiner.frame(sheetName).then((next) => {
        if (isWanted) setFrame(next);
      });
    return () => {
      isWanted = false;
    };
  }, [sheetName, version, overview]);

  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped) void open(dropped);
  };
  return (
    <div
      class="file-page"
      data-over={isOver}
      onDrop={onDrop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
    >
      {overview === null ? (
        <DropZone onOpen={(chosen) => void open(chosen)} onSample={() => void openFromSample()} />
      ) : (
        <>
          <FileBar host={host} onOpen={(chosen) => void open(chosen)} />
          <section class="file-sheet" aria-label={say('openFile')}>
            {frame?.sheet === sheetName && (
              <SheetGrid
                key={frame.sheet}
                source={{ examiner, sheet: frame.sheet, version, language }}
                frame={frame}
                selected={sheet === sheetName ? selected : null}
              />
            )}
            <SheetTabs onTurn={(name) => host.turnTo(name)} />
          </section>
          <div class="file-pane" key={file}>
            <App />
          </div>
        </>
      )}
    </div>
  );
}
