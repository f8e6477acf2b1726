import type { Status } from '../../assessing/assessment';
import { checkProse } from '../../checking/prose/checkProse';
import type { ProseCheck } from '../../checking/prose/proseFinding';
import { parseMemory, writeMemory } from '../../decisions/memory';
import type { Edit } from '../../edits/edit';
import type { Cell, Sheet, Workbook } from '../../grid/workbook';
import { UserError } from '../../language/userError';
import { insertionEdits, removalEdits } from '../../pipeline/columnEdits';
import { examine, type Examination } from '../../pipeline/examine';
import { summarize, summaryRemovalEdits } from '../../pipeline/summarize';
import { parsePlanText } from '../../plans/parsePlanText';
import type { Plan } from '../../plans/plan';
import type { SheetReading } from '../../reading/indicatorTable';
import { readTables } from '../../reading/readTables';
import { shapeKey } from '../../reading/shapeKey';
import type { Summary } from '../../reporting/summary/summary';
import { ALL_PARTS, type SummaryParts } from '../../reporting/summary/summaryContext';
import { decide, type Decision } from './decide';
import { editableTarget, editedPlan, type EditedTarget } from './editedPlan';
import { insertionPreview } from './insertionPreview';
import { overview } from './overview';
import { selectFindings, type FindingFilter } from './selectFindings';
import { selectIndicators } from './selectIndicators';
import { sheetView } from './sheetView';
import type {
  FindingItem,
  IndicatorItem,
  InsertionPreview,
  Overview,
  PlanDraft,
  SheetView,
  SummaryPreview,
} from './view';
import { withoutColumns } from './withoutColumns';

/** What can be done to the workbook; every kind comes down to edits. */
export type Work =
  /** Inserts the columns beside the tables of these sheets; ours must not stand anywhere yet. */
  | { readonly kind: 'insert'; readonly sheets: readonly string[] }
  /** Takes out every column of ours. */
  | { readonly kind: 'remove' }
  /** Builds the summary sheet of the period, or renews the one that stands there. */
  | { readonly kind: 'summarize'; readonly parts: SummaryParts }
  /** Takes out the summary sheets. */
  | { readonly kind: 'remove-summary' }
  /** Applies the repair that a finding offers. */
  | { readonly kind: 'repair'; readonly finding: number }
  /** Writes the officer's decisions into the workbook. */
  | { readonly kind: 'remember' };

type Cells = (readonly (Cell | undefined)[] | undefined)[];

/** A sheet whose rows come in pieces. */
interface ArrivingSheet extends Omit<Sheet, 'cells'> {
  readonly cells: Cells;
}

/** The workbook without its rows, which follow in pieces. */
export interface WorkbookFrame extends Omit<Workbook, 'sheets'> {
  readonly sheets: readonly Omit<Sheet, 'cells'>[];
}

const NO_WORKBOOK: Workbook = { file: '', sheets: [], names: [], date1904: false, memory: null };

/**
 * Examines one workbook at a time and answers what the pane asks of it. It holds the workbook as last read, with the
 * decisions taken since; it runs in a worker and knows of no host.
 */
export class Examiner {
  protected workbook: Workbook = NO_WORKBOOK;
  private arriving: readonly ArrivingSheet[] = [];
  private readings: readonly SheetReading[] = [];
  private examination: Examination | null = null;

  /** Begins a workbook that arrives in pieces; `finish` takes it into use. */
  begin({ sheets, ...frame }: WorkbookFrame): void {
    this.arriving = sheets.map((sheet) => ({ ...sheet, cells: [] }));
    this.workbook = { ...frame, sheets: [] };
  }

  /** Rows of the sheet at a place among the sheets, from row `first` on. */
  addRows(place: number, first: number, rows: Cells): void {
    const cells = this.arriving[place]?.cells;
    rows.forEach((row, index) => {
      if (cells) cells[first + index] = row;
    });
  }

  finish(): void {
    this.take({ ...this.workbook, sheets: this.arriving });
    this.arriving = [];
  }

  /** Reads, matches, judges and checks the workbook for the decisions taken. */
  examine(): Overview {
    const { corrections } = parseMemory(this.workbook.memory);
    try {
      this.examination = examine(this.workbook, {});
      this.readings = this.examination.readings;
    } catch (error) {
      // No table anywhere, or no period named: the sheets are shown as far as they are understood.
      if (!(error instanceof UserError)) throw error;
      this.examination = null;
      this.readings = readTables(this.workbook, corrections);
    }
    return this.overview();
  }

