/** What goes wrong on purpose. All fields may be changed at any time; `NO_FAULTS` is a healthy Excel. */
export interface Faults {
  /** Fails the k-th sync from now on (1 = the next). */
  failSync: FailingSync | null;
  /** Excel is in cell-edit mode: batches fail with 5004, or wait if the client asked to delay and Excel can. */
  cellEdit: boolean;
  /** Largest request and response in bytes; Excel on the web has 5 MB each. */
  requestLimit: number;
  responseLimit: number;
}

export interface FailingSync {
  readonly k: number;
  /**
   * `before` nothing is done, `midway` the first half of the actions, `after` all, but the answer is lost; a number
   * is the share of the actions that is done.
   */
  readonly when: 'before' | 'midway' | 'after' | number;
  readonly code: string;
  /** How many syncs in a row fail; one unless said otherwise. */
  readonly times?: number;
}

export function noFaults(): Faults {
  return { failSync: null, cellEdit: false, requestLimit: Infinity, responseLimit: Infinity };
}

/** The limit of Excel on the web for a request and for a response, in bytes. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;
