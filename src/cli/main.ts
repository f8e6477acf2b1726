import { setFlagsFromString } from 'node:v8';
import type { Language } from '../language/bilingual';
import { UserError } from '../language/userError';
import { languageOf, parseCall, type Call, type CommandName } from './arguments';
import { UsageError } from './failure';

/** What carries out each command, loaded when it is called: most of the program serves only some of them. */
const RUN: Readonly<Record<CommandName, () => Promise<(call: Call) => void | Promise<void>>>> = {
  inspect: async () => (await import('./commands/inspect')).inspect,
  check: async () => (await import('./commands/check')).check,
  remove: async () => (await import('./commands/remove')).remove,
  summary: async () => (await import('./commands/summary')).summary,
  plan: async () => (await import('./commands/plan')).plan,
  match: async () => (await import('./commands/match')).match,
  'report-text': async () => (await import('./commands/reportText')).reportText,
};

/** Runs a call and gives its exit status: 0 done, 1 an input that cannot be used, 2 wrong usage. */
async function run(words: readonly string[], language: Language): Promise<number> {
  try {
    const call = parseCall(words);
    const command = await RUN[call.command]();
    await command(call);
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

// Left alone, V8 lets garbage grow to several times what is in use; the computers of offices are small.
setFlagsFromString('--heap-growing-percent=80');
const words = process.argv.slice(2);
void run(words, languageOf(words)).then((status) => (process.exitCode = status));
