import type { Status } from '../assessing/assessment';
import type { ProseCheck } from '../checking/prose/proseFinding';
import type { Language } from '../language/bilingual';
import type { Plan } from '../plans/plan';
import type { SummaryParts } from '../reporting/summary/summaryContext';
import type { Decision } from './examiner/decide';
import type { EditedTarget } from './examiner/editedPlan';
import type { Examiner, Work } from './examiner/examiner';
import type { Remote } from './examiner/messages';
import type { FindingFilter } from './examiner/selectFindings';
import type {
  FindingItem,
  IndicatorItem,
  InsertionPreview,
  Overview,
  PlanDraft,
  SummaryPreview,
} from './examiner/view';
import type { WorkbookHost } from './host/workbookHost';
import { reduce, type Action } from './state/reduce';
import { initialState, type Notice, type PaneState, type Screen } from './state/state';
import { createStore, type Store } from './state/store';
import { Turns } from './turns';

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
  /** Whether the officer has the pane before them; nothing is checked by itself behind their back. */
  readonly isSeen: () => boolean;
  /** Takes note of an error that no sentence is made for. */
  readonly log: (error: unknown) => void;
}

/** How long the sheet must be left alone before it is checked again by itself, in milliseconds. */
const QUIET = 1_500;
/** A check that took longer than this is not repeated by itself. */
const SHORT_CHECK = 3_000;

/** What the officer can do in the pane. Every method may be called at any time; one thing is done after the other. */
export class Pane {
  readonly store: Store<PaneState, Action>;
  private readonly turns: Turns;
  private stopper = new AbortController();
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private lastCheck = 0;

  constructor(private readonly parts: PaneParts) {
    const { language, isFirstRun } = parts.preferences;
    this.store = createStore(reduce, initialState(language, isFirstRun));
    this.turns = new Turns(this.store.dispatch, parts.log);
  }

