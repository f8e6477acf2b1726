import type { Bilingual } from '../language/bilingual';
import { UserError } from '../language/userError';
import type { Action } from './state/reduce';
import type { Busy } from './state/state';

/** Work that is over sooner than this shows no sign of it. */
const PATIENCE = 300;

const UNEXPECTED: Bilingual = {
  vi: 'Có lỗi ngoài dự kiến; tệp không bị thay đổi. Hãy bấm “Kiểm tra lại”.',
  en: 'Something unexpected went wrong; the workbook was not changed. Please press “Check again”.',
};

function isStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Does one thing after the other, says what it is at when that takes long, and in one sentence what failed. */
export class Turns {
  private queue: Promise<void> = Promise.resolve();

  /** @param log takes note of an error that no sentence is made for */
  constructor(
    private readonly dispatch: (action: Action) => void,
    private readonly log: (error: unknown) => void,
  ) {}

  /** Does something when everything before it is done. */
  take(job: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(() => this.attempt(job)).then(() => this.dispatch({ kind: 'idle' }));
    return this.queue;
  }

  /** Does something at once. It never throws: what failed is told in the pane; what was stopped is not. */
  async attempt(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      if (isStopped(error)) return;
      if (!(error instanceof UserError)) this.log(error);
      this.dispatch({ kind: 'failed', failure: error instanceof UserError ? error.text : UNEXPECTED });
    }
  }

  /** Tells what the pane is at as soon as a part of a turn takes long. */
  async waiting<Result>(
    what: Busy['with'],
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
}
