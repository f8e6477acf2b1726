/**
 * Sends every .xlsx and .xlsm file of a folder through the file host and compares all parts:
 * `npx tsx tests/roundtrip/main.ts FOLDER`. Ends with 1 when anything was lost.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roundTrip, type Outcome } from './roundTrip';

async function main([folder]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    process.stderr.write('npx tsx tests/roundtrip/main.ts FOLDER\n');
    return 2;
  }
  const counts: Record<Outcome['kind'], number> = { kept: 0, unwritable: 0, refused: 0, lost: 0 };
  for (const name of readdirSync(folder).filter((each) => /\.xls[xm]$/i.test(each))) {
    const outcome = await roundTrip(readFileSync(join(folder, name)), name);
    counts[outcome.kind] += 1;
    if (outcome.kind === 'refused') process.stdout.write(`refused  ${outcome.sentence}\n`);
    if (outcome.kind === 'lost') process.stdout.write(`lost     ${name}\n${indented(outcome.what)}\n`);
  }
  const { kept, unwritable, refused, lost } = counts;
  process.stdout.write(
    `\nkept ${kept} · protected or without a sheet to write ${unwritable} · refused ${refused} · lost ${lost}\n`,
  );
  return lost > 0 ? 1 : 0;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `           ${line}`).join('\n');
}

void main(process.argv.slice(2)).then((status) => (process.exitCode = status));
