import { execFileSync } from 'node:child_process';

/** What a process of its own took: honest memory needs a fresh heap. */
export interface ChildRun {
  /** From the start of the process, as somebody waits for it. */
  readonly seconds: number;
  /** The most memory it held, in MB. */
  readonly megabytes: number;
}

/**
 * Runs a script with arguments in a fresh process, as Node starts it by itself and as somebody runs it at a terminal.
 * Throws when it fails.
 */
export function childRun(script: string, ...words: readonly string[]): ChildRun {
  const output = execFileSync(
    process.execPath,
    ['--require', './tests/bench/reportRun.cjs', script, ...words],
    { encoding: 'utf8' },
  );
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as ChildRun;
}
