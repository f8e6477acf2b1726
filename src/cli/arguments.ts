import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Bilingual, Language } from '../language/bilingual';
import { UsageError } from './failure';

export const COMMANDS = ['inspect', 'check', 'remove', 'summary', 'plan', 'match', 'report-text'] as const;

export type CommandName = (typeof COMMANDS)[number];

/** The options with a value that each command takes besides `--lang`. */
const OPTIONS: Readonly<Record<CommandName, readonly string[]>> = {
  inspect: ['sheet', 'json'],
  check: ['sheet', 'plan', 'period', 'previous', 'as-of', 'out', 'json'],
  remove: ['out'],
  summary: ['plan', 'period', 'as-of', 'out', 'json'],
  plan: ['json'],
  match: ['plan', 'json'],
  'report-text': ['json'],
};

/** The options without a value. */
const FLAGS: Readonly<Partial<Record<CommandName, readonly string[]>>> = { summary: ['skip-bad'] };

/** A call of the command line, its options by name. */
export interface Call {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly options: Readonly<Partial<Record<string, string>>>;
  /** The options given that take no value. */
  readonly flags: readonly string[];
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
  const flags = FLAGS[command] ?? [];
  const known: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of names) known[name] = { type: 'string' };
  for (const name of flags) known[name] = { type: 'boolean' };
  const { positionals, tokens } = parseArgs({
    args: rest,
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: Partial<Record<string, string>> = {};
  for (const token of tokens) {
    if (token.kind !== 'option' || (flags.includes(token.name) && token.value === undefined)) continue;
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
    given[token.name] = token.value;
  }
  const language = given.lang ?? 'vi';
  if (language !== 'vi' && language !== 'en') {
    throw new UsageError({ vi: '--lang nhận vi hoặc en.', en: '--lang takes vi or en.' });
  }
  return {
    command,
    operands: positionals,
    options: given,
    flags: flags.filter((name) => tokens.some((token) => token.kind === 'option' && token.name === name)),
    language,
  };
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
