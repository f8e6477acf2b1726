import { writeOutput } from './files';
import { jsonText } from './jsonText';

function* withLineEnd(pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield '\n';
}

/**
 * Hands over a result: as JSON to the file named (`-` for standard output) or, when no file is named, as JSON to a
 * pipe and as a short table to a terminal. Lists of the document may be any iterables.
 */
export function handOver(json: string | undefined, document: object, table: () => string): void {
  const text = withLineEnd(jsonText(document));
  if (json !== undefined && json !== '-') writeOutput(json, text);
  else if (json === undefined && process.stdout.isTTY) process.stdout.write(table());
  else process.stdout.write([...text].join(''));
}

/** One line for people, apart from the result. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
