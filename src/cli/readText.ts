import { basename } from 'node:path';
import { UserError } from '../language/userError';
import { readInput } from './files';

/** A text file in UTF-8, with or without its mark. Throws a UserError for a file in another encoding. */
export function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readInput(path));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const file = basename(path);
    throw new UserError({
      vi: `Tệp ${file} không phải văn bản Unicode (UTF-8).`,
      en: `The file ${file} is not a Unicode (UTF-8) text.`,
    });
  }
}
