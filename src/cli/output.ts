import { writeOutput } from './files';

/**
 * Hands over a result: as JSON to the file named (`-` for standard output) or, when no file is named, as JSON to a
 * pipe and as a short table to a terminal.
 */
export function handOver(json: string | undefined, document: object, table: () => string): void {
  const text = () => `${JSON.stringify(document, null, 2)}\n`;
  if (json !== undefined && json !== '-') writeOutput(json, text());
  else if (json === undefined && process.stdout.isTTY) process.stdout.write(table());
  else process.stdout.write(text());
}

/** One line for people, apart from the result. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