  /** Follows what happens to the workbook from now on. */
  listen(): Promise<void> {
    return this.turns.take(() =>
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
    return this.turns.take(async () => {
      const started = performance.now();
      await this.readAndShow();
      this.lastCheck = performance.now() - started;
    });
  }

  /** Checks again if the figures have changed since: the officer is back. */
  async catchUp(): Promise<void> {
    if (this.store.get().isStale && this.parts.isSeen()) await this.check();
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
    return this.turns.take(async () => {
      await this.parts.host.show(name);
      await this.showView(name);
    });
  }

  goTo(sheet: string, address: string): Promise<void> {
    return this.turns.attempt(() => this.parts.host.show(sheet, address));
  }

  decide(decision: Decision): Promise<void> {
    return this.settle(() => this.parts.examiner.decide(decision));
  }

  /** Keeps a plan that was read from a text, with the officer's changes, as the one to compare with. */
  async addPlan(plan: Plan, targets: readonly EditedTarget[]): Promise<void> {
    await this.settle(() => this.parts.examiner.addPlan(plan, targets));
    this.openScreen('check');
  }

  /** What the summary sheet will be; null where there is nothing to sum up. */
  summary(): Promise<SummaryPreview | null> {
    return this.answer(() => this.parts.examiner.summary());
  }

  /** Computes again what a report's prose states; null when that failed. */
  checkReport(text: string): Promise<ProseCheck | null> {
    return this.answer(() => this.parts.examiner.checkReport(text));
  }

  /** Reads the targets of a resolution's text; null when that failed. */
  readPlan(text: string): Promise<PlanDraft | null> {
    return this.answer(() => this.parts.examiner.readPlan(text));
  }

  openScreen(screen: Screen): void {
    this.dispatch({ kind: 'screen', screen });
  }

  /** Opens the preview of the columns to come, on the sheet shown and others chosen. */
  openInsertion(sheets: readonly string[]): Promise<void> {
    return this.turns.take(async () => {
      this.openScreen('insert');
      await this.preview(sheets);
    });
  }

  /** The same for the sheet the officer is looking at; the check where there is nothing to insert. */
  async openInsertionHere(): Promise<void> {
    await this.turns.take(() => Promise.resolve());
    const { overview, sheet } = this.store.get();
    const summary = overview?.sheets.find(({ name }) => name === sheet?.name);
    this.openScreen('check');
    if (sheet && summary?.isChecked && !summary.isProtected) await this.openInsertion([sheet.name]);
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
    return this.work(works, { kind: 'inserted', columns }, preview?.[0]);
  }

  remove(): Promise<void> {
    return this.work([{ kind: 'remove' }], { kind: 'removed' });
  }

  /** Builds the summary sheet of the period, or renews it, and shows it. */
  summarize(sheet: string, parts: SummaryParts): Promise<void> {
    return this.work([{ kind: 'summarize', parts }], { kind: 'summarized', sheet }, { sheet, address: 'A1' });
  }

  /** Whether other workbooks can be brought together into this one. */
  get canConsolidate(): boolean {
    return this.parts.host.consolidate !== undefined;
  }

  /** Brings workbooks the officer chose together into sheets of this one, and shows the totals. */
  consolidate(files: readonly File[], skipBad: boolean): Promise<void> {
    return this.turns.take(async () => {
      const { host } = this.parts;
      const { signal } = this.stopper;
      const chosen = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const done = await this.turns.waiting('reading', (onProgress) =>
        Promise.resolve(host.consolidate?.(chosen, skipBad, { onProgress, signal })),
      );
      if (!done) return;
      this.dispatch({ kind: 'done', notice: { kind: 'consolidated', ...done }, canUndo: true });
      await host.show(done.sheet);
      await this.readAndShow();
    });
  }

  removeSummary(): Promise<void> {
    return this.work([{ kind: 'remove-summary' }], { kind: 'summary-removed' });
  }

  repair(finding: number, address: string): Promise<void> {
    return this.work([{ kind: 'repair', finding }], { kind: 'repaired', address });
  }

  /** Takes back the last insertion, removal or repair; the decisions taken since stay. */
  undo(): Promise<void> {
    return this.turns.take(async () => {
      const { host, examiner } = this.parts;
      const memory = await examiner.memory();
      await this.turns.waiting('writing', () => host.undo());
      await host.read({});
      if (await examiner.keepDecisions(memory)) await host.remember();
      await this.examineAndShow();
      this.dispatch({ kind: 'done', notice: { kind: 'undone' }, canUndo: false });
    });
  }

  /** The first indicators of the sheet shown, worst first. */
  indicators(only: Status | null, count: number): Promise<readonly IndicatorItem[]> {
    return this.ofSheet((name) => this.parts.examiner.indicators(name, only, count));
  }

  /** The first findings told on the sheet shown, errors first. */
  findings(filter: FindingFilter, count: number): Promise<readonly FindingItem[]> {
    return this.ofSheet((name) => this.parts.examiner.findings(name, filter, count));
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

  private dispatch(action: Action): void {
    this.store.dispatch(action);
  }

  private settle(decide: () => Promise<Overview>): Promise<void> {
    return this.turns.take(async () => {
      const overview = await this.turns.waiting('checking', decide);
      this.dispatch({ kind: 'checked', overview });
      await this.showView(this.store.get().sheetName);
      await this.parts.host.remember();
    });
  }

  /** @param place what is shown in the workbook when the works are done */
  private work(
    works: readonly Work[],
    notice: Notice,
    place?: Pick<InsertionPreview, 'sheet' | 'address'>,
  ): Promise<void> {
    return this.turns.take(async () => {
      const { host } = this.parts;
      await this.turns.waiting('writing', (onProgress) => host.carryOut(works, { onProgress }));
      this.dispatch({ kind: 'done', notice, canUndo: true });
      if (place) await host.show(place.sheet, place.address);
      await this.readAndShow();
    });
  }

  private async readAndShow(): Promise<void> {
    const { signal } = this.stopper;
    const { host } = this.parts;
    await this.turns.waiting('reading', (onProgress) => host.read({ onProgress, signal }));
    signal.throwIfAborted();
    await this.examineAndShow();
  }

  private async examineAndShow(): Promise<void> {
    const overview = await this.turns.waiting('checking', () => this.parts.examiner.examine());
    this.dispatch({ kind: 'checked', overview });
    const usual = overview.sheets.find(({ isChecked }) => isChecked) ?? overview.sheets[0];
    await this.showView((await this.parts.host.activeSheet()) ?? usual?.name ?? null);
    const { preview } = this.store.get();
    if (preview) await this.preview([...new Set(preview.map(({ sheet }) => sheet))]);
  }

  private async preview(sheets: readonly string[]): Promise<void> {
    this.dispatch({ kind: 'preview', preview: await this.parts.examiner.preview(sheets) });
  }

  private async showView(name: string | null): Promise<void> {
    const sheet = name === null ? null : await this.parts.examiner.sheet(name);
    this.dispatch({ kind: 'sheet', name, sheet });
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

  private async answer<Result>(ask: () => Promise<Result | null>): Promise<Result | null> {
    let result: Result | null = null;
    await this.turns.take(async () => {
      result = await this.turns.waiting('checking', ask);
    });
    return result;
  }

  private followSheet(): Promise<void> {
    return this.turns.take(async () => {
      const name = await this.parts.host.activeSheet();
      const { sheetName, overview } = this.store.get();
      if (name === sheetName) return;
      // A sheet that was added since is only known after reading again.
      const isKnown = overview?.sheets.some((sheet) => sheet.name === name) ?? false;
      await (isKnown ? this.showView(name) : this.readAndShow());
    });
  }

  private onChanged(): void {
    this.dispatch({ kind: 'changed' });
    clearTimeout(this.quiet);
    if (this.lastCheck < SHORT_CHECK) this.quiet = setTimeout(() => void this.catchUp(), QUIET);
  }
}
