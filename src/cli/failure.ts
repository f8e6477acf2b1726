import type { Bilingual } from '../language/bilingual';

/** A command that was called in a way it does not understand: exit status 2. */
export class UsageError extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
    this.name = 'UsageError';
  }
}