  /** One sheet in full; null for a sheet that is not there or holds no cells. */
  sheet(name: string): SheetView | null {
    const reading = this.reading(name);
    return reading ? sheetView(this.workbook, reading, this.examination) : null;
  }

  /** The first indicators of a sheet, worst first; all of them or those of one verdict. */
  indicators(name: string, only: Status | null, count: number): readonly IndicatorItem[] {
    const reading = this.reading(name);
    return reading && this.examination ? selectIndicators(this.examination, reading, only, count) : [];
  }

  /** The first findings told on a sheet, errors first. */
  findings(name: string, filter: FindingFilter, count: number): readonly FindingItem[] {
    const reading = this.reading(name);
    return reading && this.examination
      ? selectFindings(this.workbook, this.examination, reading, filter, count)
      : [];
  }

  /** Takes a decision and examines again. It reaches the workbook itself with the work `remember`. */
  decide(decision: Decision): Overview {
    const shapeOf = (sheet: string): string => this.reading(sheet)?.tables.map(shapeKey).join('|') ?? '';
    const memory = decide(parseMemory(this.workbook.memory), decision, shapeOf);
    this.take({ ...this.workbook, memory: writeMemory(memory) });
    return this.examine();
  }

  /** The decisions as they stand in the workbook, or will when they are remembered. */
  memory(): string | null {
    return this.workbook.memory;
  }

  /**
   * Takes decisions into a workbook that was read again after something was taken back. Says whether the workbook
   * does not hold them yet.
   */
  keepDecisions(xml: string | null): boolean {
    const before = this.workbook.memory;
    const { restorations } = parseMemory(before);
    this.take({ ...this.workbook, memory: writeMemory({ ...parseMemory(xml), restorations }) });
    return this.workbook.memory !== before;
  }

  /** Computes again what a report's prose states. */
  checkReport(text: string): ProseCheck {
    return checkProse(text);
  }

  /** Reads the targets of a resolution's or plan's text. */
  readPlan(text: string): PlanDraft {
    const { plan, unparsed } = parsePlanText(text);
    return { plan, targets: plan.targets.map(editableTarget), unparsed };
  }

  /** Keeps a plan that was read, with the officer's changes, and examines the workbook against it. */
  addPlan(plan: Plan, targets: readonly EditedTarget[]): Overview {
    return this.decide({ kind: 'add-plan', plan: editedPlan(plan, targets) });
  }

  /** The columns that an insertion on these sheets would bring. */
  preview(sheets: readonly string[]): readonly InsertionPreview[] {
    return insertionPreview(this.insertion(withoutColumns(this.workbook), sheets));
  }

  /** What the summary sheet of the period will be; null where there is nothing to sum up. */
  summary(): SummaryPreview | null {
    const summary = this.summaryOf(ALL_PARTS);
    if (!summary) return null;
    const { sheet, isRenewed, overall, sentences } = summary;
    return { sheet, isStanding: isRenewed, sentences: [overall, ...sentences.map(({ text }) => text)] };
  }

  /** The edits that carry out a work on the workbook as last read. */
  edits(work: Work): readonly Edit[] {
    switch (work.kind) {
      case 'insert':
        return this.insertion(this.workbook, work.sheets);
      case 'remove':
        return removalEdits(this.workbook);
      case 'summarize':
        return this.summaryOf(work.parts)?.edits ?? [];
      case 'remove-summary':
        return summaryRemovalEdits(this.workbook);
      case 'repair':
        return this.examination?.findings[work.finding]?.fix?.edits ?? [];
      case 'remember':
        return [{ kind: 'set-memory', xml: this.workbook.memory }];
    }
  }

  protected take(workbook: Workbook): void {
    this.workbook = workbook;
  }

  private insertion(workbook: Workbook, sheets: readonly string[]): readonly Edit[] {
    const { examination } = this;
    if (!examination) return [];
    const checked = examination.checked.filter(({ sheet }) => sheets.includes(sheet));
    return insertionEdits(workbook, { ...examination, checked }).edits;
  }

  private summaryOf(parts: SummaryParts): Summary | null {
    return this.examination && summarize(this.workbook, this.examination, { parts });
  }

  private reading(name: string): SheetReading | undefined {
    return this.readings.find(({ sheet }) => sheet === name);
  }

  private overview(): Overview {
    return overview(
      this.workbook,
      this.readings,
      this.examination,
      parseMemory(this.workbook.memory),
      new Date().getFullYear(),
    );
  }
}
