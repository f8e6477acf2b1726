import { parseArgs } from 'node:util';
import type { Bilingual, Language } from '../language/bilingual';
import { UsageError } from './failure';

export const COMMANDS = ['inspect', 'check', 'remove', 'plan', 'match', 'report-text'] as const;

export type CommandName = (typeof COMMANDS)[number];

/** The options each command takes besides `--lang`; every one of them takes a value. */
const OPTIONS: Readonly<Record<CommandName, readonly string[]>> = {
  inspect: ['sheet', 'json'],
  check: ['sheet', 'plan', 'period', 'previous', 'as-of', 'out', 'json'],
  remove: ['out'],
  plan: ['json'],
  match: ['plan', 'json'],
  'report-text': ['json'],
};

/** A call of the command line, its options by name. */
export interface Call {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly options: Readonly<Partial<Record<string, string>>>;
  readonly language: Language;
}

function isCommand(word: string | undefined): word is CommandName {
  return COMMANDS.some((command) => command === word);
}

/**
 * The language asked for, found before anything else so that even a wrong call is answered in it. Vietnamese unless
 * `--lang en` is given.
 */
export function languageOf(words: readonly string[]): Language {
  const at = words.indexOf('--lang');
  return words[at + 1] === 'en' && at >= 0 ? 'en' : words.includes('--lang=en') ? 'en' : 'vi';
}

/** Reads the words of a call. Throws a UsageError for anything that is not in the contract. */
export function parseCall(words: readonly string[]): Call {
  const [command, ...rest] = words;
  if (!isCommand(command)) {
    const list = COMMANDS.join(', ');
    throw new UsageError(
      command === undefined
        ? { vi: `Cần một lệnh: ${list}.`, en: `A command is needed: ${list}.` }
        : {
            vi: `Không có lệnh "${command}". Các lệnh: ${list}.`,
            en: `No command "${command}". Commands: ${list}.`,
          },
    );
  }
  const names = [...OPTIONS[command], 'lang'];
  const { values, positionals, tokens } = parseArgs({
    args: rest,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!names.includes(token.name)) {
      throw new UsageError({
        vi: `Lệnh ${command} không có tùy chọn ${token.rawName}.`,
        en: `The command ${command} has no option ${token.rawName}.`,
      });
    }
    if (token.value === undefined) {
      throw new UsageError({
        vi: `Tùy chọn ${token.rawName} cần một giá trị.`,
        en: `The option ${token.rawName} needs a value.`,
      });
    }
  }
  const language = values.lang ?? 'vi';
  if (language !== 'vi' && language !== 'en') {
    throw new UsageError({ vi: '--lang nhận vi hoặc en.', en: '--lang takes vi or en.' });
  }
  return { command, operands: positionals, options: values as Partial<Record<string, string>>, language };
}

const WORKBOOK: Bilingual = { vi: 'tệp Excel', en: 'Excel file' };

/** Exactly one operand, as most commands take. */
export function onlyOperand({ command, operands }: Call, what = WORKBOOK): string {
  const [operand, more] = operands;
  if (operand === undefined || more !== undefined) {
    throw new UsageError({
      vi: `Lệnh ${command} cần đúng một ${what.vi}.`,
      en: `The command ${command} takes exactly one ${what.en}.`,
    });
  }
  return operand;
}
