import type { Status } from '../assessing/assessment';
import type { Bilingual, Language } from '../language/bilingual';
import { UserError } from '../language/userError';
import type { Decision } from './examiner/decide';
import type { Examiner, Work } from './examiner/examiner';
import type { Remote } from './examiner/messages';
import type { FindingFilter } from './examiner/selectFindings';
import type { FindingItem, IndicatorItem, Overview } from './examiner/view';
import type { WorkbookHost } from './host/workbookHost';
import { reduce, type Action } from './state/reduce';
import { initialState, type Notice, type PaneState, type Screen } from './state/state';
import { createStore, type Store } from './state/store';

/** What the pane keeps for the officer on this computer. */
export interface Preferences {
  readonly language: Language;
  readonly isFirstRun: boolean;
}

export interface PaneParts {
  readonly host: WorkbookHost;
  readonly examiner: Remote<Examiner>;
  /** Stops the examiner at once; it then knows of no workbook. */
  readonly restartExaminer: () => void;
  readonly preferences: Preferences;
  readonly savePreferences: (preferences: Preferences) => void;
  /** Takes note of an error that no sentence is made for. */
  readonly log: (error: unknown) => void;
}

/** Work that is over sooner than this shows no sign of it. */
const PATIENCE = 300;
/** How long the sheet must be left alone before it is checked again by itself. */
const QUIET = 1_500;
/** A check that took longer than this is not repeated by itself. */
const SHORT_CHECK = 3_000;

const UNEXPECTED: Bilingual = {
  vi: 'Có lỗi ngoài dự kiến; tệp không bị thay đổi. Hãy bấm “Kiểm tra lại”.',
  en: 'Something unexpected went wrong; the workbook was not changed. Please press “Check again”.',
};

/** What the officer can do in the pane. Every method may be called at any time; one thing is done after the other. */
export class Pane {
  readonly store: Store<PaneState, Action>;
  private queue: Promise<void> = Promise.resolve();
  private stopper = new AbortController();
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private lastCheck = 0;

  constructor(private readonly parts: PaneParts) {
    const { language, isFirstRun } = parts.preferences;
    this.store = createStore(reduce, initialState(language, isFirstRun));
  }

  /** Follows what happens to the workbook from now on. */
  listen(): Promise<void> {
    return this.inTurn(() =>
      this.parts.host.listen({
        changed: () => this.onChanged(),
        sheetShown: () => void this.followSheet(),
      }),
    );
  }

  /** Turns to another workbook: nothing of the one before is shown any more. */
  open(): Promise<void> {
    this.dispatch({ kind: 'opened' });
    return this.check();
  }

  /** Reads the workbook as it stands and checks it. */
  check(): Promise<void> {
    return this.inTurn(async () => {
      const started = performance.now();
      await this.readAndShow();
      this.lastCheck = performance.now() - started;
    });
  }

  /** Stops reading or checking; the workbook stays as it is. */
  stop(): void {
    this.stopper.abort();
    this.stopper = new AbortController();
    this.parts.restartExaminer();
    this.dispatch({ kind: 'stopped' });
  }

  /** Shows a sheet here and in the workbook. */
  showSheet(name: string): Promise<void> {
    return this.inTurn(async () => {
      await this.parts.host.show(name);
      await this.showView(name);
    });
  }

  goTo(sheet: string, address: string): Promise<void> {
    return this.attempt(() => this.parts.host.show(sheet, address));
  }

  decide(decision: Decision): Promise<void> {
    return this.inTurn(async () => {
      await this.waiting('checking', () => this.parts.examiner.decide(decision)).then(this.takeOverview);
      await this.showView(this.store.get().sheetName);
      await this.parts.host.remember();
    });
  }

  openScreen(screen: Screen): void {
    this.dispatch({ kind: 'screen', screen });
  }

  /** Opens the preview of the columns to come, on the sheet shown and others chosen. */
  openInsertion(sheets: readonly string[]): Promise<void> {
    return this.inTurn(async () => {
      this.openScreen('insert');
      this.dispatch({ kind: 'preview', preview: await this.parts.examiner.preview(sheets) });
    });
  }

  /** The same for the sheet the officer is looking at; nothing where there is nothing to insert. */
  async openInsertionHere(): Promise<void> {
    await this.queue;
    const { overview, sheet } = this.store.get();
    const summary = overview?.sheets.find(({ name }) => name === sheet?.name);
    this.openScreen('check');
    if (sheet && summary?.isChecked && !summary.isProtected && summary.indicators > 0)
      await this.openInsertion([sheet.name]);
  }

  /** Inserts the columns on these sheets; columns of an earlier run are renewed. */
  insert(sheets: readonly string[]): Promise<void> {
    const { overview, preview } = this.store.get();
    const standing = overview?.sheets.filter(({ insertedColumns }) => insertedColumns > 0) ?? [];
    const all = [...new Set([...standing.map(({ name }) => name), ...sheets])];
    const works: Work[] = [
      ...(standing.length > 0 ? [{ kind: 'remove' as const }] : []),
      { kind: 'insert', sheets: all },
    ];
    const columns = preview?.reduce((sum, each) => sum + each.columns.length, 0) ?? 0;
    const [first] = preview ?? [];
    const isProtected = (name: string): boolean =>
      overview?.sheets.some((sheet) => sheet.name === name && sheet.isProtected) ?? false;
    const notice: Notice = { kind: 'inserted', columns, protectedSheets: sheets.filter(isProtected) };
    return this.work(works, notice, first);
  }

