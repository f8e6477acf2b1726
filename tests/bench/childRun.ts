import { execFileSync } from 'node:child_process';

/** What a process of its own took: honest memory needs a fresh heap. */
export interface ChildRun {
  /** From the start of the process, as somebody waits for it. */
  readonly seconds: number;
  /** The most memory it held, in MB. */
  readonly megabytes: number;
}

/**
 * Runs a TypeScript file with arguments in a fresh process. The script reports through `reportRun`.
 * Throws when it fails.
 */
export function childRun(script: string, ...words: readonly string[]): ChildRun {
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, ...words], { encoding: 'utf8' });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as ChildRun;
}

/** Called by a measured script when its work is done: prints the time it took and its peak memory. */
export function reportRun(): void {
  const run: ChildRun = {
    seconds: performance.now() / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`\n${JSON.stringify(run)}\n`);
}
