import type { Work } from '../examiner/examiner';
import type { ChosenFile, Consolidated } from './consolidateInExcel';

/** How long work is under way: the part done, and the officer's wish to stop. */
export interface Watch {
  /** Told the part done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** The workbook the pane is about, wherever it is open: in Excel, or as a file in the browser. */
export interface WorkbookHost {
  /** Hands the workbook as it stands now to the examiner. Throws a UserError when it cannot be read. */
  readonly read: (watch: Watch) => Promise<void>;
  /**
   * Carries out works one after the other, on the workbook as last read; between two of them it is read again. When
   * one fails, what came before it is taken back and a UserError says why.
   */
  readonly carryOut: (works: readonly Work[], watch: Watch) => Promise<void>;
  /**
   * Brings several workbooks together into sheets of this one; only where the host can. Throws a UserError that names
   * the file that cannot be used, unless those are left out (`skipBad`).
   */
  readonly consolidate?: (
    files: readonly ChosenFile[],
    skipBad: boolean,
    watch: Watch,
  ) => Promise<Consolidated>;
  /** Takes back the last works carried out. */
  readonly undo: () => Promise<void>;
  /** Writes the examiner's decisions into the workbook; this is not undone. */
  readonly remember: () => Promise<void>;
  /** Shows a sheet; with an address (`C7`, `A7:L27`) selects it there. */
  readonly show: (sheet: string, address?: string) => Promise<void>;
  /** The sheet the officer is looking at. */
  readonly activeSheet: () => Promise<string | null>;
  /** Calls back when the officer changed cells, and when another sheet is looked at. */
  readonly listen: (events: HostEvents) => Promise<void>;
}

export interface HostEvents {
  readonly changed: () => void;
  readonly sheetShown: () => void;
}