  remove(): Promise<void> {
    return this.work([{ kind: 'remove' }], { kind: 'removed' });
  }

  repair(finding: number, address: string): Promise<void> {
    return this.work([{ kind: 'repair', finding }], { kind: 'repaired', address });
  }

  /** Takes back the last insertion, removal or repair; the decisions taken since stay. */
  undo(): Promise<void> {
    return this.inTurn(async () => {
      const { host, examiner } = this.parts;
      const memory = await examiner.memory();
      await this.waiting('writing', () => host.undo());
      await host.read({});
      if (await examiner.keepDecisions(memory)) await host.remember();
      await this.examineAndShow();
      this.dispatch({ kind: 'done', notice: { kind: 'undone' }, canUndo: false });
    });
  }

  setLanguage(language: Language): void {
    this.dispatch({ kind: 'language', language });
    this.savePreferences();
  }

  endFirstRun(): void {
    this.dispatch({ kind: 'first-run-over' });
    this.savePreferences();
  }

  private savePreferences(): void {
    const { language, isFirstRun } = this.store.get();
    this.parts.savePreferences({ language, isFirstRun });
  }

  /** The first indicators of the sheet shown, worst first. */
  indicators(only: Status | null, count: number): Promise<readonly IndicatorItem[]> {
    return this.ofSheet((name) => this.parts.examiner.indicators(name, only, count));
  }

  /** The first findings told on the sheet shown, errors first. */
  findings(filter: FindingFilter, count: number): Promise<readonly FindingItem[]> {
    return this.ofSheet((name) => this.parts.examiner.findings(name, filter, count));
  }

  private async ofSheet<Item>(ask: (name: string) => Promise<readonly Item[]>): Promise<readonly Item[]> {
    const { sheetName } = this.store.get();
    try {
      return sheetName === null ? [] : await ask(sheetName);
    } catch {
      // The examiner was stopped meanwhile; what is asked of its successor comes with the next check.
      return [];
    }
  }

  private readonly dispatch = (action: Action): void => this.store.dispatch(action);

  private readonly takeOverview = (overview: Overview): void => this.dispatch({ kind: 'checked', overview });

  /** @param place what is shown in the workbook when the works are done */
  private work(
    works: readonly Work[],
    notice: Notice,
    place?: { readonly sheet: string; readonly address: string },
  ): Promise<void> {
    return this.inTurn(async () => {
      const { host } = this.parts;
      await this.waiting('writing', (onProgress) => host.carryOut(works, { onProgress }));
      if (place) await host.show(place.sheet, place.address);
      await this.readAndShow();
      this.dispatch({ kind: 'done', notice, canUndo: true });
    });
  }

  private async readAndShow(): Promise<void> {
    const { signal } = this.stopper;
    await this.waiting('reading', (onProgress) => this.parts.host.read({ onProgress, signal }));
    signal.throwIfAborted();
    await this.examineAndShow();
  }

  private async examineAndShow(): Promise<void> {
    this.takeOverview(await this.waiting('checking', () => this.parts.examiner.examine()));
    await this.showView((await this.parts.host.activeSheet()) ?? this.firstSheet());
  }

  private firstSheet(): string | null {
    const sheets = this.store.get().overview?.sheets ?? [];
    return (sheets.find(({ isChecked }) => isChecked) ?? sheets[0])?.name ?? null;
  }

  private async showView(name: string | null): Promise<void> {
    const sheet = name === null ? null : await this.parts.examiner.sheet(name);
    this.dispatch({ kind: 'sheet', name, sheet });
  }

  private followSheet(): Promise<void> {
    return this.inTurn(async () => {
      const name = await this.parts.host.activeSheet();
      if (name === this.store.get().sheetName) return;
      // A sheet that was added since is only known after reading again.
      const isKnown = this.store.get().overview?.sheets.some((sheet) => sheet.name === name) ?? false;
      await (isKnown ? this.showView(name) : this.readAndShow());
    });
  }

  private onChanged(): void {
    this.dispatch({ kind: 'changed' });
    clearTimeout(this.quiet);
    if (this.lastCheck < SHORT_CHECK) {
      this.quiet = setTimeout(() => {
        if (this.store.get().isStale) void this.check();
      }, QUIET);
    }
  }

  /** Says what the pane is at as soon as it takes long. */
  private async waiting<Result>(
    what: 'reading' | 'checking' | 'writing',
    job: (onProgress: (share: number) => void) => Promise<Result>,
  ): Promise<Result> {
    let share: number | null = null;
    let isLong = false;
    const tell = (): void => {
      if (isLong) this.dispatch({ kind: 'busy', busy: { with: what, share } });
    };
    const timer = setTimeout(() => {
      isLong = true;
      tell();
    }, PATIENCE);
    try {
      return await job((done) => {
        share = done;
        tell();
      });
    } finally {
      clearTimeout(timer);
    }
  }

  private inTurn(job: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(() => this.attempt(job));
    return this.queue;
  }

  private async attempt(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (!(error instanceof UserError)) this.parts.log(error);
      this.dispatch({ kind: 'failed', failure: error instanceof UserError ? error.text : UNEXPECTED });
    } finally {
      this.dispatch({ kind: 'idle' });
    }
  }
}
