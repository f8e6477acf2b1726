import type { Bilingual } from './bilingual';

/** An input that cannot be used, said in one clear sentence for the officer. Everything else thrown is a defect. */
export class UserError extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
    this.name = 'UserError';
  }
}
