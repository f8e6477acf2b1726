import { UserError } from '../../language/userError';
import { matchNames } from '../../matching/matchNames';
import { onlyOperand, type Call } from '../arguments';
import { matchDocument, matchTable } from '../documents/matchDocument';
import { UsageError } from '../failure';
import { forbidOverwriting } from '../files';
import { handOver } from '../output';
import { planOf } from '../planChoice';
import { readText } from '../readText';

/** `match NAMES.txt --plan ID|FILE`: which of a plan's indicators each name stands for, or none. */
export function match(call: Call): void {
  const { options, language } = call;
  const path = onlyOperand(call, { vi: 'tệp danh sách tên', en: 'file of names' });
  if (options.plan === undefined || options.plan === 'none') {
    throw new UsageError({ vi: 'Lệnh match cần --plan.', en: 'The command match needs --plan.' });
  }
  if (options.json !== undefined && options.json !== '-') forbidOverwriting(options.json, [path]);
  const names = readNames(readText(path), path);
  const matches = matchNames(names, planOf(options.plan).targets);
  handOver(options.json, matchDocument(names, matches, language), () => matchTable(names, matches, language));
}

/** One name a line, a unit behind a tab. */
function readNames(text: string, path: string): { name: string; unit: string | null }[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length === 0) {
    throw new UserError({ vi: `Tệp ${path} không có tên nào.`, en: `The file ${path} holds no names.` });
  }
  return lines.map((line) => {
    const [name = '', unit = ''] = line.split('\t');
    return { name: name.trim(), unit: unit.trim() === '' ? null : unit.trim() };
  });
}
