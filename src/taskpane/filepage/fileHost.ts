import type { Area } from '../../grid/workbook';
import { parseArea } from '../../grid/address';
import type { Bilingual } from '../../language/bilingual';
import type { Remote } from '../examiner/messages';
import type { HostEvents, WorkbookHost } from '../host/workbookHost';
import { createStore, type Store } from '../state/store';
import type { FileExaminer } from './fileExaminer';

/** What the page shows of the file beside the pane. */
export interface FileView {
  /** Null until a file is opened. */
  readonly file: string | null;
  readonly sheet: string | null;
  readonly selected: Area | null;
  /** What the officer should know before the file is written. */
  readonly warnings: readonly Bilingual[];
  /** Rises whenever the contents change. */
  readonly version: number;
  /** The file differs from the one that was opened. */
  readonly isChanged: boolean;
}

const NO_FILE: FileView = {
  file: null,
  sheet: null,
  selected: null,
  warnings: [],
  version: 0,
  isChanged: false,
};

/** A file in the browser as the workbook the pane is about. */
export class FileHost implements WorkbookHost {
  readonly view: Store<FileView, Partial<FileView>> = createStore(
    (view, change: Partial<FileView>) => ({ ...view, ...change }),
    NO_FILE,
  );
  private bytes: Uint8Array = new Uint8Array();
  private before: Uint8Array | null = null;
  /** Whether the examiner holds the file as it is now. */
  private isHanded = false;
  private events: HostEvents | null = null;

  constructor(private readonly examiner: Remote<FileExaminer>) {}

  /** Takes a file in place of the one before; the pane's next reading opens it. */
  choose(file: string, bytes: Uint8Array): void {
    this.bytes = bytes;
    this.before = null;
    this.isHanded = false;
    this.view.dispatch({ ...NO_FILE, file, version: this.view.get().version + 1 });
  }

  /** The file as it is now. */
  content(): Uint8Array {
    return this.bytes;
  }

  /** The examiner was started anew and knows of no file. */
  forget(): void {
    this.isHanded = false;
  }

  /** The officer turns to another sheet in the preview. */
  turnTo(sheet: string): void {
    this.view.dispatch({ sheet, selected: null });
    this.events?.sheetShown();
  }

  async read(): Promise<void> {
    if (this.isHanded) return;
    const warnings = await this.examiner.open(this.bytes, this.view.get().file ?? '');
    this.isHanded = true;
    this.view.dispatch({ warnings });
  }

  async carryOut(works: Parameters<WorkbookHost['carryOut']>[0]): Promise<void> {
    const before = this.bytes;
    try {
      for (const work of works) {
        this.replace((await this.examiner.carryOut(work)) ?? this.bytes);
      }
    } catch (error) {
      this.replace(before);
      this.isHanded = false;
      throw error;
    }
    this.before = before;
    this.view.dispatch({ isChanged: true });
  }

  undo(): Promise<void> {
    if (this.before) {
      this.replace(this.before);
      this.isHanded = false;
    }
    this.before = null;
    return Promise.resolve();
  }

  async remember(): Promise<void> {
    this.replace((await this.examiner.carryOut({ kind: 'remember' })) ?? this.bytes);
    this.view.dispatch({ isChanged: true });
  }

  show(sheet: string, address?: string): Promise<void> {
    this.view.dispatch({ sheet, selected: address === undefined ? null : parseArea(address) });
    return Promise.resolve();
  }

  activeSheet(): Promise<string | null> {
    return Promise.resolve(this.view.get().sheet);
  }

  listen(events: HostEvents): Promise<void> {
    this.events = events;
    return Promise.resolve();
  }

  private replace(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.view.dispatch({ version: this.view.get().version + 1 });
  }
}
