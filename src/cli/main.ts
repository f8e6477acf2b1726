import type { Language } from '../language/bilingual';
import { UserError } from '../language/userError';
import { languageOf, parseCall, type Call, type CommandName } from './arguments';
import { check } from './commands/check';
import { inspect } from './commands/inspect';
import { match } from './commands/match';
import { plan } from './commands/plan';
import { remove } from './commands/remove';
import { reportText } from './commands/reportText';
import { summary } from './commands/summary';
import { UsageError } from './failure';

const RUN: Readonly<Record<CommandName, (call: Call) => void>> = {
  inspect,
  check,
  remove,
  summary,
  plan,
  match,
  'report-text': reportText,
};

/** Runs a call and gives its exit status: 0 done, 1 an input that cannot be used, 2 wrong usage. */
function run(words: readonly string[], language: Language): number {
  try {
    const call = parseCall(words);
    RUN[call.command](call);
    return 0;
  } catch (error) {
    if (error instanceof UserError || error instanceof UsageError) {
      process.stderr.write(`${error.text[language]}\n`);
      return error instanceof UsageError ? 2 : 1;
    }
    const what = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      language === 'vi'
        ? `Có lỗi trong chương trình, chưa ghi gì: ${what}\n`
        : `The program failed; nothing was written: ${what}\n`,
    );
    return 1;
  }
}

const words = process.argv.slice(2);
process.exitCode = run(words, languageOf(words));
