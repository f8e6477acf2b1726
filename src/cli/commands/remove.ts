import { onlyOperand, type Call } from '../arguments';
import { UsageError } from '../failure';
import { forbidOverwriting, writeOutput } from '../files';
import { say } from '../output';
import { readFile } from '../workbookFile';
import { withoutOurs } from './check';

/** `remove FILE --out OUT.xlsx`: takes out everything `check` inserted. */
export function remove(call: Call): void {
  const path = onlyOperand(call);
  const { out } = call.options;
  if (out === undefined) {
    throw new UsageError({
      vi: 'Lệnh remove cần --out TỆP.xlsx.',
      en: 'The command remove needs --out FILE.xlsx.',
    });
  }
  forbidOverwriting(out, [path]);
  const input = readFile(path);
  const clean = withoutOurs(input);
  writeOutput(out, clean.bytes);
  if (clean === input) {
    say(
      call.language === 'vi'
        ? `Tệp ${input.workbook.file} không có cột nào do Theo dõi chỉ tiêu chèn; bản sao giữ nguyên.`
        : `The file ${input.workbook.file} has no inserted columns; the copy is unchanged.`,
    );
  }
}
